import { type Event, type Linked, matterKeys } from '@letapis/core';
import { bucketOf, days, length, shift, sideOf } from './event-row.ts';
import type { Wanted } from './find-by-keys.ts';

/** The columns that a happening is found by. `week`: of the article that tells it, when it has no day of its own. */
export function happeningRow({ id, when, conflicts, mentions }: Linked, week: string) {
  const { start, end } = days({ when });
  return {
    id,
    sort_day: start ?? week,
    dated: start === null ? 0 : 1,
    side: mentions[0] ? sideOf(mentions[0]) : 'none',
    bucket: start === null || end === null ? null : bucketOf(start, end),
    json: JSON.stringify({ when, conflicts }),
  };
}

/** A month is the longest time that a day can be told as, and no interval goes with one of more than four times its length. */
const MONTH = 31;
const COARSER = 4;

/** Where to look for those that could be the same: under its keys, on its days and the next ones. */
export function wantedBy(event: Event): Wanted[] {
  const { start, end } = days(event);
  if (start === null || end === null) return [];
  const since = shift(start, -Math.max(MONTH, COARSER * length(start, end)));
  const [until, endsFrom] = [shift(end, 1), shift(start, -1)];
  return matterKeys(event).map((key) => ({ key, since, until, endsFrom }));
}
