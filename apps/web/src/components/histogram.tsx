import { useLocale, useTranslations } from 'next-intl';
import { histogramBars, type Month } from '../view/histogram.ts';
import { paths } from '../view/paths.ts';
import { type TimelineQuery, withFilters } from '../view/timeline-query.ts';

const HALF = 34;

/** Happenings by month: cooperation above the line, conflict below. The years beneath are links, with the counts in words. */
export function Histogram({ months, query }: { months: readonly Month[]; query: TimelineQuery }) {
  const t = useTranslations();
  const locale = useLocale();
  const { bars, width, years } = histogramBars(months);
  if (bars.length === 0) return null;
  const single = query.since !== undefined && query.since === query.until;
  return (
    <figure className="histogram">
      <svg width="100%" height={2 * HALF + 4} aria-hidden="true">
        {bars.map(({ month, x, up, down }) => (
          <g key={month}>
            {up > 0 && (
              <rect className="improved" x={`${x}%`} width={`${width * 0.8}%`} y={HALF * (1 - up)} height={HALF * up} />
            )}
            {down > 0 && (
              <rect className="deteriorated" x={`${x}%`} width={`${width * 0.8}%`} y={HALF + 4} height={HALF * down} />
            )}
          </g>
        ))}
        <line x1="0" x2="100%" y1={HALF + 2} y2={HALF + 2} />
      </svg>
      <ol className="histogram-years" aria-label={t('timeline.byYear')}>
        {years.map(({ year, cooperation, conflict }) => (
          <li key={year}>
            <a
              className="quiet"
              href={paths.timeline(
                locale,
                withFilters(query, single ? { since: undefined, until: undefined } : { since: year, until: year }),
              )}
              aria-current={single && query.since === year ? 'true' : undefined}
            >
              {year}
              <span className="unseen">: {t('timeline.yearCounts', { cooperation, conflict })}</span>
            </a>
          </li>
        ))}
      </ol>
      <figcaption>
        <span>{t('timeline.picture', { status: t(`status.${query.status ?? 'actual'}`) })}</span>
        <span className="key improved">{t('timeline.cooperation')}</span>
        <span className="key deteriorated">{t('timeline.conflict')}</span>
      </figcaption>
    </figure>
  );
}
