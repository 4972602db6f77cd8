import { formatDay } from '../time/calendar.ts';
import type { Event } from './event.ts';
import { COARSER, isLinkable, isVague, MONTH, rangeOf, SHORT } from './happening.ts';
import { backedKeys, matterKeys } from './link-keys.ts';

/**
 * Where others are that can be one happening with an event (see `sameHappening`): under these keys, beginning and ending
 * on these days, both ends included.
 */
export type Reach = {
  keys: readonly string[];
  begins: { from: string; to: string };
  ends: { from: string; to: string };
};

/** None when nothing can be the same. `keys`: its `matterKeys`. */
export function reachesOf(event: Event, keys: readonly string[] = matterKeys(event)): Reach[] {
  const days = isLinkable(event) ? rangeOf(event.when) : undefined;
  if (days === undefined) return [];
  const length = days.end - days.start + 1;
  const reaches: Reach[] = [];
  if (!isVague(event.when)) reaches.push(reach(keys, days, Math.max(SHORT, COARSER * length), 0));
  // Other days must be proven by a town or a number, for which there are keys.
  const proven = length <= MONTH ? backedKeys(event) : [];
  if (proven.length > 0) reaches.push(reach(proven, days, MONTH, 1));
  return reaches;
}

/** Days that meet these, or are no further apart than `gap`, and are no more than `longest`. */
function reach(
  keys: readonly string[],
  { start, end }: { start: number; end: number },
  longest: number,
  gap: number,
): Reach {
  const [first, last] = [start - gap, end + gap];
  return {
    keys,
    begins: { from: formatDay(first - longest + 1), to: formatDay(last) },
    ends: { from: formatDay(first), to: formatDay(last + longest - 1) },
  };
}
