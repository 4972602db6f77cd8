import { type Event, isLinkable, link } from '@letapis/core';
import { sql, type Transaction } from 'kysely';
import { affected, meeting, type Seed } from './affected.ts';
import type { Stored } from './find-by-keys.ts';
import { happeningRow, wantedBy } from './happening-row.ts';
import type { PreparedEvent } from './prepare.ts';
import type { Schema } from './schema.ts';
import { givenRows, insertRows } from './write-rows.ts';

/** An event that comes in, of an article of one week. */
export type Fresh = Seed & { prepared: PreparedEvent; week: string };

export function freshEvent(prepared: PreparedEvent, article: number, week: string): Fresh {
  let event: Event | undefined;
  // Most events are never needed as more than their rows.
  const read = () => {
    event ??= JSON.parse(prepared.row.json) as Event;
    return event;
  };
  return { prepared, article, week, wanted: prepared.wanted, event: read };
}

/** A happening as it is now, with those that tell it. */
type Told = { row: PreparedEvent['alone']; fresh: readonly Fresh[]; stored: readonly Stored[] };

/**
 * Links new events with each other and with all that are stored, and unlinks those that were removed. What comes of it is
 * what linking all events at once would give: whatever may be affected is linked anew.
 * Returns the happenings of the new events, and all that have mentions now that they had not, or had and may have lost.
 */
export async function relink(
  trx: Transaction<Schema>,
  fresh: readonly Fresh[],
  removed: readonly { event: Event; article: number }[],
): Promise<{ happenings: Map<PreparedEvent, number>; changed: Set<number> }> {
  const gone = removed
    .filter(({ event }) => isLinkable(event))
    .map(({ event, article }) => ({ article, wanted: wantedBy(event), event: () => event }));
  const stored = await affected(trx, [...gone, ...fresh]);
  const told = tell(fresh, stored);
  const numbers = await saveHappenings(trx, told);
  const happenings = new Map<PreparedEvent, number>();
  const moved: (readonly [number, number])[] = [];
  for (const { row, fresh, stored } of told) {
    const number = numbers.get(row.id);
    if (number === undefined) throw new TypeError('a happening was not stored');
    for (const { prepared } of fresh) happenings.set(prepared, number);
    for (const { n, happening } of stored) if (happening !== number) moved.push([n, number]);
  }
  await givenRows(
    trx,
    'n, happening_n',
    moved,
    'update event set happening_n = cast(given.happening_n as bigint) from given where event.n = cast(given.n as bigint)',
  );
  return { happenings, changed: new Set([...numbers.values(), ...stored.flatMap(({ happening }) => happening ?? [])]) };
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

/** Row numbers by id; a happening with the same mentions as before keeps its own. */
async function saveHappenings(trx: Transaction<Schema>, told: readonly Told[]): Promise<Map<string, number>> {
  const rows = await insertRows<'happening', { n: number; id: string }>(
    trx,
    'happening',
    told.map(({ row }) => row),
    `on conflict (id) do update set sort_day = excluded.sort_day, dated = excluded.dated, side = excluded.side,
      bucket = excluded.bucket, json = excluded.json returning n, id`,
  );
  return new Map(rows.map(({ n, id }) => [id, n]));
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
