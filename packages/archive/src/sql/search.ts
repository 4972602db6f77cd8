import type { Annotated } from '@letapis/core';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Found, SearchFilter } from '../archive.ts';
import { decodeCursor, encodeCursor, pageSize } from '../cursor.ts';
import { parseQuery } from '../search/query/parse-query.ts';
import { wantedText } from '../search/query/query.ts';
import { snippet } from '../search/snippet.ts';
import { rank, summarise } from './articles.ts';
import { type Asked, toConditions } from './conditions.ts';
import type { FullText } from './engine.ts';
import { countFacets } from './facets.ts';
import type { Schema } from './schema.ts';

export async function search(
  db: Kysely<Schema>,
  fullText: FullText,
  text: string,
  filter: SearchFilter = {},
): Promise<Found> {
  const limit = pageSize(filter.limit);
  const after = decodeCursor('search', ['number', 'string', 'string'], filter.cursor);
  const query = parseQuery(text);
  const hits = kept(await toConditions(db, fullText, query), filter);
  const { rows } = await sql<{ n: number; id: string; score: number; day: string; total: number }>`
    with ${hits}
    select n, id, score, day, (select count(*) from kept) as total from kept
    ${after ? sql`where score >= ${after[0]} and (score > ${after[0]} or day < ${after[1]} or (day = ${after[1]} and id > ${after[2]}))` : sql``}
    order by score, day desc, id limit ${limit + 1}
  `.execute(db);
  const page = rows.slice(0, limit);
  const numbers = page.map(({ n }) => n);
  const summaries = await summarise(db, numbers);
  const texts = await articleTexts(db, numbers);
  const wanted = wantedText(query);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.flatMap(({ n, score }) => {
      const article = summaries.get(n);
      // The index counts down: the best has the least.
      return article
        ? { article, snippet: snippet(texts.get(n) ?? '', article.language, wanted), score: 0 - score }
        : [];
    }),
    total: rows[0]?.total ?? 0,
    ...(last ? { next: encodeCursor('search', [last.score, last.day, last.id]) } : {}),
    ...(filter.facets ? { facets: await countFacets(db, hits) } : {}),
  };
}

/** The common table `kept`: number, id, score and day of each article that is a hit. */
function kept({ ranked, where }: Asked, { language, prefer }: SearchFilter): RawBuilder<unknown> {
  const oneAWork = language === undefined && prefer !== undefined;
  const place = oneAWork
    ? sql`row_number() over (partition by article.work order by ${rank(prefer, 'article')}, article.language, article.id)`
    : sql`1`;
  const conditions = language === undefined ? where : [...where, sql`article.language = ${language}`];
  const all = conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
  const matched = ranked === undefined ? sql`(select n, 0.0 as score from article)` : sql`materialized (${ranked})`;
  return sql`matched as ${matched},
    found as (select article.n, article.id, score, article.day, ${place} as place
      from matched join article on article.n = matched.n where ${all}),
    kept as materialized (select n, id, score, day from found where place = 1)`;
}

async function articleTexts(db: Kysely<Schema>, ns: readonly number[]): Promise<Map<number, string>> {
  if (ns.length === 0) return new Map();
  const rows = await db.selectFrom('article_json').select(['n', 'json']).where('n', 'in', ns).execute();
  return new Map(rows.map(({ n, json }) => [n, (JSON.parse(json) as Omit<Annotated, 'events'>).article.text]));
}
