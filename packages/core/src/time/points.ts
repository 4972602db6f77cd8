import {
  addMonths,
  type DayNumber,
  formatDay,
  isoWeek,
  isoYear,
  monday,
  pad,
  toCivil,
  toDayNumber,
  weekMonday,
} from './calendar.ts';

/** Calendar units by their TIMEX3 letters: day, week, weekend, month, quarter, half, season, year, decade, century. */
export type Unit = 'D' | 'W' | 'WE' | 'M' | 'Q' | 'HY' | 'SEASON' | 'Y' | 'DE' | 'CE';

/** One unit of the calendar, by its first day; `timex` is the expression that named it, by its place in the result. */
export type Point = {
  unit: Unit;
  first: DayNumber;
  timex?: number;
  /** Named as where a stretch begins: what follows lies behind it. */
  since?: boolean;
  /** A part of the year named before it. */
  inYear?: boolean;
  /** Named at the beginning of a sentence. */
  opens?: boolean;
  /** The night that begins on it. */
  night?: boolean;
  /** Told last of its evening: the small hours named next are of the day after. */
  evening?: boolean;
};

export const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const;
export type Season = (typeof SEASONS)[number];

/** The unit that a day lies in. Seasons are those of the meteorologists; a winter counts to the year it begins in. */
export function pointAt(unit: Unit, day: DayNumber): Point {
  const { year, month } = toCivil(day);
  switch (unit) {
    case 'D':
      return { unit, first: day };
    case 'W':
      return { unit, first: monday(day) };
    case 'WE':
      return { unit, first: monday(day) + 5 };
    case 'M':
      return { unit, first: toDayNumber(year, month, 1) };
    case 'Q':
      return { unit, first: toDayNumber(year, month - ((month - 1) % 3), 1) };
    case 'HY':
      return { unit, first: toDayNumber(year, month <= 6 ? 1 : 7, 1) };
    case 'SEASON':
      return { unit, first: addMonths(toDayNumber(year, month, 1), -(month % 3)) };
    case 'Y':
      return { unit, first: toDayNumber(year, 1, 1) };
    case 'DE':
      return {
        unit,
        first: toDayNumber(year > 0 ? Math.floor(year / 10) * 10 : -8 - Math.floor((1 - year) / 10) * 10, 1, 1),
      };
    case 'CE':
      return {
        unit,
        first: toDayNumber(year > 0 ? Math.floor(year / 100) * 100 : 1 + Math.floor((year - 1) / 100) * 100, 1, 1),
      };
  }
}

export function shift(point: Point, by: number): Point {
  const { unit, first } = point;
  switch (unit) {
    case 'D':
      return { unit, first: first + by };
    case 'W':
    case 'WE':
      return { unit, first: first + 7 * by };
    default:
      return { unit, first: addMonths(first, by * MONTHS[unit]) };
  }
}

const MONTHS = { M: 1, Q: 3, SEASON: 3, HY: 6, Y: 12, DE: 120, CE: 1200 } as const;

export function lastDay(point: Point): DayNumber {
  if (point.unit === 'D') return point.first;
  return point.unit === 'WE' ? point.first + 1 : shift(point, 1).first - 1;
}

export function seasonPoint(season: string, year: number): Point {
  return { unit: 'SEASON', first: toDayNumber(year, 3 + 3 * SEASONS.indexOf(season as Season), 1) };
}

export function weekPoint(year: number, week: number): Point {
  return { unit: 'W', first: weekMonday(year, week) };
}

/** A year as TIMEX3 writes it: `1999`, `BC0480`. */
export function timexYear(year: number): string {
  return year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`;
}

/** The TIMEX3 value. */
export function timexValue({ unit, first }: Point): string {
  const { year, month, day } = toCivil(first);
  if (unit === 'D' && year > 0) return formatDay(first);
  const y = timexYear(year);
  switch (unit) {
    case 'D':
      return `${y}-${pad(month, 2)}-${pad(day, 2)}`;
    case 'W':
    case 'WE': {
      const week = isoWeek(first);
      return `${timexYear(week.year)}-W${pad(week.week, 2)}${unit === 'WE' ? '-WE' : ''}`;
    }
    case 'M':
      return `${y}-${pad(month, 2)}`;
    case 'Q':
      return `${y}-Q${(month + 2) / 3}`;
    case 'HY':
      return `${y}-H${month === 1 ? 1 : 2}`;
    case 'SEASON':
      return `${y}-${SEASONS[month / 3 - 1] ?? 'SP'}`;
    case 'Y':
      return y;
    case 'DE':
      return y.slice(0, -1);
    case 'CE':
      return year > 0 ? y.slice(0, 2) : `BC${pad(Math.floor(-year / 100), 2)}`;
  }
}

/** The EDTF value; weeks, for which EDTF has no notation, as their days. */
export function edtfValue(point: Point): string {
  const { unit, first } = point;
  if (unit === 'D') return formatDay(first);
  const { year, month } = toCivil(first);
  const y = isoYear(year);
  switch (unit) {
    case 'W':
    case 'WE':
      return `${formatDay(first)}/${formatDay(lastDay(point))}`;
    case 'M':
      return `${y}-${pad(month, 2)}`;
    case 'Q':
      return `${y}-${32 + (month + 2) / 3}`;
    case 'HY':
      return `${y}-${month === 1 ? 40 : 41}`;
    case 'SEASON':
      return `${y}-${20 + month / 3}`;
    case 'Y':
      return y;
    // Ten or a hundred years BC do not fall together with ten or a hundred ISO years.
    case 'DE':
      return year > 0 ? `${y.slice(0, 3)}X` : `${isoYear(year)}/${isoYear(year + 9)}`;
    case 'CE':
      return year > 0 ? `${y.slice(0, 2)}XX` : `${isoYear(year)}/${isoYear(year + 99)}`;
  }
}

/** What a unit is called when it is not known which one is meant. */
export function unknownValue(unit: Unit): string {
  switch (unit) {
    case 'D':
      return 'XXXX-XX-XX';
    case 'W':
      return 'XXXX-WXX';
    case 'WE':
      return 'XXXX-WXX-WE';
    case 'M':
      return 'XXXX-XX';
    case 'Q':
      return 'XXXX-QX';
    case 'HY':
      return 'XXXX-HX';
    case 'SEASON':
      return 'XXXX-XX';
    case 'Y':
      return 'XXXX';
    case 'DE':
      return 'XXX';
    case 'CE':
      return 'XX';
  }
}
