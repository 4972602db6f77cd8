import { type Event, type Linked, matterKeys } from '@letapis/core';
import { bucketOf, days, length, shift, sideOf } from './event-row.ts';

/** The columns that a happening is found by. `week`: of the article that tells it, when it has no day of its own. */
export function happeningRow({ id, when, conflicts, mentions }: Linked, week: string) {
  const { start, end } = days({ when });
  return {
    id,
    sort_day: start ?? week,
    dated: start === null ? 0 : 1,
    side: mentions[0] ? sideOf(mentions[0]) : 'none',
    bucket: start === null || end === null ? null : bucketOf(start, end),
    json: mentions.length === 1 ? '' : JSON.stringify({ when, conflicts }),
  };
}

/** A month is the longest time that a day can be told as, and no interval goes with one of more than four times its length. */
const MONTH = 31;
const COARSER = 4;

/** Where to look for events that could be the same as another: under its keys, on its days and the next ones. */
export type Reach = { keys: readonly string[]; since: string; until: string; endsFrom: string };

export function reachOf(event: Event, keys: readonly string[] = matterKeys(event)): Reach | null {
  const { start, end } = days(event);
  if (start === null || end === null) return null;
  const since = shift(start, -Math.max(MONTH, COARSER * length(start, end)));
  return { keys, since, until: shift(end, 1), endsFrom: shift(start, -1) };
}
