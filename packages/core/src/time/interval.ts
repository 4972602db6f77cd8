import { daysInMonth, formatDay, isDate, isoDay, isoYear, parseDay, toDayNumber } from './calendar.ts';
import { lastDay, type Point, SEASONS, seasonPoint } from './points.ts';
import type { Timex } from './timex.ts';

export type Granularity =
  | 'time'
  | 'day'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'interval';

/** Calendar days, `YYYY-MM-DD`, both ends included. */
export type Interval = { start: string; end: string; granularity: Granularity };

/**
 * The days that an expression or an EDTF value covers; null when it names none (a duration, a day of an unknown year,
 * an interval open at one end). Qualifiers (`~`, `?`, `%`) do not move the ends.
 */
export function interval(of: Timex | string): Interval | null {
  const edtf = typeof of === 'string' ? of : of.edtf;
  if (edtf === undefined || edtf.length > 80) return null;
  if (!edtf.includes('/')) return single(edtf);
  const [from, to, more] = edtf.split('/');
  if (from === undefined || more !== undefined) return null;
  const first = single(from);
  if (to === undefined || first === null) return first;
  const last = single(to);
  if (last === null || isBefore(last.end, first.start)) return null;
  const week =
    typeof of !== 'string' && /^(\d{4}|BC\d{4})-W\d\d/.test(of.value)
      ? true
      : first.granularity === 'day' && last.granularity === 'day' && isWholeWeek(first.start, last.end);
  return { start: first.start, end: last.end, granularity: week ? 'week' : 'interval' };
}

/** Whether one day `YYYY-MM-DD` lies before another; years before 1 carry a minus. */
export function isBefore(day: string, other: string): boolean {
  const [a, b] = [day.startsWith('-'), other.startsWith('-')];
  if (a !== b) return a;
  if (!a || day.slice(0, 5) === other.slice(0, 5)) return day < other;
  return day > other;
}

function isWholeWeek(start: string, end: string): boolean {
  const [first, last] = [parseDay(start), parseDay(end)];
  return first !== null && last !== null && last - first === 6 && (((first + 3) % 7) + 7) % 7 === 0;
}

function single(edtf: string): Interval | null {
  const text = edtf.replace(/[~?%]/g, '');
  const found = /^(-?[\dX]{4})(?:-(\d\d)(?:-(\d\d)(T.*)?)?)?$/.exec(text);
  if (!found) return null;
  const [, year, month, day, time] = found;
  if (year === undefined || !/^-?\d+X*$/.test(year)) return null;
  if (year.includes('X')) {
    if (month !== undefined || year.startsWith('-')) return null;
    const digits = year.indexOf('X');
    if (digits < 2) return null;
    return {
      start: isoDay(Number(year.replaceAll('X', '0')), 1, 1),
      end: isoDay(Number(year.replaceAll('X', '9')), 12, 31),
      granularity: digits === 3 ? 'decade' : 'century',
    };
  }
  const y = Number(year);
  const written = isoYear(y);
  if (month === undefined) return { start: `${written}-01-01`, end: `${written}-12-31`, granularity: 'year' };
  const m = Number(month);
  if (day !== undefined) {
    if (!isDate(y, m, Number(day))) return null;
    const value = `${written}-${month}-${day}`;
    return { start: value, end: value, granularity: time === undefined ? 'day' : 'time' };
  }
  if (m >= 1 && m <= 12) {
    return { start: `${written}-${month}-01`, end: `${written}-${month}-${daysInMonth(y, m)}`, granularity: 'month' };
  }
  if (m >= 21 && m <= 24) return days(seasonPoint(SEASONS[m - 21] ?? 'SP', y), 'season');
  if (m >= 33 && m <= 36) return days({ unit: 'Q', first: toDayNumber(y, (m - 33) * 3 + 1, 1) }, 'quarter');
  if (m === 40 || m === 41) return days({ unit: 'HY', first: toDayNumber(y, m === 40 ? 1 : 7, 1) }, 'interval');
  return null;
}

function days(point: Point, granularity: Granularity): Interval {
  return { start: formatDay(point.first), end: formatDay(lastDay(point)), granularity };
}
