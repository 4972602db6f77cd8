import { slavicAgent } from './argument-slavic.ts';
import { THEM } from './english-words.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Mention } from './mention.ts';
import { chainOf, clauseAt, isWithin, type Parsed, rootAt, wholeStart } from './parse.ts';
import { partOf } from './scope.ts';
import type { Side } from './side.ts';
import type { Verb } from './verb.ts';

/** Before the verb, but not before another that shares its clause: «обвинила Францию и подала жалобу». */
function slavicStart(parsed: Parsed, verb: Verb, subject: Side): number {
  const start = wholeStart(parsed, clauseAt(parsed, verb.at));
  // «Журналиста задержали и оштрафовали»: what nobody is named to have done, was done to one.
  if (subject.mentions.length === 0 && !verb.passive) return start;
  const root = rootAt(parsed, verb.at);
  const before = parsed.verbs.findLast(
    (one) => one.kind === 'finite' && one.at < verb.at && one.at >= start && rootAt(parsed, one.at) === root,
  );
  if (before === undefined) return start;
  const [from] = partOf(parsed, verb.at);
  return parsed.clauseOf[before.at] === parsed.clauseOf[verb.at] ? Math.max(start, from) : from;
}

/** Actors to the right of the verb (in Slavic languages: anywhere in the clause) that are not its subject. */
export function objectsOf(parsed: Parsed, verb: Verb, to: number, subject: Side): Mention[] {
  const end = parsed.slavic ? to : beforeParticiple(parsed, verb.at, to);
  const start = parsed.slavic ? slavicStart(parsed, verb, subject) : verb.at + 1;
  return parsed.mentions.filter(
    (one) =>
      one.start >= start &&
      one.end <= end &&
      !one.apposition &&
      !isAmong(subject, one) &&
      (parsed.slavic || !(isOfNext(parsed, one, verb.at) || isSubjectOfSaid(parsed, one, verb))) &&
      (!parsed.slavic || (isWithin(parsed, one.start, verb) && !isOfInfinitive(parsed, one, verb))),
  );
}

/** "Threatened the U.S. would respond": behind a verb of saying, the subject of what is said. */
function isSubjectOfSaid(parsed: Parsed, one: Mention, { at, reporting, form }: Verb): boolean {
  if (!(reporting || SAYS.has(form.lemma)) || one.preposition !== undefined || one.start - at > 2) return false;
  if (parsed.tokens[at + 1]?.word === 'that') return false;
  const end = chainOf(parsed, one).at(-1)?.end ?? one.end;
  return ((parsed.words[end]?.roles ?? 0) & (ROLE.future | ROLE.possible)) !== 0;
}

const SAYS = new Set(['threaten', 'warn']);

/** "Will veto the law, but the party has enough deputies": behind a conjunction, with a subject of its own. */
function isOfNext({ clauses, clauseOf }: Parsed, { start }: Mention, at: number): boolean {
  let index = clauseOf[start] ?? 0;
  for (let steps = 0; steps < 6; steps++) {
    const clause = clauses[index];
    if (clause === undefined || clause.start <= at) return false;
    if (clause.opener === 'and') return true;
    index = clause.parent;
  }
  return false;
}

/** "Fired at a Philippine vessel, prompting Manila to": what a participle behind a comma is about is no object. */
function beforeParticiple({ tokens, verbAt, words }: Parsed, from: number, to: number): number {
  for (let at = from + 1; at < to - 1; at++) {
    const next = tokens[at + 1];
    if (tokens[at]?.word !== ',' || next?.kind !== 'word' || next.capital || !next.word.endsWith('ing')) continue;
    if (verbAt[at + 1] === undefined && (words[at + 1]?.roles ?? 0) === 0 && !LISTS.has(next.word)) return at;
  }
  return to;
}

const LISTS = new Set(['including', 'excluding', 'involving', 'notwithstanding', 'according', 'being']);

/** «Вывести войска Россия пообещала»: the object of the infinitive before the verb. */
function isOfInfinitive({ verbAt }: Parsed, { start, preposition }: Mention, verb: Verb): boolean {
  if (start > verb.at || preposition !== undefined) return false;
  return verbAt[start - 1]?.kind === 'infinitive' || verbAt[start - 2]?.kind === 'infinitive';
}

/** One of a side, or another name of one. */
function isAmong({ mentions }: Side, one: Mention): boolean {
  for (const known of mentions) if (known === one || (one.id !== undefined && known.id === one.id)) return true;
  return false;
}

/** Of the actors after the verb, those it is done to: the bare object first, then "against", "with", "to"; then whose thing it is. */
export function recipientsOf(
  parsed: Parsed,
  objects: Mention[],
  prefer: 'bare' | 'with' | 'only-with',
  noun?: { start: number; end: number },
): Mention[] {
  const { words, tokens } = parsed;
  const roleOf = (one: Mention) => {
    if (one.preposition === undefined) return 0;
    for (let at = one.start - 1; at >= 0 && at > one.start - 7; at--) {
      if (tokens[at]?.word === one.preposition) return words[at]?.roles ?? 0;
    }
    return parsed.lexicon.words.get(one.preposition)?.roles ?? 0;
  };
  const full = objects.filter((one) => one.kind !== 'modifier');
  const bare = full.find((one) => one.preposition === undefined);
  const together = full.find((one) => (roleOf(one) & ROLE.with) !== 0);
  const toward = full.find((one) => {
    const role = roleOf(one);
    return (role & ROLE.toward) !== 0 && (role & ROLE.agent) === 0;
  });
  if (prefer === 'only-with') {
    const partner = bare ?? together;
    return partner === undefined ? [] : chainOf(parsed, partner).filter((one) => objects.includes(one));
  }
  // "Sanctions on officials, banks and shipping companies": what is bare and further off is of something else.
  const near = bare !== undefined && toward !== undefined && toward.start < bare.start ? toward : bare;
  const isNoun =
    bare !== undefined &&
    bare.country === undefined &&
    noun !== undefined &&
    bare.start < noun.end &&
    noun.start < bare.end;
  const order = prefer === 'with' ? [together, toward, isNoun ? undefined : bare] : [near, toward, together];
  // "Its allies, including Japan"
  const chosen =
    order.find((one) => one !== undefined) ??
    full.find((one) => one.preposition === 'including' && isOfThem(parsed, one));
  const isAnd = (at: number) => ((words[at]?.roles ?? 0) & ROLE.conjunction) !== 0;
  if (chosen !== undefined) {
    const all = chainOf(parsed, chosen).filter((one) => objects.includes(one));
    // "Rejected U.S. and British objections": an adjective beside a name that can be one.
    const beside = objects.find(({ kind, start }) => kind === 'modifier' && start === chosen.end + 1);
    return chosen.kind === 'country' && beside?.country !== undefined && isAnd(chosen.end) ? [...all, beside] : all;
  }
  const [first, second] = objects.filter(
    (one) => one.kind === 'modifier' && (one.country !== undefined || one.id !== undefined),
  );
  if (first === undefined) return [];
  return second?.start === first.end + 1 && isAnd(first.end) ? [first, second] : [first];
}

/** "Its allies, including Japan": of people right before, and not of who did it: "raised concern, including England". */
function isOfThem({ tokens, mentionOf }: Parsed, { start }: Mention): boolean {
  let at = start - 1;
  while (at > 0 && start - at < 4 && tokens[at]?.word !== 'including') at--;
  if (tokens[at - 1]?.word === ',') at--;
  return mentionOf[at - 1] !== undefined;
}

const IT = new Set(['it', ...THEM]);

/** The agent of a passive: "by the European Union". */
export function agentOf(parsed: Parsed, verb: Verb, end: number): Mention[] {
  if (parsed.slavic) return slavicAgent(parsed, verb, end);
  // "Impeached by it"
  const by = parsed.tokens[verb.at + 2];
  if (by !== undefined && !by.capital && IT.has(by.word) && parsed.tokens[verb.at + 1]?.word === 'by') return [];
  const isBy = ({ start, end: to, preposition }: Mention) =>
    to <= end && start > verb.at && ((parsed.lexicon.words.get(preposition ?? '')?.roles ?? 0) & ROLE.agent) !== 0;
  const agent = parsed.mentions.find((one) => one.kind !== 'modifier' && isBy(one));
  if (agent !== undefined) return chainOf(parsed, agent);
  // "Hailed by Turkish monitors": an adjective of a state with people of whom nobody knows what they are.
  const theirs = parsed.mentions.find((one) => one.country !== undefined && isBy(one));
  const head = parsed.tokens[theirs?.end ?? -1];
  const people = head?.kind === 'word' && !head.capital && /[a-rt-z]s$/.test(head.word) && head.word !== "'s";
  return theirs === undefined || !people || theirs.start - verb.at > 3
    ? []
    : [{ ...theirs, kind: 'demonym', id: undefined, plural: true, end: theirs.end + 1 }];
}
