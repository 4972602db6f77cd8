import type { Hits } from './hits.ts';

const K1 = 1.2;
const B = 0.75;
/** Of a word that more than half of the articles have: it still counts. */
const LEAST = 1e-6;

/** Of each length what a frequency is weighed against in a text that long. `average`: of the lengths of all texts. */
export function norms(lengths: Uint32Array, average: number): Float64Array {
  return Float64Array.from(lengths, (length) => K1 * (1 - B + (B * length) / average));
}

/**
 * Okapi BM25 as FTS5 reckons it, negative so that the least is the best. `groups`: of each at least one row of words must
 * hit. `count`: of all articles. Writes the scores of articles by their numbers, and marks with 1 those that are hits.
 * https://sqlite.org/fts5.html#the_bm25_function
 */
export function rank(
  groups: readonly (readonly Hits[])[],
  { count, norms }: { count: number; norms: Float64Array },
  { score, marks }: { score: Float64Array; marks: Uint8Array },
): void {
  score.fill(0);
  // How many groups in turn have hit.
  marks.fill(0);
  for (const [before, group] of groups.entries()) {
    for (const { numbers, frequencies } of group) {
      const rarity = Math.log((count - numbers.length + 0.5) / (numbers.length + 0.5));
      const idf = rarity <= 0 ? LEAST : rarity;
      for (let at = 0; at < numbers.length; at++) {
        const n = numbers[at] ?? 0;
        if ((marks[n] ?? 0) < before) continue;
        marks[n] = before + 1;
        const frequency = frequencies[at] ?? 0;
        const weight = (frequency * (K1 + 1)) / (frequency + (norms[n] ?? 0));
        score[n] = (score[n] ?? 0) - idf * weight;
      }
    }
  }
  const all = groups.length;
  if (all > 1) for (let n = 0; n < marks.length; n++) marks[n] = Number(marks[n] === all);
}
