import type { Period } from '@letapis/core';

const DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO day. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

/** Whether a period is a calendar week or as long as one. */
export function isWeek(period: Period): boolean {
  return dayNumber(period.end) - dayNumber(period.start) === 6;
}

/** Whether two inclusive stretches of days share a day. */
export function daysOverlap(a: Period, b: Period): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** A scale from days to per cent of a width; the ends are whole years' first and last day when `years` is set. */
export function dayScale(days: readonly string[]): { at: (day: string) => number; years: number[]; days: number } {
  const sorted = [...days].sort();
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return { at: () => 0, years: [], days: 0 };
  const [from, to] = [dayNumber(first), dayNumber(last) + 1];
  const years: number[] = [];
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1) years.push(year);
  const at = (day: string) => percent((dayNumber(day) - from) / (to - from));
  return { at, years, days: to - from };
}

/** A share as per cent with two decimals, kept between 0 and 100. */
export function percent(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
}

/** Items in runs of one year each, in the order they come. */
export function byYear<T>(items: readonly T[], yearOf: (item: T) => string): [year: string, items: T[]][] {
  const years: [string, T[]][] = [];
  for (const item of items) {
    const year = yearOf(item);
    const last = years.at(-1);
    if (last?.[0] === year) last[1].push(item);
    else years.push([year, [item]]);
  }
  return years;
}
