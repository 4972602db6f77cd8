import { isMany } from './agreement.ts';
import { isAskedOf } from './asked.ts';
import { ADMITS } from './clause-words.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Match } from './match.ts';
import type { Mention, Noun } from './mention.ts';
import { clauseAt, type Parsed } from './parse.ts';
import type { EventType } from './plover.ts';
import { SOURCES, type SourceKind } from './predicates/predicate.ts';
import type { Side } from './side.ts';
import type { Verb } from './verb.ts';

/** Sectors of people at large, who alone make no political event. */
const PRIVATE = new Set(['CVL', 'BUS', 'EDU', 'MED', 'AGR', 'LAB', 'REL', 'CRM']);

const STREET = new Set(['OPP', 'PTY', 'REF', 'JRN', 'UNK']);

/** Whether the sides are what the row asks for. */
export function isEnough(parsed: Parsed, match: Match, actors: Side, recipients: Side): boolean {
  const { sense, verb, noun } = match;
  const from = actors.mentions;
  // "On Belarusian territory" names no other side, "the Israeli plan" does.
  // «предостерёг американские корабли»: right behind its verb it does.
  const near = (one: Mention) => parsed.slavic && one.preposition === undefined && one.start - verb.at === 1;
  const to =
    noun === undefined
      ? recipients.mentions.filter((one) => isOther(parsed, match, one) || near(one))
      : recipients.mentions;
  const known = from.some(isPublic) || recipients.mentions.some(isPublic);
  if (sense.type === 'CONSULT' && sense.mode === 'visit' && hasCrowd(parsed, from)) return false;
  // «вылетел самолёт с грузом помощи»: nobody visits.
  if (parsed.slavic && sense.mode === 'visit' && isFlownBy(parsed, verb)) return false;
  // «протестующие освободили президента»: a crowd lets nobody go.
  if (sense.mode === 'release' && to.length > 0 && from.length > 0 && from.every(isUnarmedCrowd)) return false;
  // "Let inspectors visit": that is access, whatever else one lets people do.
  const isLetIn = ({ start, classes }: Noun) => start > verb.at && start - verb.at < 3 && classes.includes('inspector');
  if (sense.type === 'CONCEDE' && !parsed.slavic && noun !== undefined && parsed.nouns.some(isLetIn)) return false;
  // "Workers held meetings": with nobody but themselves.
  const among = sense.type === 'CONSULT' && !parsed.slavic && to.length === 0 && from.length > 0;
  if (among && from.every((one) => one.country === undefined && hasCrowd(parsed, [one]) && !isOfKoreas(parsed, one)))
    return false;
  // «неизвестный бросил бутылку»: one alone is no riot.
  if (parsed.slavic && sense.mode === 'riot' && from.length === 1 && from.every(({ plural }) => !plural)) return false;
  // «говорил с журналистами»
  if (parsed.slavic && SPEAKS.has(verb.form.lemma) && to.every(({ sector }) => sector === 'JRN' || sector === 'CVL'))
    return false;
  // «поговорил с солдатами»: a word with one's own troops.
  if (parsed.slavic && sense.type === 'CONSULT' && to.length > 0 && to.every(isTroop)) return false;
  if (sense.type === 'ASSAULT' && isAccident(parsed, verb)) return false;
  // «признал их виновными в захвате власти»: nobody backs them.
  if (parsed.slavic && sense.type === 'SUPPORT' && ADMITS.has(verb.form.lemma) && isGuilty(parsed, verb)) return false;
  // "Must be met with a crackdown"
  if (
    !parsed.slavic &&
    !sense.spoken &&
    verb.passive &&
    verb.form.lemma === 'meet' &&
    parsed.tokens[verb.at + 1]?.word === 'with'
  )
    return false;
  // "Rushed to free him"
  if (sense.type === 'ASSAULT' && verb.form.lemma === 'rush' && parsed.tokens[verb.at + 1]?.word === 'to') return false;
  // "The ferry sank on its way": nobody sank it.
  const itself = sense.mode === 'destroy' && verb.form.lemma === 'sink' && !verb.passive && from.length === 0;
  if (itself && noun === undefined && !parsed.slavic) return false;
  // "Considers the sanctions essential": they are in force.
  const inForce = sense.type === 'THREATEN' && sense.object?.has('sanction') && verb.form.lemma === 'consider';
  if (inForce && parsed.tokens[(noun?.start ?? 0) - 1]?.word === 'the') return false;
  // "Warned farmers that locusts would come": people of no other state are warned for their good.
  if (!parsed.slavic && verb.form.lemma === 'warn' && isForTheirGood(parsed, match, recipients.mentions)) return false;
  // "Ghana beat Uruguay", "Minsk beat Riga": states and cities play.
  if (sense.mode === 'beat' && to.some(({ kind }) => kind === 'country' || kind === 'seat')) return false;
  switch (sense.needs) {
    case 'nothing':
      return true;
    case 'source':
      return (
        from.some(isPublic) ||
        (sense.weight >= 6 && from.some(isNamed) && isPolitical(parsed, verb)) ||
        isDone(parsed, match, from, to)
      );
    case 'target': {
      // "Asked Kenya to help", but not "wants to help Kenya".
      const complement = sense.followedBy?.has('to')
        ? parsed.tokens.findIndex((token, at) => at > verb.at && token.word === 'to')
        : -1;
      if (known && sense.type === 'REQUEST' && recipients.mentions.length === 0 && complement > 0)
        if (isAskedOf(parsed, match, complement + 1)) return true;
      const before = complement < 0 ? verb.at + 6 : Math.min(complement, verb.at + 6);
      if (known && complement > 0 && recipients.mentions.some((one) => isToldTo(parsed, one, verb.at, complement)))
        return true;
      return known && to.some((one) => one.kind !== 'modifier' && one.preposition === undefined && one.start < before);
    }
    case 'both':
      // "Officers from the two Koreas met"
      if (from.some((one) => isOfKoreas(parsed, one))) return true;
      if (sense.type === 'THREATEN' && verb.form.lemma === 'warn' && warnsOfOwn(parsed, verb))
        return from.some((one) => isPublic(one) || one.plural);
      return (
        known &&
        ((from.length > 0 && to.length > 0) ||
          (from.length > 1 && !(parsed.slavic && TO_OTHERS.has(sense.type))) ||
          from.some(
            (one) =>
              one.plural &&
              ((one.kind === 'group' && one.id !== 'they') || (sense.type === 'CONSULT' && verb.kind === 'finite')),
          ))
      );
    case 'persons':
      return from.some(isOfficial) && to.some((one) => meets(parsed, sense.followedBy !== undefined, one, verb.at));
    case 'states':
      return (
        from.some(isState) &&
        to.some((one) => isState(one) && from.every((who) => who.country !== one.country || who.id !== one.id))
      );
    case 'someone':
      return from.length > 0;
    case 'known':
      return known || isPolitical(parsed, verb);
    case 'envoys':
      return isOf('envoys', from) && !hasCrowd(parsed, from) && travelsTo(from, to);
    case 'people':
      // «осудил решение Ямайки»: no state is sentenced.
      if (parsed.slavic && sense.mode === 'convict' && to.length > 0 && to.every(isLandOrBody)) return false;
      if (sense.type === 'PROTEST') return from.some(isPeople);
      // «…, задержанного в аэропорту»: of whom the clause above tells.
      if (isToldInPassing(parsed, match, to)) return true;
      // «У Мінску затрымалі актывіста»: nobody is named who does it.
      if (!known && (verb.passive || (parsed.slavic && from.length === 0 && isMany(parsed, verb))))
        return isNewsOf(parsed, verb, to);
      return known && (to.some((one) => one.kind !== 'modifier') || hasPeople(parsed, verb));
    case 'any':
      return (
        known ||
        isDone(parsed, match, from, to) ||
        (sense.weight >= 6 && from.some(isNamed) && isPolitical(parsed, verb)) ||
        (from.length > 0 && from.some((one) => one.kind === 'role' && one.plural) && hasPlace(parsed, verb))
      );
    default:
      // "Russia protested against the expulsion": a state speaks as its officials do.
      if (sense.type === 'ACCUSE' && sense.needs === 'officials' && from.some(({ kind }) => kind === 'country'))
        return true;
      return isOf(sense.needs, from);
  }
}

/** "Unions warned that they would shut the port": what they would do themselves. */
function warnsOfOwn({ tokens, words, slavic, verbs }: Parsed, { at }: Verb): boolean {
  if (slavic || tokens[at + 1]?.word !== 'that' || !OWN.has(tokens[at + 2]?.word ?? '')) return false;
  if (((words[at + 3]?.roles ?? 0) & ROLE.future) === 0) return false;
  const deed = verbs.find((one) => one.at > at + 3);
  return deed?.form.senses.some(({ type, silent }) => !silent && HARMS.has(type)) === true;
}

const HARMS = new Set(['COERCE', 'SANCTION', 'ASSAULT', 'PROTEST', 'MOBILIZE', 'THREATEN']);

const OWN = new Set(['they', 'it', 'he', 'she', 'we']);

function isOfKoreas({ mentions }: Parsed, { end }: Mention): boolean {
  return mentions.some(({ id, start }) => id === 'koreas' && start >= end && start - end < 3);
}

/** "Told Chinese vessels to leave": a state's own, right between the verb and what they are to do. */
function isToldTo({ tokens, slavic }: Parsed, { kind, preposition, start, end }: Mention, verb: number, to: number) {
  if (slavic || kind !== 'modifier' || preposition !== undefined || start - verb > 2 || to - end < 1) return false;
  return to - end < 3 && tokens[end]?.word !== "'s" && /[^s]s$/.test(tokens[to - 1]?.word ?? '');
}

/** No modifier, or the owner of what is judged: "backed Moldova's course", "praised the Cuban revolution". */
function isOther(
  { tokens, slavic }: Parsed,
  { sense, verb }: Match,
  { kind, start, end, preposition }: Mention,
): boolean {
  if (kind !== 'modifier') return true;
  return (
    !slavic &&
    JUDGES.has(sense.type) &&
    start - verb.at < 3 &&
    (tokens[end]?.word === "'s" || preposition === undefined)
  );
}

/** "Warned farmers that locusts would come" */
function isForTheirGood({ tokens, words, mentionOf, verbAt }: Parsed, { verb }: Match, to: readonly Mention[]) {
  const people = ({ kind, country, sector }: Mention) =>
    kind === 'role' && country === undefined && PRIVATE.has(sector ?? '');
  if (to.length === 0 || !to.every(people)) return false;
  let at = tokens.findIndex(({ word }, i) => i > verb.at && word === 'that') + 1;
  if (at === 0) return false;
  for (; at < tokens.length && verbAt[at] === undefined; at++)
    if (mentionOf[at] !== undefined || ((words[at]?.roles ?? 0) & ROLE.pronoun) !== 0) return false;
  return true;
}

/** Types of what is said to somebody else. */
const TO_OTHERS: ReadonlySet<EventType> = new Set<EventType>(['THREATEN', 'REQUEST', 'ACCUSE']);

function isGuilty({ tokens, clauseOf }: Parsed, { at }: Verb): boolean {
  return tokens.some(({ word }, i) => i > at && clauseOf[i] === clauseOf[at] && /^(?:виновн|вінават)/.test(word));
}

const JUDGES: ReadonlySet<EventType> = new Set<EventType>(['SUPPORT', 'ACCUSE', 'REJECT']);

/** "Curbs were lifted in Albania": what is done to a state's people, or in a state, has no doer to be named. */
function isDone(
  parsed: Parsed,
  { sense: { type, weight }, verb, noun }: Match,
  from: readonly Mention[],
  to: readonly Mention[],
): boolean {
  const { tokens, slavic } = parsed;
  if (slavic || !verb.passive || verb.kind !== 'finite' || from.length > 0 || weight < 6) return false;
  // "For the prisoners to be freed", "Novak, a pilot of the army, was posted"
  if (tokens[verb.at - 2]?.word === 'to') return false;
  for (let at = noun?.end ?? verb.at; at < verb.at; at++) if (tokens[at]?.kind === 'mark') return false;
  if (to.some((one) => one.country !== undefined)) return isPolitical(parsed, verb);
  if (to.some(({ kind, id }) => kind === 'body' && id !== undefined)) return !parsed.traps;
  // "The hostages had been freed": captives are nobody's private matter.
  if (type === 'RETREAT' && noun?.classes.includes('prisoner') && to.some(({ plural }) => plural)) return true;
  return DEEDS.has(type) && hasPlace(parsed, verb) && isPolitical(parsed, verb);
}

/** What a government does in its land. */
const DEEDS: ReadonlySet<EventType> = new Set<EventType>(['CONCEDE', 'COERCE', 'RETREAT', 'SANCTION', 'MOBILIZE']);

function isOf(kind: SourceKind, from: readonly Mention[]): boolean {
  const sectors: readonly (string | undefined)[] = SOURCES[kind];
  return from.some((one) => one.kind !== 'modifier' && sectors.includes(one.sector));
}

export function isPublic(mention: Mention): boolean {
  // "Kenya's David Rudisha": a name of some land may be anybody.
  if (mention.kind === 'name') return !PRIVATE.has(mention.sector ?? 'CVL');
  return (
    mention.country !== undefined ||
    mention.id !== undefined ||
    mention.kind === 'group' ||
    !PRIVATE.has(mention.sector ?? 'CVL')
  );
}

/** A state, a body, or somebody who acts for one. */
function isState({ kind, country, id }: Mention): boolean {
  return kind !== 'modifier' && (country !== undefined || id !== undefined);
}

/** A name that the gazetteer does not know. */
function isNamed({ kind }: Mention): boolean {
  return kind === 'name';
}

/** A state, its people or a city is spoken of: whoever is named there has to do with it. */
function isPolitical(parsed: Parsed, verb: Verb): boolean {
  if (parsed.traps) return false;
  return parsed.mentions.some((one) => one.country !== undefined) || hasPlace(parsed, verb);
}

/** People who can take to the streets: no state, no minister. */
/** «писателя, задержанного в аэропорту»: of people at large, where a state is spoken of. */
function isToldInPassing(parsed: Parsed, { sense, verb }: Match, to: readonly Mention[]): boolean {
  // «полиция пресекла беспорядки: задержаны семь человек»
  const beside = clauseAt(parsed, verb.at).start > 0;
  const passing = parsed.slavic && (verb.kind === 'reduced' || beside) && verb.passive && ARRESTS.has(sense.mode ?? '');
  return passing && to.some(isPrivate) && parsed.mentions.some((one) => one.country !== undefined);
}

function isLandOrBody({ kind }: Mention): boolean {
  return kind === 'country' || kind === 'seat' || kind === 'body';
}

function isPrivate({ kind, sector }: Mention): boolean {
  return kind === 'name' || (kind === 'role' && (PRIVATE.has(sector ?? '') || STREET.has(sector ?? '')));
}

/** What is told of people in passing, and no less a fact. */
const ARRESTS = new Set(['arrest', 'release', 'abduct', 'deport']);

function isPeople({ kind, sector }: Mention): boolean {
  return kind === 'role' && (sector === undefined || PRIVATE.has(sector) || STREET.has(sector));
}

/** "Dozens of people were detained in Gomel": nobody but the authorities does it to many at once. */
function isNewsOf(parsed: Parsed, verb: Verb, to: readonly Mention[]): boolean {
  const isOne = ({ plural, sector, kind }: Mention) =>
    plural || kind === 'name' || (kind === 'role' && (PRIVATE.has(sector ?? '') || STREET.has(sector ?? '')));
  // «Задержаны 66 человек»: where, the sentences before say.
  const many = parsed.placed && to.some(({ plural }) => plural);
  return to.some(isOne) && (hasPlace(parsed, verb) || many);
}

/** "Floods killed 40 people", "died in a train crash": nobody's deed. */
function isAccident(parsed: Parsed, { at }: Verb): boolean {
  const { start, end } = clauseAt(parsed, at);
  // "A lightning invasion": only how it was done.
  const isWhole = (next: number) => parsed.words[next]?.names?.noun === undefined;
  return parsed.nouns.some(
    (one) => one.start >= start && one.end <= end && one.classes.includes('accident') && isWhole(one.end),
  );
}

/** Somewhere that the gazetteer knows, in the same clause. */
function hasPlace(parsed: Parsed, { at }: Verb): boolean {
  const { start, end } = clauseAt(parsed, at);
  if (parsed.places.some((one) => one.start >= start && one.end <= end)) return true;
  // "In the Nepali capital"
  return (
    !parsed.slavic &&
    parsed.mentions.some(
      (one) =>
        one.kind === 'modifier' &&
        one.country !== undefined &&
        one.start >= start &&
        one.end <= end &&
        ((parsed.lexicon.words.get(one.preposition ?? '')?.roles ?? 0) & ROLE.place) !== 0,
    )
  );
}

/** To another state, or to a body: "flew to Lusaka". */
function travelsTo(from: readonly Mention[], to: readonly Mention[]): boolean {
  return to.some((one) => one.country !== undefined && from.every((who) => who.country !== one.country));
}

/** A person by name or office: "the chancellor called Erdogan". */
function isOfficial({ kind, sector, id, plural }: Mention): boolean {
  return (
    kind === 'person' || kind === 'group' || (kind === 'role' && !plural && (sector === 'GOV' || id !== undefined))
  );
}

/** "Called Erdogan on Monday", not "called Erdogan a dictator"; "came to Minsk", not "came to the people". */
function meets({ tokens, words }: Parsed, travels: boolean, one: Mention, at: number): boolean {
  if (travels) return (one.kind === 'country' || one.kind === 'seat') && one.start - at < 4;
  const near = one.start === at + 1 || (one.start === at + 2 && ((words[at + 1]?.roles ?? 0) & ROLE.determiner) !== 0);
  const next = tokens[one.end];
  const goesOn =
    next === undefined ||
    (next.kind === 'mark' && !OPENING.has(next.word)) ||
    ((words[one.end]?.roles ?? 0) & (ROLE.preposition | ROLE.conjunction | ROLE.time | ROLE.adverb)) !== 0;
  return isOfficial(one) && one.preposition === undefined && near && goesOn;
}

/** "Called the premier “a liar”" */
const OPENING = new Set(['"', '“', '`', '``', '‘', "'"]);

/** Who heads troops and crowds does. */
const HEADS = new Set('leaders chiefs commanders delegates negotiators officials envoys elders'.split(' '));

const CROWDS = new Set(['MIL', 'REB', 'UAF', 'COP', 'CVL', 'AGR', 'LAB', 'EDU', 'REF']);

/** Troops and crowds pay no visits. */
function hasCrowd({ tokens }: Parsed, mentions: readonly Mention[]): boolean {
  return mentions.some(
    ({ kind, sector, plural, end }) =>
      kind === 'role' && plural && !HEADS.has(tokens[end - 1]?.word ?? '') && CROWDS.has(sector ?? ''),
  );
}

function isUnarmedCrowd({ kind, plural, sector, country }: Mention): boolean {
  return kind === 'role' && plural && country === undefined && UNARMED.has(sector ?? '');
}

const UNARMED = new Set(['CVL', 'LAB', 'EDU', 'REF']);

/** Soldiers and police of no state that is named. */
function isTroop({ kind, country, plural, sector }: Mention): boolean {
  return kind === 'role' && country === undefined && plural && (sector === 'MIL' || sector === 'COP');
}

function hasPeople(parsed: Parsed, verb: Verb): boolean {
  const end = clauseAt(parsed, verb.at).end;
  return parsed.nouns.some((noun) => noun.start > verb.at && noun.end <= end && noun.classes.includes('person'));
}

/** A craft is what flies, and carries goods. */
function isFlownBy({ nouns, words, clauseOf }: Parsed, { at }: Verb): boolean {
  return nouns.some(
    ({ start, classes }) =>
      Math.abs(start - at) < 4 &&
      clauseOf[start] === clauseOf[at] &&
      (classes.includes('craft') || classes.includes('aircraft')) &&
      ((words[start - 1]?.roles ?? 0) & ROLE.preposition) === 0,
  );
}

const SPEAKS = new Set(['говорить', 'гаварыць']);
