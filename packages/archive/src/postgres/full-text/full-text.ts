import { type RawBuilder, sql } from 'kysely';
import type { FullText } from '../../sql/engine.ts';
import { rank } from './bm25.ts';
import { type Hits, hitsOf, lookupIn } from './hits.ts';
import { addSegment, array, removeFromSegment, totals } from './segments.ts';

/** An inverted index in tables: PostgreSQL keeps and finds the postings, what they come to is reckoned here. */
export const invertedIndex: FullText = {
  add: addSegment,
  remove: removeFromSegment,
  async ranked(db, wanted, unwanted) {
    const lookup = await lookupIn(db);
    const hitsOfGroup = async (group: (typeof wanted)[number]) =>
      (await Promise.all(group.map((text) => hitsOf(lookup, text)))).flat();
    const groups = await Promise.all(wanted.map(hitsOfGroup));
    const scores = rank(groups, await totals(db));
    for (const group of unwanted) for (const n of numbersOf(await hitsOfGroup(group))) scores.delete(n);
    return hits([...scores.keys()], [...scores.values()]);
  },
  async holding(db, texts) {
    const lookup = await lookupIn(db);
    const found = (await Promise.all(texts.map((text) => hitsOf(lookup, text)))).flat();
    return sql`select unnest(${array([...numbersOf(found)])}::bigint[])`;
  },
};

const numbersOf = (found: readonly Hits[]): Set<number> => new Set(found.flatMap((hits) => [...hits.keys()]));

function hits(numbers: readonly number[], scores: readonly number[]): RawBuilder<unknown> {
  return sql`select n, score from unnest(${array(numbers)}::bigint[], ${array(scores)}::float8[]) as hit(n, score)`;
}
