import type { Annotated } from '@letapis/core';
import type { Kysely } from 'kysely';
import type { Facets, Found, SearchFilter } from '../archive.ts';
import type { Articles } from '../catalogue/articles.ts';
import { type Asked, askCatalogue } from '../catalogue/ask.ts';
import { rank } from '../catalogue/bm25.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { countFacets } from '../catalogue/facets.ts';
import { bodyPlaces } from '../catalogue/hits.ts';
import { lookupIn } from '../catalogue/lookup.ts';
import { namedTest, passing } from '../catalogue/tests.ts';
import { Top } from '../catalogue/top.ts';
import { decodeCursor, encodeCursor, pageSize } from '../cursor.ts';
import { parseQuery } from '../search/query/parse-query.ts';
import { wantedText } from '../search/query/query.ts';
import { snippet } from '../search/snippet.ts';
import { summarise } from './articles.ts';
import { readSections } from './overview.ts';
import type { Schema } from './schema.ts';

/** A hit by its row number, with what hits are ordered by: the index counts down, the best has the least. */
type Ranked = { n: number; score: number; day: number; id?: string };

export async function search(catalogue: Catalogue, text: string, filter: SearchFilter = {}): Promise<Found> {
  const { db } = catalogue;
  const limit = pageSize(filter.limit);
  const cursor = decodeCursor('search', ['number', 'number', 'string'], filter.cursor);
  const after = cursor && { n: 0, score: cursor[0], day: cursor[1], id: cursor[2] };
  const query = parseQuery(text);
  const sections = await readSections(db);
  const { words, actors } = wantedText(query);
  const { page, total, facets, numbers, places } = await catalogue.at(async () => {
    const { articles } = catalogue;
    const { day } = articles.of;
    const isBefore = (a: Ranked, b: Ranked) => compare(a, b, articles) < 0;
    const lookup = lookupIn(db);
    const asked = await askCatalogue(catalogue, lookup, query, sections);
    // Nothing is waited for while `scratch` is in use.
    const isRanked = asked.ranking.length > 0;
    const { score } = articles.scratch;
    if (isRanked) rank(asked.ranking, articles, articles.scratch);
    const hits = hitsOf(articles, asked, filter);
    const first = new Top<Ranked>(limit + 1, isBefore);
    let worst = Number.POSITIVE_INFINITY;
    for (let at = 0; at < hits.length; at++) {
      const n = hits[at] ?? 0;
      const own = isRanked ? (score[n] ?? 0) : 0;
      if (own > worst) continue;
      const hit = { n, score: own, day: day[n] ?? 0 };
      if (after === undefined || isBefore(after, hit)) first.add(hit);
      worst = first.last?.score ?? worst;
    }
    const counted: Facets | undefined = filter.facets ? countFacets(articles, hits, sections) : undefined;
    const page = first.inOrder();
    const numbers = page.slice(0, limit).map(({ n }) => n);
    const places = await bodyPlaces(lookup, articles.owner, words, numbers);
    return { page, total: hits.length, facets: counted, numbers, places };
  });
  const summaries = await summarise(db, numbers);
  const texts = await articleTexts(db, numbers);
  const last = page[limit] && page[limit - 1];
  return {
    items: page.slice(0, limit).flatMap(({ n, score }) => {
      const article = summaries.get(n);
      if (!article) return [];
      const marked = { places: places.get(n) ?? new Set<number>(), actors };
      return { article, snippet: snippet(texts.get(n) ?? '', article.language, marked), score: 0 - score };
    }),
    total,
    ...(last ? { next: encodeCursor('search', [last.score, last.day, summaries.get(last.n)?.id ?? '']) } : {}),
    ...(facets ? { facets } : {}),
  };
}

/** Ids are compared when all else is the same, and read only then. */
function compare(a: Ranked, b: Ranked, articles: Articles): number {
  if (a.score !== b.score || a.day !== b.day) return a.score - b.score || b.day - a.day;
  const [one, other] = [a, b].map(({ n, id }) => id ?? articles.id[n] ?? '');
  return one === other ? 0 : (one ?? '') < (other ?? '') ? -1 : 1;
}

/** The numbers of the articles that are hits, one a work if a language is preferred: of those that match. */
function hitsOf(articles: Articles, { ranking, tests }: Asked, { language, prefer }: SearchFilter): Uint32Array {
  const all = language === undefined ? tests : [...tests, namedTest(articles, 'language', (one) => one === language)];
  const { marks, numbers: hits } = articles.scratch;
  const found = passing(articles, all, ranking.length > 0 ? marks : undefined);
  const shown = language === undefined && prefer !== undefined ? articles.oneOfEachWork(prefer, found) : found;
  let count = 0;
  for (let n = 0; n < shown.length; n++) {
    hits[count] = n;
    count += shown[n] ?? 0;
  }
  return hits.subarray(0, count);
}

async function articleTexts(db: Kysely<Schema>, ns: readonly number[]): Promise<Map<number, string>> {
  if (ns.length === 0) return new Map();
  const rows = await db.selectFrom('article_json').select(['n', 'json']).where('n', 'in', ns).execute();
  return new Map(rows.map(({ n, json }) => [n, (JSON.parse(json) as Omit<Annotated, 'events'>).article.text]));
}
