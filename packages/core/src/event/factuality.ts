import { subjectOf } from './argument.ts';
import type { Factuality } from './event.ts';
import { ROLE } from './grammar/grammar.ts';
import { clauseAt, type Parsed } from './parse.ts';
import type { Verb } from './verb.ts';

/** Whether it happened, or `undefined` when the words only name a purpose or a condition: no event. */
export function factualityOf(parsed: Parsed, verb: Verb, text: string): Factuality | undefined {
  const { words, tokens, clauses, clauseOf } = parsed;
  const clause = clauseAt(parsed, verb.at);
  if ((rolesOf(parsed, clause.start) & ROLE.condition) !== 0 && clause.opener === 'sub') return undefined;
  let negative = false;
  let modality: Factuality['modality'] = 'actual';
  const raise = (to: Factuality['modality']) => {
    if (modality === 'actual' || to === 'possible') modality = to;
  };

  // The words that govern the verb: auxiliaries, adverbs, and over an infinitive the word before "to".
  let governed = verb.kind !== 'infinitive';
  let governing = true;
  for (let at = verb.at - 1; at >= clause.start && verb.at - at < 9; at--) {
    const roles = words[at]?.roles ?? 0;
    const other = parsed.verbAt.get(at);
    const helper = (roles & (ROLE.plan | ROLE.failed | ROLE.carried | ROLE.be | ROLE.auxiliary)) !== 0;
    if (tokens[at]?.kind === 'mark' && verb.at - at > 1) break;
    if (parsed.mentionOf[at] !== undefined) {
      // "Russia and Belarus did not sign": nothing of the verb stands before its subject.
      if (verb.kind !== 'infinitive') break;
      governing = false;
      continue;
    }
    if (other !== undefined && !helper && other.kind !== 'infinitive') break;
    if (!governing && (roles & (ROLE.obligation | ROLE.plan)) === 0) continue;
    if ((roles & ROLE.negation) !== 0) negative = !negative;
    if ((roles & ROLE.failed) !== 0) negative = !negative;
    if ((roles & (ROLE.failed | ROLE.carried)) !== 0) governed = true;
    if ((roles & ROLE.possible) !== 0) {
      raise('possible');
      governed = true;
    } else if ((roles & (ROLE.future | ROLE.obligation)) !== 0) {
      raise('planned');
      governed = true;
    } else if ((roles & ROLE.plan) !== 0 && (verb.kind === 'infinitive' || (roles & ROLE.be) !== 0)) {
      raise('planned');
      governed = true;
    } else if ((roles & ROLE.be) !== 0 && verb.kind === 'infinitive' && at === verb.at - 2 && !parsed.verbAt.has(at)) {
      // "is to visit"
      raise('planned');
      governed = true;
    }
    if ((roles & ROLE.hearsay) !== 0) raise('possible');
    if ((roles & (ROLE.conjunction | ROLE.relative)) !== 0 && verb.at - at > 1) break;
  }
  if (!governed) return undefined;
  const reportedBy: string[] = [];
  // Up through the clauses: who says so, and whether the saying denies it.
  let index = clauseOf[verb.at] ?? 0;
  for (let steps = 0; steps < 6; steps++) {
    const here = clauses[index];
    if (here === undefined) break;
    const speaker = reporterBefore(
      parsed,
      here.opener === 'that' ? (clauses[here.parent]?.start ?? 0) : here.start,
      steps === 0 ? verb.at : here.end,
      here.opener === 'that' ? here.start : undefined,
    );
    if (speaker !== undefined) {
      reportedBy.push(sourceName(parsed, speaker, text));
      if ((rolesOf(parsed, speaker.at) & ROLE.failed) !== 0) negative = !negative;
    } else if (here.opener === 'that') {
      const above = parsed.verbs.find((one) => one.at === here.start - 1);
      if (above !== undefined && (rolesOf(parsed, above.at) & ROLE.failed) !== 0) negative = !negative;
    }
    if (here.parent < 0 || here.parent === index) break;
    index = here.parent;
  }
  for (const one of clauses) {
    if (one.opener !== 'source' || one.start <= verb.at) continue;
    const speaker = parsed.verbs.find((said) => said.reporting && said.at >= one.start && said.at < one.end);
    const name = speaker === undefined ? phrase(parsed, one.start, one.end, text) : sourceName(parsed, speaker, text);
    if (name !== '' && !reportedBy.includes(name)) reportedBy.push(name);
  }
  const opening = clauses[0];
  if (opening !== undefined && (rolesOf(parsed, 0) & ROLE.according) !== 0 && opening.end <= verb.at) {
    reportedBy.push(phrase(parsed, 0, opening.end, text));
  }
  const past = words.some((word, at) => ((word?.roles ?? 0) & ROLE.past) !== 0 && clauseOf[at] === clauseOf[verb.at]);
  return {
    polarity: negative ? 'negative' : 'positive',
    modality,
    reportedBy: reportedBy.filter((name) => name !== ''),
    historical: past,
  };
}

/** A verb of saying in the same clause with a subject of its own after it ("Syria says it is willing"), or over a "that". */
function reporterBefore(parsed: Parsed, from: number, to: number, that: number | undefined): Verb | undefined {
  const limit = that ?? to;
  let found: Verb | undefined;
  for (const verb of parsed.verbs) {
    if (verb.at >= limit) break;
    if (verb.at >= from && verb.reporting && verb.kind !== 'infinitive') found = verb;
  }
  if (found === undefined) return undefined;
  if (that !== undefined) return found;
  for (let at = found.at + 1; at < to; at++) {
    if ((rolesOf(parsed, at) & ROLE.conjunction) !== 0) return undefined;
    if ((rolesOf(parsed, at) & ROLE.pronoun) !== 0) return found;
    if (parsed.mentionOf[at] !== undefined && parsed.mentionOf[at]?.preposition === undefined) return found;
  }
  return undefined;
}

function sourceName(parsed: Parsed, verb: Verb, text: string): string {
  const [first] = subjectOf(parsed, verb).mentions;
  if (first !== undefined) return phrase(parsed, first.start, first.end, text);
  const clause = clauseAt(parsed, verb.at);
  return phrase(parsed, clause.start, verb.at, text);
}

/** Words as printed, without the marks and "according to" around them. */
function phrase(parsed: Parsed, start: number, end: number, text: string): string {
  let from = start;
  let to = end;
  const skip = (at: number) =>
    parsed.tokens[at]?.kind === 'mark' ||
    (rolesOf(parsed, at) & (ROLE.according | ROLE.preposition | ROLE.auxiliary | ROLE.be)) !== 0;
  while (from < to && skip(from)) from++;
  while (to > from && skip(to - 1)) to--;
  const first = parsed.tokens[from];
  const last = parsed.tokens[to - 1];
  if (first === undefined || last === undefined || to <= from || to - from > 14) return '';
  return text.slice(first.start, last.end);
}

function rolesOf(parsed: Parsed, at: number): number {
  return parsed.words[at]?.roles ?? 0;
}
