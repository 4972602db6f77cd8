import { interval } from '@letapis/core';

/** The days of an EDTF value, an end absent where the interval is open; null when the value names none. */
export function edtfDays(edtf: string): { from?: string; to?: string } | null {
  const whole = interval(edtf);
  if (whole) return { from: whole.start, to: whole.end };
  const [first = '', last, more] = edtf.split('/');
  if (last === undefined || more !== undefined) return null;
  const isOpen = (end: string) => end === '' || end === '..';
  if (isOpen(first) === isOpen(last)) return null;
  if (isOpen(first)) {
    const to = interval(last)?.end;
    return to === undefined ? null : { to };
  }
  const from = interval(first)?.start;
  return from === undefined ? null : { from };
}
