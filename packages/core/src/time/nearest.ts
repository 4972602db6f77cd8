import type { DayNumber } from './calendar.ts';
import { lastDay, type Point, type Unit } from './points.ts';
import type { Direction } from './tense.ts';

/** Of this year's and its neighbours', the point nearest to the anchor; `direction` settles what lies about as near. */
export function nearest(anchor: DayNumber, year: number, at: (year: number) => Point, direction: Direction): Point {
  let best = at(year);
  let least = distance(best, anchor, direction);
  for (let by = -1; by <= 1 && least > 0; by += 2) {
    const candidate = at(year + by);
    const away = distance(candidate, anchor, direction);
    if (away < least) [best, least] = [candidate, away];
  }
  return best;
}

const QUARTER = 92;

/** Days by which what lies on the wrong side of the clause's tense counts as farther. */
function against(unit: Unit, direction: Direction, gap: number): number {
  // Where nothing tells, a month is rather one that was.
  if (direction === 0) return unit === 'M' ? 100 : 0;
  // The quarter that is over is what will be reported.
  if (unit === 'Q' && direction > 0 && gap <= QUARTER) return 60;
  return 300;
}

/** Days from the anchor to the nearer end of the point; none when it lies within. */
export function distance(point: Point, anchor: DayNumber, direction: Direction): number {
  const end = lastDay(point);
  if (point.first <= anchor && anchor <= end) return 0;
  const gap = anchor > end ? anchor - end : point.first - anchor;
  const wrong = direction <= 0 === anchor < point.first;
  return gap + (wrong ? against(point.unit, direction, gap) : 0);
}
