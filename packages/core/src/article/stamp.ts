import { type Dateline, readDateline } from '../time/dateline.ts';
import { findTimes } from '../time/find-times.ts';
import { interval } from '../time/interval.ts';
import { keyOf, type Line, words } from './lines.ts';
import { afterWords, Phrases } from './phrases.ts';
import { articleLanguages } from './words/index.ts';

/** A line that gives a date: the period it is about, the day it came out, or the day the page was last changed. */
export type Stamp =
  | { role: 'period'; start: string; end: string }
  /** A week without a year: it dates nothing. */
  | { role: 'partial' }
  | { role: 'published' | 'updated'; value: string };

const labels = new Phrases(
  articleLanguages.flatMap((language) => [
    ...language.published.map((label) => [label, 'published'] as const),
    ...language.updated.map((label) => [label, 'updated'] as const),
  ]),
);

/** No stamp is longer; what is longer is running text. */
const LONGEST = 120;

const kinds = new Set(articleLanguages.flatMap((language) => language.issue));

/** Reads a line that is nothing but a date, with or without a label such as "Updated at"; undefined for any other. */
export function readStamp(line: Line): Stamp | undefined {
  const { text } = line;
  return (
    readDay(line) ?? (text.length > LONGEST || !/\d/.test(text) ? undefined : (readMonth(text) ?? readIssue(text)))
  );
}

/** Reads a line that is nothing but days: those of a period, or the one before which a label may stand. */
export function readDay(line: Line): Stamp | undefined {
  const { text } = line;
  if (text.length > LONGEST || !/\d/.test(text)) return undefined;
  const label = labels.at(line.words, 0);
  if (!label) return toStamp(readDateline(plainClock(text)));
  const dateline = readDateline(plainClock(afterWords(text, label.length).replace(/^[\s:.,–—-]+/, '')));
  return dateline?.kind === 'date' ? { role: label.value, value: dateline.value } : undefined;
}

/** Which date the first words of a line announce, whatever follows them: "Updated 3 hours ago". */
export function announcedDate(line: Line): 'published' | 'updated' | undefined {
  return labels.at(line.words, 0)?.value;
}

/** A clock as the time room reads it: without its zone, and "p.m." without stops. The stamp is local time. */
function plainClock(text: string): string {
  return text
    .replace(/([ap])\.m\./gi, '$1m')
    .replace(/ \/ (?=\d{1,2}:\d\d)/, ', ')
    .replace(/((?:19|20)\d\d,? (?:(?:at|в|у) )?\d{1,2})\.(?=\d\d(?![.\d]))/, '$1:')
    .replace(/(\dT\d\d:\d\d(?::\d\d)?)(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)/, '$1')
    .replace(
      /(:\d\d(?: ?[ap]m)?),? ?\(?(?:(?:UTC|GMT|MSK|МСК|[A-Z]{1,4}T)(?![\p{L}]))(?: ?[+-] ?\d{1,2}(?::\d\d)?)?\)?/u,
      '$1',
    );
}

/** Words for an issue and its number stand before its period: "Weekly digest No. 36, 3–9 September 2018". */
function readIssue(text: string): Stamp | undefined {
  const ends: number[] = [];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu)) {
    if (!isKind(word)) break;
    ends.push(index + word.length);
  }
  // The last of these words may be the first of the period: "from 3 to 9", "3 to 9".
  for (const end of ends.slice(-3)) {
    const rest = text.slice(end).replace(/^[\s:.,;#№|(/–—-]+/, '');
    const stamp = toStamp(readDateline(rest)) ?? readMonth(rest);
    // A single day behind such words may be the one it is about or the one it came out.
    if (stamp) return stamp.role === 'period' || stamp.role === 'partial' ? stamp : undefined;
  }
  return undefined;
}

function isKind(word: string): boolean {
  return /^\d{1,4}$/.test(word) || kinds.has(keyOf(word));
}

/** Whether a line only says what kind of issue the page is: "Weekly digest", "Issue No. 36". */
export function namesIssue(line: Line): boolean {
  return line.words.length <= 5 && line.words.every(isKind) && line.words.some((word) => kinds.has(word));
}

/** "The first quarter of 2016" has so many words. */
const MONTH_WORDS = 5;

/** "February 2016", "the first quarter of 2016": a line that is nothing but a month or a quarter is the period. */
function readMonth(text: string): Stamp | undefined {
  if (text.length > 40 || words(text) > MONTH_WORDS) return undefined;
  const [only, more] = findTimes(text, { trusted: false });
  if (
    !only ||
    more ||
    only.text.length < text.replace(/[\s.:]+$/, '').length ||
    !/^\d{4}-(?:\d\d|Q\d)$/.test(only.value)
  )
    return undefined;
  const days = interval(only);
  return days ? { role: 'period', start: days.start, end: days.end } : undefined;
}

function toStamp(dateline: Dateline | null): Stamp | undefined {
  if (!dateline) return undefined;
  if (dateline.kind === 'date') return { role: 'published', value: dateline.value };
  const { start, end } = dateline;
  return dateline.partial || !start || !end ? { role: 'partial' } : { role: 'period', start, end };
}
