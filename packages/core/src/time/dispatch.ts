import { isDateWord, readDateline } from './dateline.ts';
import { timeLanguages } from './languages/index.ts';

/** The line that opens a dispatch: "RIGA, May 5, 2021 (Reuters) –". `day` is when it was written, if its year is printed. */
export type Dispatch = {
  /** Where the news begins: UTF-16 code units from the beginning of the text. */
  end: number;
  /** `YYYY-MM-DD`. */
  day?: string;
};

/** The line ends within so many code units. */
const LONGEST = 100;
/** A place has no more words: "ST. PAUL, Minnesota, United States". */
const PLACE_WORDS = 6;
/** Any leap year: what is a date with it is a date without its year. */
const SOME_YEAR = 2024;

const present = new Set(
  timeLanguages.flatMap(({ words: { dayShift } }) =>
    dayShift === undefined
      ? []
      : typeof dayShift === 'string'
        ? dayShift.split(' ')
        : Object.values(dayShift).flatMap((forms) => forms.split(' ')),
  ),
);

/**
 * Reads where and when a text was written, as agencies open theirs: a place, a date, perhaps the agency, then a dash; a
 * full stop after a full date. That day is the writer's, and dates nothing that is told. Undefined when a text opens otherwise.
 */
export function findDispatch(text: string): Dispatch | undefined {
  const head = text.slice(0, LONGEST).split('\n', 1)[0] ?? '';
  // Every date has a digit.
  const digit = head.search(/\d/);
  if (digit < 0) return undefined;
  for (const [ends, needsYear] of ENDS)
    for (const { 0: mark, index } of head.matchAll(ends)) {
      if (index < digit) continue;
      const day = dayOf(head.slice(0, index));
      if (day === undefined || (day === null && needsYear)) continue;
      return { end: index + mark.length, ...(day === null ? {} : { day }) };
    }
  return undefined;
}

/** An agency in slashes ("МОСКВА, 5 мая. /ТАСС/.") or a dash; else a full stop, after a date that has its year. */
const ENDS: readonly [RegExp, needsYear: boolean][] = [
  [/\.?\s*\/[^/\n]{2,40}\/\.?\s+|\s*(?:[–—]|--|-(?=\s))\s+/g, false],
  [/\.\s+/g, true],
];
const IN_BRACKETS = /\s*\([^()]{2,40}\)/;
/** "…, BNS", "… Интерфакс-Запад". */
const BEHIND = /[.,]\s+\p{Lu}[\p{L}\s-]{1,30}$/u;

/** The day beside a place; null when its year is not printed, undefined when this is no place and a day. */
function dayOf(line: string): string | null | undefined {
  const agency = IN_BRACKETS.exec(line);
  const plain = agency ? line.slice(0, agency.index) + line.slice(agency.index + agency[0].length) : line;
  const found = dayBehindPlace(plain, agency?.index);
  if (found !== undefined) return found;
  const behind = BEHIND.exec(plain);
  if (behind === null) return undefined;
  // "5 мая, Минск": the place may come last.
  const first = plain.slice(0, behind.index);
  const day = dayBehindPlace(first, agency?.index);
  return day === undefined && /^\d/.test(first) ? dayOn(first) : day;
}

function dayOn(date: string): string | null | undefined {
  const full = readDateline(date);
  if (full?.kind === 'date') return full.value.slice(0, 10);
  return readDateline(`${date} ${SOME_YEAR}`)?.kind === 'date' ? null : undefined;
}

/** `bracket`: where an agency stood in brackets. */
function dayBehindPlace(plain: string, bracket: number | undefined): string | null | undefined {
  let end = 0;
  for (let words = 0; words < PLACE_WORDS; words++) {
    const word = /^[\s,]*(\p{Lu}[\p{L}.'’-]*)/u.exec(plain.slice(end));
    if (word === null || isDateWord(word[1] ?? '') || present.has((word[1] ?? '').toLowerCase())) return undefined;
    end += word[0].length;
    const place = plain.slice(0, end);
    // "On May 5": a name has a comma or its agency behind it, or is all capitals.
    const apart =
      /^\s*,/.test(plain.slice(end)) || bracket === end || /\p{L}{3}\.$/u.test(place) || place === place.toUpperCase();
    const date = plain.slice(end).replace(/^[\s,]+/, '');
    if (!apart || date === '') continue;
    const day = dayOn(date);
    if (day !== undefined) return day;
  }
  return undefined;
}
