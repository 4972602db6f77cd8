import type { Candidate } from './candidate.ts';
import { announcerOf } from './deed.ts';
import { englishDeedSides, isDoneDeed } from './deed-english.ts';
import { outcomeOf } from './deed-outcome.ts';
import { deedSides } from './deed-sides.ts';
import type { Factuality } from './event.ts';
import { FORM } from './forms/english.ts';
import { CASE } from './forms/slavic.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Mention, Noun } from './mention.ts';
import { isPublic } from './need.ts';
import { clauseAt, type Parsed, rootAt } from './parse.ts';
import { sourceName } from './reported.ts';
import { OPAQUE, scopeEnd } from './scope.ts';
import type { Sense } from './sense.ts';
import { type Side, side } from './side.ts';
import { subjectOf } from './subject.ts';
import type { Reason } from './trace.ts';
import { withCountries } from './whose.ts';

/** Nouns that name a happening, where something proves that it took place: "after the summit with Turkey". */
export function addNominals(parsed: Parsed, found: Candidate[], text: string): void {
  for (const noun of parsed.nouns) {
    if (noun.nominals.length === 0) continue;
    if (found.some((one) => noun.start >= one.first && noun.start <= one.last)) continue;
    // «переговоров, прошедших в Минске»: the participle tells them.
    if (parsed.slavic && found.some((one) => one.noun === noun.start && parsed.verbAt[one.at]?.kind === 'reduced'))
      continue;
    // "Recalled its envoy in protest": how it was done.
    if (!parsed.slavic && parsed.tokens[noun.start - 1]?.word === 'in' && parsed.tokens[noun.start]?.word === 'protest')
      if (found.some((one) => one.at < noun.start && clauseAt(parsed, one.at) === clauseAt(parsed, noun.start)))
        continue;
    if (isDanger(parsed, noun)) continue;
    const evidence = evidenceOf(parsed, found, noun);
    for (const sense of noun.nominals) {
      const candidate = fromNoun(parsed, found, noun, sense, evidence, text);
      if (candidate === undefined) continue;
      if (candidate.sense.type === 'REJECT') dropRefused(parsed, found, noun);
      found.push(candidate);
      break;
    }
  }
}

/** What shows that the happening of a noun took place. */
type Evidence = {
  /** The token after the word that proves it, −1 if none. */
  proof: number;
  /** It is only part of what somebody says. */
  said: boolean;
  announcer: ReturnType<typeof announcerOf>;
  outcome: ReturnType<typeof outcomeOf>;
};

function evidenceOf(parsed: Parsed, found: readonly Candidate[], noun: Noun): Evidence {
  const proven = provenFrom(parsed, noun.start);
  const done = !parsed.slavic && proven < 0 && noun.deed && isDoneDeed(parsed, noun);
  const proof = proven >= 0 ? proven : done ? noun.start : noun.deed && !parsed.slavic ? -1 : toldFrom(parsed, noun);
  const announcer = parsed.slavic ? announcerOf(parsed, noun) : undefined;
  const outcome = parsed.slavic && proof < 0 && announcer === undefined ? outcomeOf(parsed, noun) : undefined;
  // What nothing proves need not be asked whether it is said, but where somebody wants to know why.
  const matters = proof >= 0 || announcer !== undefined || outcome !== undefined || parsed.trace !== undefined;
  return { proof, said: matters && isSaid(parsed, found, noun.start, proof), announcer, outcome };
}

function isSaid(parsed: Parsed, found: readonly Candidate[], at: number, proof: number): boolean {
  for (const one of found) if (isSaidIn(parsed, one, at) && !(proof >= 0 && isBeside(parsed, one, at))) return true;
  return false;
}

/** «отказ Тбилиси присоединиться к санкциям»: nobody joins them. */
function dropRefused(parsed: Parsed, found: Candidate[], { end }: Noun): void {
  const inner = parsed.verbs.find(({ at }) => at >= end);
  if (inner?.kind !== 'infinitive' || inner.at - end > 4) return;
  const at = found.findIndex((one) => one.at === inner.at);
  if (at >= 0) found.splice(at, 1);
}

function fromNoun(
  parsed: Parsed,
  found: readonly Candidate[],
  noun: Noun,
  sense: Sense,
  { proof, said, announcer, outcome }: Evidence,
  text: string,
): Candidate | undefined {
  const reject = (reason: Reason): undefined => {
    parsed.trace?.reject(parsed, noun.start, noun.end - 1, reason, sense);
  };
  if (said) return reject('said');
  if (sense.genitive === undefined)
    return proof < 0 ? reject('unproven') : gathering(parsed, noun, sense, proof, reject);
  if (!parsed.slavic) {
    const sides = proof < 0 ? undefined : englishDeedSides(parsed, noun, sense);
    if (sides === undefined) return reject(proof < 0 ? 'unproven' : 'no-actor');
    return told(sense, noun, withCountries(parsed, noun.start, sense.type, sides));
  }
  // «аб'явілі аб выхадзе»: its verb has told it.
  if (
    announcer !== undefined &&
    found.some(({ at, sense: { type } }) => at === announcer.verb.at && type === sense.type)
  )
    return undefined;
  if (proof < 0 && announcer === undefined && outcome === undefined) return reject('unproven');
  const reason = proof >= 0 && isReason(parsed, proof - 1);
  const named = deedSides(parsed, noun, sense, { announcer, doer: outcome?.doer, reason });
  const sides =
    reason && isAnswer(parsed.tokens[proof - 2]?.word ?? '') ? answered(parsed, found, noun, sense, named) : named;
  if (sides === undefined) return reject('no-actor');
  // «в связи с помилованием Лукашенко»: who has power grants it.
  const [by, more] = sides.recipients.mentions;
  if (sense.type === 'CONCEDE' && sides.actors.mentions.length === 0 && more === undefined)
    if (by?.kind === 'person' && by.sector === 'GOV' && by.preposition === undefined)
      Object.assign(sides, { actors: sides.recipients, recipients: side([]) });
  const candidate = told(sense, noun, withCountries(parsed, noun.start, sense.type, sides));
  if (announcer?.done === false) candidate.factuality.reportedBy = [sourceName(parsed, announcer.verb, text)];
  // «объявил о выводе войск»: they are still there.
  if (announcer?.done && sense.type === 'RETREAT' && sense.mode === 'withdraw')
    candidate.factuality.modality = 'planned';
  return candidate;
}

/** Types of what is done to the one who answers. */
const HOSTILE = new Set(['COERCE', 'SANCTION', 'ASSAULT', 'ACCUSE', 'REJECT', 'THREATEN', 'MOBILIZE']);

function isAnswer(word: string): boolean {
  return word === 'ответ' || word === 'адказ' || ANSWERED.test(word);
}

/** «в ответ на закрытие границы Минск выслал польского консула»: whom the answer is for did it, to who answers. */
function answered(
  parsed: Parsed,
  found: readonly Candidate[],
  { start }: Noun,
  { type }: Sense,
  named: ReturnType<typeof deedSides>,
): ReturnType<typeof deedSides> {
  const root = rootAt(parsed, start);
  const answer = found.find((one) => rootAt(parsed, one.at) === root && one.recipients.mentions.some(isPublic));
  const { actors = side([]), recipients = side([]) } = named ?? {};
  if (answer === undefined || !answer.actors.mentions.some(isPublic)) return named;
  const implied = ({ mentions }: Side): Side => ({ mentions, resolvedBy: 'implicit' });
  return {
    actors: actors.mentions.length > 0 ? actors : implied(answer.recipients),
    recipients: recipients.mentions.length > 0 || !HOSTILE.has(type) ? recipients : implied(answer.actors),
  };
}

/** A meeting, a visit, a strike: the names about the noun are its sides. */
function gathering(
  parsed: Parsed,
  noun: Noun,
  sense: Sense,
  proof: number,
  reject: (reason: Reason) => undefined,
): Candidate | undefined {
  const { tokens, words } = parsed;
  const clause = clauseAt(parsed, noun.start);
  const behind = parsed.verbs.filter(({ at }) => at > noun.start && at < clause.end);
  // "A delegation headed by the president to Baku"
  const end = behind.find(({ kind }) => kind !== 'reduced')?.at ?? clause.end;
  let named = parsed.mentions.filter(
    (one) =>
      one.start >= proof && one.end <= end && one.start < noun.end + 10 && !one.apposition && isSide(parsed, one, noun),
  );
  const other = sense.type === 'CONSULT' ? meetingWith(parsed, named, noun) : undefined;
  if (other !== undefined)
    return told(sense, noun, { actors: { ...other, resolvedBy: 'implicit' }, recipients: side(named) });
  // "The march on Capitol Hill": where it is held.
  if (sense.type === 'PROTEST' && !parsed.slavic)
    named = named.filter(({ preposition }) => !AT_PLACE.has(preposition ?? ''));
  const implied = named.length === 0 || (named.length < 2 && sense.needs === 'both');
  const sides = implied ? impliedSides(parsed, noun.start) : named;
  // "There were protests in Ouagadougou": where they were is enough.
  const there = ((words[proof - 1]?.roles ?? 0) & ROLE.be) !== 0 && sense.type === 'PROTEST' && named.length === 0;
  const placed = there && parsed.places.some(({ start }) => start > noun.end && start < clause.end);
  if (!placed && (!sides.some(isPublic) || (sense.needs === 'both' && sides.length < 2))) return reject('no-actor');
  if (words[noun.end]?.roles === undefined && tokens[noun.end]?.kind === 'word' && tokens[noun.end]?.glued)
    return reject('compound');
  const actors: Side = { mentions: sides, resolvedBy: implied ? 'implicit' : 'text' };
  // "U.S. raids on camps in Sudan": whom they hit did not fly them.
  const isHit = ({ start, preposition }: Mention) => start >= noun.end && AIMED.has(preposition ?? '');
  const aimed = (sense.type === 'ASSAULT' || sense.type === 'PROTEST') && !parsed.slavic;
  const hit = aimed ? sides.filter(isHit) : [];
  // "Protests against the president": nobody says who marched.
  const doers =
    hit.length > 0 && (hit.length < sides.length || sense.type === 'PROTEST')
      ? { ...actors, mentions: sides.filter((one) => !isHit(one)) }
      : actors;
  const candidate = told(sense, noun, { actors: doers, recipients: side(doers === actors ? [] : hit) });
  if (isToCome(parsed, proof, noun)) candidate.factuality.modality = 'planned';
  return candidate;
}

/** "The ceremony will be held at the summit": it is yet to come, too. */
function isToCome({ tokens, words, verbs, clauseOf, slavic }: Parsed, proof: number, { start }: Noun): boolean {
  if (slavic || !AT.has(tokens[proof - 1]?.word ?? '')) return false;
  const verb = verbs.findLast((one) => one.at < start && one.kind === 'finite' && clauseOf[one.at] === clauseOf[start]);
  if (verb === undefined) return false;
  for (let at = verb.at - 1; at >= 0 && verb.at - at < 5; at--) {
    const roles = words[at]?.roles ?? 0;
    if ((roles & ROLE.future) !== 0) return true;
    if ((roles & (ROLE.be | ROLE.auxiliary | ROLE.adverb | ROLE.negation)) === 0) return false;
  }
  return false;
}

const AT = new Set(['at', 'during']);

const AT_PLACE = new Set(['on', 'at', 'in', 'outside', 'near', 'to']);

const AIMED = new Set(['on', 'against', 'at']);

function told(sense: Sense, { start, end }: Noun, sides: { actors: Side; recipients: Side }): Candidate {
  const factuality: Factuality = { polarity: 'positive', modality: 'actual', reportedBy: [], historical: false };
  const { actors, recipients } = sides;
  return {
    sense,
    at: start,
    first: start,
    last: end - 1,
    noun: undefined,
    said: undefined,
    actors,
    recipients,
    factuality,
  };
}

/** The token after the preposition that proves it ("after", "during"), with only the noun's own words between; −1 if none. */
function provenFrom(parsed: Parsed, at: number): number {
  const { words, verbAt, mentionOf } = parsed;
  let steps = 0;
  for (let i = at - 1; i >= 0 && steps < 6; i--) {
    // An actor counts as one word, however long its name is.
    if (mentionOf[i] === undefined) steps++;
    const roles = words[i]?.roles ?? 0;
    // "In protest": it is what they do.
    if (steps === 1 && parsed.tokens[i]?.word === 'in' && parsed.tokens[at]?.word === 'protest') return 0;
    // "At least a dozen visits": a measure proves nothing.
    const measure = MEASURES.has(parsed.tokens[i + 1]?.word ?? '');
    // "There were protests"
    if ((roles & ROLE.be) !== 0 && parsed.tokens[i - 1]?.word === 'there') return i + 1;
    // «на переговорах с Си Цзиньпином»
    if (parsed.slavic && steps === 1 && isTableOf(parsed, i, at)) return i + 1;
    if ((roles & ROLE.proof) !== 0 && !measure) return hasPlan(parsed, i, at) ? -1 : i + 1;
    if (parsed.tokens[i]?.kind === 'mark' || verbAt[i] !== undefined) return -1;
    if (parsed.slavic ? isReason(parsed, i) : isReturn(parsed, i)) return hasPlan(parsed, i, at) ? -1 : i + 1;
    if (mentionOf[i] !== undefined) continue;
    if ((roles & (ROLE.preposition | ROLE.conjunction)) !== 0 && (roles & ROLE.determiner) === 0) return -1;
  }
  return -1;
}

/** "In response to the killing", "in return for the release": what is answered or repaid was done. */
function isReturn({ tokens }: Parsed, at: number): boolean {
  const noun = tokens[at - 1]?.word ?? '';
  return tokens[at - 2]?.word === 'in' && RETURNS[tokens[at]?.word ?? '']?.has(noun) === true;
}

/** By the preposition behind them. */
const RETURNS: Record<string, ReadonlySet<string>> = {
  to: new Set(['response', 'reply', 'answer', 'reaction']),
  for: new Set(['return', 'exchange', 'retaliation', 'revenge', 'retribution']),
};

/** Where they talk: in the locative, with somebody. */
function isTableOf({ tokens, words, mentionOf }: Parsed, at: number, noun: number): boolean {
  if (tokens[at]?.word !== 'на' || !/(?:ах|ях|е|ы|и)$/.test(tokens[noun]?.word ?? '')) return false;
  if (words[noun]?.names?.noun?.classes.includes('meeting') !== true) return false;
  // «на переговорах президента Грузии с премьером»: whose they are may stand between.
  const owner = mentionOf[noun + 1];
  const withAt = owner?.start === noun + 1 && (owner.cases & CASE.genitive) !== 0 ? owner.end : noun + 1;
  return ((words[withAt]?.roles ?? 0) & ROLE.with) !== 0;
}

/** «в ответ на высылку», «в связи с арестом», «несмотря на», «из-за ареста»: two words that prove it together. */
export function isReason({ tokens, words }: Parsed, at: number): boolean {
  if (((words[at]?.roles ?? 0) & ROLE.preposition) === 0) return false;
  const before = tokens[at - 1]?.word ?? '';
  return tokens[at]?.glued === true ? before === 'из' || before === 'з' : REASONS.has(before) || ANSWERED.test(before);
}

/** «ответил на высылку», «стал ответом на высылку» */
const ANSWERED =
  /^(?:ответил[аои]?|отреагировал[аои]?|адказа(?:ў|л[аі])|адрэагава(?:ў|л[аі])|ответом|реакцией|адказам|рэакцыяй)$/;

const REASONS = new Set('ответ адказ связи сувязи вслед услед несмотря нягледзячы'.split(' '));

/** "The visit of the premier to Hanoi has removed": what has come of it proves it; the token of its article, or −1. */
function toldFrom(parsed: Parsed, { start, end }: Noun): number {
  const { tokens, words, verbs, slavic } = parsed;
  let first = start - 1;
  // "The four-hour meeting"
  while (
    start - first < 6 &&
    tokens[first]?.kind !== 'mark' &&
    !THE.has(tokens[first]?.word ?? '') &&
    isPlain(parsed, first)
  )
    first--;
  // "Talks between the two dragged on": several need no article.
  if (first === start - 1 && (first < 0 || tokens[first]?.kind === 'mark') && BARE.has(tokens[start]?.word ?? ''))
    first = start;
  else if (!THE.has(tokens[first]?.word ?? '')) return -1;
  if (slavic || !BY.has(tokens[end]?.word ?? '')) return -1;
  const clause = clauseAt(parsed, start);
  const verb = verbs.find((one) => one.at > end && one.at < clause.end && one.kind === 'finite');
  // "Was taken up with": held it was, too.
  const held = verb?.passive === true && HELD.has(verb.form.lemma);
  if (verb === undefined || (verb.passive ? !held : (verb.form.form & FORM.past) === 0)) return -1;
  for (let at = clause.start; at < verb.at; at++) {
    const roles = words[at]?.roles ?? 0;
    if (at >= start && tokens[at]?.kind === 'mark') return -1;
    if ((roles & (ROLE.plan | ROLE.possible | ROLE.future | ROLE.negation | ROLE.condition)) !== 0) return -1;
    if (at < first && (roles & ROLE.time) === 0 && at > clause.start) return -1;
  }
  return first;
}

/** What is done with a meeting that takes place. */
const HELD = new Set(
  'take dominate overshadow mark attend host chair mediate devote interrupt break describe'.split(' '),
);

/** A word that goes with the noun behind it, and does nothing else. */
function isPlain({ words, verbAt, mentionOf }: Parsed, at: number): boolean {
  const roles = words[at]?.roles ?? 0;
  return (
    at >= 0 && verbAt[at] === undefined && mentionOf[at] === undefined && (roles & ~(ROLE.determiner | ROLE.time)) === 0
  );
}

const BARE = new Set(['talks', 'negotiations', 'consultations', 'discussions']);

const THE = new Set(['the', 'this', 'his', 'her', 'their']);

const BY = new Set(['of', 'by', 'between']);

const MEASURES = new Set(['least', 'most']);

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
/** "During a summit, Putin and Lukashenka said": who speaks together met there. */
function impliedSides(parsed: Parsed, at: number): Mention[] {
  const verb = parsed.verbs.find((one) => one.at > at && one.kind === 'finite');
  if (verb === undefined) return [];
  const { mentions } = subjectOf(parsed, verb);
  return new Set(mentions.map((one) => one.country ?? one.id)).size > 1 ? mentions : [];
}

/** «После встречи с Си Цзиньпином глава МИД сообщил»: who speaks met the one who is named. */
function meetingWith(parsed: Parsed, named: readonly Mention[], noun: Noun): Side | undefined {
  const [one, more] = named;
  if (one === undefined || more !== undefined || one.start < noun.end || one.start - noun.end > 3) return undefined;
  if (((parsed.lexicon.words.get(one.preposition ?? '')?.roles ?? 0) & ROLE.with) === 0) return undefined;
  const root = rootAt(parsed, noun.start);
  const verb =
    parsed.verbs.find(({ at, kind }) => at > noun.start && kind === 'finite') ??
    parsed.verbs.findLast(({ at, kind }) => at < noun.start && kind === 'finite' && rootAt(parsed, at) === root);
  if (verb === undefined) return undefined;
  const who = subjectOf(parsed, verb);
  const [first] = who.mentions;
  const known = first !== undefined && first !== one && (first.country ?? first.id) !== undefined;
  return known && first.country !== one.country ? who : undefined;
}

/** What is demanded or promised has not happened, but "agreed during the visit" tells of a visit. */
function isSaidIn(parsed: Parsed, one: Candidate, at: number): boolean {
  if (!OPAQUE.has(one.sense.type) || at <= one.at || at >= scopeEndOf(parsed, one)) return false;
  const passive = parsed.verbAt[one.at]?.passive === true;
  return !passive || parsed.verbs.some((verb) => verb.at > one.at && verb.at < at);
}

/** «выразил протест из-за ареста»: why it is said, which is told and not said. */
function isBeside(parsed: Parsed, { at }: Candidate, noun: number): boolean {
  if (!parsed.slavic || clauseAt(parsed, at) !== clauseAt(parsed, noun)) return false;
  return !parsed.verbs.some((verb) => verb.at > at && verb.at < noun);
}

function scopeEndOf(parsed: Parsed, candidate: Candidate): number {
  const verb = parsed.verbAt[candidate.at];
  return verb === undefined ? candidate.last : scopeEnd(parsed, verb);
}

/** "The threat of the Soviet Union": what it is, and nothing that anybody said; "the threat of Kenya to close" is said. */
function isDanger({ slavic, tokens, verbAt }: Parsed, { start, end }: Noun): boolean {
  if (slavic || !tokens[start]?.word.startsWith('threat') || tokens[end]?.word !== 'of') return false;
  for (let at = end; at < end + 7; at++) if (verbAt[at]?.kind === 'infinitive') return false;
  return true;
}
