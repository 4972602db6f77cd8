import type { Event } from '@letapis/core';
import type { Kysely } from 'kysely';
import { batches } from './batches.ts';
import { linkKeysOf, linkRows } from './event-row.ts';
import type { Schema } from './schema.ts';

/** Announcements that are read at once. */
const TOGETHER = 1000;

/** Adds the keys under which stored announcements are found and not yet stored: those that name one side. */
export async function rekeyAnnouncements(trx: Kysely<Schema>): Promise<void> {
  for (let last = -1; ; ) {
    const rows = await trx
      .selectFrom('event')
      .innerJoin('article', 'article.n', 'event.article_n')
      .select(['event.n', 'event.json', 'article.period_start', 'article.day'])
      .where('event.n', '>', last)
      .where('modality', '<>', 'actual')
      .orderBy('event.n')
      .limit(TOGETHER)
      .execute();
    const keys = rows.flatMap(({ n, json, period_start, day }) =>
      linkRows(linkKeysOf(JSON.parse(json) as Event, period_start ?? day)).map((row) => ({ ...row, event_n: n })),
    );
    for (const batch of batches(keys)) {
      await trx
        .insertInto('link_key')
        .values(batch)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
    last = rows.at(-1)?.n ?? last;
    if (rows.length < TOGETHER) return;
  }
}
