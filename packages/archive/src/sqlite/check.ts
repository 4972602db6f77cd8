import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Checked, Damage } from '../archive.ts';
import type { Schema } from './schema.ts';

/** Damage that a query finds: each row is one case. */
const queries: readonly { what: Damage['what']; message: string; find: string }[] = [
  {
    what: 'article',
    message: 'The article has no text.',
    find: 'select id as subject from article where n not in (select n from article_json)',
  },
  {
    what: 'article',
    message: 'The article does not say how many events it has as it has them.',
    find: `select id as subject from article
      where actual + announced <> (select count(*) from event where article_n = article.n)`,
  },
  {
    what: 'index',
    message: 'The article cannot be found by its words.',
    find: 'select id as subject from article where n not in (select id from article_fts_docsize)',
  },
  {
    what: 'index',
    message: 'The index holds an article that is not there.',
    find: 'select cast(id as text) as subject from article_fts_docsize where id not in (select n from article)',
  },
  {
    what: 'event',
    message: 'Nothing tells this happening any more.',
    find: 'select id as subject from happening where n not in (select happening_n from event where happening_n is not null)',
  },
  {
    what: 'source',
    message: 'The source says it became an article that is not there.',
    find: `select name as subject from source
      where article_id is not null and article_id not in (select id from article)`,
  },
];

export async function check(db: Kysely<Schema>): Promise<Checked> {
  const damage: Damage[] = [];
  const { rows: whole } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
  for (const { integrity_check: message } of whole) {
    if (message !== 'ok') damage.push({ what: 'database', subject: 'file', message });
  }
  const { rows: lost } = await sql<{ table: string; rowid: number | null }>`pragma foreign_key_check`.execute(db);
  for (const { table, rowid } of lost) {
    damage.push({
      what: 'database',
      subject: `${table} ${rowid ?? ''}`,
      message: 'The row is of something that is not there.',
    });
  }
  for (const { what, message, find } of queries) {
    const { rows } = await sql<{ subject: string }>`${sql.raw(find)}`.execute(db);
    damage.push(...rows.map(({ subject }) => ({ what, subject, message })));
  }
  damage.push(...(await changedContents(db)));
  const { rows: counts } = await sql<Omit<Checked, 'damage'>>`
    select (select count(*) from source) as sources, (select count(*) from source where article_id is null) as waiting,
      (select count(*) from article) as articles, (select count(*) from event) as events
  `.execute(db);
  return { sources: 0, waiting: 0, articles: 0, events: 0, ...counts[0], damage };
}

/** Sources whose bytes are not those that were added. One at a time: together they may not fit in memory. */
async function changedContents(db: Kysely<Schema>): Promise<Damage[]> {
  const damage: Damage[] = [];
  let last = '';
  for (;;) {
    const row = await db
      .selectFrom('content')
      .select(['hash', 'bytes'])
      .where('hash', '>', last)
      .orderBy('hash')
      .limit(1)
      .executeTakeFirst();
    if (!row) return damage;
    last = row.hash;
    if (createHash('sha256').update(row.bytes).digest('hex') === row.hash) continue;
    const names = await db.selectFrom('source').select('name').where('hash', '=', row.hash).execute();
    const subject = names.map(({ name }) => name).join(', ');
    damage.push({ what: 'source', subject, message: 'The bytes are not those that were added.' });
  }
}
