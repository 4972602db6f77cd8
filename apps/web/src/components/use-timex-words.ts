import type { Article, Timex } from '@letapis/core';
import { formatEdtf, formatPeriod } from '@letapis/core/exchange';
import { useLocale, useTranslations } from 'next-intl';

type Dated = Pick<Article, 'anchor' | 'period'>;

/** What the relative dates of an article are counted from, in words. */
export function useAnchorWords(): (article: Dated) => string {
  const t = useTranslations();
  const locale = useLocale();
  return ({ anchor, period }) => {
    if (anchor.date === null || anchor.basis === 'none') return t('words.anchor.none');
    const date = formatEdtf(anchor.date, locale);
    if (!anchor.trusted) return t('words.anchor.untrusted', { date });
    if (anchor.basis === 'period')
      return t('words.anchor.period', { period: period ? formatPeriod(period, locale) : date });
    return t(`words.anchor.${anchor.basis}`, { date });
  };
}

/** How an expression of the text came to its date, in words. */
export function useTimexWords(article: Dated): (timex: Timex) => string {
  const t = useTranslations();
  const locale = useLocale();
  const anchorWords = useAnchorWords();
  return ({ text, edtf, basis }) => {
    if (edtf === undefined) return t(basis === 'vague' ? 'words.timex.vague' : 'words.timex.undated', { text });
    const date = formatEdtf(edtf, locale);
    if (basis === 'relative') {
      // Without a trusted anchor only another date of the text can have been counted from.
      if (!article.anchor.trusted) return t('article.fromText', { text, date });
      return t('words.timex.relative', { text, date, anchor: anchorWords(article) });
    }
    return basis === 'vague' ? t('words.timex.vague', { text }) : t(`words.timex.${basis}`, { text, date });
  };
}
