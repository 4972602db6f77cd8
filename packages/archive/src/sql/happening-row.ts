import type { Linked } from '@letapis/core';
import { bucketOf, days, sideOf } from './event-row.ts';

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
