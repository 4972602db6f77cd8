import { isOftenForeign } from './at-home.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Mention, Place } from './mention.ts';
import { clauseAt, type Parsed, rootAt } from './parse.ts';
import type { EventType } from './plover.ts';
import type { Side } from './side.ts';

/** What every state has of its own. */
const DOMESTIC = new Set(['GOV', 'LEG', 'JUD', 'COP', 'MIL', 'OPP', 'PTY']);

/** Who is there for another state, or for nobody. */
const FOREIGN = new Set(
  'ambassador ambassadors envoy envoys diplomat diplomats consul consuls attache charge chargé delegation mediator mediators counterpart embassy consulate donor donors negotiator negotiators power powers states countries allies hague'.split(
    ' ',
  ),
);

/** Who has no government, army or court. */
const PRIVATE = new Set(['BUS', 'JRN', 'CVL', 'LAB', 'EDU', 'MED', 'AGR', 'REF', 'CRM']);

const COUNTS = new Set('two three four five six seven eight nine ten'.split(' '));

/** Whom one has, and who are not one's own. */
const BESIDE = new Set(
  'neighbour neighbours neighbor neighbors ally allies partner partners rival rivals enemy enemies foe foes opponent opponents creditor creditors donor donors lenders counterpart counterparts critics'.split(
    ' ',
  ),
);

const LAND = new Set(['country', 'nation', 'kingdom', 'republic', 'island', 'archipelago', 'state']);

const HIS = new Set(['his', 'her']);

export const POSSESSIVES = new Set(['its', 'his', 'her', 'their']);

/** What is done with others, who may be of any state. */
const OUTWARD: ReadonlySet<EventType> = new Set<EventType>(['CONSULT', 'AGREE', 'SUPPORT', 'COOPERATE', 'AID']);

const STRIKES: ReadonlySet<EventType> = new Set<EventType>(['THREATEN', 'ASSAULT']);

/** Done by the government of a land to its own officials, too. */
const ARRESTS: ReadonlySet<EventType> = new Set<EventType>(['COERCE', 'RETREAT', 'ASSAULT']);

/** Roles that do not say whose they are, with the country that the rest of the sentence gives them. */
export function withCountries(
  parsed: Parsed,
  at: number,
  type: EventType,
  { actors, recipients }: { actors: Side; recipients: Side },
): { actors: Side; recipients: Side } {
  const place = placeCountry(parsed, at);
  const settle = (side: Side, other: Side, suffers: boolean): Side => {
    if (side.mentions.every((one) => one.country !== undefined || one.kind !== 'role')) return side;
    const mentions = side.mentions.map((one) => {
      if (one.country !== undefined || one.id !== undefined || one.kind !== 'role' || isForeign(parsed, one))
        return one;
      if (parsed.slavic) {
        const there = place ?? (suffers ? undefined : placeCountry(parsed, one.start));
        const home = there === undefined ? homeOf(parsed, one) : undefined;
        return withSlavicCountry(parsed, one, type, { place: there, home, suffers, other, verb: at });
      }
      const domestic = DOMESTIC.has(one.sector ?? '') && !OUTWARD.has(type);
      // "The general threatened to strike airports in Chad": who strikes there need not be of there.
      const strikes = !suffers && one.sector === 'MIL' && STRIKES.has(type);
      // "Others than the minister want to send him to Cuba": whom another clause names is of anywhere.
      const near = parsed.clauseOf[one.start] === parsed.clauseOf[at];
      const duel = one.sector === 'MIL' && other.mentions.some((who) => who.sector === 'MIL' && who.country === place);
      const there = strikes || (!near && !suffers) || (suffers && duel) ? undefined : place;
      // "Police arrested two fishermen from Vietnam": whose land they are of need not be theirs.
      const isOut = (who: Mention) => isForeign(parsed, who) || (!suffers && isFromAbroad(parsed, who));
      const abroad = other.mentions.some(isOut);
      // A government that condemns a government is another's.
      const peers = !suffers && one.sector === 'GOV' && other.mentions[0]?.sector === 'GOV' && !ARRESTS.has(type);
      const theirs = abroad || peers ? undefined : ofOther(other, one.sector);
      const country = ownerBefore(parsed, one, at) ?? (domestic ? (theirs ?? there) : undefined);
      return country === undefined ? one : { ...one, country };
    });
    return { ...side, mentions };
  };
  return { actors: settle(actors, recipients, false), recipients: settle(recipients, actors, true) };
}

function isForeign({ tokens }: Parsed, { start, end }: Mention): boolean {
  for (let at = start; at < end; at++) if (FOREIGN.has(tokens[at]?.word ?? '')) return true;
  return false;
}

/** "Fishermen from Vietnam", "a Canadian man": crowds are mostly at home, and single people told by their land mostly not. */
function isFromAbroad(parsed: Parsed, one: Mention): boolean {
  const { tokens } = parsed;
  if (!PRIVATE.has(one.sector ?? '')) return false;
  return (
    !one.plural || isOftenForeign(parsed, one) || tokens.slice(one.start, one.end).some(({ word }) => word === 'from')
  );
}

/** "Uganda … its army": the state named last before it; rather one that does something than one that a preposition governs. */
function ownerBefore({ tokens, mentions }: Parsed, { start, end, sector }: Mention, verb: number): string | undefined {
  // "Its five crew"
  const own = tokens[start - 1]?.kind === 'number' || COUNTS.has(tokens[start - 1]?.word ?? '') ? start - 2 : start - 1;
  // "Armenia, whose troops clashed"
  if (tokens[own]?.word === 'whose') {
    const end = tokens[own - 1]?.word === ',' ? own - 1 : own;
    return mentions.find((one) => one.end === end && one.kind !== 'modifier')?.country;
  }
  // "Fiji's rulers gagged the country's newspapers"
  let whose = tokens[own]?.word ?? '';
  for (let at = start - 1; at > start - 5 && at > 1 && !POSSESSIVES.has(whose); at--)
    if (tokens[at]?.word === "'s" && LAND.has(tokens[at - 1]?.word ?? '') && tokens[at - 2]?.word === 'the')
      whose = 'its';
  // "Its neighbours"
  if (BESIDE.has(tokens[end - 1]?.word ?? '')) return undefined;
  // "Its captors" are not its own people.
  if (sector === 'UAF' || !POSSESSIVES.has(whose)) return undefined;
  const before = mentions.filter((one) => one.end < start && one.country !== undefined);
  const isOwner = ({ kind, preposition }: Mention) => preposition === undefined && kind !== 'modifier';
  // "What the Russian company asked, its government": no company has one.
  const ofState = sector === 'GOV' || sector === 'MIL' || sector === 'LEG' || sector === 'JUD';
  const free = before.findLast(
    (one) => isOwner(one) && !(ofState && one.kind === 'role' && PRIVATE.has(one.sector ?? '')),
  );
  // "Seized a Taiwanese boat and its crew": of what stands between.
  const near = before.findLast((one) => one.start > verb && start > verb);
  // "Assad's army … his regime": he is one, and no "officials".
  const single = HIS.has(tokens[own]?.word ?? '') && free?.kind !== 'person' && free?.plural === true;
  const he = single ? before.findLast(({ kind, terms }) => kind === 'person' || terms.length > 0) : undefined;
  if (he !== undefined) return he.country;
  const last = before.at(-1);
  const rest = ofState && last?.kind === 'role' && PRIVATE.has(last.sector ?? '') ? undefined : last;
  return (near ?? free ?? rest)?.country;
}

/** "Zimbabwe's opposition … the ruling party": of one state, as no other is named; a state itself deals with others. */
function ofOther({ mentions }: Side, sector: string | undefined): string | undefined {
  const [first] = mentions;
  // "Cuban jets shot down aircraft": an army fights others than itself.
  if (sector === 'MIL' && first?.sector === 'MIL') return undefined;
  // Terrorists are of no side's own, and "the French offer" is of the state itself.
  if (first?.sector === 'UAF' || first?.sector === undefined) return undefined;
  if (first?.country === undefined || mentions.some((one) => one.kind !== 'role' || one.country !== first.country))
    return undefined;
  return first.country;
}

/** «В Гродно силовики задержали»: of the only state that is named as the place. */
function withSlavicCountry(
  parsed: Parsed,
  one: Mention,
  type: EventType,
  {
    place,
    home,
    suffers,
    other,
    verb,
  }: { place: string | undefined; home: string | undefined; suffers: boolean; other: Side; verb: number },
): Mention {
  const { tokens } = parsed;
  // «войска коалиции»
  const isAbroad = ({ start, end }: Mention) => tokens.slice(start, end).some(({ word }) => ABROAD.test(word));
  if (isAbroad({ ...one, end: one.end + 1 })) return one;
  // «сенаторы призвали Белый дом»: of one state, as no other is named.
  const domestic =
    !suffers && INSIDE.has(one.sector ?? '') && SPOKEN.has(type) && !other.mentions.some(isAbroad)
      ? ofOther(other, one.sector)
      : undefined;
  if (domestic !== undefined) return { ...one, country: domestic };
  // «в Астане взят под стражу бывший замминистра»: they are at home where that is done to them.
  const held = suffers && POWER.has(type) && (HELD.has(one.sector ?? '') || isInhabitant(parsed, one));
  const rules = one.sector === 'GOV' && (one.plural || RULERS.test(tokens[one.end - 1]?.word ?? ''));
  // «У Беларусь прыбылі знішчальнікі»: whoever comes is not of there.
  const arrives = type === 'MOBILIZE' && one.sector === 'MIL' && ARRIVES.has(parsed.verbAt[verb]?.form.lemma ?? '');
  const local = (LOCAL.has(one.sector ?? '') && !arrives) || rules;
  const country = held || local ? (place ?? home) : AT_HOME.has(one.sector ?? '') ? home : undefined;
  return country !== undefined && !OUTWARD.has(type) && type !== 'REQUEST' ? { ...one, country } : one;
}

const ARRIVES = new Set(
  'прибыть прибывать прилететь приземлиться войти прыбыць прыбываць прыляцець прызямліцца ўвайсці увайсці'.split(' '),
);

/** «убито не менее тысячи мирных жителей»: they live where they are. */
function isInhabitant({ tokens }: Parsed, { end }: Mention): boolean {
  const word = tokens[end - 1]?.word ?? '';
  return word.startsWith('жител') || word.startsWith('жыхар');
}

/** Who is there for another state. */
const ABROAD =
  /^(?:коалици|кааліц|саюзнік|союзник|миротвор|міратвор|инструктор|інструктар|наблюдател|назіральнік|п[оа]сол|п[оа]сл(?:а|у|ом|ы|о[вў]|ам|ами|амі)$|амбасад|дипломат|дыпламат|консул|посредник|пасрэднік|нае?мник|наёмнік|найміт|делегаци|дэлегацы|представител|прадстаўн)/;

/** «Прокуратура Милана потребовала …, но суд …»: of the only state that the clauses before name, where its own people act. */
function homeOf(parsed: Parsed, one: Mention): string | undefined {
  const root = rootAt(parsed, one.start);
  const { opener, start = 0, word = '' } = parsed.clauses[root] ?? {};
  // «в Танзании, где полиция открыла огонь»
  if (opener === 'relative' && WHERE.has(word)) {
    const there = parsed.mentions.findLast(({ end }) => end <= start);
    return there !== undefined && start - there.end < 2 && there.preposition !== undefined ? there.country : undefined;
  }
  if (opener !== 'and' && opener !== 'main' && opener !== 'that' && opener !== 'relative') return undefined;
  let home: string | undefined;
  let acts = false;
  for (const other of parsed.mentions) {
    if (other.country === undefined || other === one) continue;
    if (home !== undefined && other.country !== home) return undefined;
    home = other.country;
    acts ||=
      other.start < one.start &&
      other.kind === 'role' &&
      other.preposition === undefined &&
      DOMESTIC.has(other.sector ?? '') &&
      rootAt(parsed, other.start) !== root;
  }
  return acts ? home : undefined;
}

const WHERE = new Set(['где', 'дзе']);

/** «хунта», «правительство»: there is one in a land. */
const RULERS = /^(?:хунт|урад|правительств|кабинет|кабінет)/;

/** Who is of the state that the clauses before tell of. */
const AT_HOME = new Set(['REB', 'OPP']);
/** What parliaments and parties say of their own government. */
const SPOKEN: ReadonlySet<EventType> = new Set<EventType>(['REQUEST', 'ACCUSE', 'REJECT', 'SUPPORT']);

const INSIDE = new Set(['LEG', 'OPP', 'PTY']);

/** Done by a state to its own. */
const POWER: ReadonlySet<EventType> = new Set<EventType>(['COERCE', 'SANCTION', 'RETREAT', 'ASSAULT']);

const HELD = new Set(['GOV', 'OPP', 'PTY']);

/** Who has power where they are. */
const LOCAL = new Set(['COP', 'JUD', 'LEG', 'MIL']);

/** "Police fired tear gas in Athens": the only state of the clause, if it is where it happened. */
function placeCountry(parsed: Parsed, at: number): string | undefined {
  const { start, end } = clauseAt(parsed, at);
  const root = rootAt(parsed, at);
  const isIn = (one: { start: number; end: number }) =>
    parsed.slavic ? rootAt(parsed, one.start) === root : one.start >= start && one.end <= end;
  const inside = parsed.mentions.filter((one) => isIn(one) && one.country !== undefined);
  const [first] = inside;
  // «в Гродно»: a city is no actor.
  const city = parsed.slavic ? cityOf(parsed, isIn) : undefined;
  if (city !== undefined) return inside.some(({ country }) => country !== city) ? undefined : city;
  if (parsed.slavic && inside.length === 0) return onlyPlace(parsed);
  if (first === undefined || inside.some((one) => one.country !== first.country)) return undefined;
  const isPlace = inside.some(
    (one) =>
      one.kind !== 'role' &&
      one.kind !== 'person' &&
      !(parsed.slavic && one.kind === 'modifier') &&
      ((parsed.lexicon.words.get(one.preposition ?? '')?.roles ?? 0) & ROLE.place) !== 0,
  );
  return isPlace ? first.country : undefined;
}

/** «В Ереване … перекрыли проспект, после чего полиция задержала»: the only state of a sentence, where a place of it is named. */
function onlyPlace(parsed: Parsed): string | undefined {
  const { mentions, places, words, mentionOf } = parsed;
  // «Суд в Гааге»: no place of what it does.
  const [place] = places.filter(
    ({ start }) => ((words[start - 1]?.roles ?? 0) & ROLE.place) !== 0 && mentionOf[start]?.kind !== 'role',
  );
  if (place === undefined || mentions.some((one) => one.country !== undefined && one.country !== place.country))
    return undefined;
  return places.every(({ country }) => country === place.country) ? place.country : undefined;
}

/** The state of the only city that is a place there. */
function cityOf({ places, words, mentionOf }: Parsed, isIn: (one: Place) => boolean): string | undefined {
  const there = places.filter(
    (one) => isIn(one) && mentionOf[one.start] === undefined && ((words[one.start - 1]?.roles ?? 0) & ROLE.place) !== 0,
  );
  const states = new Set(there.map(({ country }) => country));
  const [state] = states;
  return states.size === 1 ? state : undefined;
}
