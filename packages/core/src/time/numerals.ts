import { isDate, isoDay } from './calendar.ts';
import {
  clock,
  dottedClock,
  hour,
  hoursMinutes,
  longClock,
  minutesInto,
  minutesPast,
  minutesTo,
  ordinalHour,
  spokenClock,
  utcOffset,
} from './clocks.ts';
import { CURRENCY, DECIMAL, markBits, standsAlone } from './number-marks.ts';
import { behindSuffix, cardinalWords, ordinal, ordinalWords, type Reading } from './number-words.ts';
import type { Tokens } from './tokens.ts';

export type NumberStyle = {
  thousands: string;
  decimal: string;
  slashes: 'day-first' | 'month-first' | null;
  /** Endings of what is counted, where a case tells. */
  countedEndings?: readonly string[];
};

/** The numbers that patterns name in capitals, each read from token `i` on; null when there is none. */
export type NumberReader = (tokens: Tokens, i: number, style: NumberStyle) => Reading | null;

function day(tokens: Tokens, i: number): Reading | null {
  if (tokens.isNumber(i)) {
    const value = tokens.number(i);
    if (tokens.digits(i) > 2 || value < 1 || value > 31 || !standsAlone(tokens, i)) return null;
    return { value, end: behindSuffix(tokens, i + 1, 'suffix') };
  }
  const spelled = ordinalWords(tokens, i);
  return spelled && Number(spelled.value) <= 31 ? spelled : null;
}

function year(tokens: Tokens, i: number): Reading | null {
  if (!tokens.isNumber(i) || tokens.digits(i) !== 4 || !(standsAlone(tokens, i) || opensSeason(tokens, i))) return null;
  const value = tokens.number(i);
  if (value < 1000 || value > 2199) return null;
  if (tokens.isGlued(i + 1) && tokens.isWord(i + 1)) return null;
  return { value, end: behindSuffix(tokens, i + 1, 'suffix') };
}

/** "2015/16", "2015/2016": a year and the next, with nothing more behind a slash. */
function opensSeason(tokens: Tokens, i: number): boolean {
  if (!tokens.isMark(i + 1, '/') || !tokens.isGlued(i + 1) || !tokens.isGlued(i + 2)) return false;
  const next = tokens.number(i) + 1;
  const isShort = tokens.digits(i + 2) === 2 && tokens.number(i + 2) === next % 100;
  if (!isShort && tokens.number(i + 2) !== next) return false;
  return !(tokens.isMark(i + 3, '/') && tokens.isGlued(i + 3));
}

/** "1940/41", "1940-41": what begins in one year and ends in the next. Value: the first. */
function twoYears(tokens: Tokens, i: number): Reading | null {
  if (!tokens.isNumber(i) || tokens.digits(i) !== 4 || !year4(tokens.number(i)) || !tokens.isGlued(i + 1)) return null;
  if (!(tokens.isMark(i + 1, '/') || tokens.isMark(i + 1, '-')) || !tokens.isGlued(i + 2)) return null;
  const next = tokens.number(i) + 1;
  const isShort = tokens.digits(i + 2) === 2 && tokens.number(i + 2) === next % 100;
  return isShort || tokens.number(i + 2) === next ? { value: tokens.number(i), end: i + 3 } : null;
}

/** A day with its ordinal ending and no month: `20-е`. */
function dayOrdinal(tokens: Tokens, i: number): Reading | null {
  const found = tokens.isNumber(i) ? day(tokens, i) : null;
  return found && found.end > i + 1 ? found : null;
}

/** The same in the case that says "on": `20-го`. */
function dayGenitive(tokens: Tokens, i: number): Reading | null {
  const found = dayOrdinal(tokens, i);
  return found && tokens.sense(found.end - 1, 'suffix.of') !== undefined ? found : null;
}

/** A year that stands beside its era: `480` BC. */
function eraYear(tokens: Tokens, i: number): Reading | null {
  if (!tokens.isNumber(i) || tokens.digits(i) > 4 || tokens.number(i) < 1 || !standsAlone(tokens, i)) return null;
  return { value: tokens.number(i), end: i + 1 };
}

/** A year with nothing beside it that calls it one: nearer to our time, and no link of a chain of digits. */
function bareYear(tokens: Tokens, i: number, { countedEndings }: NumberStyle): Reading | null {
  const found = year(tokens, i);
  if (!found || Number(found.value) < 1700 || Number(found.value) > 2099) return null;
  if (countedEndings && isCounted(tokens, found.end, countedEndings)) return null;
  const chained = (mark: number, other: number): boolean =>
    tokens.isMark(mark, '-') && tokens.isNumber(other) && !(tokens.digits(other) === 4 && year4(tokens.number(other)));
  if (tokens.isGlued(i) && tokens.isGlued(i - 1) && chained(i - 1, i - 2)) return null;
  const short = tokens.digits(i + 2) === 2 && tokens.number(i + 2) === (Number(found.value) % 100) + 1;
  if (tokens.isGlued(i + 1) && tokens.isGlued(i + 2) && chained(i + 1, i + 2) && !short) return null;
  return found;
}

/** «1990 звонков»: an unknown word in the case of what is counted. */
function isCounted(tokens: Tokens, i: number, endings: readonly string[]): boolean {
  if (!tokens.isWord(i) || tokens.value[i] !== 0 || tokens.isCapital(i) || tokens.opensParagraph(i)) return false;
  return endings.some((ending) => tokens.text.endsWith(ending, tokens.end[i] ?? 0));
}

function year4(value: number): boolean {
  return value >= 1000 && value <= 2199;
}

/** `'98` */
function shortYear(tokens: Tokens, i: number): Reading | null {
  if (!tokens.isMark(i, "'") || !tokens.isNumber(i + 1) || !tokens.isGlued(i + 1) || tokens.digits(i + 1) !== 2)
    return null;
  if (tokens.isGlued(i + 2) && tokens.isWord(i + 2)) return null;
  return { value: century(tokens.number(i + 1)), end: i + 2 };
}

export function century(short: number): number {
  return short < 30 ? 2000 + short : 1900 + short;
}

/** `1990s`, `'90s`, `90s`, `2000-х`, a word for one ("nineties"). Value: the first year, under 100 where the century is not said. */
function decade(tokens: Tokens, i: number): Reading | null {
  const word = tokens.sense(i, 'decade');
  if (typeof word === 'number') return { value: word, end: i + 1 };
  // "The nineteen fifties"
  const behind = tokens.isMark(i + 1, '-') ? i + 2 : i + 1;
  const [hundreds, tens] = [tokens.sense(i, 'number'), tokens.sense(behind, 'decade')];
  if (typeof hundreds === 'number' && typeof tens === 'number') {
    return hundreds >= 15 && hundreds <= 20 && tens >= 20 ? { value: hundreds * 100 + tens, end: behind + 1 } : null;
  }
  const at = tokens.isMark(i, "'") && tokens.isGlued(i + 1) ? i + 1 : i;
  if (!tokens.isNumber(at) || tokens.number(at) % 10 !== 0) return null;
  const digits = tokens.digits(at);
  let end = behindSuffix(tokens, at + 1, 'decadeSuffix');
  if (end === at + 1 && tokens.isMark(end, "'") && tokens.isGlued(end) && tokens.sense(end + 1, 'decadeSuffix') === 1) {
    end += 2;
  }
  if (end === at + 1) return null;
  if (digits === 4 && year4(tokens.number(at))) return { value: tokens.number(at), end };
  // The 470s, BC.
  if (digits === 3) return tokens.sense(end, 'era.bc') === undefined ? null : { value: tokens.number(at), end };
  return digits === 2 ? { value: tokens.number(at), end } : null;
}

/** A cardinal, and a half that may be added to it: "two and a half". */
function cardinal(tokens: Tokens, i: number, style: NumberStyle): Reading | null {
  const whole = tokens.isNumber(i) ? cardinalDigits(tokens, i, style) : cardinalWords(tokens, i);
  const end = whole ? behindHalf(tokens, whole.end) : 0;
  return whole && end > 0 ? { value: Number(whole.value) + 0.5, end } : whole;
}

/** Past "and a half" at `i`, with hyphens or without; 0 when there is none. */
function behindHalf(tokens: Tokens, i: number): number {
  const hyphen = (at: number): number => (tokens.isMark(at, '-') && tokens.isGlued(at) ? at + 1 : at);
  let at = hyphen(i);
  if (!tokens.isWord(at) || tokens.sense(at, 'plus') === undefined) return 0;
  at = hyphen(at + 1);
  if (tokens.sense(at, 'a') !== undefined) at = hyphen(at + 1);
  return tokens.sense(at, 'halfWord') === undefined ? 0 : at + 1;
}

/** Digits with their thousands and decimals: `21`, `1,000`, `2.5`, `1 1/2`. */
function cardinalDigits(tokens: Tokens, i: number, style: NumberStyle): Reading | null {
  let value = tokens.number(i);
  const before = tokens.isGlued(i) ? markBits(tokens, i - 1) : 0;
  if (value < 0 || before & CURRENCY) return null;
  if (before & DECIMAL && tokens.isGlued(i - 1) && tokens.isNumber(i - 2)) return null;
  // "2003–2005" is no amount.
  if (
    tokens.digits(i) === 4 &&
    year4(value) &&
    (isYearBeside(tokens, i + 1, i + 2) || isYearBeside(tokens, i - 1, i - 2))
  ) {
    return null;
  }
  let end = i + 1;
  while (
    style.thousands !== '' &&
    tokens.isMark(end, style.thousands) &&
    tokens.isGlued(end) &&
    tokens.isGlued(end + 1) &&
    tokens.isNumber(end + 1) &&
    tokens.digits(end + 1) === 3 &&
    value < 1e9
  ) {
    value = value * 1000 + tokens.number(end + 1);
    end += 2;
  }
  if (tokens.isMark(end, style.decimal) && tokens.isGlued(end) && tokens.isGlued(end + 1) && tokens.isNumber(end + 1)) {
    if (tokens.digits(end + 1) > 3) return null;
    value += tokens.number(end + 1) / 10 ** tokens.digits(end + 1);
    end += 2;
  }
  // "1 1/2"
  if (tokens.isNumber(end) && tokens.isMark(end + 1, '/') && tokens.isNumber(end + 2) && tokens.number(end + 2) === 2) {
    if (tokens.number(end) === 1) return { value: value + 0.5, end: end + 3 };
  }
  const scale = tokens.sense(end, 'scale');
  return typeof scale === 'number' ? { value: Math.round(value * scale), end: end + 1 } : { value, end };
}

/** The other end of "2003–2005" or "2003–05". */
function isYearBeside(tokens: Tokens, mark: number, number: number): boolean {
  if (!tokens.isMark(mark, '-') || !tokens.isNumber(number)) return false;
  return tokens.digits(number) === 4 || (tokens.digits(number) === 2 && number > mark && tokens.isGlued(number));
}

/** A year in words: "nineteen ninety-six", "two thousand four". */
function spelledYear(tokens: Tokens, i: number): Reading | null {
  const first = tokens.sense(i, 'number');
  if (typeof first !== 'number') return null;
  if (first >= 15 && first <= 20) {
    const at = tokens.isMark(i + 1, '-') ? i + 2 : i + 1;
    const rest = cardinalWords(tokens, at);
    if (!rest || Number(rest.value) < 10 || Number(rest.value) > 99) return null;
    return { value: first * 100 + Number(rest.value), end: rest.end };
  }
  const whole = cardinalWords(tokens, i);
  return whole && Number(whole.value) >= 2000 && Number(whole.value) < 2100 ? whole : null;
}

/** The parts of a length of time: how TIMEX3 writes each, and which may follow it. */
const PARTS: Readonly<Record<string, { letter: string; next?: string }>> = {
  Y: { letter: 'Y', next: 'M' },
  M: { letter: 'M', next: 'D' },
  W: { letter: 'W', next: 'D' },
  D: { letter: 'D', next: 'H' },
  H: { letter: 'H', next: 'MIN' },
  MIN: { letter: 'M', next: 'S' },
  S: { letter: 'S' },
};

const OF_CLOCKS: ReadonlySet<string> = new Set(['H', 'MIN', 'S']);

/** "2 hours and 40 minutes", "two years, four months and 11 days". Value: as TIMEX3 writes it. */
function span(tokens: Tokens, i: number, style: NumberStyle): Reading | null {
  const first = counted(tokens, i, style);
  if (!first) return null;
  let { end, unit } = first;
  let value = first.value;
  for (;;) {
    const comma = tokens.isMark(end, ',') ? end + 1 : end;
    const part = counted(tokens, tokens.sense(comma, 'and') === undefined ? comma : comma + 1, style);
    if (!part || part.unit !== PARTS[unit]?.next) break;
    value += (OF_CLOCKS.has(part.unit) && !OF_CLOCKS.has(unit) ? 'T' : '') + part.value;
    ({ end, unit } = part);
  }
  return end === first.end ? null : { value: (OF_CLOCKS.has(first.unit) ? 'PT' : 'P') + value, end };
}

/** A number with its unit. */
function counted(tokens: Tokens, i: number, style: NumberStyle): { value: string; unit: string; end: number } | null {
  const number = cardinal(tokens, i, style);
  if (!number) return null;
  const unit = tokens.sense(number.end, 'unit') ?? tokens.sense(number.end, 'unit.one');
  const part = PARTS[`${unit}`];
  return part === undefined ? null : { value: `${number.value}${part.letter}`, unit: `${unit}`, end: number.end + 1 };
}

/** `2021-09-10`, `10.09.2021`, `26-01-2021`, `9/26/2021`; `2021-XX-XX` when day and month could be either. */
function numericDate(tokens: Tokens, i: number, style: NumberStyle): Reading | null {
  if (!tokens.isNumber(i) || !tokens.isNumber(i + 2) || !tokens.isNumber(i + 4)) return null;
  const mark = ['-', '.', '/'].find((candidate) => tokens.isMark(i + 1, candidate));
  if (mark === undefined || !tokens.isMark(i + 3, mark)) return null;
  for (let k = i + 1; k <= i + 4; k++) if (!tokens.isGlued(k)) return null;
  if (i > 0 && tokens.isGlued(i) && !tokens.isMark(i - 1, '(') && !tokens.isMark(i - 1, ',')) return null;
  // A further glued number makes it a version or a phone number.
  if (tokens.isGlued(i + 5) && tokens.isGlued(i + 6) && tokens.isNumber(i + 6) && tokens.isMark(i + 5, mark))
    return null;
  const [a, b, c] = [tokens.number(i), tokens.number(i + 2), tokens.number(i + 4)];
  const [wide, middle, last] = [tokens.digits(i), tokens.digits(i + 2), tokens.digits(i + 4)];
  if (middle > 2) return null;
  const made = (y: number, m: number, d: number): Reading | null =>
    isDate(y, m, d) ? { value: isoDay(y, m, d), end: i + 5 } : null;
  if (wide === 4 && last <= 2) return year4(a) ? made(a, b, c) : null;
  if (wide > 2 || (last !== 4 && !(last === 2 && mark !== '-' && wide === 2 && middle === 2))) return null;
  const y = last === 2 ? century(c) : c;
  if (!year4(y)) return null;
  if (mark === '.' || a > 12 || a === b) return made(y, b, a);
  if (b > 12) return made(y, a, b);
  if (style.slashes === 'day-first') return made(y, b, a);
  if (style.slashes === 'month-first') return made(y, a, b);
  return { value: `${y}-XX-XX`, end: i + 5 };
}

/** `9/11`: a day that is a name. */
function namedDay(tokens: Tokens, i: number): Reading | null {
  if (tokens.number(i) !== 9 || tokens.number(i + 2) !== 11 || !tokens.isMark(i + 1, '/')) return null;
  if (!tokens.isGlued(i + 1) || !tokens.isGlued(i + 2) || (tokens.isGlued(i) && !tokens.isMark(i - 1, '-')))
    return null;
  const isWhole = !tokens.isGlued(i + 3) || !(tokens.isMark(i + 3, '/') || tokens.isMark(i + 3, '%'));
  return isWhole ? { value: ATTACK, end: i + 3 } : null;
}

/** The eleventh of September that needs no year. */
export const ATTACK = '2001-09-11';

/** What a number can begin with, as bits: a word, an apostrophe, or a number of so many digits (5: or more). */
export const FROM_WORD = 1;
export const FROM_MARK = 2;
export const DIGITS = [0, 4, 8, 16, 32, 64] as const;
const [, ONE, TWO, THREE, FOUR, MORE] = DIGITS;
const FEW = ONE | TWO;

/** How many tokens of digits a number has: one, endings and scales aside; several with no space between; several. */
export const LONE = 0;
export const GLUED_DIGITS = 1;
export const LONG = 2;

/** The field that a number fills, what it begins with, its reader, and its extent (`LONE` when absent). */
export type NumberElement = Readonly<{ field: string; from: number; read: NumberReader; extent?: number }>;

export const numberReaders: Readonly<Record<string, NumberElement>> = {
  DAY: { field: 'day', from: FROM_WORD | FEW, read: day },
  YEAR: { field: 'year', from: FOUR, read: year },
  ERAYEAR: { field: 'year', from: FEW | THREE | FOUR, read: eraYear },
  TWOYEARS: { field: 'year', from: FOUR, read: twoYears, extent: GLUED_DIGITS },
  BAREYEAR: { field: 'year', from: FOUR, read: bareYear },
  SHORTYEAR: { field: 'year', from: FROM_MARK, read: shortYear, extent: LONG },
  SPELLED: { field: 'year', from: FROM_WORD, read: spelledYear, extent: LONG },
  DECADE: { field: 'decade', from: FROM_WORD | FROM_MARK | TWO | THREE | FOUR, read: decade },
  NUM: { field: 'num', from: FROM_WORD | FEW | THREE | FOUR | MORE, read: cardinal },
  NTH: { field: 'nth', from: FROM_WORD | FEW, read: ordinal },
  ORD: { field: 'ord', from: FROM_WORD | FEW, read: ordinal },
  CLOCK: { field: 'minutes', from: FEW, read: clock, extent: GLUED_DIGITS },
  HOUR: { field: 'minutes', from: FROM_WORD | FEW, read: hour },
  SPOKENCLOCK: { field: 'minutes', from: FROM_WORD, read: spokenClock, extent: LONG },
  DAYORD: { field: 'day', from: FEW, read: dayOrdinal },
  DAYOF: { field: 'day', from: FEW, read: dayGenitive },
  ORDHOUR: { field: 'minutes', from: FROM_WORD | FEW, read: ordinalHour },
  DOTCLOCK: { field: 'minutes', from: FEW, read: dottedClock, extent: GLUED_DIGITS },
  MINUTESTO: { field: 'past', from: FROM_WORD | FEW, read: minutesTo },
  MINUTESPAST: { field: 'past', from: FROM_WORD | FEW, read: minutesPast },
  MINUTESINTO: { field: 'past', from: FROM_WORD | FEW, read: minutesInto },
  HHMM: { field: 'minutes', from: FOUR, read: hoursMinutes },
  SPAN: { field: 'value', from: FROM_WORD | FEW, read: span, extent: LONG },
  LONGCLOCK: { field: 'minutes', from: FROM_WORD | FEW, read: longClock, extent: LONG },
  OFFSET: { field: 'zone', from: FEW, read: utcOffset },
  NUMDATE: { field: 'iso', from: FEW | FOUR, read: numericDate, extent: GLUED_DIGITS },
  NAMEDDAY: { field: 'iso', from: FEW, read: namedDay, extent: GLUED_DIGITS },
};

/** The categories of words that a number can begin with. */
export const numberWords: ReadonlySet<string> = new Set(['number', 'ordinal', 'decade']);
