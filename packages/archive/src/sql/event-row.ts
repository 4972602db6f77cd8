import { type Event, familyOf, PLOVER, sameHappening } from '@letapis/core';

/** Sorts after every day. */
const UNDATED = '~';

/**
 * Days that an event may have lasted, from a day to for ever: what overlaps an interval is found by an index when it is
 * known how long before it must have begun.
 */
export const SPANS = [1, 7, 31, 366, Number.POSITIVE_INFINITY];

/** The columns that an event is found by. */
export function eventColumns(event: Event) {
  const { start, end } = days(event);
  return {
    type: event.type,
    family: familyOf(event),
    start_day: start,
    end_day: end,
    sort_day: start ?? UNDATED,
    span: start === null || end === null || !isLinkable(event) ? null : spanOf(start, end),
    polarity: event.factuality.polarity,
    modality: event.factuality.modality,
  };
}

/** What is not the same as its own double is never the same as another. */
export function isLinkable(event: Event): boolean {
  return sameHappening(event, { ...event, id: '' });
}

/** Whom an event is found by: each participant's identity and country. */
export function participantsOf(event: Event) {
  const keys = (people: Event['actors']) =>
    new Set(people.flatMap(({ id, country }) => [id ?? [], country ?? []].flat()));
  return [
    ...[...keys(event.actors)].map((key) => ({ key, role: 'actor' as const })),
    ...[...keys(event.recipients)].map((key) => ({ key, role: 'recipient' as const })),
  ];
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

function spanOf(start: string, end: string): number {
  return SPANS.findIndex((most) => length(start, end) <= most);
}

const DAY = 86_400_000;

/** Days from one to the other, both counted. */
function length(start: string, end: string): number {
  return (Date.parse(end) - Date.parse(start)) / DAY + 1;
}

export function dayBefore(day: string, days: number): string {
  return Number.isFinite(days) ? new Date(Date.parse(day) - days * DAY).toISOString().slice(0, 10) : '';
}
