import type { Annotated } from '@letapis/core';
import { type Kysely, sql } from 'kysely';
import type { Hit, Page, Paging } from '../archive.ts';
import { decodeCursor, encodeCursor, pageSize } from '../cursor.ts';
import { parseQuery } from '../search/query.ts';
import { snippet } from '../search/snippet.ts';
import { rank, summarise } from './articles.ts';
import { toFts, WEIGHTS } from './full-text.ts';
import type { Schema } from './schema.ts';

export async function search(
  db: Kysely<Schema>,
  text: string,
  filter: Paging & { prefer?: string; language?: string } = {},
): Promise<Page<Hit>> {
  const limit = pageSize(filter.limit);
  const after = decodeCursor('search', ['number', 'number'], filter.cursor);
  const clauses = parseQuery(text);
  const oneAWork = filter.language === undefined && filter.prefer !== undefined;
  const place = oneAWork
    ? sql`row_number() over (partition by article.work order by ${rank(filter.prefer ?? '', 'article')}, article.language, article.id)`
    : sql`1`;
  const language = filter.language === undefined ? sql`true` : sql`article.language = ${filter.language}`;
  const { rows } = await sql<{ n: number; score: number; total: number }>`
    with matched as materialized (
      select rowid as n, bm25(article_fts, ${WEIGHTS}) as score from article_fts where article_fts match ${toFts(clauses)}
    ), found as (
      select article.n, score, ${place} as place from matched join article on article.n = matched.n where ${language}
    ), kept as (
      select n, score, count(*) over () as total from found where place = 1
    )
    select n, score, total from kept
    ${after ? sql`where (score, n) > (${after[0]}, ${after[1]})` : sql``}
    order by score, n limit ${limit + 1}
  `.execute(db);
  const page = rows.slice(0, limit);
  const summaries = await summarise(
    db,
    page.map(({ n }) => n),
  );
  const texts = await articleTexts(
    db,
    page.map(({ n }) => n),
  );
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.flatMap(({ n, score }) => {
      const article = summaries.get(n);
      // FTS5 counts down: the best has the least.
      return article ? { article, snippet: snippet(texts.get(n) ?? '', clauses), score: -score } : [];
    }),
    total: rows[0]?.total ?? 0,
    ...(last ? { next: encodeCursor('search', [last.score, last.n]) } : {}),
  };
}

async function articleTexts(db: Kysely<Schema>, ns: readonly number[]): Promise<Map<number, string>> {
  if (ns.length === 0) return new Map();
  const rows = await db.selectFrom('article').select(['n', 'json']).where('n', 'in', ns).execute();
  return new Map(rows.map(({ n, json }) => [n, (JSON.parse(json) as Omit<Annotated, 'events'>).article.text]));
}
