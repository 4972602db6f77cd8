import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Checked, Damage } from '../archive.ts';
import type { Engine } from './engine.ts';
import type { Schema } from './schema.ts';

/** Damage that a query finds: each row is one case, its `subject` says where. */
export type Finding = { what: Damage['what']; message: string; find: string };

const findings: readonly Finding[] = [
  {
    what: 'index',
    message: 'The article cannot be found by its words.',
    find: `select id as subject from article where not exists (
      select 1 from indexed join merged on merged.segment = indexed.segment join block on block.segment = merged.now
      where kind = 'article' and n = article.n)`,
  },
  {
    what: 'index',
    message: 'The happening cannot be found.',
    find: `select id as subject from happening where not exists (
      select 1 from indexed join merged on merged.segment = indexed.segment join segment on segment.id = merged.now
      where indexed.kind = 'mention' and n = happening.n)`,
  },
  {
    what: 'index',
    message: 'The index holds an article or a happening that is not there.',
    find: `select kind || ' ' || n as subject from indexed
      where n not in (select n from article where kind = 'article' union all select n from happening where kind = 'mention')`,
  },
  {
    what: 'index',
    message: 'The index does not say how many it holds as it holds them.',
    find: `select cast(id as text) as subject from segment
      where gone <> (select count(*) from gone where gone.segment = segment.id) or size <> (
        select count(*) from merged join indexed on indexed.segment = merged.segment where merged.now = segment.id)`,
  },
  {
    what: 'article',
    message: 'The article has no text.',
    find: 'select id as subject from article where n not in (select n from article_json)',
  },
  {
    what: 'article',
    message: 'The article does not say how many events it has as it has them.',
    find: `select id as subject from article
      where actual + announced <> (select count(*) from event where article_n = article.n and modality <> 'alleged')`,
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

export async function check(engine: Engine): Promise<Checked> {
  const { read: db } = engine;
  const damage = [...(await engine.damage()), ...(await findDamage(db, findings)), ...(await changedContents(db))];
  const { rows: counts } = await sql<Omit<Checked, 'damage'>>`
    select (select count(*) from source) as sources, (select count(*) from source where article_id is null) as waiting,
      (select count(*) from article) as articles, (select count(*) from event) as events
  `.execute(db);
  return { sources: 0, waiting: 0, articles: 0, events: 0, ...counts[0], damage };
}

export async function findDamage(db: Kysely<Schema>, findings: readonly Finding[]): Promise<Damage[]> {
  const damage: Damage[] = [];
  for (const { what, message, find } of findings) {
    const { rows } = await sql<{ subject: string }>`${sql.raw(find)}`.execute(db);
    damage.push(...rows.map(({ subject }) => ({ what, subject, message })));
  }
  return damage;
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
