import { percent } from './days.ts';

export type Month = { month: string; cooperation: number; conflict: number };
export type Bar = Month & { x: number; up: number; down: number };
export type YearMark = { year: string; x: number; cooperation: number; conflict: number };

/**
 * A bar for every month that has something, on a scale of whole years; `up` and `down` are shares of the tallest.
 * Rows of a year without a month (`2016`) have no place among the bars and count for their year only.
 */
export function histogramBars(rows: readonly Month[]): { bars: Bar[]; width: number; years: YearMark[] } {
  const sorted = [...rows].sort((a, b) => a.month.localeCompare(b.month));
  const first = sorted[0];
  const last = sorted.at(-1);
  if (!first || !last) return { bars: [], width: 0, years: [] };
  const [from, to] = [Number(first.month.slice(0, 4)), Number(last.month.slice(0, 4))];
  const count = (to - from + 1) * 12;
  const months = sorted.filter(({ month }) => month.length === 7);
  const tallest = months.reduce((most, month) => Math.max(most, month.cooperation, month.conflict), 1);
  const bars = months.map((month) => ({
    ...month,
    x: percent((monthNumber(month.month) - from * 12) / count),
    up: month.cooperation / tallest,
    down: month.conflict / tallest,
  }));
  const years = Array.from({ length: to - from + 1 }, (_, index) => {
    const year = String(from + index);
    const own = sorted.filter((month) => month.month.startsWith(year));
    return {
      year,
      x: percent((index * 12) / count),
      cooperation: own.reduce((sum, month) => sum + month.cooperation, 0),
      conflict: own.reduce((sum, month) => sum + month.conflict, 0),
    };
  });
  return { bars, width: percent(1 / count), years };
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}
