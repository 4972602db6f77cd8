import { Problem } from '@letapis/core';
import { type Words, words } from '@letapis/core/exchange';

export const LONGEST_QUERY = 1000;

/** Why a query means nothing; its words in the languages of the interface are those of `Words['query']`. */
export type QueryReason = keyof Words['query'];

/** A query that means nothing; `start` and `end` are the UTF-16 offsets, half open, of what is wrong in it. */
export class QueryProblem extends Problem {
  readonly reason: QueryReason;
  /** What fills the words of the reason; `at` is the number of the first character that is wrong, counted from 1. */
  readonly values: Readonly<Record<string, string>>;
  readonly start: number;
  readonly end: number;

  constructor(
    query: string,
    { start, end }: { start: number; end: number },
    reason: QueryReason,
    more: Readonly<Record<string, string>> = {},
  ) {
    const values = { at: String(start + 1), ...more };
    super('query.invalid', sentence(words.en.query[reason], values), { subject: query.slice(0, LONGEST_QUERY) });
    this.reason = reason;
    this.values = values;
    this.start = start;
    this.end = end;
  }
}

const sentence = (pattern: string, values: Readonly<Record<string, string>>) =>
  pattern.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
