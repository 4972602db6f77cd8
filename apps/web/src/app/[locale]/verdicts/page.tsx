import type { Page as Paged, Section, SituationRow } from '@letapis/archive';
import { formatPeriod, type Locale } from '@letapis/core/exchange';
import type { Metadata } from 'next';
import { useLocale, useTranslations } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import { readVerdicts } from '../../../archive/verdicts.ts';
import { Page } from '../../../components/page.tsx';
import { reading } from '../../../components/reading.tsx';
import { Verdict } from '../../../components/verdict.tsx';
import { VerdictStrips } from '../../../components/verdict-strips.tsx';
import { fragment, paths } from '../../../view/paths.ts';
import { sectionName } from '../../../view/sections.ts';
import type { RawQuery } from '../../../view/timeline-query.ts';
import { readVerdictsQuery } from '../../../view/verdicts-query.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return { title: t('nav.verdicts') };
}

type Props = { searchParams: Promise<RawQuery> };

/** How many verdicts stand in the list of each section, and on a page of one section alone. */
const [EACH, ALONE] = [40, 200];

/**
 * The verdicts: the picture over the years, then a list a section in the words that were printed, the newest first. With
 * `section` in the address all of that section, page by page.
 */
export default async function VerdictsPage({ searchParams }: Props) {
  const query = readVerdictsQuery(await searchParams);
  const locale = await getLocale();
  const t = await getTranslations();
  const here = (code: Locale) => paths.verdictsOf(code, query);
  return reading(here, async (archive) => {
    const sections = await archive.sections();
    const verdicts = await readVerdicts(archive, locale, sections);
    const chosen = sections.filter(({ id }) => query.section === undefined || id === query.section);
    const lists = await Promise.all(
      chosen.map(async (section) => {
        const filter = { sectionId: section.id, prefer: locale, limit: query.section === undefined ? EACH : ALONE };
        const { cursor } = query;
        return { section, page: await archive.situations({ ...filter, ...(cursor ? { cursor } : {}) }) };
      }),
    );
    return (
      <Page here={here} current="verdicts" className="verdicts">
        <h1>{t('verdicts.title')}</h1>
        {verdicts.all.length === 0 ? (
          <p className="nothing">{t('verdicts.nothing')}</p>
        ) : (
          <VerdictStrips verdicts={verdicts} sections={sections} />
        )}
        {lists.map(({ section, page }) => (
          <SectionVerdicts key={section.id} section={section} page={page} alone={query.section !== undefined} />
        ))}
      </Page>
    );
  });
}

type ListProps = { section: Section; page: Paged<SituationRow>; alone: boolean };

function SectionVerdicts({ section, page: { items, total, next }, alone }: ListProps) {
  const locale = useLocale();
  const t = useTranslations();
  if (items.length === 0) return null;
  const { name, language } = sectionName(section, locale);
  const id = fragment('section', section.id);
  return (
    <section className="verdict-table">
      <h2 id={id} lang={language === locale ? undefined : language}>
        {name}
      </h2>
      <table aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{t('verdicts.week')}</th>
            <th scope="col">{t('verdicts.verdict')}</th>
            <th scope="col">{t('verdicts.article')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((row) => (
            <tr key={row.articleId}>
              <td>
                <a className="quiet" href={paths.week(locale, row.period)}>
                  {formatPeriod(row.period, locale, { length: 'short' })}
                </a>
              </td>
              <td>
                <Verdict trend={row.trend} label={row.label} language={row.language} />
              </td>
              <td lang={row.language === locale ? undefined : row.language}>
                <a className="quiet" href={paths.article(locale, row.articleId)}>
                  {row.title}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {next !== undefined && (
        <p className="more">
          {alone ? (
            <a rel="next" href={paths.verdictsOf(locale, { section: section.id, cursor: next })}>
              {t('verdicts.earlier')}
            </a>
          ) : (
            <a href={paths.verdictsOf(locale, { section: section.id })}>{t('verdicts.all', { count: total })}</a>
          )}
        </p>
      )}
      {alone && (
        <p className="more">
          <a href={paths.verdicts(locale)}>{t('verdicts.allSections')}</a>
        </p>
      )}
    </section>
  );
}
