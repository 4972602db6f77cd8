import { numberAt } from '../segments/columns.ts';
import type { Mentions } from './mentions.ts';
import { Names } from './names.ts';

/** Counts mentions by month, which is empty when it is not known, and by what they are, told from their `first`. */
export class MonthCounts<G extends string> {
  readonly #groupOf: (first: string) => G;
  readonly #groups = new Names<G>();
  /** By month, how many of each group. */
  readonly #counts = new Map<string, number[]>();

  constructor(groupOf: (first: string) => G) {
    this.#groupOf = groupOf;
  }

  add({ of: { bucket, first } }: Mentions, rows: Uint32Array): void {
    // A segment has few months and kinds, and very many mentions.
    const months = bucket.values.map((month) => {
      const counts = this.#counts.get(month) ?? [];
      this.#counts.set(month, counts);
      return counts;
    });
    const groups = first.values.map((one) => this.#groups.codeOf(this.#groupOf(one)));
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0;
      const counts = months[numberAt(bucket.codes, row)] as number[];
      const group = groups[numberAt(first.codes, row)] as number;
      counts[group] = (counts[group] ?? 0) + 1;
    }
  }

  each(call: (month: string, group: G, count: number) => void): void {
    for (const [month, counts] of this.#counts) {
      for (const [code, group] of this.#groups.values.entries()) {
        const count = counts[code] ?? 0;
        if (count > 0) call(month, group, count);
      }
    }
  }
}
