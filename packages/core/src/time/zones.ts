import type { DayNumber } from './calendar.ts';

/**
 * How far the clocks of a zone were from UTC, as ISO 8601 writes it: `+03:00`, `Z`. A zone is such an offset itself or an
 * IANA name, which the host's table of zones answers; empty for years before clocks were kept by zones.
 */
export function offsetAt(zone: string, day: DayNumber, minutes: number): string {
  if (!zone.includes('/')) return zone;
  const local = (day * 1440 + minutes) * 60_000;
  if (local < FIRST || local > LAST) return '';
  // What the clocks show is not yet the instant: the offset there is right but for the hours around a change.
  const near = offset(zone, local);
  const exact = offset(zone, local - near * 60_000);
  const [hours, rest] = [Math.floor(Math.abs(exact) / 60), Math.abs(exact) % 60];
  return `${exact < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

const FIRST = Date.UTC(1970, 0, 1);
const LAST = Date.UTC(2100, 0, 1);

const formats = new Map<string, Intl.DateTimeFormat>();

/** Minutes before UTC at an instant. */
function offset(timeZone: string, instant: number): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    formats.set(timeZone, format);
  }
  const found = /GMT([+-])(\d\d):(\d\d)/.exec(format.format(instant));
  if (!found) return 0;
  const size = Number(found[2]) * 60 + Number(found[3]);
  return found[1] === '-' ? -size : size;
}
