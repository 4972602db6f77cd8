import { type Event, isLinkable, type Linked, link, matterKeys, sameHappening } from '@letapis/core';
import { sql, type Transaction } from 'kysely';
import { batches } from './batches.ts';
import { bucketOf, days, length, shift, sideOf } from './event-row.ts';
import { findByKeys, readMentions, type Stored, type Wanted } from './find-by-keys.ts';
import type { Schema } from './schema.ts';

/**
 * How many mentions are linked anew at once. Happenings told again and again in a row can hang together without end;
 * past this number those further off stay as they are.
 */
const MOST = 500;

/**
 * Links new events, of an article of one week, with all that are stored, and unlinks those that were removed. What
 * comes of it is what linking all events at once would give: whatever may be affected is linked anew.
 * Returns the happenings of the new events, and those that may have lost their mentions.
 */
export async function relink(
  trx: Transaction<Schema>,
  fresh: readonly Event[],
  week: string,
  removed: readonly Event[],
): Promise<{ happenings: Map<Event, number>; before: number[] }> {
  const stored = await affected(trx, [...removed, ...fresh]);
  const byEvent = new Map(stored.map((mention) => [mention.event, mention]));
  const linked = link([...byEvent.keys(), ...fresh]);
  const weeks = ({ mentions }: Linked) => mentions.map((event) => byEvent.get(event)?.told ?? week);
  const rows = linked.map((one) => happeningRow(one, weeks(one)));
  const numbers = await saveHappenings(trx, rows);
  const happenings = new Map<Event, number>();
  for (const { id, mentions } of linked) {
    const n = numbers.get(id);
    if (n !== undefined) for (const event of mentions) happenings.set(event, n);
  }
  for (const { n, event, happening } of stored) {
    const now = happenings.get(event) ?? null;
    if (now !== happening) await trx.updateTable('event').set({ happening_n: now }).where('n', '=', n).execute();
  }
  return { happenings, before: [...new Set(stored.flatMap(({ happening }) => happening ?? []))] };
}

/** Row numbers by id; a happening with the same mentions as before keeps its own. */
async function saveHappenings(trx: Transaction<Schema>, rows: HappeningRow[]): Promise<Map<string, number>> {
  const numbers = new Map<string, number>();
  for (const batch of batches(rows)) {
    const saved = await trx
      .insertInto('happening')
      .values(batch)
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet(({ ref }) => ({
          sort_day: ref('excluded.sort_day'),
          dated: ref('excluded.dated'),
          side: ref('excluded.side'),
          bucket: ref('excluded.bucket'),
          json: ref('excluded.json'),
        })),
      )
      .returning(['n', 'id'])
      .execute();
    for (const { n, id } of saved) numbers.set(id, n);
  }
  return numbers;
}

/** Stored mentions that these events hang together with, near or far, and the rest of their happenings. */
async function affected(trx: Transaction<Schema>, events: readonly Event[]): Promise<Stored[]> {
  const found = new Map<number, Stored>();
  for (let wave = events.filter(isLinkable); wave.length > 0 && found.size < MOST; ) {
    const next: Event[] = [];
    for (const stored of await findByKeys(trx, wave.flatMap(wantedBy), found)) {
      if (!wave.some((event) => sameHappening(event, stored.event))) continue;
      found.set(stored.n, stored);
      next.push(stored.event);
    }
    wave = next;
  }
  const happenings = [...new Set([...found.values()].flatMap(({ happening }) => happening ?? []))];
  return (await readMentions(trx, happenings)).map((stored) => found.get(stored.n) ?? stored);
}

/** A month is the longest time that a day can be told as, and no interval goes with one of more than four times its length. */
const MONTH = 31;
const COARSER = 4;

/** Where to look for those that could be the same: under its keys, on its days and the next ones. */
function wantedBy(event: Event): Wanted[] {
  const { start, end } = days(event);
  if (start === null || end === null) return [];
  const since = shift(start, -Math.max(MONTH, COARSER * length(start, end)));
  return matterKeys(event).map((key) => ({ key, since, until: shift(end, 1), endsFrom: shift(start, -1) }));
}

type HappeningRow = ReturnType<typeof happeningRow>;

function happeningRow({ id, when, conflicts, mentions }: Linked, weeks: string[]) {
  const { start, end } = days({ when });
  return {
    id,
    sort_day: start ?? weeks.sort()[0] ?? '',
    dated: start === null ? 0 : 1,
    side: mentions[0] ? sideOf(mentions[0]) : 'none',
    bucket: start === null || end === null ? null : bucketOf(start, end),
    json: JSON.stringify({ when, conflicts }),
  };
}

/** Deletes those of these happenings that nothing tells any more. */
export async function removeUntold(trx: Transaction<Schema>, happenings: readonly number[]): Promise<void> {
  if (happenings.length === 0) return;
  await trx
    .deleteFrom('happening')
    .where('n', 'in', happenings)
    .where(sql<boolean>`not exists (select 1 from event where event.happening_n = happening.n)`)
    .execute();
}
