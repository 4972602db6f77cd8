import type { Week } from '@letapis/archive';
import type { Period } from '@letapis/core';
import { formatPeriod } from '@letapis/core/exchange';
import { useLocale, useTranslations } from 'next-intl';
import { isWeek } from '../view/days.ts';
import { paths } from '../view/paths.ts';

/** The week as the title of its page, between the weeks before and after it. `weeks` come newest first. */
export function WeekLine({ week, weeks }: { week: Period; weeks: readonly Week[] }) {
  const t = useTranslations();
  const locale = useLocale();
  const index = weeks.findIndex((other) => other.start === week.start && other.end === week.end);
  const next = weeks[index - 1];
  const previous = weeks[index + 1];
  const period = formatPeriod(week, locale);
  return (
    <div className="week-line">
      <h1>{isWeek(week) ? t('week.title', { period }) : period}</h1>
      {previous && <NeighbourWeek week={previous} to="previous" from={week} />}
      {next && <NeighbourWeek week={next} to="next" from={week} />}
      <a className="end quiet" href={paths.weeks(locale)}>
        {t('week.all')}
      </a>
    </div>
  );
}

function NeighbourWeek({ week, to, from }: { week: Period; to: 'previous' | 'next'; from: Period }) {
  const t = useTranslations();
  const locale = useLocale();
  // Archives have gaps: the year is said when it is another.
  const year = week.start.slice(0, 4) !== from.start.slice(0, 4) || week.end.slice(0, 4) !== from.end.slice(0, 4);
  return (
    <a className={`${to} quiet`} rel={to === 'next' ? 'next' : 'prev'} href={paths.week(locale, week)}>
      <span className="unseen">{t(`week.${to}`)} </span>
      {to === 'previous' && <span aria-hidden="true">← </span>}
      {formatPeriod(week, locale, { year })}
      {to === 'next' && <span aria-hidden="true"> →</span>}
    </a>
  );
}
