import { agentOf, objectsOf, recipientsOf, type Side, subjectOf } from './argument.ts';
import type { RuleClass } from './confidence.ts';
import type { Factuality } from './event.ts';
import { factualityOf } from './factuality.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Sense } from './lexicon.ts';
import { type Match, matchVerb } from './match.ts';
import type { Mention } from './mention.ts';
import { chainOf, clauseAt, type Parsed } from './parse.ts';
import type { Verb } from './verb.ts';

/** A happening found in a sentence, not yet dated. `first` and `last` are the tokens of its trigger. */
export type Candidate = {
  sense: Sense;
  ruleClass: RuleClass;
  at: number;
  first: number;
  last: number;
  actors: Side;
  recipients: Side;
  factuality: Factuality;
};

/** Types whose complement is talk, not happening: what is demanded, threatened or refused has not taken place. */
const OPAQUE = new Set(['AGREE', 'REQUEST', 'REJECT', 'THREATEN', 'ACCUSE', 'CONCEDE', 'SUPPORT']);
/** Types that two sides do together. */
const MUTUAL = new Set(['CONSULT', 'AGREE', 'COOPERATE', 'SUPPORT']);
/** Sectors of people at large, who alone make no political event. */
const PRIVATE = new Set(['CVL', 'BUS', 'EDU', 'MED', 'AGR', 'LAB', 'REL', 'CRM']);

/** The happenings that a sentence tells, in the order of their words. */
export function findCandidates(parsed: Parsed, text: string): Candidate[] {
  const found: Candidate[] = [];
  let closedUntil = -1;
  for (const verb of parsed.verbs) {
    if (verb.form.senses.length === 0 || verb.at < closedUntil) continue;
    const candidate = fromVerb(parsed, verb, text);
    if (candidate === undefined) continue;
    found.push(candidate);
    if (OPAQUE.has(candidate.sense.type)) closedUntil = scopeEnd(parsed, verb);
  }
  addNominals(parsed, found);
  return found.sort((a, b) => a.first - b.first);
}

function fromVerb(parsed: Parsed, verb: Verb, text: string): Candidate | undefined {
  const matches = matchVerb(parsed, verb);
  if (matches.length === 0) return undefined;
  if (verb.kind === 'gerund' && !isTold(parsed, verb)) return undefined;
  const factuality = factualityOf(parsed, verb, text);
  if (factuality === undefined) return undefined;
  const subject = subjectOf(parsed, verb);
  for (const match of matches) {
    const sides = sidesOf(parsed, match, subject);
    if (!isEnough(parsed, match, sides.actors, sides.recipients)) continue;
    const { sense, noun, first, last } = match;
    const ruleClass: RuleClass = noun !== undefined || sense.particle !== undefined ? 'phrase' : 'verb';
    if (noun !== undefined && isNegated(parsed, noun.start))
      factuality.polarity = factuality.polarity === 'negative' ? 'positive' : 'negative';
    return { sense: turned(sense, sides), ruleClass, at: verb.at, first, last, ...sides, factuality };
  }
  return undefined;
}

/** A gerund tells a happening after a comma, after "after" and after "by"; otherwise it names one. */
function isTold(parsed: Parsed, verb: Verb): boolean {
  const before = parsed.tokens[verb.at - 1];
  const roles = parsed.words[verb.at - 1]?.roles ?? 0;
  if (before === undefined || before.word === ',') return true;
  return (roles & (ROLE.proof | ROLE.negation | ROLE.agent | ROLE.be)) !== 0 || before.word === 'without';
}

function sidesOf(parsed: Parsed, match: Match, subject: Side): { actors: Side; recipients: Side } {
  const { verb, sense } = match;
  const opaque = OPAQUE.has(sense.type);
  const end = opaque ? scopeEnd(parsed, verb) : clauseAt(parsed, verb.at).end;
  const objects = objectsOf(parsed, verb, end, subject);
  if (verb.passive) {
    const agent = agentOf(parsed, verb, end);
    const whole = verb.kind === 'reduced' ? reducedHead(parsed, verb) : subject;
    const rest = objects.filter((one) => !agent.includes(one));
    const recipients =
      whole.mentions.length > 0 && match.noun === undefined ? whole : side(recipientsOf(parsed, rest, 'bare'));
    // "An agreement was signed by": the subject is the thing, whose names are in its phrase.
    if (MUTUAL.has(sense.type) && agent.length === 0) {
      const near = objects
        .filter((one) => one.kind !== 'modifier')
        .slice(0, 1)
        .flatMap((one) => chainOf(parsed, one));
      return { actors: side(near), recipients: side([]) };
    }
    return { actors: side(agent), recipients };
  }
  const recipients = recipientsOf(
    parsed,
    objects,
    MUTUAL.has(sense.type) && match.noun !== undefined ? 'with' : 'bare',
  );
  if (subject.mentions.length === 0 && sense.subject !== undefined) {
    // "Talks between Russia and Ukraine began": the names are in the subject's phrase.
    const clause = clauseAt(parsed, verb.at);
    const near = parsed.mentions.filter((one) => one.start >= clause.start && one.end <= verb.at && !one.apposition);
    const full = near.filter((one) => one.kind !== 'modifier');
    return { actors: side(full.length > 0 ? full : near), recipients: side([]) };
  }
  return { actors: subject, recipients: side(recipients) };
}

/** The noun that a reduced participle stands on: "weapons seized by". */
function reducedHead(parsed: Parsed, verb: Verb): Side {
  const mention = parsed.mentionOf[verb.at - 1];
  return side(mention === undefined || mention.kind === 'modifier' ? [] : chainOf(parsed, mention));
}

function side(mentions: Mention[]): Side {
  return { mentions, resolvedBy: 'text' };
}

/** Whether the sides are what the row asks for. */
function isEnough(parsed: Parsed, { sense, verb }: Match, actors: Side, recipients: Side): boolean {
  const from = actors.mentions;
  const to = recipients.mentions;
  const both = [...from, ...to];
  const known = both.some(isPublic);
  switch (sense.needs) {
    case 'nothing':
      return true;
    case 'source':
      return from.some(isPublic);
    case 'target':
      return to.length > 0 && known;
    case 'both':
      return (
        known &&
        ((from.length > 0 && to.length > 0) ||
          from.length > 1 ||
          from.some((one) => one.plural && one.kind === 'group'))
      );
    case 'people':
      if (sense.type === 'PROTEST') return from.length > 0;
      return known && (to.length > 0 || hasPeople(parsed, verb));
    default:
      return known;
  }
}

function isPublic(mention: Mention): boolean {
  return (
    mention.country !== undefined ||
    mention.id !== undefined ||
    mention.kind === 'group' ||
    !PRIVATE.has(mention.sector ?? 'CVL')
  );
}

function hasPeople(parsed: Parsed, verb: Verb): boolean {
  const end = clauseAt(parsed, verb.at).end;
  return parsed.nouns.some((noun) => noun.start > verb.at && noun.end <= end && noun.classes.includes('person'));
}

/** Joint exercises of two states are cooperation. */
function turned(sense: Sense, { actors, recipients }: { actors: Side; recipients: Side }): Sense {
  if (sense.together === undefined) return sense;
  const countries = new Set(
    [...actors.mentions, ...recipients.mentions].map((one) => one.country ?? one.id).filter(Boolean),
  );
  return countries.size > 1 ? { ...sense, type: sense.together, mode: undefined } : sense;
}

/** "No agreement was signed", "without an agreement". */
function isNegated({ tokens, words }: Parsed, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 3; i--) {
    const word = tokens[i]?.word;
    if (word === 'no' || word === 'neither') return true;
    if (((words[i]?.roles ?? 0) & ROLE.preposition) !== 0) return false;
  }
  return false;
}

/** Where the complement of a speech act ends: with its clause and the "that" clauses hung on it. */
function scopeEnd(parsed: Parsed, verb: Verb): number {
  const { clauses, clauseOf } = parsed;
  let index = clauseOf[verb.at] ?? 0;
  while (clauses[index + 1] !== undefined) {
    const next = clauses[index + 1];
    const inside =
      next?.opener === 'that' ||
      ((next?.opener === 'and' || next?.opener === 'relative') && clauses[index]?.opener === 'that');
    if (!inside) break;
    index++;
  }
  return clauses[index]?.end ?? parsed.tokens.length;
}

/** Nouns that name a happening, where something proves that it took place: "after the summit with Turkey". */
function addNominals(parsed: Parsed, found: Candidate[]): void {
  const { tokens, words, nouns, lexicon } = parsed;
  for (const noun of nouns) {
    const name = noun.classes.find((one) => lexicon.nominals.has(one));
    const sense = name === undefined ? undefined : lexicon.nominals.get(name);
    if (sense === undefined || found.some((one) => noun.start >= one.first && noun.start <= one.last)) continue;
    if (found.some((one) => OPAQUE.has(one.sense.type) && noun.start > one.at && noun.start < scopeEndOf(parsed, one)))
      continue;
    if (!isProven(parsed, noun.start)) continue;
    const clause = clauseAt(parsed, noun.start);
    const near = parsed.mentions.filter(
      (one) => one.start >= clause.start && one.start < noun.end + 10 && one.end <= clause.end && !one.apposition,
    );
    const beyond = parsed.verbs.find((verb) => verb.at > noun.start && verb.at < clause.end)?.at ?? clause.end;
    const sides = near.filter((one) => one.start < beyond && isSide(parsed, one, noun.end));
    if (sides.length === 0 || !sides.some(isPublic)) continue;
    if (sense.needs === 'both' && sides.length < 2) continue;
    if (words[noun.end]?.roles === undefined && tokens[noun.end]?.kind === 'word' && tokens[noun.end]?.glued) continue;
    found.push({
      sense,
      ruleClass: 'nominal',
      at: noun.start,
      first: noun.start,
      last: noun.end - 1,
      actors: side(sides),
      recipients: side([]),
      factuality: { polarity: 'positive', modality: 'actual', reportedBy: [], historical: false },
    });
  }
}

function scopeEndOf(parsed: Parsed, candidate: Candidate): number {
  const verb = parsed.verbAt.get(candidate.at);
  return verb === undefined ? candidate.last : scopeEnd(parsed, verb);
}

/** A preposition like "after" or "during" governs the noun, with only its own words between. */
function isProven(parsed: Parsed, at: number): boolean {
  const { words, verbAt, mentionOf } = parsed;
  for (let i = at - 1; i >= 0 && at - i < 6; i--) {
    const roles = words[i]?.roles ?? 0;
    if ((roles & ROLE.proof) !== 0) return !hasPlan(parsed, i, at);
    if (parsed.tokens[i]?.kind === 'mark' || verbAt.has(i)) return false;
    if (mentionOf[i] !== undefined) continue;
    if ((roles & (ROLE.preposition | ROLE.conjunction)) !== 0 && (roles & ROLE.determiner) === 0) return false;
  }
  return false;
}

function hasPlan({ words }: Parsed, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (((words[at]?.roles ?? 0) & (ROLE.plan | ROLE.possible)) !== 0) return true;
  return false;
}

/** Before the noun any name; after it one with "between", "with", "of". */
function isSide(parsed: Parsed, mention: Mention, nounEnd: number): boolean {
  if (mention.end <= nounEnd) return true;
  const roles = parsed.lexicon.words.get(mention.preposition ?? '')?.roles ?? 0;
  return (roles & (ROLE.toward | ROLE.of)) !== 0 && (roles & ROLE.place) === 0;
}
