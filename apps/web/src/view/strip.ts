import type { SituationRow, VerdictCount } from '@letapis/archive';
import type { Period, Trend } from '@letapis/core';
import { dayNumber, dayScale, percent } from './days.ts';

/** The height of a strip and of its marks, in CSS pixels: up for better, the middle for unchanged, down for worse. */
export const STRIP_HEIGHT = 22;
const SHAPES = {
  improved: { y: 0, height: 12 },
  unchanged: { y: 8, height: 6 },
  deteriorated: { y: 10, height: 12 },
} as const;

/** A verdict; or of all `of` verdicts of a month or year (`edtf`) the `count` that say the same. */
export type Judged = { sectionId: string; period: Period; trend: Trend } & (
  | { articleId: string }
  | { edtf: string; count: number; of: number }
);

export const countOf = (judged: Judged): number => ('count' in judged ? judged.count : 1);

export type StripMark = { x: number; width: number; y: number; height: number; judged: Judged };
export type Strip = { sectionId: string; marks: StripMark[] };

/** A strip a section on one common scale of days, and the years of the scale with their places in per cent. */
export function strips(all: readonly Judged[]): { strips: Strip[]; years: { year: number; x: number }[] } {
  const scale = dayScale(all.flatMap(({ period }) => [period.start, period.end]));
  const largest = Math.max(0, ...all.filter(({ trend }) => trend !== 'unchanged').map(shareOf));
  const bySection = Map.groupBy(all, ({ sectionId }) => sectionId);
  const built = [...bySection].map(([sectionId, own]) => {
    const marks = own
      .toSorted((a, b) => a.period.start.localeCompare(b.period.start))
      .map((judged) => {
        const { period } = judged;
        const days = dayNumber(period.end) + 1 - dayNumber(period.start);
        return { ...shapeOf(judged, largest), x: scale.at(period.start), width: percent(days / scale.days), judged };
      });
    return { sectionId, marks };
  });
  return { strips: built, years: apart(scale.years.map((year) => ({ year, x: scale.at(`${year}-01-01`) }))) };
}

const shareOf = (judged: Judged): number => ('count' in judged ? judged.count / judged.of : 1);

/** Of many together better ones rise from the middle by their share, and worse ones fall: all the way where it is the largest. */
function shapeOf(judged: Judged, largest: number): { y: number; height: number } {
  const { trend } = judged;
  if (!('count' in judged)) return SHAPES[trend];
  const middle = STRIP_HEIGHT / 2;
  if (trend === 'unchanged') return { y: middle - 1, height: 2 };
  const height = Math.round((shareOf(judged) / largest) * middle * 100) / 100;
  return { y: trend === 'improved' ? middle - height : middle, height };
}

export const judgedOne = ({ sectionId, period, trend, articleId }: SituationRow): Judged => {
  return { sectionId, period, trend, articleId };
};

/** More months than these, of all sections, would be a large page of marks too narrow to be told apart. */
const MONTHS = 300;

/** Verdicts that are too many to draw one by one, by months, or by years where there are many of them. */
export function judgedTogether(counts: readonly VerdictCount[]): Judged[] {
  const together = Map.groupBy(counts, ({ sectionId, month }) => {
    return `${counts.length > MONTHS ? month.slice(0, 4) : month} ${sectionId}`;
  });
  return [...together].flatMap(([key, some]) => {
    const [edtf = ''] = key.split(' ', 1);
    const sum = (trend: Trend) => some.reduce((total, one) => total + one[trend], 0);
    const trends = (['improved', 'unchanged', 'deteriorated'] as const).map((trend) => ({ trend, count: sum(trend) }));
    const of = trends.reduce((total, { count }) => total + count, 0);
    const { sectionId = '' } = some[0] ?? {};
    const rest = { sectionId, period: daysOf(edtf), edtf, of };
    return trends.flatMap(({ trend, count }) => (count === 0 ? [] : { ...rest, trend, count }));
  });
}

/** The first and last day of a month or year. */
function daysOf(edtf: string): Period {
  const [year = 0, month] = edtf.split('-').map(Number);
  const end = new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10);
  return { start: `${edtf}${month === undefined ? '-01' : ''}-01`, end };
}

/** Leaves out labels that would stand on one another: nearer than 5 per cent, or past the end. */
function apart(years: { year: number; x: number }[]): { year: number; x: number }[] {
  const kept: { year: number; x: number }[] = [];
  for (const mark of years.toReversed()) {
    const right = kept[0]?.x ?? 101;
    if (right - mark.x >= 5) kept.unshift(mark);
  }
  return kept;
}
