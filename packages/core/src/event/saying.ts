import type { Parsed } from './parse.ts';
import type { Verb } from './verb.ts';

/** The verb that says who speaks: before what is said, or in the tail after it. */
export function sayingOf({ verbs, clauses, clauseOf }: Parsed, at: number): Verb | undefined {
  const before = verbs.findLast((one) => one.reporting && one.at < at);
  const after = verbs.find((one) => {
    const tail = clauses[clauseOf[one.at] ?? 0];
    return one.reporting && one.at > at && tail?.opener === 'source' && tail.start > at;
  });
  return after ?? before;
}
