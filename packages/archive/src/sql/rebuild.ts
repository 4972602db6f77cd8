import { Problem } from '@letapis/core';
import type { Kysely, Transaction } from 'kysely';
import program from '../../package.json' with { type: 'json' };
import type { Rebuilt } from '../archive.ts';
import type { Writer } from './add.ts';
import type { Parser } from './own-actors.ts';
import type { Prepared, PreparedEvent } from './prepare.ts';
import type { Schema } from './schema.ts';
import { type Ready, replaceArticles } from './store.ts';

const TASK = 'rebuild';
/** Articles of one transaction. */
const TOGETHER = 32;

/** `at`: the id of the last article that is done. Only the same program with the same actors goes on: another one derives otherwise. */
type State = { program: string; at: string; counts: Rebuilt };

export async function rebuild(
  writer: Writer,
  version: number,
  onProgress: (done: Rebuilt, total: number) => void = () => {},
): Promise<Rebuilt> {
  const { db, own } = writer;
  const { total } = await db
    .selectFrom('article')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  let state = await begun(db, [program.version, version, own].filter((part) => part !== '').join('/'));
  for (;;) {
    const next = await step(writer, state);
    if (next === undefined) break;
    state = next;
    onProgress(state.counts, total);
  }
  await db.deleteFrom('progress').where('task', '=', TASK).execute();
  return state.counts;
}

async function begun(db: Kysely<Schema>, program: string): Promise<State> {
  const row = await db.selectFrom('progress').select('json').where('task', '=', TASK).executeTakeFirst();
  const state: State | undefined = row && JSON.parse(row.json);
  if (state?.program === program && typeof state.at === 'string') return state;
  return { program, at: '', counts: { articles: 0, added: 0, changed: 0, gone: 0, failed: 0 } };
}

/** The next few articles, all or nothing; undefined when there are no more. */
async function step({ db, parse }: Writer, state: State): Promise<State | undefined> {
  const sources = await db
    .selectFrom('article')
    .innerJoin('source', 'source.id', 'article.source_id')
    .innerJoin('content', 'content.hash', 'source.hash')
    .select(['article.n', 'article.id as articleId', 'source.id', 'source.name', 'source.url', 'content.bytes'])
    .where('article.id', '>', state.at)
    .orderBy('article.id')
    .limit(TOGETHER)
    .execute();
  const last = sources.at(-1);
  if (!last) return undefined;
  const read: { source: (typeof sources)[number]; prepared: Prepared | undefined }[] = [];
  for (const source of sources) read.push({ source, prepared: await readAgain(parse, source) });
  return db.transaction().execute(async (trx) => {
    const ready: Ready[] = [];
    const counts = { ...state.counts };
    for (const { source, prepared } of read) {
      counts.articles++;
      if (prepared === undefined) {
        counts.failed++;
        continue;
      }
      // Who revised the article in the meantime has derived it already.
      if (!(await isNewest(trx, source))) continue;
      count(counts, await eventsOf(trx, source.n), prepared.events);
      ready.push({ source, prepared });
    }
    await replaceArticles(trx, ready);
    const next: State = { ...state, at: last.articleId, counts };
    const json = JSON.stringify(next);
    await trx
      .insertInto('progress')
      .values({ task: TASK, json })
      .onConflict((conflict) => conflict.column('task').doUpdateSet({ json }))
      .execute();
    return next;
  });
}

async function readAgain(
  parse: Parser['parse'],
  { articleId, name, url, bytes }: { articleId: string; name: string; url: string | null; bytes: Uint8Array },
): Promise<Prepared | undefined> {
  try {
    return await parse({ name, content: bytes, id: articleId, ...(url === null ? {} : { url }) });
  } catch (error) {
    if (error instanceof Problem || error instanceof Error) return undefined;
    throw error;
  }
}

async function isNewest(trx: Transaction<Schema>, source: { n: number; id: number }): Promise<boolean> {
  const now = await trx.selectFrom('article').select('source_id').where('n', '=', source.n).executeTakeFirst();
  return now?.source_id === source.id;
}

async function eventsOf(trx: Transaction<Schema>, article: number): Promise<Map<string, string>> {
  const rows = await trx.selectFrom('event').select(['id', 'json']).where('article_n', '=', article).execute();
  return new Map(rows.map(({ id, json }) => [id, json]));
}

/** An event is the same when its id is; it is changed when anything else of it differs. */
function count(counts: Rebuilt, before: ReadonlyMap<string, string>, now: readonly PreparedEvent[]): void {
  const ids = new Set(now.map(({ row }) => row.id));
  for (const { row } of now) {
    const old = before.get(row.id);
    if (old === undefined) counts.added++;
    else if (old !== row.json) counts.changed++;
  }
  for (const id of before.keys()) if (!ids.has(id)) counts.gone++;
}
