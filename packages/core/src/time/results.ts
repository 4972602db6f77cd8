import type { Resolved } from './context.ts';
import { edtfValue, type Point, timexValue, type Unit, unknownValue } from './points.ts';

export const PARTIAL = { basis: 'partial' } as const;

/** Some time before now (`sign` -1) or after it. */
export function vague(sign: number): Resolved {
  return { type: 'DATE', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF', basis: 'vague' };
}

/** A unit, and not known which one. */
export function partial(unit: Unit): Resolved {
  return { type: 'DATE', value: unknownValue(unit), ...PARTIAL };
}

/** The value of one unit of the calendar. */
export function pointResult(point: Point, basis: Resolved['basis']): Resolved {
  return { type: 'DATE', value: timexValue(point), edtf: edtfValue(point), basis };
}
