import { parseDay } from '../time/calendar.ts';
import type { Event, Linked, Participant, When } from './event.ts';
import { identify } from './identity.ts';
import { PLOVER } from './plover.ts';

/** Types that reports of one happening mix up: talks that end in an agreement, an agreement that is signed. */
const FAMILY: Partial<Record<Event['type'], string>> = { AGREE: 'accord', SUPPORT: 'accord' };

/** How much longer one interval may be than the other and still mean the same days. */
const COARSER = 4;
const DAY = 86_400;

/**
 * Whether two events tell one happening: both dated and actual, days that overlap and are about as fine, one type
 * family and polarity, the same actors, someone in common on the other side when both name one, no other place.
 * Strict: a wrong link costs more than a missing one.
 */
export function sameHappening(a: Event, b: Event): boolean {
  if (a.id === b.id) return true;
  if (familyOf(a) !== familyOf(b) || a.factuality.polarity !== b.factuality.polarity) return false;
  if (a.factuality.modality !== 'actual' || b.factuality.modality !== 'actual') return false;
  if (a.mode !== undefined && b.mode !== undefined && a.mode !== b.mode) return false;
  const first = rangeOf(a.when);
  const second = rangeOf(b.when);
  if (first === undefined || second === undefined) return false;
  if (first.end < second.start || second.end < first.start) return false;
  const [short, long] = [first.end - first.start + 1, second.end - second.start + 1].sort((x, y) => x - y);
  if ((long ?? 0) > (short ?? 0) * COARSER && (long ?? 0) > 7) return false;
  if (a.place !== undefined && b.place !== undefined && a.place !== b.place && a.articleId === b.articleId)
    return false;
  return sidesAgree(a, b);
}

/** Symmetric happenings compare everyone; others compare who did it and to whom. */
function sidesAgree(a: Event, b: Event): boolean {
  if (PLOVER[a.type].quad.endsWith('cooperation') && a.type !== 'AID') {
    const one = keysOf([...a.actors, ...a.recipients]);
    const two = keysOf([...b.actors, ...b.recipients]);
    const shared = [...one].filter((key) => two.has(key));
    return shared.length > 0 && shared.length >= Math.min(one.size, two.size, 2);
  }
  const actors = overlap(keysOf(a.actors), keysOf(b.actors));
  const recipients = overlap(keysOf(a.recipients), keysOf(b.recipients));
  // Nobody named on a side says nothing; somebody else named on it says no. One side must be shared.
  if (actors === 'differ' || recipients === 'differ') return false;
  return actors === 'share' && (recipients === 'share' || a.recipients.length + b.recipients.length === 0);
}

function overlap(one: Set<string>, two: Set<string>): 'share' | 'differ' | 'unsaid' {
  if (one.size === 0 || two.size === 0) return 'unsaid';
  for (const key of one) if (two.has(key)) return 'share';
  return 'differ';
}

/** Countries first: a president and his country act as one; both are the same in every language. */
function keysOf(participants: readonly Participant[]): Set<string> {
  const keys = new Set<string>();
  for (const { country, id } of participants) {
    const key = country ?? id;
    if (key !== undefined) keys.add(key);
  }
  return keys;
}

/** The family of types that reports of one happening mix up; the type itself for most. */
export function familyOf(event: Event): string {
  return FAMILY[event.type] ?? event.type;
}

/** First and last day as numbers; undefined when the date is open or only the article's own period. */
function rangeOf(when: When): { start: number; end: number } | undefined {
  if (when.basis === 'none' || when.basis === 'period') return undefined;
  const start = parseDay(when.start ?? '');
  const end = parseDay(when.end ?? '');
  return start === null || end === null || end < start ? undefined : { start, end };
}

/**
 * Joins the events that tell one happening. Same input in any order, same result; every event is in exactly one group,
 * and the groups follow the dates. Near-linear: only events of one family that begin in the same stretch meet.
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

/** Whether a group still lasts on a day; groups that do not are never looked at again. */
function reaches(group: readonly Event[], day: number): boolean {
  return group.some((one) => (rangeOf(one.when)?.end ?? -1) >= day);
}

/** Only dated, actual events that share a family, a polarity and an actor can be one. */
function bucketsOf(event: Event): string[] {
  if (rangeOf(event.when) === undefined || event.factuality.modality !== 'actual') return [];
  const prefix = `${familyOf(event)} ${event.factuality.polarity}`;
  return [...keysOf([...event.actors, ...event.recipients])].map((key) => `${prefix} ${key}`);
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
    .filter((one) => one.when.edtf !== when.edtf)
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
  return range === undefined ? DAY : range.end - range.start;
}

function byDate(a: Event, b: Event): number {
  return compare(a.when.start ?? '9999', b.when.start ?? '9999') || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
