import type { Clause } from './clause.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Mention, Noun } from './mention.ts';
import { chainOf, clauseAt, type Parsed } from './parse.ts';
import { isArticle, isGap, predicateStart } from './relative-english.ts';
import type { Verb } from './verb.ts';

/** The relative clause whose noun is the object that its verb lacks: "which Serbia rejected". */
function gapClause(parsed: Parsed, verb: Verb): Clause | undefined {
  const { mentions, words, verbAt } = parsed;
  if (parsed.slavic || verb.kind !== 'finite' || verb.passive || !isGap(parsed, verbAt, verb)) return undefined;
  const clause = clauseAt(parsed, verb.at);
  if (clause.opener !== 'relative') return undefined;
  const predicate = predicateStart(parsed, verb);
  const first = isArticle(words, clause.start + 1) ? clause.start + 2 : clause.start + Number(clause.word !== '');
  const subject = mentions.find(({ start, end }) => start >= clause.start && start <= first && end <= predicate);
  const pronoun = ((words[predicate - 1]?.roles ?? 0) & ROLE.pronoun) !== 0 && predicate - 1 > clause.start;
  const named = subject !== undefined && subject.kind !== 'modifier' && subject.preposition === undefined;
  return named || pronoun ? clause : undefined;
}

/** The noun of the classes that a relative stands for as an object: "the ships that Iran seized". */
export function gapNoun(parsed: Parsed, verb: Verb, classes: ReadonlySet<string>): Noun | undefined {
  const clause = gapClause(parsed, verb);
  if (clause === undefined) return undefined;
  const { tokens, nouns } = parsed;
  const end = tokens[clause.start - 1]?.word === ',' ? clause.start - 1 : clause.start;
  return nouns.findLast((one) => one.end === end && one.classes.some((name) => classes.has(name)));
}

/** The actors that it stands for: "Russia, which Ukraine accused". */
export function gapMentions(parsed: Parsed, verb: Verb): Mention[] {
  const clause = gapClause(parsed, verb);
  if (clause === undefined) return [];
  const end = parsed.tokens[clause.start - 1]?.word === ',' ? clause.start - 1 : clause.start;
  const whole = parsed.mentionOf[end - 1];
  return whole === undefined || whole.kind === 'modifier' ? [] : chainOf(parsed, whole);
}
