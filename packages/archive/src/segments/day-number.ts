/** A day `YYYY-MM-DD` as a number that compares as the text does, so that a year or month comes before its days; 0: none. */
export function dayNumber(day: string | null): number {
  if (day === null || day === '') return 0;
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return (year * 13 + month) * 32 + date;
}

/** The year of a `dayNumber`, in four digits. */
export const yearOf = (day: number): string => String(Math.floor(day / (13 * 32))).padStart(4, '0');
