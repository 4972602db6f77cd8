import { FORM } from './forms/english.ts';
import { ROLE } from './grammar/grammar.ts';
import { clauseAt, type Parsed } from './parse.ts';
import { isIntransitive, type Verb } from './verb.ts';
import { isAdverb } from './verb-words.ts';

/** Types whose complement is talk, not happening: what is demanded, threatened or refused has not taken place. */
export const OPAQUE = new Set(['AGREE', 'REQUEST', 'REJECT', 'THREATEN', 'ACCUSE', 'CONCEDE', 'SUPPORT']);
/** Where the complement of a speech act ends: with its part of the clause and the "that" clauses hung on it. */
export function scopeEnd(parsed: Parsed, verb: Verb): number {
  const { clauses, clauseOf } = parsed;
  let index = clauseOf[verb.at] ?? 0;
  const own = partEnd(parsed, verb);
  if (own < (clauses[index]?.end ?? 0)) return own;
  while (clauses[index + 1] !== undefined) {
    const next = clauses[index + 1];
    const inside =
      next?.opener === 'that' ||
      (parsed.slavic && next?.opener === 'and' && goesOn(parsed, next.start, next.end)) ||
      ((next?.opener === 'and' || next?.opener === 'relative') && clauses[index]?.opener === 'that');
    if (!inside || (next?.opener === 'and' && isBack(parsed, index))) break;
    index++;
  }
  return clauses[index]?.end ?? parsed.tokens.length;
}

/** «призвал освободить заключённых и прекратить преследование»: a second infinitive, and no verb of its own. */
function goesOn({ verbs }: Parsed, start: number, end: number): boolean {
  const [first] = verbs.filter(({ at }) => at >= start && at < end);
  return first?.kind === 'infinitive' && !verbs.some(({ at, kind }) => kind === 'finite' && at >= start && at < end);
}

/** "Warned that it would respond, and Ukraine held": what follows what is to come is told, and not said. */
function isBack({ slavic, clauses, verbs, words }: Parsed, index: number): boolean {
  const [clause, next] = [clauses[index], clauses[index + 1]];
  if (slavic || clause === undefined || next === undefined) return false;
  const ahead = ROLE.future | ROLE.possible | ROLE.obligation;
  const isAhead = (from: number, to: number) => {
    for (let at = from; at < to; at++) if (((words[at]?.roles ?? 0) & ahead) !== 0) return true;
    return false;
  };
  const verb = verbs.find((one) => one.kind === 'finite' && one.at >= next.start && one.at < next.end);
  return (
    verb !== undefined &&
    (verb.form.form & FORM.past) !== 0 &&
    isAhead(clause.start, clause.end) &&
    !isAhead(next.start, verb.at)
  );
}

/** A happening's own part of its clause: "raided an office and took away 57 people" has two. */
export function partOf(parsed: Parsed, at: number): [start: number, end: number] {
  const { start, end } = clauseAt(parsed, at);
  const finite = parsed.verbs.filter((one) => one.kind === 'finite' && one.at >= start && one.at < end);
  const before = finite.findLast((one) => one.at < at);
  const after = finite.find((one) => one.at > at);
  return [
    before === undefined ? start : Math.max(start, before.at + 1, joinBefore(parsed, at, before.at)),
    after === undefined ? end : joinBefore(parsed, after.at, at),
  ];
}

/** The last "and" or comma before a verb, else the verb itself. */
function joinBefore({ tokens, words }: Parsed, at: number, floor: number): number {
  for (let i = at - 1; i > floor; i--)
    if (tokens[i]?.word === ',' || ((words[i]?.roles ?? 0) & ROLE.conjunction) !== 0) return i;
  return at;
}

/** «задержала и депортировала двух граждан», but not «прилетел и встретился с министром». */
function shares({ slavic, tokens, words, verbAt }: Parsed, verb: Verb, next: Verb): boolean {
  if (!slavic) return true;
  // «прапанову адхіліў і запатрабаваў вызваліць вязняў»: those are the infinitive's.
  if (verbAt[next.at + 1]?.kind === 'infinitive') return false;
  if (isIntransitive(tokens, verb) || isIntransitive(tokens, next) || verb.passive || next.passive) return false;
  return ((words[next.at + 1]?.roles ?? 0) & ROLE.preposition) === 0;
}

function isAnd({ words }: Parsed, at: number): boolean {
  return ((words[at]?.roles ?? 0) & ROLE.conjunction) !== 0;
}

/** Where what a speech act says ends; in «допросила и задержала двоих» before the verb that shares its object. */
export function saidEnd(parsed: Parsed, verb: Verb): number {
  const { end } = clauseAt(parsed, verb.at);
  const beside = parsed.slavic
    ? parsed.verbs.find((one) => one.kind === 'finite' && one.at > verb.at && one.at < end)
    : undefined;
  return beside?.at ?? scopeEnd(parsed, verb);
}

/** "Called for Hamas to be barred": an infinitive. */
export function isToBe({ slavic, tokens, words }: Parsed, { at }: Verb): boolean {
  return !slavic && ((words[at - 1]?.roles ?? 0) & ROLE.be) !== 0 && tokens[at - 2]?.word === 'to';
}

/** The end of a verb's own part of its clause: before the next verb that shares its subject. */
export function partEnd(parsed: Parsed, verb: Verb): number {
  const { end } = clauseAt(parsed, verb.at);
  const after = parsed.verbs.filter(
    (one) => one.at > verb.at && one.at < end && one.kind === 'finite' && !isToBe(parsed, one),
  );
  // "Trained and paid thousands of fighters": what both are done to stands behind the second.
  const [next, more] = after;
  const shared =
    next !== undefined && next.at === verb.at + 2 && isAnd(parsed, verb.at + 1) && shares(parsed, verb, next);
  const last = shared ? more : next;
  if (last === undefined) return end;
  return parsed.slavic ? last.at : beforeSubject(parsed, verb.at, last.at);
}

/** "Denied the charge, | and a planned visit was cancelled": a verb behind "and" with a subject of its own ends what is before it. */
function beforeSubject({ tokens, words }: Parsed, from: number, next: number): number {
  const helps =
    ROLE.be | ROLE.auxiliary | ROLE.future | ROLE.possible | ROLE.obligation | ROLE.adverb | ROLE.negation | ROLE.time;
  let own = false;
  for (let at = next - 1; at > from; at--) {
    const token = tokens[at];
    const roles = words[at]?.roles ?? 0;
    if (token?.kind === 'mark') return next;
    if ((roles & ROLE.conjunction) !== 0) return own && tokens[at - 1]?.word === ',' ? at - 1 : next;
    own ||= token?.kind === 'word' && (roles & helps) === 0 && !isAdverb(token.word, roles);
  }
  return next;
}
