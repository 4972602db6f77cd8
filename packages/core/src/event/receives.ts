import { ROLE } from './grammar/grammar.ts';
import { type Match, matchVerb } from './match.ts';
import type { Mention } from './mention.ts';
import { chainOf, clauseAt, type Parsed, rolesOf, rootAt } from './parse.ts';
import type { EventType } from './plover.ts';
import type { Sense } from './sense.ts';
import { isIntransitive, type Verb } from './verb.ts';
import { POSSESSIVES } from './whose.ts';

const HELD_AGAINST = new Set(['against', 'on', 'против', 'супраць']);

/** Sanctions between the verb and those against whom they are. */
function isPenalty({ nouns }: Parsed, from: number, { start }: Mention): boolean {
  return nouns.some((one) => one.start > from && one.end <= start && one.classes.includes('sanction'));
}

const BETWEEN = new Set(['between', 'между', 'паміж']);

/** "Agreed to expand sanctions against Belarus": to whom those who agree will do harm agrees to nothing. */
export function isThird(parsed: Parsed, { at }: Verb, { start }: Mention): boolean {
  const inner = parsed.verbs.find((one) => one.at > at && one.at < start && one.kind === 'infinitive');
  const sense = inner === undefined ? undefined : matchVerb(parsed, inner)[0]?.sense;
  return sense !== undefined && HARMS.has(sense.type);
}

/** What is done with others. */
const TOGETHER: ReadonlySet<EventType> = new Set<EventType>(['CONSULT', 'COOPERATE', 'AGREE']);

/** Behind "along with", or in a list that begins there. */
function isAlongWith(parsed: Parsed, one: Mention): boolean {
  if (one.preposition !== 'with') return false;
  const { tokens } = parsed;
  let at = (chainOf(parsed, one)[0] ?? one).start - 1;
  for (let steps = 0; steps < 4 && at > 0 && tokens[at]?.word !== 'with'; steps++) at--;
  return tokens[at]?.word === 'with' && tokens[at - 1]?.word === 'along';
}

/** What is done to somebody who has agreed to nothing. */
const HARMS = new Set(['SANCTION', 'COERCE', 'ASSAULT']);

/** Behind a comma and "and", before a verb of its own. */
function isNextSubject(parsed: Parsed, { start, end }: Mention): boolean {
  const clause = clauseAt(parsed, start);
  if (clause.opener !== 'and' || start - clause.start > 3) return false;
  // "But the party has enough deputies": what helps other verbs may be one itself.
  if ((rolesOf(parsed, end) & (ROLE.auxiliary | ROLE.be)) !== 0) return true;
  return parsed.verbs.some((one) => one.kind === 'finite' && one.at >= end && one.at < clause.end);
}

/** "Hopes to buy jets ahead of his meeting with Vladimir Putin", "sent planes to patrol its borders with Poland". */
function isOfOther(
  { tokens, nouns, verbs }: Parsed,
  type: EventType,
  last: number,
  { start, preposition }: Mention,
): boolean {
  if (preposition !== 'with' || type === 'CONSULT') return false;
  let at = start - 1;
  while (at > last && tokens[at]?.word !== 'with') at--;
  const noun = nouns.find(({ start: from, end }) => end === at && from > last);
  if (noun === undefined) return false;
  if (noun.classes.includes('border'))
    return (
      type === 'MOBILIZE' && verbs.some((one) => one.kind === 'infinitive' && one.at > last && one.at < noun.start)
    );
  if (!noun.classes.includes('meeting')) return false;
  return [2, 3, 4].some((back) => AHEAD.has(tokens[noun.start - back]?.word ?? ''));
}

const AHEAD = new Set(['ahead', 'before', 'after', 'during', 'following']);

/** The subject of a passive in what is said. */
function suffersIt(parsed: Parsed, { start, end, preposition }: Mention): boolean {
  const clause = clauseAt(parsed, start);
  if (clause.opener !== 'that' || preposition !== undefined) return false;
  const verb = parsed.verbs.find(({ at, kind }) => at >= end && at < clause.end && kind !== 'reduced');
  return verb?.passive === true;
}

/** Whether an actor after the verb can be its other side, and not part of what is promised, moved or condemned. */
export function canReceive(parsed: Parsed, { sense, verb, noun, last }: Match, one: Mention): boolean {
  const { verbs, lexicon } = parsed;
  if (!parsed.slavic && isOfOther(parsed, sense.type, last, one)) return false;
  // "Massed soldiers, along with tanks": what goes with the object.
  if (!parsed.slavic && !TOGETHER.has(sense.type) && isAlongWith(parsed, one)) return false;
  // "The “Sabre Strike” exercises": what a thing is called.
  if (!parsed.slavic && one.kind === 'name' && QUOTED.has(parsed.tokens[one.start - 1]?.word ?? '')) return false;
  // "Talks on Donbas": a name that nothing is known of must stand where only somebody can.
  if (one.kind === 'name' && sense.mode === 'visit') return false;
  if (one.kind === 'name' && one.preposition !== undefined && !NAME_AFTER.has(one.preposition)) return false;
  // "Supported the paper on Cyprus", "agreed on Kashmir": what it is about.
  const praised = noun?.classes.some((name) => name === 'praise' || name === 'medal') === true;
  const topic = TALK.has(sense.type) && !praised && one.kind !== 'modifier' && TOPIC.has(one.preposition ?? '');
  if (topic && !verbs.some((other) => other.at > verb.at && other.at < one.start)) return false;
  // "Discussed Syria": what it is about, too; "discussed Syria with Iran" has two.
  if (one.preposition === undefined && one.kind !== 'modifier' && DISCUSSES.has(verb.form.lemma)) return false;
  const role = lexicon.words.get(one.preposition ?? '')?.roles ?? 0;
  // "Held talks in the Macedonian town of Ohrid": where.
  if (!parsed.slavic && TALK.has(sense.type) && one.kind === 'modifier' && one.preposition === 'in') return false;
  // "Met at the General Assembly"
  if (!parsed.slavic && sense.type === 'CONSULT' && sense.mode !== 'visit' && one.preposition === 'at') return false;
  // "Signed it on behalf of the government": for whom, and not with whom.
  if (!parsed.slavic && one.preposition === 'of' && isOnBehalf(parsed, one)) return false;
  const named = one.country !== undefined || one.id !== undefined;
  // "To protest against plans to open a Russian base", "along the Belarusian frontier"
  if (one.kind === 'modifier') {
    // "Accepted Norway's offer": whose it is; "along the Belarusian frontier" is where.
    if (sense.type === 'AGREE')
      return !parsed.slavic && (isOwnerOfObject(parsed, noun, one) || one.preposition === 'with');
    // «вышли на улицы испанских городов»
    if (sense.type === 'PROTEST' && parsed.slavic && sense.followedBy !== undefined) return false;
    const apart = verbs.filter((other) => other.at > last && other.at < one.start);
    if (!parsed.slavic && !apart.every((other) => leadsTo(parsed, sense, other))) return false;
    // "Seized Polish apples": whose produce it is suffers nothing.
    if (!parsed.slavic && sense.type === 'COERCE' && isProduce(parsed, one)) return false;
    // "At the two countries' border"
    if (one.id === 'states' && nounsAt(parsed, one.end + 1).includes('border')) return false;
    const ground = nounsAt(parsed, one.end);
    if (!ground.includes('ground')) return true;
    // "Shelled the Ukrainian city of Nikopol": the place itself is hit; "massed on the Polish border".
    if (parsed.slavic) return false;
    return sense.type === 'MOBILIZE'
      ? ground.includes('border')
      : TAKEN.has(sense.type) && one.preposition === undefined && one.start - last < 4;
  }
  // «обстреляли деревню на границе с Таиландом»: where it is, not against whom.
  const border = parsed.nouns.find(({ end }) => end === one.start - 1)?.classes.includes('border');
  // "To the border of Ukraine and Belarus": where, of both of them.
  if (!parsed.slavic && (role & ROLE.of) !== 0 && !AT_BORDER.has(sense.type) && isOfBorder(parsed, one)) return false;
  const treaty = parsed.slavic && sense.type === 'SUPPORT' && sense.object?.has('accord');
  // «пригрозил закрыть границу с Беларусью»
  const shut = parsed.slavic && sense.type === 'THREATEN' && /у$/.test(parsed.tokens[one.start - 2]?.word ?? '');
  if (
    border === true &&
    !treaty &&
    !shut &&
    (role & ROLE.with) !== 0 &&
    (!AT_BORDER.has(sense.type) || sense.mode === 'arrest')
  )
    return false;
  // Who resigns or walks free does it to nobody.
  if (parsed.slavic && sense.mode === 'resign') return false;
  if (parsed.slavic && sense.mode === 'release' && isIntransitive(parsed.tokens, verb)) return false;
  switch (sense.type) {
    case 'AGREE':
      // "Offered the Vatican as a venue": what is offered, and not to whom.
      if (!parsed.slavic && parsed.tokens[one.end]?.word === 'as') return false;
      // "Promised to replace its leaders", "agreed on a list of officials"
      if ((role & ROLE.of) !== 0 || clauseAt(parsed, one.start) !== clauseAt(parsed, verb.at)) return false;
      // "Agreed to begin talks between Minsk and Brussels": what the talks are between.
      if (BETWEEN.has(one.preposition ?? '')) return false;
      // "A plan backed by the EU"
      if (!parsed.slavic && (role & ROLE.agent) !== 0) return false;
      return named || (role & ROLE.with) !== 0 || !verbs.some((other) => other.at > verb.at && other.at < one.start);
    case 'REJECT':
      if (!parsed.slavic && isNextSubject(parsed, one)) return false;
      // «заблокировала санкции против России»: for her nothing is refused.
      if (HELD_AGAINST.has(one.preposition ?? '') && isPenalty(parsed, verb.at, one)) return false;
      // «опровергли сообщения о том, что Путин пригласил Трампа»
      return !parsed.slavic || clauseAt(parsed, one.start) === clauseAt(parsed, verb.at);
    case 'THREATEN':
      // "Warned that it would respond, and Ukraine held exercises": of another clause the subject.
      if (!parsed.slavic && isNextSubject(parsed, one)) return false;
      // "Warned that the army would step in": with whom.
      if (!parsed.slavic && isThreatWith(parsed, verb, one)) return false;
      // «предупредил, что Россия способна»: whom it is about, not whom it warns.
      return !parsed.slavic || rootAt(parsed, one.start) === rootAt(parsed, verb.at);
    case 'ACCUSE':
      // "Criticised the format for ignoring civilians": whom the reproach names is no other side.
      if (
        !parsed.slavic &&
        verbs.some(
          ({ at, kind }) =>
            kind === 'gerund' && at > verb.at && at < one.start && parsed.tokens[at - 1]?.word === 'for',
        )
      )
        return false;
      // "Complained that its agents had been kept out": who suffers it is not blamed.
      if (!parsed.slavic && suffersIt(parsed, one)) return false;
      // "Condemned the trial of the activists": they are its victims.
      return !hasHarm(parsed, verb.at, one) || (role & ROLE.agent) !== 0;
    case 'RETREAT':
    case 'MOBILIZE':
      // "Withdrew its forces": what is moved is no other side.
      if (sense.mode !== 'withdraw' && sense.type !== 'MOBILIZE') return true;
      // "American instructors trained Georgian soldiers"
      if ((sense.together !== undefined || sense.needs === 'both') && one.country !== undefined) return true;
      return !(
        one.kind === 'role' &&
        (one.preposition === undefined || (role & ROLE.of) !== 0) &&
        OWN.has(one.sector ?? '')
      );
    case 'PROTEST':
      // «по всей Болгарии» is where, «против Болгарии» against whom.
      if (!parsed.slavic) return true;
      if (one.preposition === undefined) return sense.followedBy === undefined;
      return AGAINST.has(one.preposition) && !(BY.has(one.preposition) && one.kind !== 'body' && one.kind !== 'role');
    case 'REQUEST':
      // «партнёры по ЕС просили», «перед зданием правительства требовали»
      if (parsed.slavic && BESIDE.has(one.preposition ?? '')) return false;
      // «прекратить ввоз зерна с Украины»: where it comes from.
      if (parsed.slavic && FROM.has(one.preposition ?? '')) return false;
      return !(noun !== undefined && one.start > noun.start && (role & ROLE.of) !== 0 && !named);
    default:
      return true;
  }
}

function isOnBehalf({ tokens }: Parsed, { start }: Mention): boolean {
  for (let at = start - 1; at > 0 && start - at < 4; at--) if (tokens[at]?.word === 'behalf') return true;
  return false;
}

/** One's own armed people who would do what is threatened. */
function isThreatWith(parsed: Parsed, verb: Verb, one: Mention): boolean {
  if (one.country !== undefined || !OWN.has(one.sector ?? '') || one.preposition !== undefined) return false;
  const doer = parsed.verbs.find(({ at, kind }) => at >= one.end && at - one.end < 5 && kind === 'finite');
  return clauseAt(parsed, one.start).opener === 'that' && one.start > verb.at && doer !== undefined && !doer.passive;
}

function isOfBorder(parsed: Parsed, one: Mention): boolean {
  const at = (chainOf(parsed, one)[0] ?? one).start - 1;
  return parsed.nouns.some(({ end, classes }) => end === at && classes.includes('border'));
}

/** "Threatened to stop Lithuanian goods", "a resolution backing Montenegro's bid", "to intercept Chinese bombers": the row goes on to its object. */
function leadsTo({ tokens }: Parsed, { type, followedBy }: Sense, { at, form }: Verb): boolean {
  if (type === 'THREATEN') return true;
  if (type === 'MOBILIZE') return MEETS.has(form.lemma);
  return followedBy?.has(tokens[at]?.word ?? '') === true;
}

const MEETS = new Set('intercept shadow confront chase challenge counter deter repel track repulse'.split(' '));

/** Types of what is done to a place itself. */
const TAKEN = new Set(['ASSAULT', 'COERCE', 'RETREAT']);

/** Classes of what one side puts forward and the other answers. */
const ANSWERED = new Set(['offer', 'offers', 'demand', 'plan', 'proffer', 'timetable']);

/** "New Zealand's offer": a state that owns what the verb is about. */
function isOwnerOfObject({ tokens }: Parsed, noun: Match['noun'], { end, country, id }: Mention): boolean {
  if (noun === undefined || (country === undefined && id === undefined)) return false;
  if (!noun.classes.some((name) => ANSWERED.has(name))) return false;
  return tokens[end]?.word === "'s" && noun.start - end < 4 && noun.start > end;
}

/** "Passed on intelligence", "recalled its ambassador": what is given or moved is no other side. */
export function isThing({ tokens }: Parsed, { sense, noun }: Match, one: Mention): boolean {
  if (noun === undefined || one.country !== undefined || (one.kind !== 'role' && one.kind !== 'name')) return false;
  if (one.start >= noun.end || one.end <= noun.start) return false;
  // "Scrambled fighters to meet them": who is moved.
  if (sense.type === 'MOBILIZE') return true;
  const owned = OWNED.has(tokens[one.start - 1]?.word ?? '') || OWNED.has(tokens[noun.start - 1]?.word ?? '');
  if (sense.mode === 'withdraw' && owned) return true;
  return !noun.classes.some((name) => PERSONS.has(name));
}

/** What is agreed, backed or discussed is about somebody behind these. */
const TALK = new Set(['SUPPORT', 'AGREE', 'CONSULT']);

/** Verbs whose object is what is talked about. */
const DISCUSSES = new Set(['discuss', 'обсудить', 'обсуждать', 'абмеркаваць', 'абмяркоўваць']);

export const TOPIC = new Set(['on', 'about', 'over', 'regarding', 'concerning']);

const NAME_AFTER = new Set(['with', 'against', 'by']);

const OWNED = new Set([...POSSESSIVES, 'our']);

/** Classes of nouns that are somebody. */
const PERSONS = new Set(
  'person prisoner suspect refugees victims envoy official journalist inspector agency organisation police militia firm media peacekeeping'.split(
    ' ',
  ),
);

const FROM = new Set(['с', 'со', 'из', 'з', 'са']);

const BESIDE = new Set(['по', 'па', 'перед', 'перад']);

const AGAINST = new Set('против супраць перед перад у каля с з около возле напротив насупраць ля'.split(' '));

/** What stands near a building may only be in a town. */
const BY = new Set('у около возле напротив насупраць ля'.split(' '));

/** What is done at a border is done to the neighbour. */
export const AT_BORDER = new Set(['PROTEST', 'COERCE', 'MOBILIZE', 'RETREAT', 'CONCEDE', 'SANCTION']);

export const OWN = new Set(['MIL', 'COP', 'SPY']);

/** A noun of harm done to somebody, between the verb and a name. */
function hasHarm(parsed: Parsed, from: number, { start, preposition }: Mention): boolean {
  // «напад на пасольства» harms it, «напад Расіі» is its own.
  const suffers = parsed.slavic && preposition !== undefined;
  return parsed.nouns.some(
    ({ start: at, end, classes }) =>
      at > from && end <= start && (classes.includes('harm') || (suffers && classes.includes('attack'))),
  );
}

function nounsAt({ nouns }: Parsed, at: number): string[] {
  return nouns.find((noun) => noun.start === at)?.classes ?? [];
}

/** An adjective of a state before goods, or before a thing that no row knows. */
function isProduce(parsed: Parsed, { end }: Mention): boolean {
  if (parsed.tokens[end]?.word === "'s" || parsed.tokens[end]?.capital) return false;
  const classes = nounsAt(parsed, end);
  return classes.includes('goods') || (classes.length === 0 && /[^s]s$/.test(parsed.tokens[end]?.word ?? ''));
}

const QUOTED = new Set(['"', '“', '``', '«', '‘']);
