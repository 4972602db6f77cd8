import type { Event } from '@letapis/core';
import type { Transaction } from 'kysely';
import { batches } from './batches.ts';
import { eventColumns, participantsOf } from './event-row.ts';
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

/** Puts the events of an article in, in its order, as mentions of happenings that are there already. */
export async function insertEvents(
  trx: Transaction<Schema>,
  article: number,
  events: readonly Event[],
  happenings: ReadonlyMap<Event, number>,
): Promise<void> {
  const rows = events.map((event, position) => ({
    id: event.id,
    article_n: article,
    position,
    happening_n: happenings.get(event) ?? null,
    ...eventColumns(event),
    json: JSON.stringify(event),
  }));
  const participants: { event_n: number; key: string; role: 'actor' | 'recipient' }[] = [];
  for (const batch of batches(rows)) {
    const inserted = await trx.insertInto('event').values(batch).returning(['n', 'position']).execute();
    for (const { n, position } of inserted) {
      const event = events[position];
      if (event) participants.push(...participantsOf(event).map((who) => ({ event_n: n, ...who })));
    }
  }
  for (const batch of batches(participants)) await trx.insertInto('participant').values(batch).execute();
}
