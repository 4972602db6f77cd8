import { seatOf } from './abroad.ts';
import { EVERY } from './agreement.ts';
import type { announcerOf } from './deed.ts';
import { FORM } from './forms/english.ts';
import { CASE } from './forms/slavic.ts';
import { ROLE } from './grammar/grammar.ts';
import { isLand } from './land.ts';
import type { Mention, Noun } from './mention.ts';
import { isPublic } from './need.ts';
import { chainOf, type Parsed, rootAt } from './parse.ts';
import type { Sense } from './sense.ts';
import { type Side, side } from './side.ts';
import { slavicSubject } from './subject-slavic.ts';
import type { Verb } from './verb.ts';

/** What shows that a deed was done: who announces it, the verb of who does it, or a reason ("in answer to"). */
type Proof = { announcer: ReturnType<typeof announcerOf>; doer: Verb | undefined; reason: boolean };

/** How far behind a noun its own words reach. */
const REACH = 9;

/**
 * The sides of a Slavic noun of a deed: the genitive behind it is who did it or whom it was done to, as the row says; an
 * instrumental did it, «задержание полицией журналиста», and an adjective before it says whose it was, «российское вторжение».
 */
export function deedSides(
  parsed: Parsed,
  noun: Noun,
  sense: Sense,
  { announcer, doer, reason }: Proof,
): { actors: Side; recipients: Side } | undefined {
  if (announcer === undefined && doer === undefined && !reason && isAhead(parsed, noun.start)) return undefined;
  const end = endOf(parsed, noun.end);
  const object = sense.object === undefined ? noun : nounOf(parsed, noun, sense.object);
  if (object === undefined) return undefined;
  const inside = parsed.mentions.filter((one) => one.start >= noun.end && one.end <= end && !one.apposition);
  const bare = inside.filter(
    (one) => one.preposition === undefined && one.kind !== 'modifier' && !isOfPlace(parsed, noun.end, one),
  );
  const agent = bare.find(
    (one) => one.cases !== EVERY && (one.cases & CASE.instrumental) !== 0 && (one.cases & CASE.genitive) === 0,
  );
  const behind = bare.find((one) => one !== agent && (one.cases & CASE.genitive) !== 0);
  const genitive = behind && ofSubject(parsed, behind);
  const toward = towardOf(parsed, inside, TO_WHOM.has(sense.mode ?? sense.type) ? bare : []);
  const leaves = sense.type === 'SANCTION' && sense.mode === 'withdraw' && sense.genitive === 'actor';
  // «выход из договора», «из НАТО», and not «из кризиса»
  if (leaves && toward?.kind !== 'body' && nounOf(parsed, noun, BONDS) === undefined) return undefined;
  const own = sense.genitive === 'actor';
  const teller = doer ?? announcer?.verb;
  const told = teller === undefined ? [] : slavicSubject(parsed, teller).mentions;
  // «Полиция сообщила о задержании»: who has that power did it.
  const able = told.some((one) => FORCES.has(one.sector ?? '') || (one.sector === 'GOV' && one.plural));
  // «заявили о выходе из конвенции»: by saying so they leave.
  const does = doer !== undefined || announcer?.done || able || leaves ? told : [];
  const adjectives = parsed.mentions.filter((one) => one.kind === 'modifier' && one.country !== undefined);
  // «российское вторжение», «ввод американских войск»
  const owner = adjectives.find(({ end: at }) => at === noun.start || at === object.start);
  // «высылка из Латвии двух дипломатов»: who sends them out.
  const sender = OUT_OF.has(sense.mode ?? '')
    ? inside.find((one) => isLand(one) && FROM.has(one.preposition ?? ''))
    : undefined;
  // «министр сообщил о направлении солдат»: who sends them is whose minister tells it.
  const sent =
    MOVES.has(sense.type) && genitive?.kind === 'role' && genitive.country === undefined && genitive.id === undefined;
  const mover =
    sent && announcer !== undefined
      ? told.find(({ country, sector }) => country !== undefined && sector === 'GOV')
      : undefined;
  const from = agent ?? mover ?? (own ? (genitive ?? owner) : sender);
  const there = IN_A_LAND.has(sense.mode ?? sense.type) ? landOf(parsed, inside, noun.end, end) : undefined;
  // «задержание белорусского археолога», «запрет на проезд белорусских грузовиков»
  const whose = adjectives.find((one) => one !== owner && inside.includes(one) && one.country !== from?.country);
  // «захват венесуэльского танкера»
  const things = !own && object !== noun && owner?.end === object.start ? owner : undefined;
  const whom = things ?? (whose === undefined || (whose.cases & CASE.genitive) === 0 ? undefined : whose);
  const refused = sense.type === 'REJECT' ? refusedTo(parsed, noun.end, from) : undefined;
  const to = own ? (toward ?? there ?? refused ?? whom) : (genitive ?? whom ?? toward ?? cityHit(parsed, noun, sense));
  if (from === undefined && to === undefined && does.length === 0) return undefined;
  const actors = from === undefined && (doer !== undefined || MADE.has(sense.type)) ? does : chain(parsed, from);
  const recipients = chain(parsed, to);
  if (sense.needs === 'both' && (actors.length === 0 || recipients.length === 0)) return undefined;
  // «из-за забастовки диспетчеров»: whoever strikes is told of.
  const strikes = sense.type === 'PROTEST' && from !== undefined;
  return [...actors, ...recipients].some(isPublic) || strikes
    ? { actors: side(actors), recipients: side(recipients) }
    : undefined;
}

/** Types of what a government does with its troops. */
const MOVES = new Set(['MOBILIZE', 'RETREAT']);

const OUT_OF = new Set(['expel', 'deport']);

const FROM = new Set(['из', 'з']);

/** «отказ Бишкека выдать Минску депутата»: to whom it is refused. */
function refusedTo(parsed: Parsed, from: number, by: Mention | undefined): Mention | undefined {
  const verb = parsed.verbs.find(({ at }) => at >= from);
  if (verb?.kind !== 'infinitive' || verb.at - from > 4) return undefined;
  const root = rootAt(parsed, verb.at);
  const finite = parsed.verbs.find(({ at, kind }) => at > verb.at && kind === 'finite')?.at ?? parsed.tokens.length;
  return parsed.mentions.find(
    (one) =>
      one.start > verb.at &&
      one.end <= finite &&
      one.country !== undefined &&
      one.country !== by?.country &&
      (one.cases & CASE.nominative) === 0 &&
      (one.cases & CASE.dative) !== 0 &&
      rootAt(parsed, one.start) === root,
  );
}

/** «в аэропорту Вены»: whose a place is. */
function isOfPlace({ tokens, words, mentionOf }: Parsed, from: number, { start }: Mention): boolean {
  const place = tokens[start - 1];
  if (start - 1 < from || place?.kind !== 'word' || mentionOf[start - 1] !== undefined) return false;
  for (let at = start - 2; at >= from && start - at < 5; at--) {
    // «визит в Минск специального представителя»: the preposition has its land.
    if (mentionOf[at] !== undefined) return false;
    if (((words[at]?.roles ?? 0) & ROLE.preposition) !== 0) return true;
  }
  return false;
}

/** «введение пошлин против Ирана», «запрет на ввоз польских яблок»: whom it is for or against. */
function towardOf(parsed: Parsed, inside: readonly Mention[], bare: readonly Mention[]): Mention | undefined {
  const governed = inside.filter((one) => one.preposition !== undefined && isToward(parsed, one));
  const dative = CASE.dative | CASE.locative;
  return (
    governed.find((one) => one.kind !== 'modifier') ??
    bare.find((one) => (one.cases & CASE.dative) !== 0 && (one.cases & ~dative) === 0) ??
    governed.find((one) => one.country !== undefined)
  );
}

/** Deeds with somebody in the dative: «передача Киеву ракет», «приговор активисту», «отказ Минску». */
const TO_WHOM = new Set(['AID', 'REJECT', 'convict']);

/** Where a deed of these is done is whom it is done to. */
const IN_A_LAND = new Set(['ASSAULT', 'withdraw', 'visit', 'troops']);

/** «удары в Сирии», «вывод войск с базы в Чаде», «визит в Гомель» */
function landOf({ places, words }: Parsed, inside: readonly Mention[], from: number, to: number): Mention | undefined {
  const land = inside.find((one) => isLand(one) && one.preposition !== undefined);
  if (land !== undefined) return land;
  const city = places.find(
    ({ start }) => start > from && start < to && ((words[start - 1]?.roles ?? 0) & ROLE.place) !== 0,
  );
  return city && seatOf(city);
}

/** «в ответ на высылку своих дипломатов Москва»: whose they are, the subject says. */
function ofSubject(parsed: Parsed, one: Mention): Mention {
  if (one.country !== undefined || !OWN.has(parsed.tokens[one.start - 1]?.word ?? '')) return one;
  const root = rootAt(parsed, one.start);
  const verb = parsed.verbs.find((other) => other.kind === 'finite' && rootAt(parsed, other.at) === root);
  const [owner, more] = verb === undefined ? [] : slavicSubject(parsed, verb).mentions;
  return owner?.country === undefined || more !== undefined ? one : { ...one, country: owner.country };
}

/** What one can leave. */
const BONDS = new Set(['accord', 'membership']);

const OWN = new Set('своих своего своей сваіх свайго сваёй сваей'.split(' '));

/** «обстрел Белгорода»: a city is no actor, its state is hit. */
function cityHit({ places }: Parsed, { end }: Noun, { type }: Sense): Mention | undefined {
  const city = places.find(({ start, cases }) => start === end && (cases & CASE.genitive) !== 0);
  if (type !== 'ASSAULT' || city === undefined) return undefined;
  return seatOf(city);
}

/** Types of deeds of who announces them; who was attacked announces it, too. */
const MADE = new Set(['SANCTION', 'CONCEDE', 'RETREAT', 'COERCE', 'SUPPORT']);

const FORCES = new Set(['COP', 'SPY', 'JUD', 'MIL']);

function chain(parsed: Parsed, mention: Mention | undefined): Mention[] {
  if (mention === undefined) return [];
  return parsed.mentions.includes(mention) && mention.kind !== 'modifier' ? chainOf(parsed, mention) : [mention];
}

/** «После вывода войск пройдут выборы»: what is still to come proves nothing. */
function isAhead(parsed: Parsed, at: number): boolean {
  const root = rootAt(parsed, at);
  if (parsed.verbs.some((verb) => rootAt(parsed, verb.at) === root && (verb.form.form & FORM.future) !== 0))
    return true;
  const open = ROLE.future | ROLE.plan | ROLE.possible | ROLE.obligation;
  return parsed.words.some((word, i) => ((word?.roles ?? 0) & open) !== 0 && rootAt(parsed, i) === root);
}

const OBLIQUE = CASE.genitive | CASE.dative | CASE.instrumental | CASE.locative;

/** The end of a noun's own phrase: a mark, a verb, or a nominative that begins what is told. */
function endOf({ tokens, verbAt, mentionOf }: Parsed, from: number): number {
  for (let at = from; at < tokens.length && at - from < REACH; at++) {
    const mention = mentionOf[at];
    if (tokens[at]?.kind === 'mark' || verbAt[at] !== undefined) return at;
    const begins = mention?.start === at && mention.preposition === undefined;
    if (begins && (mention.cases & OBLIQUE) === 0) return at;
  }
  return Math.min(from + REACH, tokens.length);
}

/** The noun of the classes that the row asks for, right behind: «введение санкций», «введение США санкций». */
function nounOf({ nouns }: Parsed, { end }: Noun, classes: ReadonlySet<string>): Noun | undefined {
  return nouns.find((one) => one.start >= end && one.start - end < 4 && one.classes.some((name) => classes.has(name)));
}

/** «против Ирана», «из Сирии», «в Украину»; but «в Минске» is a place, and «в Киев» none. */
function isToward({ words }: Parsed, one: Mention): boolean {
  const roles = words[one.start - 1]?.roles ?? 0;
  if ((roles & ROLE.toward) === 0) return false;
  const moved = (isLand(one) || one.kind === 'modifier') && one.cases !== EVERY;
  return (roles & ROLE.place) === 0 || (moved && (one.cases & CASE.accusative) !== 0);
}
