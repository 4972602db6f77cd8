import { createHash } from 'node:crypto';
import { Problem, type Source } from '@letapis/core';
import type { Kysely, Transaction } from 'kysely';
import type { Added } from '../archive.ts';
import { batches } from './batches.ts';
import { keep } from './keep.ts';
import type { Parser } from './own-actors.ts';
import type { Prepared } from './prepare.ts';
import type { Schema } from './schema.ts';
import { type Ready, store } from './store.ts';

/** What it takes to write. */
export type Writer = { db: Kysely<Schema> } & Parser;

export type NamedSource = Source & { name: string };

type Bytes = { bytes: Uint8Array; hash: string };

/** A source that is kept and not yet parsed. `wish`: the id that whoever added it wants for its article. */
export type Waiting = { id: number; name: string; url: string | null; wish?: string } & Bytes;

/** Commits a source, then parses it: whatever ends the program in between, `resume` finds the source waiting. */
export async function add(writer: Writer, source: NamedSource): Promise<Added> {
  const [added] = await addAll(writer, [source]);
  if (added === undefined) throw new TypeError('nothing came of a source');
  return added;
}

/** As `add` for each in turn, with two transactions for all: one keeps the sources, one stores what is derived. */
export async function addAll(writer: Writer, sources: readonly NamedSource[]): Promise<Added[]> {
  const added: Added[] = [];
  for (const batch of distinct(sources)) {
    const kept = await writer.db.transaction().execute((trx) => keep(trx, batch));
    const waiting = kept.filter((row): row is Waiting => !('status' in row));
    const finished = (await finishAll(writer, waiting)).values();
    for (const row of kept) {
      const result = 'status' in row ? row : finished.next().value;
      if (result) added.push(result);
    }
  }
  return added;
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

/** Batches of sources for `keep`. */
export function distinct(sources: readonly NamedSource[]): Generator<(NamedSource & Bytes)[]> {
  return withoutRepeats(
    sources.map((source) => {
      const bytes = typeof source.content === 'string' ? new TextEncoder().encode(source.content) : source.content;
      return { ...source, bytes, hash: createHash('sha256').update(bytes).digest('hex') };
    }),
  );
}

/** A later source of one name, or of the same bytes, must find what the earlier one became: it begins another batch. */
function* withoutRepeats<T extends { name: string; hash: string }>(sources: readonly T[]): Generator<T[]> {
  let batch: T[] = [];
  let seen = new Set<string>();
  for (const source of sources) {
    const [name, hash] = [`name ${source.name}`, `hash ${source.hash}`];
    if (seen.has(name) || seen.has(hash)) {
      yield batch;
      batch = [];
      seen = new Set();
    }
    seen.add(name).add(hash);
    batch.push(source);
  }
  if (batch.length > 0) yield batch;
}

type Unread = { source: Waiting; problem: Problem; status: 'refused' | 'failed' };
type Read = { source: Waiting; prepared: Prepared } | Unread;

async function finishAll(writer: Writer, sources: readonly Waiting[]): Promise<Added[]> {
  if (sources.length === 0) return [];
  const { db, parse } = writer;
  const articles = await articlesOf(db, sources);
  const parsed = await Promise.all(sources.map((source) => read(parse, source, articles.get(source.name))));
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

/** The articles that earlier sources of these names became, by name. */
async function articlesOf(db: Kysely<Schema>, sources: readonly Waiting[]): Promise<Map<string, string>> {
  const articles = new Map<string, string>();
  for (const batch of batches(sources)) {
    const rows = await db
      .selectFrom('source')
      .select(['name', 'article_id'])
      .where('id', 'in', (eb) =>
        eb
          .selectFrom('source')
          .select(({ fn }) => fn.max('id').as('id'))
          .where(
            'name',
            'in',
            batch.map(({ name }) => name),
          )
          .where('article_id', 'is not', null)
          .groupBy('name'),
      )
      .execute();
    for (const { name, article_id } of rows) if (article_id !== null) articles.set(name, article_id);
  }
  return articles;
}

/** `article`: the id that its article has already. */
async function read(parse: Parser['parse'], source: Waiting, article: string | undefined): Promise<Read> {
  const { name, url, bytes, wish } = source;
  const id = article ?? wish;
  try {
    const rest = { ...(url === null ? {} : { url }), ...(id === undefined ? {} : { id }) };
    return { source, prepared: await parse({ name, content: bytes, ...rest }) };
  } catch (error) {
    if (error instanceof Problem) return { source, problem: error, status: 'refused' };
    const fault = 'A fault in this program kept it from being read; it is kept, and a later version will read it.';
    const problem = new Problem('input.unreadable', fault, { subject: name, cause: error });
    return { source, problem, status: 'failed' };
  }
}

async function storeAll({ db, parse }: Writer, parsed: readonly Read[]): Promise<Added[]> {
  const sources = parsed.map(({ source }) => source);
  return db.transaction().execute(async (trx) => {
    const stored = await storedOf(trx, sources);
    const articles = await articlesOf(trx, sources);
    const ready: Ready[] = [];
    const added: (Added | Extract<Read, Ready>)[] = [];
    for (const one of parsed) {
      const { source } = one;
      const { name } = source;
      // Another program that resumed may have been first.
      const known = stored.get(source.id);
      if ('problem' in one) {
        if (one.status === 'refused') await forget(trx, source);
        added.push({ status: one.status, name, problem: one.problem });
      } else if (known) {
        added.push({ status: 'unchanged', name, ...known });
      } else {
        // Or it may have stored the first source of this name meanwhile: then this one is a revision.
        const article = articles.get(name);
        const other = article !== undefined && article !== one.prepared.row.id;
        const again = other ? await read(parse, source, article) : one;
        if ('problem' in again) throw again.problem;
        ready.push(again);
        added.push(again);
      }
    }
    const revisions = (await store(trx, ready)).values();
    return added.map((one) => {
      if (!('prepared' in one)) return one;
      const revision = revisions.next().value ?? 1;
      const status = revision === 1 ? 'added' : 'revised';
      return { status, name: one.source.name, articleId: one.prepared.row.id, revision };
    });
  });
}

/** What became of those of these sources that are parsed already, by their numbers. */
async function storedOf(trx: Transaction<Schema>, sources: readonly Waiting[]) {
  const stored = new Map<number, { articleId: string; revision: number }>();
  for (const batch of batches(sources)) {
    const rows = await trx
      .selectFrom('source')
      .select(['id', 'article_id', 'revision'])
      .where(
        'id',
        'in',
        batch.map(({ id }) => id),
      )
      .where('article_id', 'is not', null)
      .execute();
    for (const { id, article_id, revision } of rows) {
      if (article_id !== null && revision !== null) stored.set(id, { articleId: article_id, revision });
    }
  }
  return stored;
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
