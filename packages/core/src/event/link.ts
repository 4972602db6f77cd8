import type { Event, Linked, When } from './event.ts';
import { isLinkable, rangeOf, relateDays, sameHappening } from './happening.ts';
import { identify } from './identity.ts';
import { matterKeys } from './link-keys.ts';

/**
 * Joins the events that tell one happening. Same input in any order, same result; every event is in exactly one group,
 * and the groups follow the dates. Near-linear: only events of one matter that begin in the same stretch meet.
 */
export function link(events: readonly Event[]): Linked[] {
  const groups: Event[][] = [];
  const open = new Map<string, Event[][]>();
  for (const event of [...events].sort(byDate)) {
    const keys = bucketsOf(event);
    const range = rangeOf(event.when);
    let group: Event[] | undefined;
    for (const key of keys) {
      const near = (open.get(key) ?? []).filter((one) => reaches(one, range?.start ?? 0));
      open.set(key, near);
      // Every mention of a group must agree, or a chain of likenesses would join strangers.
      group ??= near.find((one) => one.every((other) => sameHappening(other, event)));
    }
    if (group === undefined) {
      group = [];
      groups.push(group);
    }
    group.push(event);
    for (const key of keys) {
      const near = open.get(key);
      if (near && !near.includes(group)) near.push(group);
    }
  }
  return groups.map(toLinked);
}

/** What `link` gives of an event that nothing else tells. */
export const linkAlone = (event: Event): Linked => toLinked([event]);

/** Whether a group still lasts on a day or the one before; groups that do not are never looked at again. */
function reaches(group: readonly Event[], day: number): boolean {
  return group.some((one) => (rangeOf(one.when)?.end ?? -1) >= day - 1);
}

/** Only dated, actual events of one polarity can be one. */
function bucketsOf(event: Event): string[] {
  if (!isLinkable(event)) return [];
  return matterKeys(event).map((key) => `${event.factuality.polarity} ${key}`);
}

function toLinked(mentions: Event[]): Linked {
  const when = mentions.map((one) => one.when).sort(byPrecision)[0] ?? {
    edtf: null,
    start: null,
    end: null,
    granularity: 'none',
    basis: 'none',
  };
  const conflicts = mentions
    .filter((one) => one.when.edtf !== when.edtf && relateDays(one.when, when) === 'near')
    .map((one) => ({ eventId: one.id, when: one.when }));
  const ids = mentions.map((one) => one.id).sort();
  return { id: identify(['linked', ...ids]), mentions, when, conflicts };
}

/** Explicit before counted before carried, then the shortest. */
function byPrecision(a: When, b: When): number {
  const rank = { explicit: 0, relative: 1, carried: 2, period: 3, none: 4 };
  return rank[a.basis] - rank[b.basis] || lengthOf(a) - lengthOf(b) || compare(a.edtf ?? '', b.edtf ?? '');
}

function lengthOf(when: When): number {
  const range = rangeOf(when);
  return range === undefined ? Number.POSITIVE_INFINITY : range.end - range.start;
}

function byDate(a: Event, b: Event): number {
  return compare(a.when.start ?? '9999', b.when.start ?? '9999') || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
