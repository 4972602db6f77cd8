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

const ARMED = new Set(['MIL', 'REB', 'UAF']);
const STREET = new Set(['OPP', 'PTY', 'REF', 'JRN', 'REB', 'UNK']);

/** The happenings that a sentence tells, in the order of their words. */
export function findCandidates(parsed: Parsed, text: string): Candidate[] {
  const found: Candidate[] = [];
  let closedUntil = -1;
  for (const verb of parsed.verbs) {
    if (verb.form.senses.length === 0 || verb.at < closedUntil) continue;
    const candidate = fromVerb(parsed, verb, text);
    if (candidate === undefined || repeats(parsed, candidate, found)) continue;
    found.push(candidate);
    if (OPAQUE.has(candidate.sense.type)) closedUntil = scopeEnd(parsed, verb);
  }
  addObligations(parsed, found);
  addNominals(parsed, found);
  return found.sort((a, b) => a.first - b.first);
}

/** "Held talks, discussing trade": the participle tells more of the same happening. */
function repeats(parsed: Parsed, candidate: Candidate, found: readonly Candidate[]): boolean {
  const before = found.at(-1);
  return before?.sense.type === candidate.sense.type && clauseAt(parsed, candidate.at).opener === 'participle';
}

/** "The minister said that Libya must hand them over": an obligation that one side lays on another is a demand. */
function addObligations(parsed: Parsed, found: Candidate[]): void {
  const rule = parsed.lexicon.obligation;
  parsed.words.forEach((word, at) => {
    if (rule === undefined || ((word?.roles ?? 0) & ROLE.obligation) === 0) return;
    const verb = parsed.verbs.find((one) => one.at > at && one.at - at < 6);
    const mention = parsed.mentionOf[at - 1];
    if (mention === undefined || mention.kind === 'modifier' || !isPublic(mention)) return;
    const said = parsed.verbs.filter((one) => one.reporting && one.at < mention.start).at(-1);
    if (said === undefined) return;
    const clause = clauseAt(parsed, at);
    const speaker = subjectOf(parsed, said);
    const told = chainOf(parsed, mention);
    const other = speaker.mentions.filter(
      (one) => !told.includes(one) && (one.country === undefined || one.country !== mention.country),
    );
    if (other.length === 0 || clause.start > said.at + 12) return;
    for (let i = found.length - 1; i >= 0; i--) if ((found[i]?.at ?? 0) > at) found.splice(i, 1);
    found.push({
      sense: rule,
      ruleClass: 'phrase',
      at,
      first: at,
      last: verb?.at ?? at,
      actors: { mentions: other, resolvedBy: 'text' },
      recipients: side(told),
      factuality: { polarity: 'positive', modality: 'actual', reportedBy: [], historical: false },
    });
  });
}

function fromVerb(parsed: Parsed, verb: Verb, text: string): Candidate | undefined {
  const matches = matchVerb(parsed, verb);
  if (matches.length === 0) return undefined;
  if (verb.kind === 'gerund' && !isTold(parsed, verb)) {
    // "A statement demanding that": a noun that speaks.
    const roles = parsed.words[verb.at - 1]?.roles ?? 0;
    const speaks = matches.some(({ sense }) => OPAQUE.has(sense.type));
    if (!speaks || (roles & (ROLE.preposition | ROLE.subordinator)) !== 0) return undefined;
  }
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
    return {
      sense: turned(parsed, match, sides, factuality),
      ruleClass,
      at: verb.at,
      first,
      last,
      ...sides,
      factuality,
    };
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
  const end = opaque ? scopeEnd(parsed, verb) : partEnd(parsed, verb);
  const objects = objectsOf(parsed, verb, end, subject);
  if (verb.passive) {
    const agent = agentOf(parsed, verb, end);
    const whole = verb.kind === 'reduced' ? reducedHead(parsed, verb) : subject;
    const rest = objects.filter((one) => !agent.includes(one));
    const near = side(recipientsOf(parsed, verb.at, rest, 'bare'));
    const thing = match.noun !== undefined && near.mentions.length > 0;
    const recipients = whole.mentions.length > 0 && !thing ? whole : near;
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
  const talks = sense.type === 'CONSULT' && sense.mode === undefined && match.noun === undefined;
  const mutual = MUTUAL.has(sense.type) && (match.noun !== undefined || subject.mentions.length > 1);
  const governed = governedBy(parsed, match, objects);
  const recipients =
    governed.length > 0
      ? governed
      : recipientsOf(parsed, verb.at, objects, talks ? 'only-with' : mutual ? 'with' : 'bare');
  if (sense.subject !== undefined) {
    // "Talks between Russia and Ukraine began": the names are in the subject's phrase.
    const clause = clauseAt(parsed, verb.at);
    const near = parsed.mentions.filter((one) => one.start >= clause.start && one.end <= verb.at && !one.apposition);
    const full = near.filter((one) => one.kind !== 'modifier');
    return { actors: side(full.length > 0 ? full : near), recipients: side([]) };
  }
  return { actors: subject, recipients: side(recipients) };
}

/** "Called on Minsk": the actor right after the verb's own particle. */
function governedBy(parsed: Parsed, { sense, verb }: Match, objects: Mention[]): Mention[] {
  if (sense.particle === undefined && sense.followedBy === undefined) return [];
  const words = sense.particle ?? sense.followedBy;
  const found = objects.find(
    (one) =>
      one.kind !== 'modifier' &&
      one.start - verb.at < 5 &&
      one.preposition !== undefined &&
      words?.has(one.preposition),
  );
  return found === undefined ? [] : chainOf(parsed, found);
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
function isEnough(parsed: Parsed, { sense, verb, noun }: Match, actors: Side, recipients: Side): boolean {
  const from = actors.mentions;
  // "On Belarusian territory" names no other side, "the Israeli plan" does.
  const to = noun === undefined ? recipients.mentions.filter((one) => one.kind !== 'modifier') : recipients.mentions;
  const both = [...from, ...recipients.mentions];
  const known = both.some(isPublic);
  if (sense.type === 'CONSULT' && sense.mode === 'visit' && from.some(isMass)) return false;
  switch (sense.needs) {
    case 'nothing':
      return true;
    case 'source':
      return from.some(isPublic);
    case 'target':
      return (
        known && to.some((one) => one.kind !== 'modifier' && one.preposition === undefined && one.start - verb.at < 6)
      );
    case 'both':
      return (
        known &&
        ((from.length > 0 && to.length > 0) ||
          from.length > 1 ||
          from.some((one) => one.plural && one.kind === 'group'))
      );
    case 'labour':
      return from.some((one) => one.sector === 'LAB' && one.kind === 'role');
    case 'fighters':
      return from.some((one) => ARMED.has(one.sector ?? '')) && to.length > 0;
    case 'people':
      if (sense.type === 'PROTEST') return from.some(isPeople);
      return known && (to.some((one) => one.kind !== 'modifier') || hasPeople(parsed, verb));
    default:
      return known;
  }
}

/** Troops and crowds pay no visits. */
function isMass({ kind, sector, plural }: Mention): boolean {
  return (
    kind === 'role' &&
    plural &&
    (sector === 'MIL' || sector === 'REB' || sector === 'UAF' || sector === 'COP' || sector === 'CVL')
  );
}

/** People who can take to the streets: no state, no minister. */
function isPeople({ kind, sector }: Mention): boolean {
  return kind === 'role' && (sector === undefined || PRIVATE.has(sector) || STREET.has(sector));
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

/** Joint exercises of two states are cooperation; what is announced "unless" something happens is a threat. */
function turned(
  parsed: Parsed,
  { sense, verb }: Match,
  { actors, recipients }: { actors: Side; recipients: Side },
  factuality: Factuality,
): Sense {
  if (
    factuality.modality === 'planned' &&
    parsed.words.some((word, at) => at > verb.at && ((word?.roles ?? 0) & ROLE.unless) !== 0)
  ) {
    factuality.modality = 'actual';
    return { ...sense, type: 'THREATEN', mode: undefined };
  }
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

/** Where the complement of a speech act ends: with its part of the clause and the "that" clauses hung on it. */
function scopeEnd(parsed: Parsed, verb: Verb): number {
  const { clauses, clauseOf } = parsed;
  let index = clauseOf[verb.at] ?? 0;
  const own = partEnd(parsed, verb);
  if (own < (clauses[index]?.end ?? 0)) return own;
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

/** The end of a verb's own part of its clause: before the next verb that shares its subject. */
function partEnd(parsed: Parsed, verb: Verb): number {
  const { end } = clauseAt(parsed, verb.at);
  const next = parsed.verbs.find((one) => one.at > verb.at && one.at < end && one.kind === 'finite');
  return next?.at ?? end;
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
    if (provenFrom(parsed, noun.start) < 0) continue;
    const proof = provenFrom(parsed, noun.start);
    const clause = clauseAt(parsed, noun.start);
    const end = parsed.verbs.find((verb) => verb.at > noun.start && verb.at < clause.end)?.at ?? clause.end;
    const named = parsed.mentions.filter(
      (one) =>
        one.start >= proof &&
        one.end <= end &&
        one.start < noun.end + 10 &&
        !one.apposition &&
        isSide(parsed, one, noun),
    );
    const implied = named.length === 0 || (named.length < 2 && sense.needs === 'both');
    const sides = implied ? impliedSides(parsed, noun.start) : named;
    if (sides.length === 0 || !sides.some(isPublic)) continue;
    if (sense.needs === 'both' && sides.length < 2) continue;
    if (words[noun.end]?.roles === undefined && tokens[noun.end]?.kind === 'word' && tokens[noun.end]?.glued) continue;
    found.push({
      sense,
      ruleClass: 'nominal',
      at: noun.start,
      first: noun.start,
      last: noun.end - 1,
      actors: { mentions: sides, resolvedBy: implied ? 'implicit' : 'text' },
      recipients: side([]),
      factuality: { polarity: 'positive', modality: 'actual', reportedBy: [], historical: false },
    });
  }
}

/** "During a summit, Putin and Lukashenka said": who speaks together met there. */
function impliedSides(parsed: Parsed, at: number): Mention[] {
  const verb = parsed.verbs.find((one) => one.at > at && one.kind === 'finite');
  if (verb === undefined) return [];
  const { mentions } = subjectOf(parsed, verb);
  return new Set(mentions.map((one) => one.country ?? one.id)).size > 1 ? mentions : [];
}

function scopeEndOf(parsed: Parsed, candidate: Candidate): number {
  const verb = parsed.verbAt.get(candidate.at);
  return verb === undefined ? candidate.last : scopeEnd(parsed, verb);
}

/** The token after the preposition that proves it ("after", "during"), with only the noun's own words between; −1 if none. */
function provenFrom(parsed: Parsed, at: number): number {
  const { words, verbAt, mentionOf } = parsed;
  for (let i = at - 1; i >= 0 && at - i < 6; i--) {
    const roles = words[i]?.roles ?? 0;
    if ((roles & ROLE.proof) !== 0) return hasPlan(parsed, i, at) ? -1 : i + 1;
    if (parsed.tokens[i]?.kind === 'mark' || verbAt.has(i)) return -1;
    if (mentionOf[i] !== undefined) continue;
    if ((roles & (ROLE.preposition | ROLE.conjunction)) !== 0 && (roles & ROLE.determiner) === 0) return -1;
  }
  return -1;
}

function hasPlan({ words }: Parsed, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (((words[at]?.roles ?? 0) & (ROLE.plan | ROLE.possible)) !== 0) return true;
  return false;
}

/** Before the noun any name; after it one with "between", "with", "of". */
function isSide(parsed: Parsed, mention: Mention, noun: { start: number; end: number }): boolean {
  if (mention.end <= noun.start) return mention.country !== undefined || mention.id !== undefined;
  const roles = parsed.lexicon.words.get(mention.preposition ?? '')?.roles ?? 0;
  return mention.kind !== 'modifier' && (roles & (ROLE.toward | ROLE.of)) !== 0 && (roles & ROLE.place) === 0;
}
