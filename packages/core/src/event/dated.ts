import { parseDay } from '../time/calendar.ts';
import { type Interval, interval } from '../time/interval.ts';
import { findRanges, type Range } from '../time/ranges.ts';
import type { Timex } from '../time/timex.ts';
import type { When } from './event.ts';

/** A date of the article that can date a happening: an expression with its place in the article's list, or two that are one stretch. */
export type Dated = {
  timex: Timex;
  index: number;
  start: number;
  end: number;
  range: Pick<Range, 'edtf' | 'interval'> | undefined;
  /** The days that it spans, reckoned once for all who ask. */
  days: Interval | null;
};

/** No word between two days that are one stretch is longer, spaces included. */
const LONGEST_JOINT = 6;

/**
 * The dates of an article, in order. The two ends of a range ("from 28 February to 2 March") are one date, and so are
 * two days that follow each other ("4 and 5 September"); `and` are the words that join these.
 */
export function datesOf(text: string, timex: readonly Timex[], and: ReadonlySet<string>): Dated[] {
  const ranges = new Map(findRanges(text, timex).map((range) => [range.from, range]));
  const dates: Dated[] = [];
  for (let index = 0; index < timex.length; index++) {
    const first = timex[index];
    const second = timex[index + 1];
    if (first === undefined) break;
    const range = ranges.get(index) ?? (second && daysInARow(text, first, second, and));
    if ((first.type === 'DATE' || first.type === 'TIME') && first.edtf !== undefined) {
      const end = range && second ? second.end : first.end;
      const days = range?.interval ?? interval(first);
      dates.push({ timex: first, index, start: first.start, end, range, days });
    }
    if (range !== undefined) index++;
  }
  return dates;
}

/** "4 and 5 September"; "Monday and Friday" are two dates. */
function daysInARow(
  text: string,
  first: Timex,
  second: Timex,
  and: ReadonlySet<string>,
): Pick<Range, 'edtf' | 'interval'> | undefined {
  if (first.type !== 'DATE' || second.type !== 'DATE' || second.start - first.end > LONGEST_JOINT) return undefined;
  if (!and.has(text.slice(first.end, second.start).trim().toLowerCase())) return undefined;
  const [from, to] = [dayOf(first), dayOf(second)];
  if (from === null || to === null || to - from !== 1) return undefined;
  const edtf = `${first.edtf}/${second.edtf}`;
  const days = interval(edtf);
  return days === null ? undefined : { edtf, interval: days };
}

function dayOf({ edtf }: Timex): number | null {
  return edtf !== undefined && /^\d{4}-\d\d-\d\d$/.test(edtf) ? parseDay(edtf) : null;
}

/** The date as an event carries it. */
export function whenFrom({ timex, index, range, days }: Dated): When {
  const basis = timex.basis === 'relative' ? 'relative' : 'explicit';
  if (range !== undefined) {
    const { start, end } = range.interval;
    return { edtf: range.edtf, start, end, granularity: 'interval', basis, timex: index };
  }
  const edtf = timex.edtf ?? null;
  if (edtf === null) return { edtf, start: null, end: null, granularity: 'none', basis: 'none' };
  if (days === null) return { edtf, start: null, end: null, granularity: openGranularity(edtf), basis, timex: index };
  const { start, end, granularity } = days;
  return { edtf, start, end, granularity, basis, timex: index };
}

/** How fine a date is whose year is left open. */
function openGranularity(edtf: string): When['granularity'] {
  if (/^X{4}-\d\d-\d\d$/.test(edtf)) return 'day';
  return /^X{4}-\d\d$/.test(edtf) ? 'month' : 'none';
}
