import type { Hits } from './hits.ts';

const K1 = 1.2;
const B = 0.75;
/** Of a word that more than half of the articles have: it still counts. */
const LEAST = 1e-6;

/**
 * Okapi BM25 as FTS5 reckons it, negative so that the least is the best. `groups`: of each at least one row of words must
 * hit. https://sqlite.org/fts5.html#the_bm25_function
 */
export function rank(
  groups: readonly (readonly Hits[])[],
  { articles, tokens }: { articles: number; tokens: number },
): Map<number, number> {
  const average = tokens / articles;
  let scores: Map<number, number> | undefined;
  for (const group of groups) {
    const found = new Map<number, number>();
    for (const hits of group) {
      const rarity = Math.log((articles - hits.size + 0.5) / (hits.size + 0.5));
      const idf = rarity <= 0 ? LEAST : rarity;
      for (const [n, { tokens: length, frequency }] of hits) {
        if (scores && !scores.has(n)) continue;
        const weight = (frequency * (K1 + 1)) / (frequency + K1 * (1 - B + (B * length) / average));
        found.set(n, (found.get(n) ?? scores?.get(n) ?? 0) - idf * weight);
      }
    }
    scores = found;
  }
  return scores ?? new Map();
}
