import { addMonths, formatDay, parseDay, toCivil, toDayNumber } from '../time/calendar.ts';
import type { When } from './event.ts';

/** The calendar days that an EDTF value covers, both included, and how fine it is. */
export type Interval = { start: string | null; end: string | null; granularity: When['granularity'] };

const OPEN: Interval = { start: null, end: null, granularity: 'none' };

/** Days of an EDTF date or interval; no days when the year is left open (`XXXX-06-07`). */
export function edtfInterval(edtf: string): Interval {
  const slash = edtf.indexOf('/');
  if (slash >= 0) {
    const from = single(edtf.slice(0, slash));
    const to = single(edtf.slice(slash + 1));
    return { start: from.start, end: to.end, granularity: 'interval' };
  }
  return single(edtf);
}

function single(edtf: string): Interval {
  const bare = edtf.replace(/[~?%]/g, '');
  const time = bare.indexOf('T');
  const date = time < 0 ? bare : bare.slice(0, time);
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) {
    if (parseDay(date) === null) return OPEN;
    return { start: date, end: date, granularity: time < 0 ? 'day' : 'time' };
  }
  const month = /^(\d{4})-(\d{2})$/.exec(date);
  if (month !== null) {
    const year = Number(month[1]);
    const part = Number(month[2]);
    if (part >= 1 && part <= 12) return span(year, part, 1, 'month');
    // EDTF seasons from spring on; winter runs into the next year.
    if (part >= 21 && part <= 24) return span(year, (part - 20) * 3, 3, 'season');
    if (part >= 33 && part <= 36) return span(year, (part - 33) * 3 + 1, 3, 'quarter');
    return OPEN;
  }
  if (/^\d{4}$/.test(date)) return span(Number(date), 1, 12, 'year');
  if (/^\d{3}X$/.test(date)) return span(Number(date.slice(0, 3)) * 10, 1, 120, 'decade');
  if (/^\d{2}XX$/.test(date)) return span(Number(date.slice(0, 2)) * 100, 1, 1200, 'century');
  const open: When['granularity'] = /^X{4}-\d{2}-\d{2}$/.test(date)
    ? 'day'
    : /^X{4}-\d{2}$/.test(date)
      ? 'month'
      : 'none';
  return { start: null, end: null, granularity: open };
}

function span(year: number, month: number, months: number, granularity: When['granularity']): Interval {
  const first = toDayNumber(year, month, 1);
  const last = addMonths(first, months) - 1;
  return toCivil(last).year > 9999 ? OPEN : { start: formatDay(first), end: formatDay(last), granularity };
}
