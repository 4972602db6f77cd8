import { getLocale, getTranslations } from 'next-intl/server';
import { readVerdicts } from '../../archive/verdicts.ts';
import { Page } from '../../components/page.tsx';
import { reading } from '../../components/reading.tsx';
import { EmptyArchive } from '../../components/trouble.tsx';
import { UndatedArticles } from '../../components/undated-articles.tsx';
import { VerdictStrips } from '../../components/verdict-strips.tsx';
import { WeekBody } from '../../components/week-page.tsx';
import { paths } from '../../view/paths.ts';

/** The latest week, and the verdicts over the years. */
export default async function FrontPage() {
  const locale = await getLocale();
  const t = await getTranslations();
  return reading(paths.front, async (archive) => {
    const [weeks, sections] = await Promise.all([archive.weeks(), archive.sections()]);
    const verdicts = await readVerdicts(archive, locale, sections);
    const latest = weeks[0];
    return (
      <Page here={paths.front} current="week">
        {latest ? (
          <WeekBody archive={archive} locale={locale} week={latest} weeks={weeks} sections={sections} />
        ) : (
          <UndatedArticles archive={archive} locale={locale} sections={sections} otherwise={<EmptyArchive />} />
        )}
        {verdicts.all.length > 0 && (
          <section className="strips-section">
            <h2>
              <a className="quiet" href={paths.verdicts(locale)}>
                {t('verdicts.title')}
              </a>
            </h2>
            <VerdictStrips verdicts={verdicts} sections={sections} />
          </section>
        )}
      </Page>
    );
  });
}
