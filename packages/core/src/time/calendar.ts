/** Civil days as numbers (days since 1970-01-01, proleptic Gregorian), so that date arithmetic is plain arithmetic. */
export type DayNumber = number;

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** `month` counts from 1; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (LENGTHS[month - 1] ?? 0);
}

export function isDate(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

/** Howard Hinnant's days_from_civil. */
export function toDayNumber(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export type Civil = { readonly year: number; readonly month: number; readonly day: number };

/** A text asks for the same few days again and again: the last that was asked for at each place, and what it was. */
const PLACES = 1024;
const civilDays = new Float64Array(PLACES).fill(Number.NaN);
const civils: Civil[] = [];
const writtenDays = new Float64Array(PLACES).fill(Number.NaN);
const written: string[] = [];

export function toCivil(day: DayNumber): Civil {
  const place = day & (PLACES - 1);
  const known = civilDays[place] === day ? civils[place] : undefined;
  if (known !== undefined) return known;
  const civil = computeCivil(day);
  civilDays[place] = day;
  civils[place] = civil;
  return civil;
}

/** Howard Hinnant's civil_from_days. */
function computeCivil(day: DayNumber): Civil {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** Two digits are all of a month or a day, and are asked for often. */
const TWO_DIGITS = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'));

export function pad(value: number, width: number): string {
  if (width === 4 && value >= 1000) return String(value);
  return (width === 2 ? TWO_DIGITS[value] : undefined) ?? String(value).padStart(width, '0');
}

/** A year as ISO 8601 counts it: 0 is 1 BC. Four digits, a minus before the years under 0. */
export function isoYear(year: number): string {
  return year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
}

export function isoDay(year: number, month: number, day: number): string {
  return `${isoYear(year)}-${pad(month, 2)}-${pad(day, 2)}`;
}

export function formatDay(day: DayNumber): string {
  const place = day & (PLACES - 1);
  const known = writtenDays[place] === day ? written[place] : undefined;
  if (known !== undefined) return known;
  const { year, month, day: d } = toCivil(day);
  const iso = isoDay(year, month, d);
  writtenDays[place] = day;
  written[place] = iso;
  return iso;
}

/** `YYYY-MM-DD` at the head of a string; null when it is no day of the calendar. Linking asks for very many. */
export function parseDay(text: string): DayNumber | null {
  const [year, month, day] = [digitsAt(text, 0, 4), digitsAt(text, 5, 7), digitsAt(text, 8, 10)];
  const isWhole = text.charCodeAt(4) === HYPHEN && text.charCodeAt(7) === HYPHEN && digitsAt(text, 10, 11) < 0;
  return isWhole && year >= 0 && isDate(year, month, day) ? toDayNumber(year, month, day) : null;
}

const HYPHEN = 45;
const ZERO = 48;

/** The number between two places of a text, -1 when there are not only digits. */
function digitsAt(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    // Past the end there is no code.
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** ISO 8601: Monday 1 … Sunday 7. */
export function weekday(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the day's ISO week. */
export function monday(day: DayNumber): DayNumber {
  return day - weekday(day) + 1;
}

/** The ISO 8601 week: its year is the year of its Thursday. */
export function isoWeek(day: DayNumber): { year: number; week: number } {
  const thursday = monday(day) + 3;
  const { year } = toCivil(thursday);
  return { year, week: Math.floor((thursday - toDayNumber(year, 1, 1)) / 7) + 1 };
}

/** The Monday of an ISO week. */
export function weekMonday(year: number, week: number): DayNumber {
  return monday(toDayNumber(year, 1, 4)) + (week - 1) * 7;
}

/** The same day `months` later, or the last day of that month when it has no such day. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const civil = toCivil(day);
  const index = civil.year * 12 + civil.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return toDayNumber(year, month, Math.min(civil.day, daysInMonth(year, month)));
}
