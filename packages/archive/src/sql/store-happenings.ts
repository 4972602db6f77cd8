import { type Event, link, reachesOf } from '@letapis/core';
import { sql, type Transaction } from 'kysely';
import { affected, meeting, type Seed } from './affected.ts';
import { batches } from './batches.ts';
import type { Stored } from './find-by-keys.ts';
import { happeningRow } from './happening-row.ts';
import type { PreparedEvent } from './prepare.ts';
import type { Schema } from './schema.ts';
import { givenRows, insertRows, nextNumbers } from './write-rows.ts';

/** An event that comes in, of an article of one week. */
export type Fresh = Seed & { prepared: PreparedEvent; week: string };

export function freshEvent(prepared: PreparedEvent, article: number, week: string): Fresh {
  let event: Event | undefined;
  // Most events are never needed as more than their rows.
  const read = () => {
    event ??= JSON.parse(prepared.row.json) as Event;
    return event;
  };
  return { prepared, article, week, reaches: prepared.reaches, event: read };
}

/** A happening as it is now, with those that tell it. */
type Told = { row: PreparedEvent['alone']; fresh: readonly Fresh[]; stored: readonly Stored[] };

/**
 * `happenings`: of the new events. `alone`: those of them that are new and told once. `changed`: all others that have
 * mentions now that they had not, or had and may have lost.
 */
export type Relinked = { happenings: Map<PreparedEvent, number>; alone: Set<number>; changed: Set<number> };

/**
 * Links new events with each other and with all that are stored, and unlinks those that were removed. What comes of it is
 * what linking all events at once would give: whatever may be affected is linked anew.
 */
export async function relink(
  trx: Transaction<Schema>,
  fresh: readonly Fresh[],
  removed: readonly { event: Event; article: number; happening: number | null }[],
): Promise<Relinked> {
  const gone = removed.map(({ event, article }) => ({ article, reaches: reachesOf(event), event: () => event }));
  const stored = await affected(trx, [...gone, ...fresh]);
  const told = tell(fresh, stored);
  const before = new Set([...stored, ...removed].flatMap(({ happening }) => happening ?? []));
  const numbers = await saveHappenings(trx, told, before);
  const happenings = new Map<PreparedEvent, number>();
  const alone = new Set<number>();
  const changed = new Set(before);
  const moved: (readonly [number, number])[] = [];
  for (const [index, { fresh, stored }] of told.entries()) {
    const number = numbers[index];
    if (number === undefined) throw new TypeError('a happening was not stored');
    for (const { prepared } of fresh) happenings.set(prepared, number);
    for (const { n, happening } of stored) if (happening !== number) moved.push([n, number]);
    if (fresh.length === 1 && stored.length === 0 && !before.has(number)) alone.add(number);
    else changed.add(number);
  }
  await givenRows(
    trx,
    ['n', 'happening_n'],
    moved,
    sql`update event set happening_n = cast(given.happening_n as bigint)
      from given where event.n = cast(given.n as bigint)`,
  );
  return { happenings, alone, changed };
}

/** The happenings of these events. Those that meet no other are happenings of their own. */
function tell(fresh: readonly Fresh[], stored: readonly Stored[]): Told[] {
  const met = meeting(fresh, stored);
  const told: Told[] = [];
  const freshBy = new Map<Event, Fresh>();
  for (const one of fresh) {
    if (met.has(one)) freshBy.set(one.event(), one);
    else told.push({ row: one.prepared.alone, fresh: [one], stored: [] });
  }
  const storedBy = new Map(stored.map((one) => [one.event, one]));
  for (const linked of link([...storedBy.keys(), ...freshBy.keys()])) {
    const { mentions } = linked;
    const fresh = mentions.flatMap((event) => freshBy.get(event) ?? []);
    const row = happeningRow(linked, fresh[0]?.week ?? '');
    const stored = mentions.flatMap((event) => storedBy.get(event) ?? []);
    told.push({ row, fresh, stored });
  }
  return told;
}

/**
 * Their row numbers. One with the same mentions as one of those that were there `before` keeps its number; with others it
 * can have no mention in common.
 */
async function saveHappenings(
  trx: Transaction<Schema>,
  told: readonly Told[],
  before: ReadonlySet<number>,
): Promise<number[]> {
  const known = new Map<string, number>();
  for (const batch of batches([...before])) {
    const rows = await trx.selectFrom('happening').select(['n', 'id']).where('n', 'in', batch).execute();
    for (const { n, id } of rows) known.set(id, n);
  }
  const fresh = await nextNumbers(trx, 'happening', told.filter(({ row }) => !known.has(row.id)).length);
  const numbered = told.map(({ row }) => ({ n: known.get(row.id) ?? fresh.next().value ?? 0, ...row }));
  await insertRows(trx, 'happening', numbered, (insert) =>
    insert.onConflict((conflict) =>
      conflict.column('n').doUpdateSet(({ ref }) => ({
        sort_day: ref('excluded.sort_day'),
        dated: ref('excluded.dated'),
        side: ref('excluded.side'),
        bucket: ref('excluded.bucket'),
        json: ref('excluded.json'),
      })),
    ),
  );
  return numbered.map(({ n }) => n);
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
