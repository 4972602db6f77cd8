import { isInstitution } from './institutions.ts';
import type { Mention } from './mention.ts';
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
  const named = parsed.slavic ? NOBODY : objectAbove(parsed, verb, own);
  if (named.mentions.length > 0) return named;
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

/** "Sent a letter to the Turkish government, urging it to", "met the envoy and asked him": the only other whom the verb before names. */
function objectAbove(parsed: Parsed, { at, kind, passive }: Verb, own: readonly Mention[]): Side {
  const { tokens, mentions, verbs } = parsed;
  const agrees = PRONOUNS[tokens[at + 1]?.word ?? ''];
  if (agrees === undefined || passive || (kind !== 'gerund' && kind !== 'finite')) return NOBODY;
  const joined = tokens[at - 1]?.word === ',' || tokens[at - 1]?.word === 'and';
  const before = verbs.findLast((one) => one.at < at && one.kind === 'finite');
  if (!joined || before === undefined) return NOBODY;
  // "Said Kenya was wrong and urged it": what is said has subjects of its own.
  const others = mentions.filter(
    (one) => one.start > before.at && one.end < at && one.kind !== 'modifier' && !one.apposition && !own.includes(one),
  );
  const [who] = others;
  if (who === undefined || others.some((one) => one.chain !== who.chain) || !agrees(who, others.length)) return NOBODY;
  if (tokens[at + 1]?.word === 'him' && isInstitution(tokens[who.end - 1]?.word ?? '')) return NOBODY;
  return { mentions: others, resolvedBy: 'pronoun' };
}

/** Whom each can stand for. */
const PRONOUNS: Record<string, (who: Mention, of: number) => boolean> = {
  it: ({ plural, kind, sector }, of) => of === 1 && !plural && kind !== 'person' && kind !== 'name' && sector !== 'CVL',
  them: ({ plural }, of) => of > 1 || plural,
  him: ({ plural, kind }, of) => of === 1 && !plural && (kind === 'person' || kind === 'role'),
};

const ONE: ReadonlySet<string> = new Set(['person', 'role', 'name']);

/** "Her" goes before a noun as well. */
function isHim(word: string | undefined, next: string | undefined): boolean {
  return HIM.has(word ?? '') || (word === 'her' && next !== 'word');
}

/** In Slavic languages as prepositions govern him. */
const HIM = new Set(['him', 'него', 'нее', 'нему', 'ней', 'яго', 'яе']);
