import type { DatabaseSync } from 'node:sqlite';
import type { Event } from '@letapis/core';
import { dyadRows } from '../sql/dyads.ts';

/** Fills an empty table of dyads from the happenings that are stored. */
export function redyad(database: DatabaseSync): void {
  const next = database.prepare('select n, id, bucket from happening where n > ? order by n limit 1');
  const mentions = database.prepare('select json from event where happening_n = ? order by n');
  const insert = database.prepare(
    'insert into dyad (a, b, bucket, type, happening_n, score) values (?, ?, ?, ?, ?, ?)',
  );
  for (let row = next.get(-1); row !== undefined; row = next.get(Number(row.n))) {
    const happening = Number(row.n);
    const events = mentions.all(happening).map(({ json }) => JSON.parse(String(json)) as Event);
    const bucket = row.bucket === null || row.bucket === undefined ? null : String(row.bucket);
    for (const { a, b, bucket: month, type, score } of dyadRows({ bucket, mentions: events })) {
      insert.run(a, b, month, type, happening, score);
    }
  }
}
