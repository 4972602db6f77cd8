import { type Event, linkKeys, PLOVER } from '@letapis/core';

/** Sorts after every day. */
const UNDATED = '~';

/** The columns that an event is found by. */
export function eventColumns(event: Event) {
  const { start, end } = days(event);
  return {
    type: event.type,
    start_day: start,
    end_day: end,
    sort_day: start ?? UNDATED,
    polarity: event.factuality.polarity,
    modality: event.factuality.modality,
  };
}

/**
 * Keys that events of one matter share, with the days under which each is looked for; those of the article, `told`, stand
 * for the days of an event without one.
 */
export type LinkKeys = { keys: readonly string[]; start_day: string; end_day: string };

/** `told`: the first day on which its article can have told it. */
export function linkKeysOf(event: Event, told: string, matter?: readonly string[]): LinkKeys {
  const { start, end } = days(event);
  const dated = event.when.basis !== 'none' && event.when.basis !== 'period';
  const [start_day, end_day] = dated && start !== null && end !== null ? [start, end] : [told, told];
  return { keys: linkKeys(event, matter), start_day, end_day };
}

/** A row for each key. */
export const linkRows = ({ keys, start_day, end_day }: LinkKeys) => keys.map((key) => ({ key, start_day, end_day }));

/** The identities and countries of people. */
export function keysOf(people: Event['actors']): Set<string> {
  return new Set(people.flatMap(({ id, country }) => [id ?? [], country ?? []].flat()));
}

/** An interval open on one side counts as the day that is known. */
export function days({ when }: Pick<Event, 'when'>): { start: string | null; end: string | null } {
  return { start: when.start ?? when.end, end: when.end ?? when.start };
}

/** `cooperation`, `conflict` or `none`: PLOVER's quad class without verbal or material. */
export function sideOf({ type }: Pick<Event, 'type'>): string {
  return PLOVER[type].quad.split('-').at(-1) ?? 'none';
}

/** The month of an interval of up to 31 days, the year of one within a year. */
export function bucketOf(start: string, end: string): string | null {
  if (length(start, end) <= 31) return start.slice(0, 7);
  return start.slice(0, 4) === end.slice(0, 4) ? start.slice(0, 4) : null;
}

const DAY = 86_400_000;

/** Days from one to the other, both counted. */
export function length(start: string, end: string): number {
  return (Date.parse(end) - Date.parse(start)) / DAY + 1;
}

/** The day so many days after another, or before it when they are fewer than none. */
export function shift(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}
