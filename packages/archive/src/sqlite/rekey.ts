import type { DatabaseSync } from 'node:sqlite';
import { linkKeysOf, linkRows } from '../sql/event-row.ts';

/** Fills an empty table of keys from the events that are stored. */
export function rekey(database: DatabaseSync): void {
  const next = database.prepare(`
    select event.n, event.json, coalesce(period_start, day) as told
    from event join article on article.n = article_n where event.n > ? order by event.n limit 1
  `);
  const insert = database.prepare('insert into link_key (key, start_day, end_day, event_n) values (?, ?, ?, ?)');
  for (let row = next.get(-1); row !== undefined; row = next.get(Number(row.n))) {
    for (const { key, start_day, end_day } of linkRows(linkKeysOf(JSON.parse(String(row.json)), String(row.told)))) {
      insert.run(key, start_day, end_day, Number(row.n));
    }
  }
}
