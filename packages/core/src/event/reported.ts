import { type Clause, isAccording } from './clause.ts';
import { FORM } from './forms/english.ts';
import { ROLE } from './grammar/grammar.ts';
import { agentOf } from './objects.ts';
import { clauseAt, type Parsed, rolesOf } from './parse.ts';
import { subjectOf } from './subject.ts';
import type { Verb } from './verb.ts';

/** A clause whose first verb says what will or would be. */
function isAhead({ verbs, words }: Parsed, { start, end }: Clause): boolean {
  const first = verbs.find(({ at, kind }) => at >= start && at < end && kind === 'finite');
  if (first === undefined) return false;
  return [1, 2].some((back) => ((words[first.at - back]?.roles ?? 0) & (ROLE.future | ROLE.possible)) !== 0);
}

/** "Closed", with nothing that helps it. */
function isPlainPast({ words }: Parsed, { at, kind, form, passive }: Verb): boolean {
  if (kind !== 'finite' || passive || (form.form & FORM.past) === 0) return false;
  const helps = ROLE.future | ROLE.possible | ROLE.auxiliary | ROLE.be | ROLE.obligation;
  return [1, 2].every((back) => ((words[at - back]?.roles ?? 0) & helps) === 0);
}

/** The chain of who says so, nearest first, as printed; `denied` when the saying denies it. */
export function reportersOf(parsed: Parsed, verb: Verb, text: string): { names: string[]; denied: boolean } {
  const { clauses, clauseOf } = parsed;
  let denied = false;
  const names: string[] = [];
  let index = clauseOf[verb.at] ?? 0;
  let below = verb.at;
  let joined = false;
  let crossed = false;
  for (let steps = 0; steps < 6; steps++) {
    const here = clauses[index];
    if (here === undefined) break;
    const speaker = reporterBefore(
      parsed,
      here.opener === 'that' ? (clauses[here.parent]?.start ?? 0) : here.start,
      steps === 0 ? verb.at : here.end,
      here.opener === 'that' ? here.start : undefined,
    );
    // "Said it would send experts, and Nicaragua closed a post": what has come about is not what is to come.
    crossed ||= joined;
    if (crossed && !parsed.slavic && isAhead(parsed, here) && isPlainPast(parsed, verb)) break;
    // "Declared an emergency, and the army was sent": nothing of what the minister says.
    const says =
      speaker === undefined ||
      !joined ||
      parsed.slavic ||
      here.opener === 'that' ||
      parsed.verbs.some(({ at, kind }) => kind !== 'reduced' && at > speaker.at && at < below);
    if (speaker !== undefined && says) {
      const name = sourceName(parsed, speaker, text);
      if (names.at(-1) !== name) names.push(name);
      if ((rolesOf(parsed, speaker.at) & ROLE.failed) !== 0) denied = !denied;
    } else if (here.opener === 'that') {
      const above = parsed.verbs.find((one) => one.at === here.start - 1);
      if (above !== undefined && (rolesOf(parsed, above.at) & ROLE.failed) !== 0) denied = !denied;
    }
    if (here.opener === 'main' || here.parent < 0 || here.parent === index) break;
    // "Denies backing the rebels, who captured Goma": what the author adds.
    if (!parsed.slavic && here.opener === 'relative' && parsed.tokens[here.start - 1]?.word === ',') break;
    below = here.start;
    // "Says the Trade and Industry Ministry cannot": a name with an "and" in it.
    const isName = parsed.tokens[here.start - 1]?.capital && parsed.tokens[here.start + 1]?.capital;
    joined = here.opener === 'and' && (rolesOf(parsed, here.start) & ROLE.conjunction) !== 0 && !isName;
    index = here.parent;
    // "Killed twelve, the ministry said, the deadliest since the states agreed": it says only what stands before.
    while (clauses[index]?.opener === 'source' && (clauses[index]?.parent ?? -1) >= 0)
      index = clauses[index]?.parent ?? 0;
  }
  const own = clauseAt(parsed, verb.at);
  for (const one of clauses) {
    // "If it goes on, the minister warned, Vilnius will close": he is inserted before what he says.
    if (one.opener !== 'source') continue;
    // «пасля таго, як, паводле вайскоўцаў, баевікі абстралялі»: so it is in a Slavic clause that goes on.
    const goesOn = !parsed.slavic || (own.opener === 'resume' && one.parent === own.parent);
    const inserted = one.start > 0 && one.end === own.start && goesOn;
    if ((one.start <= verb.at && !inserted) || !reaches(parsed, one, verb)) continue;
    const speaker = parsed.verbs.find((said) => said.reporting && said.at >= one.start && said.at < one.end);
    // "…, the governor, Ada Lund, said": one who says it.
    const next = clauses[clauses.indexOf(one) + 1];
    if (speaker === undefined && next?.opener === 'source' && next.start === one.end && !parsed.slavic) continue;
    const name = speaker === undefined ? phrase(parsed, one.start, one.end, text) : sourceName(parsed, speaker, text);
    if (name !== '' && !names.includes(name)) names.push(name);
  }
  const opening = clauses[0];
  if (opening !== undefined && isAccording(parsed) && opening.end <= verb.at) {
    const said = parsed.verbs.find((one) => one.reporting && one.at < opening.end);
    names.push(said === undefined ? phrase(parsed, 0, opening.end, text) : sourceName(parsed, said, text));
  }
  return { names: names.filter((name) => name !== ''), denied };
}

/** «Туск призвал ЕС; Венгрия, по словам дипломатов, против»: what is inserted in one clause is not the source of those before it. */
function reaches({ tokens, slavic, clauses, clauseOf }: Parsed, { start, end, parent }: Clause, { at }: Verb): boolean {
  if (start < at) return true;
  for (let i = at + 1; i < start; i++) if (tokens[i]?.word === ';') return false;
  // At the end of the sentence it is the source of the whole.
  if (!slavic || end >= tokens.length - 1) return true;
  const root = (index: number) => (clauses[index]?.opener === 'resume' ? (clauses[index]?.parent ?? index) : index);
  const host = root(parent);
  const hung = HUNG.has(clauses[host]?.opener ?? 'main');
  return !hung || root(clauseOf[at] ?? 0) === host;
}

/** Clauses of which an inserted source is, and not of what they hang on. */
const HUNG: ReadonlySet<Clause['opener']> = new Set(['relative', 'participle', 'sub']);

/** A verb of saying in the same clause with a subject of its own after it ("Peru says it may talk"), or over a "that". */
function reporterBefore(parsed: Parsed, from: number, to: number, that: number | undefined): Verb | undefined {
  const limit = that ?? to;
  let found: Verb | undefined;
  for (const verb of parsed.verbs) {
    if (verb.at >= limit) break;
    // "Were alleged to have abused": whoever says so is not named.
    if (verb.passive && !parsed.slavic && that === undefined) continue;
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

export function sourceName(parsed: Parsed, verb: Verb, text: string): string {
  const clause = clauseAt(parsed, verb.at);
  // "Was told by senators that"
  if (verb.passive && !parsed.slavic) {
    const [agent] = agentOf(parsed, verb, clause.end);
    return agent === undefined ? '' : phrase(parsed, agent.start, agent.end, text);
  }
  const { mentions, resolvedBy } = subjectOf(parsed, verb);
  const [first] = mentions;
  // «„…“, — полагает эксперт»: whom nobody knows stands behind his verb.
  const opens = parsed.slavic && clause.opener === 'source' && verb.at - clause.start < 2;
  const elsewhere = first === undefined || (resolvedBy === 'text' && first.end <= clause.start);
  const pronoun = (rolesOf(parsed, verb.at + 1) & ROLE.pronoun) !== 0;
  if (opens && elsewhere && !pronoun)
    return phrase(parsed, verb.at + 1, speakerEnd(parsed, verb.at + 1, clause.end), text);
  if (first !== undefined) return phrase(parsed, first.start, first.end, text);
  // "Lawyers in Miami filed a brief saying": what the speaker does besides is no name.
  let end = clause.start;
  while (end < verb.at && parsed.verbAt[end] === undefined) end++;
  return phrase(parsed, clause.start, end, text);
}

/** Where the words end that name who speaks: at a mark or a time. */
function speakerEnd({ tokens }: Parsed, from: number, to: number): number {
  for (let at = from; at < to; at++) if (tokens[at]?.kind === 'mark') return at;
  return to;
}

const YESTERDAY = new Set(
  'вчера сегодня накануне ранее позже позднее затем потом тогда учора сёння сення напярэдадні раней пазней затым потым тады yesterday today later earlier then'.split(
    ' ',
  ),
);

const AROUND = ROLE.according | ROLE.preposition | ROLE.auxiliary | ROLE.be | ROLE.conjunction | ROLE.subordinator;

/** Words as printed, without the marks and "according to" around them. */
function phrase(parsed: Parsed, start: number, end: number, text: string): string {
  let from = start;
  let to = end;
  const skip = (at: number) => parsed.tokens[at]?.kind === 'mark' || (rolesOf(parsed, at) & AROUND) !== 0;
  // «1 верасня ён», «Учора старшыня»: when it was said is none of the name.
  const isWhen = (at: number) =>
    (rolesOf(parsed, at) & ROLE.time) !== 0 ||
    YESTERDAY.has(parsed.tokens[at]?.word ?? '') ||
    (parsed.tokens[at]?.kind === 'number' && (rolesOf(parsed, at + 1) & ROLE.time) !== 0);
  while (from < to && (skip(from) || isWhen(from))) from++;
  while (to > from && skip(to - 1)) to--;
  const first = parsed.tokens[from];
  const last = parsed.tokens[to - 1];
  if (first === undefined || last === undefined || to <= from || to - from > 14) return '';
  return text.slice(first.start, last.end);
}
