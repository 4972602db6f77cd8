import type { Parsed } from './parse.ts';
import type { Verb } from './verb.ts';

/** The verb that says who speaks: before what is said, or in the tail after it. */
export function sayingOf({ verbs, clauses }: Parsed, at: number): Verb | undefined {
  const tail = clauses.find((one) => one.opener === 'source' && one.start > at);
  const before = verbs.findLast((one) => one.reporting && one.at < at);
  const after = tail && verbs.find((one) => one.reporting && one.at >= tail.start && one.at < tail.end);
  return after ?? before;
}
