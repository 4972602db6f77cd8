import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { FacetName, Facets } from '../archive.ts';
import type { Schema } from './schema.ts';

/** Counts the articles of the common table `kept` by each facet. */
export async function countFacets(db: Kysely<Schema>, kept: RawBuilder<unknown>): Promise<Facets> {
  const { rows } = await sql<{ facet: FacetName; value: string; count: number }>`
    with ${kept},
    described as materialized (select article.n, language, article.day, trend, section_id
      from kept join article on article.n = kept.n left join section on section.key = article.section_key)
    select 'section' as facet, section_id as value, count(*) as count from described where section_id is not null group by 2
    union all select 'year', substr(day, 1, 4), count(*) from described where day != '' group by 2
    union all select 'language', language, count(*) from described group by 2
    union all select 'situation', trend, count(*) from described where trend is not null group by 2
    union all select 'type', type, count(distinct article_n) from described join event on article_n = described.n group by 2
    order by 3 desc, 2
  `.execute(db);
  const facets: Facets = { section: [], year: [], language: [], type: [], situation: [] };
  for (const { facet, value, count } of rows) facets[facet].push({ value, count });
  return facets;
}
