import type { Event } from '@letapis/core';
import type { Transaction } from 'kysely';
import { batches } from './batches.ts';
import { eventColumns, linkRows } from './event-row.ts';
import type { Schema } from './schema.ts';

export type Removed = { events: Event[]; happenings: number[] };

/** Takes the events of an article out; returns them and the happenings they told. */
export async function removeEvents(trx: Transaction<Schema>, article: number): Promise<Removed> {
  const rows = await trx.selectFrom('event').select(['json', 'happening_n']).where('article_n', '=', article).execute();
  await trx.deleteFrom('event').where('article_n', '=', article).execute();
  return {
    events: rows.map(({ json }) => JSON.parse(json)),
    happenings: [...new Set(rows.flatMap(({ happening_n }) => happening_n ?? []))],
  };
}

/** Puts the events of an article of one week in, in its order, as mentions of happenings that are there already. */
export async function insertEvents(
  trx: Transaction<Schema>,
  article: number,
  events: readonly Event[],
  happenings: ReadonlyMap<Event, number>,
  week: string,
): Promise<void> {
  const rows = events.map((event, position) => ({
    id: event.id,
    article_n: article,
    position,
    happening_n: happenings.get(event) ?? null,
    ...eventColumns(event),
    json: JSON.stringify(event),
  }));
  const keys: Schema['link_key'][] = [];
  for (const batch of batches(rows)) {
    const inserted = await trx.insertInto('event').values(batch).returning(['n', 'position']).execute();
    for (const { n, position } of inserted) {
      const event = events[position];
      if (event === undefined) continue;
      keys.push(...linkRows(event, week).map((row) => ({ event_n: n, ...row })));
    }
  }
  for (const batch of batches(keys)) await trx.insertInto('link_key').values(batch).execute();
}
