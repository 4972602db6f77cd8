const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

const isDay = (day: string) => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);

/** The first day of a year, a month or a day (`2020`, `2020-08`, `2020-08-09`); undefined when it is none. */
export function firstDay(date: string): string | undefined {
  if (!DATE.test(date)) return undefined;
  const day = `${date}-01-01`.slice(0, 10);
  return isDay(day) ? day : undefined;
}

/** The last day of a year, a month or a day. */
export function lastDay(date: string): string | undefined {
  if (firstDay(date) === undefined) return undefined;
  const [year = '', month = '12', day] = date.split('-');
  // Day 0 of the month after is the last of this one.
  return day ? date : new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}
