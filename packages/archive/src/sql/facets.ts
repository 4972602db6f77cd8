import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { FacetName, Facets } from '../archive.ts';
import type { Schema } from './schema.ts';

/** Counts the articles of the common table `kept` by each facet. */
export async function countFacets(db: Kysely<Schema>, kept: RawBuilder<unknown>): Promise<Facets> {
  // Articles that are alike in everything are counted together first: there are few kinds of them.
  const { rows } = await sql<Record<FacetName, string | null> & { count: number }>`
    with ${kept}
    select section_id as section, substr(article.day, 1, 4) as year, language, trend as situation, types as type,
      count(*) as count
    from kept join article on article.n = kept.n left join section on section.key = article.section_key
    group by 1, 2, 3, 4, 5
  `.execute(db);
  const counts = (name: FacetName) => {
    const values = new Map<string, number>();
    for (const row of rows) {
      for (const value of row[name]?.split(name === 'type' ? ',' : '\n') ?? []) {
        if (value !== '') values.set(value, (values.get(value) ?? 0) + row.count);
      }
    }
    return [...values]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  };
  return {
    section: counts('section'),
    year: counts('year'),
    language: counts('language'),
    type: counts('type'),
    situation: counts('situation'),
  };
}
