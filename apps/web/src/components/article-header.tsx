import type { Section, StoredArticle } from '@letapis/archive';
import { formatEdtf, formatPeriod, languageName } from '@letapis/core/exchange';
import { useLocale, useTranslations } from 'next-intl';
import { isWeek } from '../view/days.ts';
import { paths } from '../view/paths.ts';
import { articleSection } from '../view/sections.ts';
import { Verdict } from './verdict.tsx';

/** Section, time and verdict above the title, and a word about the language when it is not the reader's. */
export function ArticleHeader({
  stored: { article, summary },
  sections,
}: {
  stored: StoredArticle;
  sections: readonly Section[];
}) {
  const locale = useLocale();
  const foreign = article.language === locale ? undefined : article.language;
  const section = articleSection(summary, sections, locale);
  return (
    <header className="article-header">
      <div className="meta">
        {section && (
          <span lang={section.language === locale ? undefined : section.language}>
            {summary.sectionId === undefined ? (
              section.name
            ) : (
              <a className="quiet" href={paths.verdicts(locale, summary.sectionId)}>
                {section.name}
              </a>
            )}
          </span>
        )}
        <ArticleTime article={article} />
        {article.situation && (
          <span>
            <Verdict trend={article.situation.trend} label={article.situation.label} language={article.language} />
          </span>
        )}
      </div>
      <h1 lang={foreign}>{article.title}</h1>
      {article.authors.length > 0 && <p className="meta">{article.authors.join(', ')}</p>}
      {foreign !== undefined && <ForeignNote language={foreign} own={summary.translations[locale]} />}
    </header>
  );
}

function ArticleTime({ article: { period, published, updated } }: { article: StoredArticle['article'] }) {
  const t = useTranslations();
  const locale = useLocale();
  if (period) {
    const words = formatPeriod(period, locale);
    return (
      <span>
        <a className="quiet" href={paths.week(locale, period)}>
          {isWeek(period) ? t('article.week', { period: words }) : words}
        </a>
      </span>
    );
  }
  if (published !== undefined)
    return <span>{t('article.published', { date: formatEdtf(published.slice(0, 10), locale) })}</span>;
  if (updated !== undefined)
    return <span>{t('article.updated', { date: formatEdtf(updated.slice(0, 10), locale) })}</span>;
  return <span>{t('article.undated')}</span>;
}

function ForeignNote({ language, own }: { language: string; own: string | undefined }) {
  const t = useTranslations();
  const locale = useLocale();
  const name = languageName(language, locale);
  return (
    <p className="foreign">
      {own === undefined
        ? t('article.noVersion', { language: name })
        : t.rich('article.hasVersion', {
            language: name,
            link: (chunks) => <a href={paths.article(locale, own)}>{chunks}</a>,
          })}
    </p>
  );
}
