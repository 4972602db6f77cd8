import type { Annotated, Event } from '@letapis/core';
import { type Expression, type Kysely, type SqlBool, sql } from 'kysely';
import type { ArticleFilter, ArticleSummary, Page, Paging, StoredArticle } from '../archive.ts';
import type { Articles } from '../catalogue/articles.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { passing, sectionTest, shownTest, type Test } from '../catalogue/tests.ts';
import { Top } from '../catalogue/top.ts';
import { decodeCursor, encodeCursor, pageSize } from '../cursor.ts';
import { dayNumber } from '../segments/day-number.ts';
import { outcomesFor } from './outcomes.ts';
import { readSections } from './overview.ts';
import type { Schema } from './schema.ts';

const columns = [
  'article.n',
  'article.id',
  'work',
  'language',
  'title',
  'section',
  'section.section_id',
  'period_start',
  'period_end',
  'published',
  'updated',
  'trend',
  'situation_label',
  'lede',
  'anchor',
  'article.day',
  'words',
  'actual',
  'announced',
] as const;

/** The articles a reader is shown: those in one language, or one of each work. */
export function shown(filter: { language?: string; prefer?: string }): Expression<SqlBool> {
  if (filter.language !== undefined) return sql<SqlBool>`article.language = ${filter.language}`;
  if (filter.prefer === undefined) return sql<SqlBool>`true`;
  const { prefer } = filter;
  return sql<SqlBool>`article.lead = 1 and (article.language = ${prefer}
    or (article.fallback = 1 and instr(article.work_languages, ${`,${prefer},`}) = 0))`;
}

/** The wanted language first, then English, then any. */
export function rank(prefer: string, table: string) {
  return sql<number>`case ${sql.ref(`${table}.language`)} when ${prefer} then 0 when 'en' then 1 else 2 end`;
}

export function inSection(sectionId: string): Expression<SqlBool> {
  return sql<SqlBool>`article.section_key in (select key from section where section_id = ${sectionId})`;
}

type Place = { n: number; day: number; id: string };

const isBefore = (a: Place, b: Place): boolean => (a.day === b.day ? a.id < b.id : a.day > b.day);

export async function listArticles(catalogue: Catalogue, filter: ArticleFilter = {}): Promise<Page<ArticleSummary>> {
  const sections = await readSections(catalogue.db);
  return pageOfArticles(catalogue, filter, (articles) => wanted(articles, filter, sections));
}

/** A page of the articles that pass these tests, newest first. */
export async function pageOfArticles(
  catalogue: Catalogue,
  paging: Paging,
  tests: (articles: Articles) => readonly Test[],
): Promise<Page<ArticleSummary>> {
  const { db, articles } = catalogue;
  const limit = pageSize(paging.limit);
  const cursor = decodeCursor('articles', ['number', 'string'], paging.cursor);
  const after = cursor && { n: 0, day: cursor[0], id: cursor[1] };
  const { first, total } = await catalogue.now(() => {
    const isWanted = passing(articles, tests(articles));
    const top = new Top<Place>(limit + 1, isBefore);
    const { id } = articles;
    const days = articles.of.day;
    let count = 0;
    // What was added last is mostly the newest: after it little has a chance.
    for (let n = isWanted.length - 1; n >= 0; n--) {
      if (isWanted[n] !== 1) continue;
      count++;
      const day = days[n] ?? 0;
      if (day < (top.last?.day ?? 0)) continue;
      const place = { n, day, id: id[n] ?? '' };
      if (after === undefined || isBefore(after, place)) top.add(place);
    }
    return { first: top.inOrder(), total: count };
  });
  const page = first.slice(0, limit);
  const summaries = await summarise(
    db,
    page.map(({ n }) => n),
  );
  const last = first.length > limit ? page.at(-1) : undefined;
  return {
    items: page.flatMap(({ n }) => summaries.get(n) ?? []),
    total,
    ...(last ? { next: encodeCursor('articles', [last.day, last.id]) } : {}),
  };
}

function wanted(articles: Articles, filter: ArticleFilter, sections: ReadonlyMap<string, string>): Test[] {
  const { sectionId, week } = filter;
  const { start, end } = articles.of;
  const [from, to] = [dayNumber(week?.start ?? ''), dayNumber(week?.end ?? '')];
  return [
    shownTest(articles, filter) ?? [],
    sectionId === undefined ? [] : sectionTest(articles, sections, [sectionId]),
    week === undefined ? [] : (n: number) => start[n] === from && end[n] === to,
  ].flat();
}

/** Summaries by the row number of their articles. */
export async function summarise(db: Kysely<Schema>, ns: readonly number[]): Promise<Map<number, ArticleSummary>> {
  if (ns.length === 0) return new Map();
  const rows = await db
    .selectFrom('article')
    .leftJoin('section', 'section.key', 'article.section_key')
    .select(columns)
    .where('article.n', 'in', [...new Set(ns)])
    .execute();
  const siblings = await db
    .selectFrom('article')
    .select(['work', 'language', 'id'])
    .where('work', 'in', [...new Set(rows.map(({ work }) => work))])
    .orderBy('id', 'desc')
    .execute();
  const works = new Map<string, [string, string][]>();
  for (const { work, language, id } of siblings) {
    const others = works.get(work);
    if (others) others.push([language, id]);
    else works.set(work, [[language, id]]);
  }
  return new Map(
    rows.map((row) => [
      row.n,
      {
        id: row.id,
        work: row.work,
        language: row.language,
        title: row.title,
        ...(row.section === null ? {} : { section: row.section }),
        ...(row.section_id === null ? {} : { sectionId: row.section_id }),
        ...(row.period_start === null || row.period_end === null
          ? {}
          : { period: { start: row.period_start, end: row.period_end } }),
        ...(row.published === null ? {} : { published: row.published }),
        ...(row.updated === null ? {} : { updated: row.updated }),
        ...(row.trend === null ? {} : { situation: { trend: row.trend, label: row.situation_label ?? '' } }),
        ...(row.lede === null ? {} : { lede: row.lede }),
        anchor: JSON.parse(row.anchor),
        translations: Object.fromEntries((works.get(row.work) ?? []).filter(([language]) => language !== row.language)),
        words: row.words,
        events: { actual: row.actual, announced: row.announced },
      } satisfies ArticleSummary,
    ]),
  );
}

export async function readArticle(catalogue: Catalogue, id: string): Promise<StoredArticle | null> {
  const { db } = catalogue;
  const row = await db
    .selectFrom('article')
    .innerJoin('article_json', 'article_json.n', 'article.n')
    .innerJoin('source', 'source.id', 'article.source_id')
    .innerJoin('content', 'content.hash', 'source.hash')
    .select(['article.n', 'article_json.json', 'article.work', 'article.language', 'name', 'revision', 'added_at'])
    .select(['article.period_start', 'article.day'])
    .select(sql<number>`length(content.bytes)`.as('bytes'))
    .where('article.id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const summary = (await summarise(db, [row.n])).get(row.n);
  if (!summary) return null;
  const events = await db
    .selectFrom('event')
    .select(['n', 'id', 'happening_n', 'json'])
    .where('article_n', '=', row.n)
    .orderBy('position')
    .execute();
  const told = row.period_start ?? (row.day === '' ? null : row.day);
  const stored = events.map(({ n, json, happening_n }) => ({
    n,
    event: JSON.parse(json) as Event,
    article: row.n,
    language: row.language,
    happening: happening_n,
    told,
  }));
  const { article, timex } = JSON.parse(row.json) as Omit<Annotated, 'events'>;
  return {
    article,
    timex,
    events: stored.map(({ event }) => event),
    summary,
    source: { name: row.name, revision: row.revision ?? 1, addedAt: row.added_at, bytes: row.bytes },
    alsoToldBy: await alsoToldBy(db, row, events),
    outcomes: Object.fromEntries(await outcomesFor(catalogue, stored)),
  };
}

/** One article of each other work, in this article's language if there is one. */
async function alsoToldBy(
  db: Kysely<Schema>,
  article: { work: string; language: string },
  events: readonly { id: string; happening_n: number | null }[],
): Promise<Record<string, string[]>> {
  const happenings = [...new Set(events.flatMap(({ happening_n }) => happening_n ?? []))];
  if (happenings.length === 0) return {};
  const others = await db
    .selectFrom('event')
    .innerJoin('article', 'article.n', 'event.article_n')
    .select(['happening_n', 'article.id', 'work'])
    .where('happening_n', 'in', happenings)
    .where('work', '!=', article.work)
    .orderBy('article.day')
    .orderBy(rank(article.language, 'article'))
    .orderBy('article.id')
    .execute();
  const told: Record<string, string[]> = {};
  for (const { id, happening_n } of events) {
    const works = new Map<string, string>();
    for (const other of others) {
      if (other.happening_n === happening_n && !works.has(other.work)) works.set(other.work, other.id);
    }
    if (works.size > 0) told[id] = [...works.values()];
  }
  return told;
}

export async function readSource(
  db: Kysely<Schema>,
  articleId: string,
  revision?: number,
): Promise<{ name: string; content: Uint8Array } | null> {
  let query = db
    .selectFrom('source')
    .innerJoin('content', 'content.hash', 'source.hash')
    .select(['name', 'bytes as content'])
    .where('article_id', '=', articleId);
  if (revision !== undefined) query = query.where('revision', '=', revision);
  return (await query.orderBy('revision', 'desc').executeTakeFirst()) ?? null;
}
