import type { Section } from '@letapis/archive';
import { formatEdtf, formatPeriod, languageName } from '@letapis/core/exchange';
import { useLocale, useTranslations } from 'next-intl';
import { isWeek } from '../view/days.ts';
import { paths } from '../view/paths.ts';
import { articleSection } from '../view/sections.ts';
import type { Shown } from '../view/shown.ts';
import { Verdict } from './verdict.tsx';

type Props = {
  shown: Shown;
  /** Those of the archive. */
  sections?: readonly Section[];
  /** Of the title; another where the page has a title of its own. */
  level?: 'h1' | 'h2';
};

/** Section, time and verdict above the title, and a word about the language when it is not the reader's. */
export function ArticleHeader({ shown, sections = [], level: Title = 'h1' }: Props) {
  const { article, summary } = shown;
  const t = useTranslations();
  const locale = useLocale();
  const foreign = article.language === locale ? undefined : article.language;
  const section = articleSection(summary ?? article, sections, locale);
  return (
    <header className="article-header">
      <div className="meta">
        {section && (
          <span lang={section.language === locale ? undefined : section.language}>
            {summary?.sectionId === undefined ? (
              section.name
            ) : (
              <a className="quiet" href={paths.verdicts(locale, summary.sectionId)}>
                {section.name}
              </a>
            )}
          </span>
        )}
        <ArticleTime shown={shown} />
        {article.situation && (
          <span>
            <Verdict trend={article.situation.trend} label={article.situation.label} language={article.language} />
          </span>
        )}
      </div>
      <Title className="title" lang={foreign}>
        {article.title || t('article.untitled')}
      </Title>
      {article.authors.length > 0 && <p className="meta">{article.authors.join(', ')}</p>}
      {foreign !== undefined && summary && <ForeignNote language={foreign} own={summary.translations[locale]} />}
    </header>
  );
}

function ArticleTime({ shown: { article, summary } }: { shown: Shown }) {
  const t = useTranslations();
  const locale = useLocale();
  const { period, published, updated } = article;
  if (period) {
    const days = formatPeriod(period, locale);
    const words = isWeek(period) ? t('article.week', { period: days }) : days;
    return (
      <span>
        {summary ? (
          <a className="quiet" href={paths.week(locale, period)}>
            {words}
          </a>
        ) : (
          words
        )}
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
