import { sql, type Transaction } from 'kysely';
import { toArticleRow } from '../segments/article-rows.ts';
import { type IndexedArticle, indexArticles, indexHappenings, unindexArticle } from '../segments/index-archive.ts';
import type { MentionRow } from '../segments/mention-rows.ts';
import { batches } from './batches.ts';
import type { Prepared } from './prepare.ts';
import type { Schema } from './schema.ts';
import { insertEvents, type Removed, removeEvents } from './store-events.ts';
import { freshEvent, relink, removeUntold } from './store-happenings.ts';
import { countSections, rejoinSections, uncountSections } from './store-sections.ts';
import { arrangeWorks } from './store-works.ts';
import { givenRows, insertRows, nextNumbers } from './write-rows.ts';

/** What came of a source. */
export type Ready = { source: { id: number }; prepared: Prepared };

/** What articles that come or go leave to be put in order once for all of them. */
type Changes = {
  /** By the numbers of articles. */
  articles: Map<number, IndexedArticle>;
  works: Set<string>;
  sections: boolean;
  /** New happenings that are told once, by their numbers. */
  alone: Map<number, MentionRow>;
  happenings: Set<number>;
};

/** Puts what was derived from sources in place of what their articles had before. */
export async function replaceArticles(trx: Transaction<Schema>, ready: readonly Ready[]): Promise<void> {
  const changes: Changes = {
    articles: new Map(),
    works: new Set(),
    sections: false,
    alone: new Map(),
    happenings: new Set(),
  };
  for (const some of withoutRepeats(ready)) await replace(trx, some, changes);
  const { articles, works, sections, alone, happenings } = changes;
  await arrangeWorks(trx, [...works]);
  await indexArticles(trx, [...articles.values()]);
  if (sections) await rejoinSections(trx);
  for (const batch of batches([...happenings])) await removeUntold(trx, batch);
  // What a later revision of the same batch changed is read again.
  const unchanged = [...alone.values()].filter(({ happening }) => !happenings.has(happening));
  await indexHappenings(trx, unchanged, [...happenings]);
}

/** As `replaceArticles`, for sources that were waiting; returns the numbers of their revisions, in their order. */
export async function store(trx: Transaction<Schema>, ready: readonly Ready[]): Promise<number[]> {
  await replaceArticles(trx, ready);
  const latest = new Map<string, number>();
  for (const batch of batches([...new Set(ready.map(({ prepared }) => prepared.row.id))])) {
    const rows = await trx
      .selectFrom('source')
      .select(({ fn }) => ['article_id', fn.max('revision').as('revision')])
      .where('article_id', 'in', batch)
      .groupBy('article_id')
      .execute();
    for (const { article_id, revision } of rows) latest.set(article_id ?? '', revision ?? 0);
  }
  const revisions = ready.map(({ prepared: { row } }) => {
    const revision = (latest.get(row.id) ?? 0) + 1;
    latest.set(row.id, revision);
    return revision;
  });
  await givenRows(
    trx,
    ['id', 'article_id', 'revision'],
    ready.map(({ source, prepared }, at) => [source.id, prepared.row.id, revisions[at]]),
    sql`update source set article_id = given.article_id, revision = cast(given.revision as integer)
      from given where source.id = cast(given.id as bigint)`,
  );
  return revisions;
}

/** A later source of the same article must find what the earlier one left: it begins another batch. */
function* withoutRepeats(ready: readonly Ready[]): Generator<Ready[]> {
  let batch = new Map<string, Ready>();
  for (const one of ready) {
    const { id } = one.prepared.row;
    if (batch.has(id)) {
      yield [...batch.values()];
      batch = new Map();
    }
    batch.set(id, one);
  }
  if (batch.size > 0) yield [...batch.values()];
}

async function replace(trx: Transaction<Schema>, ready: readonly Ready[], changes: Changes): Promise<void> {
  const removed = await remove(
    trx,
    ready.map(({ prepared }) => prepared.row.id),
    changes,
  );
  const fresh = await nextNumbers(trx, 'article', ready.length);
  const articles = ready.map(({ source, prepared }) => ({ ...prepared, source, n: fresh.next().value ?? 0 }));
  await insertRows(
    trx,
    'article',
    articles.map(({ n, row, source }) => ({ n, ...row, source_id: source.id })),
  );
  await insertRows(
    trx,
    'article_json',
    articles.map(({ n, json }) => ({ n, json })),
  );
  for (const { n, row, text } of articles) {
    changes.articles.set(n, { row: toArticleRow({ n, ...row }, text.tokens), text });
    changes.works.add(row.work);
    changes.sections ||= row.section_key !== null;
  }
  await countSections(
    trx,
    articles.map(({ row }) => row),
  );
  const told = articles.flatMap(({ n, week, events }) => events.map((event) => freshEvent(event, n, week)));
  const { happenings, alone, changed } = await relink(trx, told, removed);
  const numbers = await insertEvents(trx, articles, happenings);
  for (const { prepared, article } of told) {
    const [event = 0, happening = 0] = [numbers.get(prepared), happenings.get(prepared)];
    if (alone.has(happening)) changes.alone.set(happening, { happening, event, article, ...prepared.mention });
  }
  for (const happening of changed) changes.happenings.add(happening);
}

/** Takes what is stored of these articles out, by their ids; returns the events that they had. */
async function remove(trx: Transaction<Schema>, ids: readonly string[], changes: Changes): Promise<Removed[]> {
  const removed: Removed[] = [];
  for (const batch of batches(ids)) {
    const old = await trx
      .selectFrom('article')
      .select(['n', 'id', 'work', 'language', 'section', 'section_key'])
      .where('id', 'in', batch)
      .execute();
    if (old.length === 0) continue;
    const numbers = old.map(({ n }) => n);
    removed.push(...(await removeEvents(trx, numbers)));
    for (const { n, work, section_key } of old) {
      if (!changes.articles.delete(n)) await unindexArticle(trx, n);
      changes.works.add(work);
      changes.sections ||= section_key !== null;
    }
    await uncountSections(trx, old);
    await trx.deleteFrom('article').where('n', 'in', numbers).execute();
    await trx.deleteFrom('article_json').where('n', 'in', numbers).execute();
  }
  for (const { happening } of removed) if (happening !== null) changes.happenings.add(happening);
  return removed;
}
