import type { Article } from '@letapis/core';
import { explainAnchor } from '@letapis/core/exchange';
import { useLocale, useTranslations } from 'next-intl';

/** One sentence on what relative dates of the article are counted from, or why they are not. */
export function AnchorNote({ article }: { article: Pick<Article, 'anchor' | 'period'> }) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <p className="apparatus">
      <b>{t('article.relativeDates')}</b> {explainAnchor(article, locale)}.
    </p>
  );
}
