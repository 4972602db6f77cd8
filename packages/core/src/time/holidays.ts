import { type DayNumber, toDayNumber, weekday } from './calendar.ts';

/**
 * The day a holiday falls on in a year. Written in the lexicons as `12-25` (a month and day), `11-thu4` (the fourth
 * Thursday of a month), `05-monL` (the last Monday), `easter+1` and `orthodox-2` (days from Easter Sunday, western or eastern). Null: `?`, a
 * holiday that is not kept on one day.
 */
export function holiday(rule: string, year: number): DayNumber | null {
  const found = /^(?:(\d\d)-(?:(\d\d)|([a-z]{3})([\dL]))|(easter|orthodox)([+-]\d+)?)$/.exec(rule);
  if (!found) return null;
  const [, month, day, name, nth, easter, days] = found;
  if (easter !== undefined)
    return (easter === 'easter' ? westernEaster(year) : easternEaster(year)) + Number(days ?? 0);
  if (day !== undefined) return toDayNumber(year, Number(month), Number(day));
  const first = toDayNumber(year, Number(month), 1);
  const wanted = WEEKDAYS.indexOf(name ?? '') + 1;
  const one = first + ((wanted - weekday(first) + 7) % 7);
  if (nth !== 'L') return one + 7 * (Number(nth) - 1);
  const next = toDayNumber(year + Math.floor(Number(month) / 12), (Number(month) % 12) + 1, 1);
  return one + 7 * Math.floor((next - 1 - one) / 7);
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** The Gregorian computus, in the form of Meeus, Jones and Butcher. */
function westernEaster(year: number): DayNumber {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const day = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * day) / 451);
  const index = moon + day - 7 * late + 114;
  return toDayNumber(year, Math.floor(index / 31), (index % 31) + 1);
}

/** Easter of the Julian computus, on the Gregorian calendar (Meeus). */
function easternEaster(year: number): DayNumber {
  const moon = (19 * (year % 19) + 15) % 30;
  const day = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const index = moon + day + 114;
  const shift = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return toDayNumber(year, Math.floor(index / 31), (index % 31) + 1) + shift;
}
