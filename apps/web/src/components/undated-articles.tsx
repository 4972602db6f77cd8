import type { Archive, Section } from '@letapis/archive';
import type { Locale } from '@letapis/core/exchange';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ArticleEntry } from './article-entry.tsx';

type Props = {
  archive: Archive;
  locale: Locale;
  sections: readonly Section[];
  /** Shown when there is no such article. */
  otherwise?: ReactNode;
};

/** Articles whose page names no period: they belong to no week. */
export async function UndatedArticles({ archive, locale, sections, otherwise = null }: Props) {
  const t = await getTranslations();
  const { items } = await archive.articles({ prefer: locale, limit: 500 });
  const undated = items.filter((article) => article.period === undefined);
  if (undated.length === 0) return otherwise;
  return (
    <section className="undated">
      <h2 className="undated-title">{t('week.none')}</h2>
      {undated.map((article) => (
        <ArticleEntry key={article.id} article={article} sections={sections} dated />
      ))}
    </section>
  );
}
