import type { Annotated, Article, Event } from '@letapis/core';
import { sql, type Transaction } from 'kysely';
import { type IndexText, indexText, wordsOf } from '../search/index-text.ts';
import { sectionKey } from '../sections.ts';
import { indexArticles, indexHappenings, unindexArticle } from '../segments/index-archive.ts';
import { workOf } from '../work.ts';
import { batches } from './batches.ts';
import type { Schema } from './schema.ts';
import { insertEvents, removeEvents } from './store-events.ts';
import { relink, removeUntold } from './store-happenings.ts';
import { countSection, rejoinSections, uncountSection } from './store-sections.ts';
import { arrangeWork } from './store-works.ts';

/** What articles that come or go leave to be put in order once for all of them. */
export type Changes = {
  texts: Map<number, IndexText>;
  works: Set<string>;
  sections: boolean;
  happenings: Set<number>;
};

export const newChanges = (): Changes => ({
  texts: new Map(),
  works: new Set(),
  sections: false,
  happenings: new Set(),
});

/** Puts in order what `store` and others noted, before their transaction ends. */
export async function settle(trx: Transaction<Schema>, changes: Changes): Promise<void> {
  const { texts, works, sections, happenings } = changes;
  await indexArticles(trx, texts);
  for (const work of works) await arrangeWork(trx, work);
  if (sections) await rejoinSections(trx);
  for (const batch of batches([...happenings])) await removeUntold(trx, batch);
  await indexHappenings(trx, [...happenings]);
}

/** Puts what was derived from a source in place of what the article had before. `settle` must follow. */
export async function replaceArticle(
  trx: Transaction<Schema>,
  source: { id: number; name: string },
  { article, timex, events }: Annotated,
  changes: Changes,
): Promise<void> {
  const old = await trx
    .selectFrom('article')
    .select(['n', 'id', 'work', 'language', 'section', 'section_key'])
    .where('id', '=', article.id)
    .executeTakeFirst();
  const removed = old ? await removeEvents(trx, old.n) : { events: [], happenings: [] };
  if (old) {
    if (!changes.texts.delete(old.n)) await unindexArticle(trx, old.n);
    await uncountSection(trx, old);
    await trx.deleteFrom('article').where('n', '=', old.n).execute();
    await trx.deleteFrom('article_json').where('n', '=', old.n).execute();
  }

  const text = indexText(article);
  const row = { ...articleRow(article, events, source.name), words: wordsOf(text) };
  const { n } = await trx
    .insertInto('article')
    .values({ ...row, source_id: source.id })
    .returning('n')
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('article_json')
    .values({ n, json: JSON.stringify({ article, timex }) })
    .execute();
  changes.texts.set(n, text);
  for (const work of [row.work, old?.work ?? row.work]) changes.works.add(work);
  await countSection(trx, row);
  changes.sections ||= row.section_key !== null || (old !== undefined && old.section_key !== null);
  const week = row.period_start ?? row.day;
  const { happenings, before } = await relink(trx, events, week, removed.events);
  await insertEvents(trx, n, events, happenings, week);
  for (const happening of [...removed.happenings, ...before, ...happenings.values()]) changes.happenings.add(happening);
}

/** As `replaceArticle`, for a source that was waiting; returns the number of its revision. */
export async function store(
  trx: Transaction<Schema>,
  source: { id: number; name: string },
  annotated: Annotated,
  changes: Changes,
): Promise<number> {
  const { article } = annotated;
  await replaceArticle(trx, source, annotated, changes);
  const { revision } = await trx
    .updateTable('source')
    .set(({ selectFrom }) => ({
      article_id: article.id,
      revision: selectFrom('source as other')
        .select(sql<number>`coalesce(max(other.revision), 0) + 1`.as('next'))
        .where('other.article_id', '=', article.id),
    }))
    .where('id', '=', source.id)
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision ?? 1;
}

function articleRow(article: Article, events: readonly Event[], name: string) {
  const key = article.section === undefined ? '' : sectionKey(article.section);
  const actual = events.filter(({ factuality }) => factuality.modality === 'actual').length;
  return {
    id: article.id,
    work: workOf(name, article.language, article.id),
    work_languages: `,${article.language},`,
    lead: 1,
    fallback: 1,
    language: article.language,
    title: article.title,
    section: article.section ?? null,
    section_key: key === '' ? null : key,
    period_start: article.period?.start ?? null,
    period_end: article.period?.end ?? null,
    published: article.published ?? null,
    updated: article.updated ?? null,
    trend: article.situation?.trend ?? null,
    situation_label: article.situation?.label ?? null,
    lede: article.lede ?? null,
    anchor: JSON.stringify(article.anchor),
    day: article.period?.end ?? article.published?.slice(0, 10) ?? article.anchor.date ?? '',
    actual,
    announced: events.length - actual,
    types: [...new Set(events.map(({ type }) => type))].sort().join(','),
  };
}
