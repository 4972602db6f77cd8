import type { SituationRow } from '@letapis/archive';
import { dayNumber, dayScale, percent } from './days.ts';

/** The height of a strip and of its marks, in CSS pixels: up for better, the middle for unchanged, down for worse. */
export const STRIP_HEIGHT = 22;
const SHAPES = {
  improved: { y: 0, height: 12 },
  unchanged: { y: 8, height: 6 },
  deteriorated: { y: 10, height: 12 },
} as const;

export type StripMark = { x: number; width: number; y: number; height: number; row: SituationRow };
export type Strip = { sectionId: string; marks: StripMark[]; latest: SituationRow };

/** A strip a section on one common scale of days, and the years of the scale with their places in per cent. */
export function strips(rows: readonly SituationRow[]): { strips: Strip[]; years: { year: number; x: number }[] } {
  const scale = dayScale(rows.flatMap((row) => [row.period.start, row.period.end]));
  const bySection = new Map<string, SituationRow[]>();
  for (const row of rows) bySection.set(row.sectionId, [...(bySection.get(row.sectionId) ?? []), row]);
  const built = [...bySection].flatMap(([sectionId, own]) => {
    const ordered = own.sort((a, b) => a.period.start.localeCompare(b.period.start));
    const latest = ordered.at(-1);
    const marks = ordered.map((row) => {
      const days = dayNumber(row.period.end) + 1 - dayNumber(row.period.start);
      return { ...SHAPES[row.trend], x: scale.at(row.period.start), width: percent(days / scale.days), row };
    });
    return latest ? [{ sectionId, marks, latest }] : [];
  });
  return { strips: built, years: apart(scale.years.map((year) => ({ year, x: scale.at(`${year}-01-01`) }))) };
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
