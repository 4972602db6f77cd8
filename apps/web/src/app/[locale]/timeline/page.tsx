import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { HappeningRow } from '../../../components/happening-row.tsx';
import { Histogram } from '../../../components/histogram.tsx';
import { Page } from '../../../components/page.tsx';
import { reading } from '../../../components/reading.tsx';
import { TimelineFilters } from '../../../components/timeline-filters.tsx';
import { actorsOf } from '../../../view/actors.ts';
import { byYear } from '../../../view/days.ts';
import { happeningYear } from '../../../view/happenings.ts';
import { paths } from '../../../view/paths.ts';
import { type RawQuery, readTimelineQuery, statusFilter, timelineFilter } from '../../../view/timeline-query.ts';

type Props = { searchParams: Promise<RawQuery> };

const PAGE_SIZE = 60;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return { title: t('nav.timeline') };
}

/** What happened, newest first, by year, with the picture of all of it above. */
export default async function TimelinePage({ searchParams }: Props) {
  const query = readTimelineQuery(await searchParams);
  const locale = await getLocale();
  const t = await getTranslations();
  const here = (code: typeof locale) => paths.timeline(code, query);
  return reading(here, async (archive) => {
    const filter = { prefer: locale, ...timelineFilter(query) };
    const [page, months] = await Promise.all([
      archive.timeline({ ...filter, limit: PAGE_SIZE, ...(query.cursor ? { cursor: query.cursor } : {}) }),
      // The picture is of one status: what was only planned, or denied, is no happening beside one that took place.
      archive.histogram({ ...filter, ...statusFilter(query.status ?? 'actual') }),
    ]);
    const actors = actorsOf(
      page.items.flatMap(({ linked }) => linked.mentions),
      locale,
    );
    return (
      <Page here={here} current="timeline" className="timeline">
        <h1 className="unseen">{t('nav.timeline')}</h1>
        <Histogram months={months} query={query} />
        <TimelineFilters query={query} total={page.total} actors={actors} />
        {byYear(page.items, happeningYear).map(([year, happenings]) => (
          <section className="year" key={`${year}-${happenings[0]?.linked.id}`}>
            <h2>{year === '' ? t('timeline.undated') : year}</h2>
            <ol>
              {happenings.map((happening) => (
                <HappeningRow key={happening.linked.id} happening={happening} query={query} year={year} />
              ))}
            </ol>
          </section>
        ))}
        {page.items.length === 0 && <p className="nothing">{t('timeline.nothing')}</p>}
        {page.next !== undefined && (
          <p className="more">
            <a rel="next" href={paths.timeline(locale, { ...query, cursor: page.next })}>
              {t('pager.earlier')}
            </a>
          </p>
        )}
      </Page>
    );
  });
}
