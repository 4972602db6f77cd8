import type { Event } from '@letapis/core';
import type { Insertable, Transaction } from 'kysely';
import { batches } from './batches.ts';
import { linkRows } from './event-row.ts';
import type { PreparedEvent } from './prepare.ts';
import type { Schema } from './schema.ts';
import { insertRows, nextNumbers } from './write-rows.ts';

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

/**
 * Puts the events of articles in, each in the order of its article, as mentions of happenings that are there already.
 * Returns their row numbers.
 */
export async function insertEvents(
  trx: Transaction<Schema>,
  articles: readonly { n: number; events: readonly PreparedEvent[] }[],
  happenings: ReadonlyMap<PreparedEvent, number>,
): Promise<Map<PreparedEvent, number>> {
  const fresh = await nextNumbers(trx, 'event', happenings.size);
  const numbers = new Map<PreparedEvent, number>();
  const rows: Insertable<Schema['event']>[] = [];
  const keys: Schema['link_key'][] = [];
  for (const { n: article_n, events } of articles) {
    for (const [position, event] of events.entries()) {
      const n = fresh.next().value ?? 0;
      numbers.set(event, n);
      rows.push({ n, article_n, position, happening_n: happenings.get(event) ?? null, ...event.row });
      for (const row of linkRows(event.keys)) keys.push({ ...row, event_n: n });
    }
  }
  await insertRows(trx, 'event', rows);
  // In the order of their index: its pages are gone through once.
  await insertRows(trx, 'link_key', keys.sort(byKey));
  return numbers;
}

function byKey(a: Schema['link_key'], b: Schema['link_key']): number {
  return compare(a.key, b.key) || compare(a.start_day, b.start_day);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
