import { Problem } from '@letapis/core';

export const LONGEST_QUERY = 1000;

/** A query that means nothing; `start` and `end` are the UTF-16 offsets, half open, of what is wrong in it. */
export class QueryProblem extends Problem {
  readonly start: number;
  readonly end: number;

  /** `{at}` in the message becomes the number of the character, counted from 1. */
  constructor(query: string, start: number, end: number, message: string) {
    super('query.invalid', message.replace('{at}', String(start + 1)), { subject: query.slice(0, LONGEST_QUERY) });
    this.start = start;
    this.end = end;
  }
}
