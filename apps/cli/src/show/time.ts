import type { Annotated, Article, Timex } from '@letapis/core';
import { formatEdtf, formatPeriod } from '@letapis/core/exchange';
import type { Speech } from '../messages.ts';
import { cleanLine } from '../text/clean.ts';

/** What relative dates of the article are counted from, in words. */
export function anchorWords({ anchor, period }: Article, { t, locale }: Speech): string {
  if (anchor.date === null) return t('words.anchor.none');
  const date = formatEdtf(anchor.date, locale);
  if (!anchor.trusted) return t('words.anchor.untrusted', { date });
  if (anchor.basis === 'period' && period) {
    return t('words.anchor.period', { period: formatPeriod(period, locale) });
  }
  return anchor.basis === 'content' ? t('words.anchor.content', { date }) : t('words.anchor.published', { date });
}

/** How a date was resolved: the words of the text, the value, and from what it was counted. */
export function timexWords(timex: Timex, article: Article, speech: Speech): string {
  const { t, locale } = speech;
  const text = cleanLine(timex.text).trim();
  if (timex.edtf === undefined)
    return t(timex.basis === 'vague' ? 'words.timex.vague' : 'words.timex.undated', { text });
  const date = formatEdtf(timex.edtf, locale);
  const value = timex.edtf === date ? '' : ` (${timex.edtf})`;
  switch (timex.basis) {
    case 'relative':
      return t('words.timex.relative', { text, date, anchor: anchorWords(article, speech) }) + value;
    case 'partial':
      return t('words.timex.partial', { text, date }) + value;
    case 'vague':
      return t('words.timex.vague', { text }) + value;
    case 'explicit':
      return t('words.timex.explicit', { text, date }) + value;
  }
}

/** The expressions that the reader marks: those that come to a date. */
export function datedTimex({ timex }: Pick<Annotated, 'timex'>): { timex: Timex; index: number }[] {
  return timex.flatMap((each, index) => (each.edtf === undefined ? [] : [{ timex: each, index }]));
}
