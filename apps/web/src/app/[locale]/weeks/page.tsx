import type { Week } from '@letapis/archive';
import { formatPeriod } from '@letapis/core/exchange';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Page } from '../../../components/page.tsx';
import { reading } from '../../../components/reading.tsx';
import { UndatedArticles } from '../../../components/undated-articles.tsx';
import { byYear } from '../../../view/days.ts';
import { paths } from '../../../view/paths.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return { title: t('week.all') };
}

/** All weeks by year, and the articles that belong to none. */
export default async function WeeksPage() {
  const locale = await getLocale();
  const t = await getTranslations();
  return reading(paths.weeks, async (archive) => {
    const [weeks, sections] = await Promise.all([archive.weeks(), archive.sections()]);
    return (
      <Page here={paths.weeks} className="weeks">
        <h1>{t('week.all')}</h1>
        {byYear(weeks, (week: Week) => week.start.slice(0, 4)).map(([year, own]) => (
          <section className="year" key={year}>
            <h2>{year}</h2>
            <ol className="week-list">
              {own.map((week) => (
                <li key={`${week.start}/${week.end}`}>
                  <a className="quiet" href={paths.week(locale, week)}>
                    {formatPeriod(week, locale, { year: !sameYear(week) })}
                  </a>{' '}
                  <span className="meta">{t('entry.articles', { count: week.works })}</span>
                </li>
              ))}
            </ol>
          </section>
        ))}
        <UndatedArticles archive={archive} locale={locale} sections={sections} />
      </Page>
    );
  });
}

function sameYear(week: Week): boolean {
  return week.start.slice(0, 4) === week.end.slice(0, 4);
}
