import { type Interval, interval, isBefore } from './interval.ts';
import { timeLanguages } from './languages/index.ts';
import type { Timex } from './timex.ts';

/** Two expressions that are the ends of one stretch of time: "from 13 to 19 February", "2014–2017". */
export type Range = {
  /** Of the two expressions with what stands between them. */
  start: number;
  end: number;
  /** Their places in the list that was given. */
  from: number;
  to: number;
  /** An EDTF interval: both ends as written where EDTF allows it, else their first and last day. */
  edtf: string;
  interval: Interval;
};

/** No word or dash between two ends is longer, spaces included. */
const LONGEST_JOINT = 12;

const toWords = new Set(timeLanguages.flatMap((language) => language.dateline.to));
const betweens = new Set(timeLanguages.flatMap((language) => language.between));
/** The second words of these. */
const ands = new Set([...betweens].map((pair) => pair.slice(pair.indexOf(' ') + 1)));

/**
 * The ranges among the expressions that `findTimes` found in `text`, in order. Only dates of the calendar are joined,
 * and only by a dash, by a word for "to", or by "and" after a word for "between"; the end begins after the start.
 */
export function findRanges(text: string, timexes: readonly Timex[]): Range[] {
  const ranges: Range[] = [];
  for (let i = 0; i + 1 < timexes.length; i++) {
    const [first, second] = [timexes[i], timexes[i + 1]];
    if (!first || !second || !joins(text, first, second)) continue;
    const [head, tail] = [interval(first), interval(second)];
    // "21–21 January" is one day, told twice: EDTF has no interval whose ends begin on the same day.
    if (!head || !tail || !isBefore(head.start, tail.start)) continue;
    const edtf = `${end(first, head.start)}/${end(second, tail.end)}`;
    const days = interval(edtf);
    if (!days) continue;
    ranges.push({ start: first.start, end: second.end, from: i, to: i + 1, edtf, interval: days });
    // "1914–1918–1939" is no range of a range.
    i++;
  }
  return ranges;
}

function joins(text: string, first: Timex, second: Timex): boolean {
  if (second.start - first.end > LONGEST_JOINT) return false;
  const joint = text
    .slice(first.end, second.start)
    .replace(/\u00ad/g, '')
    .trim()
    .toLowerCase();
  if (/^[-‐‑‒–—−]$/.test(joint) || toWords.has(joint)) return true;
  return ands.has(joint) && betweens.has(`${wordBefore(text, first.start)} ${joint}`);
}

function wordBefore(text: string, at: number): string {
  return /(\p{L}{1,12})\s{1,4}$/u.exec(text.slice(Math.max(0, at - 20), at))?.[1]?.toLowerCase() ?? '';
}

/** Years, months and days may stand in an EDTF interval; all else gives its outermost day. */
function end(timex: Timex, day: string): string {
  return timex.edtf !== undefined && /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(timex.edtf) ? timex.edtf : day;
}
