/** A day `YYYY-MM-DD` as a number that compares as the text does, so that a year or month comes before its days; 0: none. */
export function dayNumber(day: string | null): number {
  if (day === null || day === '') return 0;
  return (numberAt(day, 0, 4) * 13 + numberAt(day, 5, 7)) * 32 + numberAt(day, 8, 10);
}

/** The digits between two places of a text; 0 of none. */
function numberAt(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end && at < text.length; at++) number = number * 10 + text.charCodeAt(at) - ZERO;
  return number;
}

const ZERO = 48;

/** The year of a `dayNumber`; 0 of none. */
export const yearOf = (day: number): number => Math.floor(day / (13 * 32));

/** A `dayNumber` as it was written. */
export function dayText(day: number): string {
  const [year, month, date] = [yearOf(day), Math.floor(day / 32) % 13, day % 32];
  const parts = [
    String(year).padStart(4, '0'),
    ...[month, date].filter((part) => part > 0).map((part) => String(part).padStart(2, '0')),
  ];
  return day === 0 ? '' : parts.join('-');
}
