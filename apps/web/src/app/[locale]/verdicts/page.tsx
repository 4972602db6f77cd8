import type { Section, SituationRow } from '@letapis/archive';
import { formatPeriod } from '@letapis/core/exchange';
import type { Metadata } from 'next';
import { useLocale } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import { Page } from '../../../components/page.tsx';
import { reading } from '../../../components/reading.tsx';
import { Verdict } from '../../../components/verdict.tsx';
import { VerdictStrips } from '../../../components/verdict-strips.tsx';
import { fragment, paths } from '../../../view/paths.ts';
import { sectionName } from '../../../view/sections.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return { title: t('nav.verdicts') };
}

/** Every verdict: the picture over the years, then a list a section in the words that were printed. */
export default async function VerdictsPage() {
  const locale = await getLocale();
  const t = await getTranslations();
  return reading(paths.verdicts, async (archive) => {
    const [rows, sections] = await Promise.all([archive.situations({ prefer: locale }), archive.sections()]);
    return (
      <Page here={(code) => paths.verdicts(code)} current="verdicts" className="verdicts">
        <h1>{t('verdicts.title')}</h1>
        {rows.length === 0 ? (
          <p className="nothing">{t('verdicts.nothing')}</p>
        ) : (
          <VerdictStrips rows={rows} sections={sections} />
        )}
        {sections.map((section) => (
          <SectionVerdicts
            key={section.id}
            section={section}
            rows={rows.filter(({ sectionId }) => sectionId === section.id)}
            headings={{ week: t('verdicts.week'), verdict: t('verdicts.verdict'), article: t('verdicts.article') }}
          />
        ))}
      </Page>
    );
  });
}

type Props = {
  section: Section;
  rows: readonly SituationRow[];
  headings: { week: string; verdict: string; article: string };
};

function SectionVerdicts({ section, rows, headings }: Props) {
  const locale = useLocale();
  if (rows.length === 0) return null;
  const { name, language } = sectionName(section, locale);
  const newestFirst = [...rows].sort((a, b) => b.period.start.localeCompare(a.period.start));
  const id = fragment('section', section.id);
  return (
    <section className="verdict-table">
      <h2 id={id} lang={language === locale ? undefined : language}>
        {name}
      </h2>
      <table aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{headings.week}</th>
            <th scope="col">{headings.verdict}</th>
            <th scope="col">{headings.article}</th>
          </tr>
        </thead>
        <tbody>
          {newestFirst.map((row) => (
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
    </section>
  );
}
