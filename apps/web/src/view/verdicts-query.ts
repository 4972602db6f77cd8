import { one, type RawQuery } from './timeline-query.ts';

/** One section alone, by its id, and a place in its list. */
export type VerdictsQuery = { section?: string; cursor?: string };

/** Reads the address of the page of verdicts. */
export function readVerdictsQuery(raw: RawQuery): VerdictsQuery {
  const [section, cursor] = [one(raw.section), one(raw.cursor)];
  return section ? { section, ...(cursor ? { cursor } : {}) } : {};
}
