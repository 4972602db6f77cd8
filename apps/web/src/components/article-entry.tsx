import type { ArticleSummary, Section } from '@letapis/archive';
import { formatEdtf, formatPeriod, type Locale, languageName, locales } from '@letapis/core/exchange';
import { useLocale, useTranslations } from 'next-intl';
import { readingMinutes } from '../view/front.ts';
import { byLanguage, shortLanguage } from '../view/languages.ts';
import { paths } from '../view/paths.ts';
import { articleSection } from '../view/sections.ts';
import { Verdict } from './verdict.tsx';

type Props = {
  article: ArticleSummary;
  sections: readonly Section[];
  /** The first of its page, set large. */
  lead?: boolean;
  /** Print the period or day: needed where the page does not say it. */
  dated?: boolean;
};

/** An article in a list: its section and verdict beside its title, lede and figures. */
export function ArticleEntry({ article, sections, lead = false, dated = false }: Props) {
  const locale = useLocale();
  const section = articleSection(article, sections, locale);
  return (
    <article className={lead ? 'entry lead' : 'entry'}>
      <div className="entry-label">
        {section && <SectionLink section={section} id={article.sectionId} />}
        {article.situation && <Verdict trend={article.situation.trend} />}
      </div>
      <div className="entry-body" lang={article.language === locale ? undefined : article.language}>
        <h2>
          <a className="quiet" href={paths.article(locale, article.id)}>
            {article.title}
          </a>
        </h2>
        {article.lede && <p>{article.lede}</p>}
        <EntryFigures article={article} dated={dated} />
      </div>
    </article>
  );
}

function SectionLink({ section, id }: { section: { name: string; language: string }; id: string | undefined }) {
  const locale = useLocale();
  const lang = section.language === locale ? undefined : section.language;
  return id === undefined ? (
    <span className="section-name" lang={lang}>
      {section.name}
    </span>
  ) : (
    <a className="section-name quiet" href={paths.verdicts(locale, id)} lang={lang}>
      {section.name}
    </a>
  );
}

/** The period or day of an article whose page of the list does not say it. */
function articleDate({ period, published }: ArticleSummary, locale: Locale): string | null {
  if (period) return formatPeriod(period, locale);
  return published === undefined ? null : formatEdtf(published.slice(0, 10), locale);
}

function EntryFigures({ article, dated }: { article: ArticleSummary; dated: boolean }) {
  const t = useTranslations();
  const locale = useLocale();
  const { actual, announced } = article.events;
  const parts = [
    dated ? articleDate(article, locale) : null,
    actual > 0 ? t('entry.events', { count: actual }) : null,
    announced > 0 ? t('entry.announced', { count: announced }) : null,
    t('entry.minutes', { count: readingMinutes(article.words) }),
    article.language === locale ? null : languageName(article.language, locale),
  ].filter((part) => part !== null);
  const others = Object.entries(article.translations)
    .filter(([code]) => code !== article.language)
    .sort(byLanguage);
  return (
    <div className="meta" lang={locale}>
      {parts.join(' · ')}
      {others.length > 0 && ' · '}
      {others.map(([code, id]) => (
        <a
          key={code}
          href={paths.article(locales.find((known) => known === code) ?? locale, id)}
          hrefLang={code}
          lang={code}
        >
          {shortLanguage(code)}
        </a>
      ))}
    </div>
  );
}
