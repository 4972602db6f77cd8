import { IF } from './conditional.ts';
import { CASE } from './forms/slavic.ts';
import type { Mention } from './mention.ts';
import { chainOf, clauseAt, type Parsed } from './parse.ts';
import type { Side } from './side.ts';
import type { Verb } from './verb.ts';

/** The state that the condition of a threat names as its subject: "warned that the taps would be closed unless Moldova paid". */
export function dependsOn(parsed: Parsed, verb: Verb, { mentions: own }: Side): Mention[] {
  const { clauses, mentions, slavic, tokens, verbs } = parsed;
  const words = slavic ? IF : UNLESS;
  // «Если …, пригрозил Лукашенко, Минск остановит транзит»: what is told by the way is told of all of it.
  const from = slavic && clauseAt(parsed, verb.at).opener === 'source' ? -1 : verb.at;
  const clause = clauses.find(({ opener, start, word }) => opener === 'sub' && start > from && words.has(word));
  if (clause === undefined) return [];
  // "The central bank warned that prices would rise if Turkey cut rates": it would not raise them.
  if (!slavic && verb.form.lemma === 'warn' && own.every(({ country }) => country === undefined)) return [];
  const head = slavic ? undefined : verbs.find(({ at, kind }) => at > clause.start && kind === 'finite');
  const who = mentions.find(
    (one) =>
      one.start >= clause.start &&
      one.end <= (head?.at ?? clause.end) &&
      one.preposition === undefined &&
      // "If Chinese vessels returned"
      (one.kind !== 'modifier' || (!slavic && tokens[one.end]?.word !== "'s")) &&
      (!slavic || (one.cases & CASE.nominative) !== 0),
  );
  // "Warned that the army would step in if protesters used violence"
  if (who?.kind === 'role' && who.plural && !slavic && who.country === undefined) return chainOf(parsed, who);
  if (who?.country === undefined || own.some(({ country }) => country === who.country)) return [];
  return who.kind === 'modifier' ? [who] : chainOf(parsed, who);
}

const UNLESS = new Set(['if', 'unless', 'until']);
