import { asBody } from './body-of-state.ts';
import type { Clause } from './clause.ts';
import { deciderOf } from './decision.ts';
import { ARTICLES, THEM } from './english-words.ts';
import { ROLE } from './grammar/grammar.ts';
import { holderOf, insertedFrom, isClosed, isInserted } from './insertion.ts';
import { isInstitution } from './institutions.ts';
import type { Mention } from './mention.ts';
import { occasionOf } from './occasion.ts';
import { chainOf, clauseAt, type Parsed } from './parse.ts';
import { sayingOf } from './saying.ts';
import { NOBODY, type Side } from './side.ts';
import { slavicSubject } from './subject-slavic.ts';
import type { Verb } from './verb.ts';
import { isAdverb } from './verb-words.ts';
import { POSSESSIVES } from './whose.ts';

/** Who does what the verb says: its grammatical subject, inherited over "and", "to" and relative clauses. */
export function subjectOf(parsed: Parsed, verb: Verb): Side {
  const decider = verb.kind === 'infinitive' ? deciderOf(parsed, verb.at) : undefined;
  if (decider !== undefined && 'mentions' in decider) return { mentions: decider.mentions, resolvedBy: 'text' };
  const used =
    !parsed.slavic && verb.kind === 'infinitive' && parsed.tokens[verb.at - 1]?.word === 'to'
      ? occasionOf(parsed, verb.at - 2)
      : undefined;
  const decided = decider === undefined ? used : parsed.verbAt[decider.verb];
  if (parsed.slavic) return slavicSubject(parsed, decided ?? verb);
  if (decided !== undefined) return walk(parsed, decided.at, 0);
  if (verb.kind !== 'gerund') return walk(parsed, verb.at, 0);
  // "Pictures of students protesting": who stands right before it.
  const before = parsed.mentionOf[verb.at - 1];
  if (before?.kind === 'role' && before.plural) return { mentions: chainOf(parsed, before), resolvedBy: 'text' };
  return walk(parsed, governorOf(parsed, verb.at), 0);
}

/** "Buried a quarrel of decades by signing": who does both is the subject of the first. */
function governorOf(parsed: Parsed, at: number): number {
  if (!MEANS.has(parsed.tokens[at - 1]?.word ?? '')) return at;
  const { start } = clauseAt(parsed, at);
  return (
    parsed.verbs.findLast((one) => one.kind === 'finite' && !one.passive && one.at < at && one.at >= start)?.at ?? at
  );
}

const MEANS = new Set(['by', 'without']);

export function walk(parsed: Parsed, from: number, depth: number, within?: Clause): Side {
  const { verbAt, mentionOf, words, tokens } = parsed;
  if (depth > 6) return NOBODY;
  const clause = within ?? clauseAt(parsed, Math.min(from, tokens.length - 1));
  const shared = sharedWith(parsed, from, clause.start);
  if (shared === -1) return NOBODY;
  if (shared !== undefined) return walk(parsed, shared, depth + 1);
  let plain = 0;
  let adjective: Side | undefined;
  for (let at = from - 1; at >= clause.start; at--) {
    const verb = verbAt[at];
    // "Soldiers sent to fight in Congo crossed": what they were sent for.
    const aim = verb?.kind === 'infinitive' && verbAt[at - 2]?.kind === 'reduced' && tokens[at - 1]?.word === 'to';
    if (verb !== undefined && verb.kind !== 'reduced' && !aim) return walk(parsed, at, depth + 1);
    const mention = mentionOf[at];
    if (mention !== undefined) {
      at = mention.start;
      if (mention.kind === 'modifier')
        adjective ??=
          asPeople(parsed, mention, from) ?? asOrgan(parsed, mention, from) ?? asBody(parsed, mention, from);
      // "After the government agreed": the word that opens the clause governs no subject.
      const governed =
        mention.preposition !== undefined && !isOpener(parsed, mention, clause) && !isOfTheirs(parsed, mention, clause);
      if (mention.kind === 'modifier' || governed) continue;
      if (mention.apposition || isInserted(parsed, mention, clause.start)) continue;
      // "A commander known as Karikalan": only what he is called.
      if (mention.kind === 'name' && tokens[mention.start - 1]?.word === 'as') continue;
      // "Militants holding two engineers set a deadline": whom they hold sets none.
      const holder = holderOf(parsed, mention);
      if (holder >= 0) {
        at = holder;
        continue;
      }
      const partner = besidePronoun(parsed, mention, clause.start, depth);
      return {
        mentions: [...partner, ...chainOf(parsed, mention)],
        resolvedBy: partner.length > 0 ? 'pronoun' : 'text',
      };
    }
    if (FIRST_PERSON.has(tokens[at]?.word ?? '')) return speakerOf(parsed, at, depth);
    // "The minister said his country would help"
    if (OWN_LAND.has(tokens[at]?.word ?? '') && POSSESSIVES.has(tokens[at - 1]?.word ?? ''))
      return speakerOf(parsed, at, depth);
    const roles = words[at]?.roles ?? 0;
    // "Less than the contract demanded": the subject is a thing, and nobody we know.
    if (OPENS.has(tokens[at]?.word ?? '') && plain > 0 && !FIRST.has(tokens[at + 1]?.word ?? '')) {
      // "The chairman, a close ally of the president, rejected": says more of who stands before the comma.
      const comma = insertedFrom(tokens, at);
      if (comma >= 0 && isClosed(parsed, from)) {
        plain = 0;
        adjective = undefined;
        at = comma;
        continue;
      }
      // "Soldiers who had taken the town released": the object of the relative clause.
      // "Rebels holding the town signed": the object of a participle.
      const object =
        (clause.opener === 'relative' && verbAt[at - 1]?.kind === 'finite') || verbAt[at - 1]?.kind === 'gerund';
      const governed = ((words[at - 1]?.roles ?? 0) & ROLE.preposition) !== 0 && tokens[at - 1]?.word !== 'than';
      if (!object && !governed) return adjective ?? NOBODY;
      plain = 0;
    } else if ((roles & ROLE.preposition) !== 0) plain = 0;
    else if (roles === 0 && tokens[at]?.kind === 'word' && !tokens[at]?.capital) plain++;
    const isSubject = (roles & ROLE.pronoun) !== 0 && (roles & ROLE.determiner) === 0;
    if (isSubject && !THEM.has(tokens[at]?.word ?? '') && !isReflexive(tokens, at)) {
      const said = parsed.verbs.find((one) => one.reporting && one.at >= clause.start && one.at < at);
      if (said === undefined) return antecedent(parsed, at, depth);
      const { mentions } = walk(parsed, said.at, depth + 1);
      return isMeant(parsed, at, mentions) ? { mentions, resolvedBy: 'pronoun' } : NOBODY;
    }
  }
  if (adjective !== undefined) return adjective;
  const parent = clause.parent < 0 ? undefined : parsed.clauses[clause.parent];
  // "Having rejected the draft, Yerevan asked"
  const opens = from === 0 || (from < 3 && tokens[0]?.word === 'having');
  if (parent === undefined) return opens ? ofNextClause(parsed, clause, depth) : NOBODY;
  // "…, the prosecutor, Carla Berg, said"
  if (clause.opener === 'source' && parent.opener === 'source') return walk(parsed, parent.end, depth + 1, parent);
  if (clause.opener === 'relative') {
    for (let at = clause.start - 1; at >= parent.start; at--) {
      const mention = mentionOf[at];
      // "May remain in Kenya, which would allow": all of it is meant, and not the land.
      const there = clause.word === 'which' && mention?.kind === 'country' && mention.preposition === 'in';
      if (mention !== undefined && mention.kind !== 'modifier')
        return there ? NOBODY : { mentions: chainOf(parsed, mention), resolvedBy: 'text' };
      if (clause.start - at > 4 || OTHERS.has(tokens[at]?.word ?? '')) return NOBODY;
    }
    return NOBODY;
  }
  if (clause.opener === 'resume' && ((words[clause.start]?.roles ?? 0) & ROLE.conjunction) !== 0) {
    const before = parsed.verbs.findLast(
      (verb) => verb.kind === 'finite' && verb.at >= parent.start && verb.at < parent.end,
    );
    if (before !== undefined) return walk(parsed, before.at, depth + 1);
  }
  if (clause.opener === 'resume') {
    const above = resumed(parsed, parent);
    return walk(parsed, above.end, depth + 1, above);
  }
  // "After one of its jets was shot down": a thing of its own.
  if (clause.opener === 'sub' && plain > 0 && verbAt[from]?.passive === true) return NOBODY;
  if (clause.opener === 'participle' || clause.opener === 'and' || clause.opener === 'sub') {
    const first = parsed.verbs.find((verb) => verb.at >= parent.start && verb.at < parent.end);
    // "The president, bowing to pressure, suspended": before the comma there is no verb yet.
    if (first === undefined && clause.opener === 'participle' && clause.start > 1)
      return walk(parsed, clause.start - 1, depth + 1);
    return first === undefined ? NOBODY : walk(parsed, first.at, depth + 1);
  }
  return NOBODY;
}

/** "The parliament, despite protests that drew thousands, passed": what goes on is what still waits for its verb. */
function resumed({ clauses, verbs }: Parsed, clause: Clause): Clause {
  let above = clause;
  while ((above.opener === 'sub' || above.opener === 'participle') && above.start > 0) {
    const { start, end, parent } = above;
    const next = clauses[parent];
    if (next === undefined || verbs.some(({ at, kind }) => kind === 'finite' && at >= start && at < end)) break;
    above = next;
  }
  return above;
}

/** "The premier, a farmer himself, promised", "some of them teenagers": no subjects. */
function isReflexive(tokens: Parsed['tokens'], at: number): boolean {
  return /sel(?:f|ves)$/.test(tokens[at]?.word ?? '') || (at > 0 && tokens[at - 1]?.word === 'of');
}

/** "Criticising the verdict, Minsk said": who does both is named behind the comma. */
function ofNextClause(parsed: Parsed, { end }: Clause, depth: number): Side {
  const next = parsed.clauses.find(({ start, opener }) => start >= end && (opener === 'main' || opener === 'and'));
  const verb = next && parsed.verbs.find((one) => one.kind === 'finite' && one.at >= next.start && one.at < next.end);
  return verb === undefined ? NOBODY : walk(parsed, verb.at, depth + 1);
}

const FIRST_PERSON = new Set(['we', 'i']);

const OWN_LAND = new Set(['country', 'nation', 'homeland', 'government']);

function isOpener({ mentions }: Parsed, mention: Mention, { opener, word, start }: Clause): boolean {
  if (opener !== 'sub' || mention.preposition !== word || mention.start - start > 4) return false;
  return mentions.every((one) => one.start < start || one.start >= mention.start);
}

/** "Observers from the OSCE", "fire crews from Greece": those who come from there. */
function isOfTheirs({ tokens, words, nouns, mentionOf }: Parsed, mention: Mention, { start }: Clause): boolean {
  if (mention.preposition !== 'from' || (mention.country === undefined && mention.id === undefined)) return false;
  let from = mention.start - 1;
  while (from > start && tokens[from]?.word !== 'from') from--;
  // "Fire crews from Greece and Bulgaria"
  const crew = mentionOf[from - 1];
  if (crew?.kind === 'role' && crew.plural && crew.country === undefined && crew.preposition === undefined) return true;
  const people = nouns.find(({ end }) => end === from);
  if (people === undefined || mentionOf[from - 1] !== undefined) return false;
  const head = tokens[from - 1]?.word ?? '';
  if (!people.classes.some((name) => THEIRS.has(name)) || !(/s$|people$|men$/.test(head) || TEAMS.has(head)))
    return false;
  for (let at = start; at < people.start; at++)
    if (((words[at]?.roles ?? 0) & (ROLE.preposition | ROLE.of)) !== 0) return false;
  return true;
}

const TEAMS = new Set('patrol contingent team unit crew squad convoy battalion brigade mission delegation'.split(' '));

const THEIRS = new Set(['person', 'troops', 'experts', 'relief', 'observers', 'official', 'trainers']);

/** "We reject this," the minister said: the one who speaks. */
function speakerOf(parsed: Parsed, at: number, depth: number): Side {
  const said = sayingOf(parsed, at);
  if (said === undefined) return NOBODY;
  const { mentions } = walk(parsed, said.at, depth + 1);
  // "Rice told workers": who stands behind is told.
  const turned = parsed.slavic || parsed.tokens[said.at - 1]?.kind === 'mark';
  const inverted = turned ? (parsed.mentionOf[said.at + 1] ?? parsed.mentionOf[said.at + 2]) : undefined;
  if (mentions.length > 0) return { mentions, resolvedBy: 'pronoun' };
  return inverted === undefined || inverted.kind === 'modifier'
    ? NOBODY
    : { mentions: chainOf(parsed, inverted), resolvedBy: 'pronoun' };
}

/** "Became the first state to recognise it": who is named so does it. */
export const FIRST = new Set(['first', 'latest', 'last', 'only']);

/** Of whom a relative tells, and who are nobody by name. */
const OTHERS = new Set(['others', 'those', 'anyone', 'anybody', 'everyone']);

/** Words that open a thing of its own: "insists any pact must let". */
const OPENS = new Set([...ARTICLES, 'any', 'every', 'each', 'such']);

/** "Indian planes flew", "Israeli bulldozers": an adjective of a state with a noun in the plural right before the verb. */
function asPeople({ tokens, words, verbAt, mentionOf }: Parsed, mention: Mention, verb: number): Side | undefined {
  // "Official reports accused": nobody's reports.
  if (mention.sector === 'GOV' && mention.country === undefined && mention.id === undefined) return undefined;
  if (mention.preposition !== undefined || tokens[mention.end]?.word === "'s") return undefined;
  let end = mention.end;
  while (end < verb && end - mention.end < 4 && tokens[end]?.kind === 'word' && verbAt[end] === undefined) {
    // "Turkish F-16s"
    if (tokens[end + 1]?.kind === 'number' && tokens[end + 1]?.glued && tokens[end + 2]?.word === 's') {
      end += 3;
      break;
    }
    if (((words[end]?.roles ?? 0) & ~ROLE.adverb) !== 0 || tokens[end]?.capital || words[end]?.reporting) break;
    end++;
  }
  const head = tokens[end - 1];
  if (end === mention.end || head === undefined || !/(?:[^s]|^)s$/.test(head.word)) return undefined;
  for (let at = end; at < verb; at++) if (tokens[at]?.kind === 'mark') return undefined;
  const people: Mention = { ...mention, end, kind: 'demonym', id: undefined, plural: true };
  // "Vietnamese and American experts"
  const joined = ((words[mention.start - 1]?.roles ?? 0) & ROLE.conjunction) !== 0;
  const other = joined ? mentionOf[mention.start - 2] : undefined;
  if (other?.kind !== 'modifier' || other.country === undefined) return { mentions: [people], resolvedBy: 'text' };
  return { mentions: [{ ...other, kind: 'demonym', id: undefined, plural: true }, people], resolvedBy: 'text' };
}

/** "Al Qaeda's North African wing threatened": what speaks for somebody speaks as an arm of theirs. */
function asOrgan({ tokens, words, verbAt }: Parsed, mention: Mention, verb: number): Side | undefined {
  if (mention.preposition !== undefined || (mention.country === undefined && mention.id === undefined))
    return undefined;
  if (verbAt[verb]?.passive || !verbAt[verb]?.form.senses.some(({ type }) => SPOKEN.has(type))) return undefined;
  const from = tokens[mention.end]?.word === "'s" ? mention.end + 1 : mention.end;
  for (let at = from; at < verb; at++) {
    const word = words[at];
    const helps = ROLE.adverb | ROLE.auxiliary | ROLE.be | ROLE.future | ROLE.possible;
    if (tokens[at]?.kind !== 'word' || ((word?.roles ?? 0) & ~helps) !== 0 || verb - from > 6) return undefined;
  }
  return verb === from ? undefined : { mentions: [{ ...mention, end: verb, kind: 'role' }], resolvedBy: 'text' };
}

/** Types of what only somebody can say. */
const SPOKEN = new Set(['REQUEST', 'REJECT', 'THREATEN', 'AGREE']);

/** "Accused the government and promised": after "and" the verb shares the subject of the verb before it. */
function sharedWith({ tokens, words, verbs, mentionOf }: Parsed, at: number, start: number): number | undefined {
  let left = at - 1;
  const helps =
    ROLE.be |
    ROLE.auxiliary |
    ROLE.adverb |
    ROLE.negation |
    ROLE.future |
    ROLE.possible |
    ROLE.failed |
    ROLE.infinitive;
  while (
    left > start &&
    mentionOf[left] === undefined &&
    (((words[left]?.roles ?? 0) & (helps | ROLE.time)) !== 0 ||
      WHICH.has(tokens[left]?.word ?? '') ||
      isAdverb(tokens[left]?.word ?? '', 0))
  )
    left--;
  if (((words[left]?.roles ?? 0) & ROLE.conjunction) === 0 && tokens[left]?.word !== ',') return undefined;
  const finite = verbs.filter((one) => one.at < left && one.at >= start && one.kind === 'finite');
  // "Accused them of being armed by Chad, and called for"
  const parted = tokens[left - 1]?.word === ',' && tokens[(finite.at(-1)?.at ?? 0) - 1]?.word === 'being';
  const last = finite.at(parted ? -2 : -1);
  // "Spoke with both, his office said, and proposed": what is inserted shares nothing.
  const inserted = last?.reporting && tokens[last.at + 1]?.word === ',' && finite.length > 1;
  const before = (inserted ? finite.at(-2) : last)?.at;
  if (before === undefined) return undefined;
  // "…, but the limit applies and would allow": a thing of its own is the subject.
  for (let i = left - 1; i > before; i--) {
    if (((words[i]?.roles ?? 0) & ROLE.conjunction) === 0 || !ARTICLES.has(tokens[i + 1]?.word ?? '')) continue;
    if (mentionOf[i + 2] === undefined && verbs.every((one) => one.at < i || one.at > left)) return -1;
  }
  return before;
}

/** "And last month handed over" */
const WHICH = new Set('last this next same month week year day later then'.split(' '));

/** "He and Chirac had agreed": the pronoun is the one who says so. */
function besidePronoun(parsed: Parsed, { start }: Mention, from: number, depth: number): Mention[] {
  const { words, verbs } = parsed;
  if (((words[start - 1]?.roles ?? 0) & ROLE.conjunction) === 0) return [];
  if (((words[start - 2]?.roles ?? 0) & ROLE.pronoun) === 0 || parsed.mentionOf[start - 2] !== undefined) return [];
  const said = verbs.findLast((one) => one.reporting && one.at < start - 2 && one.at >= Math.max(0, from - 12));
  return said === undefined ? [] : walk(parsed, said.at, depth + 1).mentions;
}

/**
 * "Chile said that it would leave the pact": the pronoun is the subject of the clause above. In a sentence of its own
 * kind ("…; he refused") only "he" and "she" are safe, and only for the one person who is the sentence's subject.
 */
function antecedent(parsed: Parsed, at: number, depth: number): Side {
  const { clauses } = parsed;
  const clause = clauseAt(parsed, at);
  const loose = clause.opener === 'main' || clause.opener === 'and';
  const parent = loose ? clauses[0] : clauses[clause.parent];
  if (parent === undefined || parent === clause) return NOBODY;
  const verb = parsed.verbs.find((one) => one.at >= parent.start && one.at < parent.end && one.kind === 'finite');
  if (verb === undefined) return NOBODY;
  const { mentions } = walk(parsed, verb.at, depth + 1);
  if (!isMeant(parsed, at, mentions)) return NOBODY;
  const [who, more] = mentions;
  const single = /^s?he$/.test(parsed.tokens[at]?.word ?? '');
  if (loose && !(who?.kind === 'person' && more === undefined && single)) return NOBODY;
  // "His press secretary confirmed that he had signed": whose secretary it is.
  if (single && /^(?:his|her)$/.test(parsed.tokens[(who?.start ?? 0) - 1]?.word ?? '')) return NOBODY;
  return { mentions, resolvedBy: 'pronoun' };
}

/** "He" is one person, and no ministry; "it" is nobody by name. */
export function isMeant({ tokens }: Parsed, at: number, [who, more]: readonly Mention[]): boolean {
  if (who === undefined) return true;
  const word = tokens[at]?.word;
  if (word === 'it') return who.kind !== 'person';
  if (word !== 'he' && word !== 'she') return true;
  const one = who.kind === 'person' || who.kind === 'name' || who.kind === 'group';
  const office = who.kind === 'role' && !who.plural && !isInstitution(tokens[who.end - 1]?.word ?? '');
  return more === undefined && (one || office);
}
