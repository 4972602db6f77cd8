import { createHash } from 'node:crypto';
import { type Annotated, Problem, type Source } from '@letapis/core';
import type { Kysely, Transaction } from 'kysely';
import type { Added } from '../archive.ts';
import type { Schema } from './schema.ts';
import { store } from './store.ts';

export type Parse = (source: Source) => Annotated;

type Waiting = { id: number; name: string; url: string | null; hash: string; bytes: Uint8Array };

/** Commits a source, then parses it: whatever ends the program in between, `resume` finds the source waiting. */
export async function add(db: Kysely<Schema>, parse: Parse, source: Source & { name: string }): Promise<Added> {
  const bytes = typeof source.content === 'string' ? new TextEncoder().encode(source.content) : source.content;
  const kept = await db.transaction().execute((trx) => keep(trx, source, bytes));
  return 'status' in kept ? kept : finish(db, parse, { ...kept, bytes }, source.id);
}

/** Parses what interrupted calls of `add` left waiting, oldest first. */
export async function resume(db: Kysely<Schema>, parse: Parse): Promise<Added[]> {
  const waiting = await db.selectFrom('source').select('id').where('article_id', 'is', null).orderBy('id').execute();
  const added: Added[] = [];
  for (const { id } of waiting) {
    const source = await db
      .selectFrom('source')
      .innerJoin('content', 'content.hash', 'source.hash')
      .select(['id', 'name', 'url', 'source.hash', 'bytes'])
      .where('id', '=', id)
      .where('article_id', 'is', null)
      .executeTakeFirst();
    if (source) added.push(await finish(db, parse, source));
  }
  return added;
}

/** The source's row, waiting to be parsed; or what is known already when its bytes bring nothing new. */
async function keep(
  trx: Transaction<Schema>,
  { name, url }: Source & { name: string },
  bytes: Uint8Array,
): Promise<Added | Omit<Waiting, 'bytes'>> {
  const hash = createHash('sha256').update(bytes).digest('hex');
  const columns = ['id', 'name', 'url', 'hash', 'article_id', 'revision'] as const;
  const latest = await trx
    .selectFrom('source')
    .select(columns)
    .where('name', '=', name)
    .orderBy('id', 'desc')
    .executeTakeFirst();
  // Bytes known under other names only are no news; an older revision of this very name is: the text was put back.
  const same =
    latest?.hash === hash
      ? latest
      : await trx
          .selectFrom('source')
          .select(columns)
          .where('hash', '=', hash)
          .where('name', '!=', name)
          .orderBy('id', 'desc')
          .executeTakeFirst();
  if (same) {
    const { article_id: articleId, revision } = same;
    if (articleId === null || revision === null) return same;
    return { status: 'unchanged', name, articleId, revision };
  }
  await trx
    .insertInto('content')
    .values({ hash, bytes })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = { name, url: url ?? null, hash };
  const { id } = await trx
    .insertInto('source')
    .values({ ...row, added_at: new Date().toISOString(), article_id: null, revision: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, ...row };
}

async function finish(db: Kysely<Schema>, parse: Parse, source: Waiting, wish?: string): Promise<Added> {
  const { id, name, url } = source;
  const earlier = await db
    .selectFrom('source')
    .select('article_id')
    .where('name', '=', name)
    .where('article_id', 'is not', null)
    .orderBy('id', 'desc')
    .executeTakeFirst();
  const articleId = earlier?.article_id ?? wish;
  let annotated: Annotated;
  try {
    annotated = parse({
      name,
      content: source.bytes,
      ...(url === null ? {} : { url }),
      ...(articleId === undefined ? {} : { id: articleId }),
    });
  } catch (error) {
    if (error instanceof Problem) {
      await db.transaction().execute((trx) => forget(trx, source));
      return { status: 'refused', name, problem: error };
    }
    const fault = 'A fault in this program kept it from being read; it is kept, and a later version will read it.';
    return { status: 'failed', name, problem: new Problem('input.unreadable', fault, { subject: name, cause: error }) };
  }
  return db.transaction().execute(async (trx) => {
    const now = await trx
      .selectFrom('source')
      .select(['article_id', 'revision'])
      .where('id', '=', id)
      .executeTakeFirst();
    // Another program that resumed may have been first.
    if (now?.article_id && now.revision)
      return { status: 'unchanged', name, articleId: now.article_id, revision: now.revision };
    const revision = await store(trx, source, annotated);
    return { status: revision === 1 ? 'added' : 'revised', name, articleId: annotated.article.id, revision };
  });
}

/** A source that cannot be read has nothing to keep: it is empty, no text, or too large. */
async function forget(trx: Transaction<Schema>, { id, hash }: Waiting): Promise<void> {
  await trx.deleteFrom('source').where('id', '=', id).where('article_id', 'is', null).execute();
  await trx
    .deleteFrom('content')
    .where('hash', '=', hash)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('source').select('id').where('source.hash', '=', hash))),
    )
    .execute();
}
