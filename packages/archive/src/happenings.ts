import { createHash } from 'node:crypto';
import type { Event, Linked } from '@letapis/core';

/** TEMPORARY until core has event/link.ts. */
export function sameHappening(a: Event, b: Event): boolean {
  if (a.when.start === null || b.when.start === null || a.type !== b.type) return false;
  if (a.factuality.polarity !== b.factuality.polarity || a.when.start !== b.when.start || a.when.end !== b.when.end) {
    return false;
  }
  const keys = new Set([...a.actors, ...a.recipients].flatMap((who) => who.id ?? []));
  return [...b.actors, ...b.recipients].some((who) => who.id !== undefined && keys.has(who.id));
}

/** TEMPORARY until core has event/link.ts. */
export function link(events: readonly Event[]): Linked[] {
  const groups: Event[][] = [];
  for (const event of events) {
    const near = groups.filter((group) => group.some((other) => sameHappening(event, other)));
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push([...near.flat(), event]);
  }
  return groups.map((mentions) => {
    const ids = mentions.map(({ id }) => id).sort();
    const id = createHash('sha256')
      .update(ids[0] ?? '')
      .digest('hex')
      .slice(0, 16);
    const when = mentions[0]?.when;
    if (when === undefined) throw new Error('a group is never empty');
    return { id: `h${id}`, mentions, when, conflicts: [] };
  });
}
