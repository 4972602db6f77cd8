import type { Event } from '@letapis/core';
import type { Transaction } from 'kysely';
import { batches } from './batches.ts';
import type { PreparedEvent } from './prepare.ts';
import type { Schema } from './schema.ts';
import { insertRows } from './write-rows.ts';

export type Removed = { event: Event; article: number; happening: number | null };

/** Takes the events of articles out; returns them with the happenings they told. */
export async function removeEvents(trx: Transaction<Schema>, articles: readonly number[]): Promise<Removed[]> {
  const removed: Removed[] = [];
  for (const batch of batches(articles)) {
    const rows = await trx
      .selectFrom('event')
      .select(['json', 'article_n as article', 'happening_n as happening'])
      .where('article_n', 'in', batch)
      .execute();
    await trx.deleteFrom('event').where('article_n', 'in', batch).execute();
    for (const { json, ...rest } of rows) removed.push({ event: JSON.parse(json), ...rest });
  }
  return removed;
}

/** Puts the events of articles in, each in the order of its article, as mentions of happenings that are there already. */
export async function insertEvents(
  trx: Transaction<Schema>,
  articles: readonly { n: number; events: readonly PreparedEvent[] }[],
  happenings: ReadonlyMap<PreparedEvent, number>,
): Promise<void> {
  const rows = articles.flatMap(({ n: article_n, events }) =>
    events.map((event, position) => ({
      article_n,
      position,
      happening_n: happenings.get(event) ?? null,
      ...event.row,
    })),
  );
  const inserted = await insertRows<'event', { n: number; article_n: number; position: number }>(
    trx,
    'event',
    rows,
    'returning n, article_n, position',
  );
  const eventsOf = new Map(articles.map(({ n, events }) => [n, events]));
  const keys: Schema['link_key'][] = [];
  for (const { n: event_n, article_n, position } of inserted) {
    const event = eventsOf.get(article_n)?.[position];
    if (event === undefined) continue;
    for (const { key, start_day, end_day } of event.keys) keys.push({ key, start_day, end_day, event_n });
  }
  await insertRows(trx, 'link_key', keys);
}
