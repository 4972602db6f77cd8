import type { Article } from '@letapis/core';
import { useTranslations } from 'next-intl';
import { useAnchorWords } from './use-timex-words.ts';

/** One sentence on what relative dates of the article are counted from, or why they are not. */
export function AnchorNote({ article }: { article: Pick<Article, 'anchor' | 'period'> }) {
  const t = useTranslations();
  const anchorWords = useAnchorWords();
  return (
    <p className="apparatus">
      <b>{t('article.relativeDates')}</b> {anchorWords(article)}.
    </p>
  );
}
