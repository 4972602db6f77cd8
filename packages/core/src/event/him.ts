import { clauseAt, type Parsed } from './parse.ts';
import { NOBODY, type Side } from './side.ts';
import { subjectOf } from './subject.ts';
import type { Verb } from './verb.ts';

/** How far behind its verb a "him" stands: "imposed new sanctions on him". */
const REACH = 6;

/** "The minister resigned after Britain imposed sanctions on him": whom the clause above is about, if he is one person. */
export function himOf(parsed: Parsed, verb: Verb, { mentions: own }: Side): Side {
  const { tokens, verbs, clauses, clauseOf } = parsed;
  const clause = clauseAt(parsed, verb.at);
  if ((clause.opener !== 'sub' && clause.opener !== 'relative') || verb.passive) return NOBODY;
  let him = -1;
  for (let at = verb.at + 1; at < clause.end && at - verb.at <= REACH && him < 0; at++)
    if (isHim(tokens[at]?.word, tokens[at + 1]?.kind)) him = at;
  if (him < 0 || verbs.some(({ at }) => at > verb.at && at < him)) return NOBODY;
  const above = clauses[clause.parent];
  const head = verbs.find(
    ({ at, kind }) => kind === 'finite' && clauses[clauseOf[at] ?? 0] === above && at < clause.start,
  );
  if (head === undefined) return NOBODY;
  const { mentions } = subjectOf(parsed, head);
  const [who, more] = mentions;
  const isOne = who !== undefined && more === undefined && !who.plural && ONE.has(who.kind);
  return isOne && !own.includes(who) ? { mentions, resolvedBy: 'pronoun' } : NOBODY;
}

const ONE: ReadonlySet<string> = new Set(['person', 'role', 'name']);

/** "Her" goes before a noun as well. */
function isHim(word: string | undefined, next: string | undefined): boolean {
  return HIM.has(word ?? '') || (word === 'her' && next !== 'word');
}

/** In Slavic languages as prepositions govern him. */
const HIM = new Set(['him', 'него', 'нее', 'нему', 'ней', 'яго', 'яе']);
