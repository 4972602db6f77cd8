import { createHash } from 'node:crypto';
import { type Annotated, Problem, type Source } from '@letapis/core';
import type { Kysely, Transaction } from 'kysely';
import type { Added } from '../archive.ts';
import { batches } from './batches.ts';
import type { FullText } from './engine.ts';
import type { Schema } from './schema.ts';
import { newChanges, settle, store } from './store.ts';

export type Parse = (source: Source) => Annotated | Promise<Annotated>;

/** What it takes to write. */
export type Writer = { db: Kysely<Schema>; fullText: FullText; parse: Parse };

export type NamedSource = Source & { name: string };

/** A source that is kept and not yet parsed. `wish`: the id that whoever added it wants for its article. */
export type Waiting = { id: number; name: string; url: string | null; hash: string; bytes: Uint8Array; wish?: string };

/** Commits a source, then parses it: whatever ends the program in between, `resume` finds the source waiting. */
export async function add(writer: Writer, source: NamedSource): Promise<Added> {
  const [added] = await addAll(writer, [source]);
  if (added === undefined) throw new TypeError('nothing came of a source');
  return added;
}

/** As `add` for each in turn, with two transactions for all: one keeps the sources, one stores what is derived. */
export async function addAll(writer: Writer, sources: readonly NamedSource[]): Promise<Added[]> {
  const added: Added[] = [];
  for (const batch of withoutRepeats(sources)) {
    const kept = await writer.db.transaction().execute((trx) => keepAll(trx, batch));
    const waiting = kept.filter((row): row is Waiting => !('status' in row));
    const finished = (await finishAll(writer, waiting)).values();
    for (const row of kept) {
      const result = 'status' in row ? row : finished.next().value;
      if (result) added.push(result);
    }
  }
  return added;
}

/** Keeps sources of different names; each is waiting then, or is known. */
export async function keepAll(trx: Transaction<Schema>, sources: readonly NamedSource[]): Promise<(Added | Waiting)[]> {
  const rows: (Added | Waiting)[] = [];
  for (const source of sources) {
    const { content } = source;
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const row = await keep(trx, source, bytes);
    rows.push('status' in row ? row : { ...row, bytes, ...(source.id === undefined ? {} : { wish: source.id }) });
  }
  return rows;
}

/** How many waiting sources are read at once. */
const RESUMED = 32;

/**
 * Parses what interrupted calls of `add` left waiting, oldest first; or only `some` of it, by the numbers of sources, with
 * what came before under the same names: revisions are stored in the order in which they came.
 */
export async function resume(writer: Writer, some?: readonly number[]): Promise<Added[]> {
  const { db } = writer;
  let query = db.selectFrom('source').select('id').where('article_id', 'is', null).orderBy('id');
  if (some) {
    const names = db.selectFrom('source').select('name').where('id', 'in', some);
    query = query.where('name', 'in', names).where('id', '<=', Math.max(...some));
  }
  const waiting = await query.execute();
  const added: Added[] = [];
  for (const batch of batches(waiting, RESUMED)) {
    const sources = await db
      .selectFrom('source')
      .innerJoin('content', 'content.hash', 'source.hash')
      .select(['id', 'name', 'url', 'source.hash', 'bytes'])
      .where(
        'id',
        'in',
        batch.map(({ id }) => id),
      )
      .where('article_id', 'is', null)
      .orderBy('id')
      .execute();
    for (const each of withoutRepeats(sources)) added.push(...(await finishAll(writer, each)));
  }
  return added;
}

/** A later source of one name must find what the earlier one became, so it begins a batch of its own. */
export function* withoutRepeats<T extends { name: string }>(sources: readonly T[]): Generator<T[]> {
  let batch: T[] = [];
  let names = new Set<string>();
  for (const source of sources) {
    if (names.has(source.name)) {
      yield batch;
      batch = [];
      names = new Set();
    }
    names.add(source.name);
    batch.push(source);
  }
  if (batch.length > 0) yield batch;
}

type Read =
  | { source: Waiting; annotated: Annotated }
  | { source: Waiting; problem: Problem; status: 'refused' | 'failed' };

async function finishAll(writer: Writer, sources: readonly Waiting[]): Promise<Added[]> {
  const parsed: Read[] = [];
  for (const source of sources) parsed.push(await readWaiting(writer, source));
  if (parsed.length === 0) return [];
  try {
    return await storeAll(writer, parsed);
  } catch (error) {
    // One that cannot be stored must not keep the others out.
    if (error instanceof Problem || parsed.length === 1) throw error;
    const added: Added[] = [];
    for (const one of parsed) added.push(...(await storeAll(writer, [one])));
    return added;
  }
}

async function readWaiting({ db, parse }: Writer, source: Waiting): Promise<Read> {
  return read(parse, source, await articleOf(db, source.name));
}

/** The article that sources of this name became, if any did. */
async function articleOf(db: Kysely<Schema>, name: string): Promise<string | undefined> {
  const earlier = await db
    .selectFrom('source')
    .select('article_id')
    .where('name', '=', name)
    .where('article_id', 'is not', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return earlier?.article_id ?? undefined;
}

/** `article`: the id that its article has already. */
async function read(parse: Parse, source: Waiting, article: string | undefined): Promise<Read> {
  const { name, url, bytes, wish } = source;
  const id = article ?? wish;
  try {
    const rest = { ...(url === null ? {} : { url }), ...(id === undefined ? {} : { id }) };
    return { source, annotated: await parse({ name, content: bytes, ...rest }) };
  } catch (error) {
    if (error instanceof Problem) return { source, problem: error, status: 'refused' };
    const fault = 'A fault in this program kept it from being read; it is kept, and a later version will read it.';
    const problem = new Problem('input.unreadable', fault, { subject: name, cause: error });
    return { source, problem, status: 'failed' };
  }
}

async function storeAll({ db, fullText, parse }: Writer, parsed: readonly Read[]): Promise<Added[]> {
  return db.transaction().execute(async (trx) => {
    const changes = newChanges(fullText);
    const added: Added[] = [];
    for (const one of parsed) {
      const { source } = one;
      const { name } = source;
      if ('problem' in one) {
        if (one.status === 'refused') await forget(trx, source);
        added.push({ status: one.status, name, problem: one.problem });
        continue;
      }
      const now = await trx
        .selectFrom('source')
        .select(['article_id', 'revision'])
        .where('id', '=', source.id)
        .executeTakeFirst();
      // Another program that resumed may have been first.
      if (now?.article_id && now.revision) {
        added.push({ status: 'unchanged', name, articleId: now.article_id, revision: now.revision });
        continue;
      }
      // Or it may have stored the first source of this name meanwhile: then this one is a revision.
      const article = await articleOf(trx, name);
      const other = article !== undefined && article !== one.annotated.article.id;
      const again = other ? await read(parse, source, article) : one;
      if ('problem' in again) throw again.problem;
      const revision = await store(trx, source, again.annotated, changes);
      const status = revision === 1 ? 'added' : 'revised';
      added.push({ status, name, articleId: again.annotated.article.id, revision });
    }
    await settle(trx, changes);
    return added;
  });
}

/** The source's row, waiting to be parsed; or what is known already when its bytes bring nothing new. */
async function keep(
  trx: Transaction<Schema>,
  { name, url }: Source & { name: string },
  bytes: Uint8Array,
): Promise<Added | Omit<Waiting, 'bytes' | 'wish'>> {
  const hash = createHash('sha256').update(bytes).digest('hex');
  const columns = ['id', 'name', 'url', 'hash', 'article_id', 'revision'] as const;
  const latest = await trx
    .selectFrom('source')
    .select(columns)
    .where('name', '=', name)
    .orderBy('id', 'desc')
    .limit(1)
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
          .limit(1)
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
