import { pad } from './calendar.ts';
import type { Resolved } from './context.ts';
import type { Found } from './days.ts';
import { FIELD, type Fields } from './fields.ts';
import { shift } from './points.ts';
import { pointResult } from './results.ts';
import { offsetAt } from './zones.ts';

/** A day with its part ("evening") or its clock time; without either, the day itself. */
export function withTime(named: Found, fields: Fields): Resolved | null {
  const late = isPastMidnight(fields);
  const found = late && 'point' in named ? { ...named, point: shift(named.point, 1) } : named;
  const base: Resolved =
    'point' in found
      ? pointResult(found.point, found.basis)
      : {
          type: 'DATE',
          value: found.value,
          basis: found.basis,
          ...(found.edtf === undefined ? {} : { edtf: found.edtf }),
        };
  const part = fields.string(FIELD.part);
  const minutes = fields.number(FIELD.minutes);
  if (minutes === undefined && part === undefined) return base;
  if ('point' in found && found.point.unit !== 'D') return base;
  if (minutes === undefined) return { ...base, type: 'TIME', value: `${base.value}T${part}` };
  const at = clockOf(fields);
  if (at === null) return null;
  const clock = written(at);
  const zone = fields.string(FIELD.zone);
  const offset = zone !== undefined && 'point' in found ? offsetAt(zone, found.point.first, at) : '';
  const exact = 'point' in found && at < 1440 ? { edtf: `${base.value}${clock}:00${offset}` } : {};
  return { ...base, type: 'TIME', value: `${base.value}${clock}`, ...exact };
}

/** The minutes since midnight of a clock time, whichever half of the day it is in; null when no clock shows it. */
export function clockOf(fields: Fields): number | null {
  let minutes = fields.number(FIELD.minutes);
  if (minutes === undefined) return null;
  const part = fields.string(FIELD.part);
  // Eleven at night, but two at night.
  const half =
    fields.string(FIELD.half) ??
    HALF_OF[part ?? ''] ??
    (isPastMidnight(fields) ? 'am' : part === 'NI' && minutes >= NIGHTFALL ? 'pm' : undefined);
  if (half === 'pm' && minutes < 720) minutes += 720;
  else if (half === 'am' && minutes >= 720 && minutes < 780) minutes -= 720;
  // "Half past three", "a quarter to five".
  minutes += fields.number(FIELD.past) ?? 0;
  return minutes < 0 || minutes > 1440 ? null : minutes;
}

/** "At 9 p.m.", "Friday evening". */
export function isEvening(fields: Fields): boolean {
  const part = fields.string(FIELD.part);
  return part === 'EV' || (part === 'NI' && !isSmallHours(fields)) || (clockOf(fields) ?? 0) >= EVENING;
}

/** "At 2 a.m.", "until dawn" */
export function isSmallHours(fields: Fields): boolean {
  if (fields.has(FIELD.light)) return fields.string(FIELD.part) === 'MO';
  const clock = clockOf(fields);
  return clock !== null && clock < MORNING && (fields.has(FIELD.half) || fields.has(FIELD.part));
}

/** Minutes since midnight. */
const MORNING = 300;
const EVENING = 1020;

/** `T19:30`. */
export function written(minutes: number): string {
  return `T${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}`;
}

/** Minutes of a twelve-hour clock: from here on "at night" is before midnight. */
const NIGHTFALL = 360;

/** "At 2 last night", "at 12:30 last night": on the day after the one that the night began on. */
function isPastMidnight(fields: Fields): boolean {
  const minutes = fields.number(FIELD.minutes);
  if (fields.number(FIELD.night) === undefined || minutes === undefined || minutes >= 780) return false;
  return minutes % 720 < NIGHTFALL && fields.string(FIELD.half) !== 'pm';
}

const HALF_OF: Readonly<Record<string, string>> = { MO: 'am', AF: 'pm', EV: 'pm' };
