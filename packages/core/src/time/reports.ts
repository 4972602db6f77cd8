import { toCivil, toDayNumber } from './calendar.ts';
import type { Context, Resolved } from './context.ts';
import { yearBasis, yearOf } from './days.ts';
import { FIELD, type Fields } from './fields.ts';
import { nearest } from './nearest.ts';
import { lastDay, type Point, pointAt, shift, type Unit } from './points.ts';
import { PARTIAL, partial, pointResult } from './results.ts';

/** Quarters and halves, and what a report of them is compared with. */

/** Whether it counts back by one year, as reports do. */
export const isYearBack = (unit: Unit, by: number): boolean => unit === 'Y' && by === -1;

/** "A year earlier" of a report: the quarter of the year before, or the whole of it beside "the first nine months". */
export function comparedTo(context: Context): Resolved {
  const { period, isYearToDate } = context;
  if (period === null || !isYearToDate) return reported(context, -1);
  context.from = period;
  return pointResult(pointAt('Y', toDayNumber(toCivil(period.first).year - 1, 1, 1)), 'relative');
}

/** The quarter that the text reports on, or failing one the last that was over on the anchor's day; `years` away. */
export function reported(
  context: Context,
  years: number,
  named: { quarter?: number | undefined; year?: number | undefined } = {},
): Resolved {
  const { anchor, period } = context;
  const { quarter, year } = named;
  context.isYearToDate = false;
  if (quarter !== undefined && (quarter < 1 || quarter > 4)) return partial('Q');
  let point = period;
  if (quarter !== undefined) {
    const at = (of: number): Point => ({ unit: 'Q', first: toDayNumber(of, quarter * 3 - 2, 1) });
    point = anchor === null ? null : nearest(anchor, toCivil(anchor).year, at, -1);
  } else if (point === null && anchor !== null) point = shift(pointAt('Q', anchor), -1);
  context.from = point !== null && point === period ? period : null;
  if (point === null)
    return year === undefined ? partial('Q') : pointResult(pointAt('Y', toDayNumber(year, 1, 1)), 'explicit');
  const away = year === undefined ? years : year - toCivil(point.first).year;
  return pointResult(shift(point, point.unit === 'Q' ? 4 * away : 2 * away), 'relative');
}

/** A quarter or half: of the year given, else the last one, or the next where the clause looks ahead. */
export function inYear(at: (year: number) => Point, fields: Fields, context: Context, unknown: string): Resolved {
  // "Sales fell in the first half", in a report on a quarter: of that year.
  const period = fields.string(FIELD.only) === 'report' && context.direction() < 0 ? context.period : null;
  const year = period === null ? yearOf(fields, context) : toCivil(period.first).year;
  const { anchor } = context;
  if (year === undefined && (anchor === null || context.isHabit())) return { type: 'DATE', value: unknown, ...PARTIAL };
  const point =
    year !== undefined || anchor === null
      ? at(year ?? 0)
      : nearest(anchor, toCivil(anchor).year, at, context.direction() || -1);
  // What lies ahead is no report; a fiscal quarter may be over before the one of the calendar that has its number.
  if (anchor !== null && (lastDay(point) < anchor || (point.first <= anchor && context.direction() < 0))) {
    // A quarter before the one reported on is named in passing, unless it is one of a company's own year.
    const isBack = context.period !== null && point.first < context.period.first;
    if (!isBack || fields.string(FIELD.as) === 'fiscal') context.period = point;
    context.isYearToDate = false;
  }
  return pointResult(point, year === undefined ? 'relative' : yearBasis(fields));
}
