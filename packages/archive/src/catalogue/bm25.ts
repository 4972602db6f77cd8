import type { Hits } from './hits.ts';

const K1 = 1.2;
const B = 0.75;
/** Of a word that more than half of the articles have: it still counts. */
const LEAST = 1e-6;

/** Scores by the numbers of articles; those that are `found` are hits. */
export type Scores = { found: Uint8Array; score: Float64Array };

/**
 * Okapi BM25 as FTS5 reckons it, negative so that the least is the best. `groups`: of each at least one row of words must
 * hit. `lengths`: tokens by the number of the article. https://sqlite.org/fts5.html#the_bm25_function
 */
export function rank(
  groups: readonly (readonly Hits[])[],
  { count, tokens, lengths }: { count: number; tokens: number; lengths: Uint32Array },
): Scores {
  const average = tokens / count;
  const score = new Float64Array(lengths.length);
  /** How many groups in turn have hit. */
  const reached = new Uint8Array(lengths.length);
  for (const [before, group] of groups.entries()) {
    for (const { numbers, frequencies } of group) {
      const rarity = Math.log((count - numbers.length + 0.5) / (numbers.length + 0.5));
      const idf = rarity <= 0 ? LEAST : rarity;
      for (let at = 0; at < numbers.length; at++) {
        const n = numbers[at] ?? 0;
        const groupsHit = reached[n] ?? 0;
        if (groupsHit < before) continue;
        reached[n] = before + 1;
        const frequency = frequencies[at] ?? 0;
        const length = lengths[n] ?? 0;
        const weight = (frequency * (K1 + 1)) / (frequency + K1 * (1 - B + (B * length) / average));
        score[n] = (score[n] ?? 0) - idf * weight;
      }
    }
  }
  const found = new Uint8Array(reached.length);
  for (let n = 0; n < reached.length; n++) if (reached[n] === groups.length) found[n] = 1;
  return { found, score };
}
