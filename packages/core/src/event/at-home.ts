import { isPlace } from './abroad.ts';
import { CASE } from './forms/slavic.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Mention } from './mention.ts';
import { type Parsed, rootAt } from './parse.ts';
import type { Sense } from './sense.ts';
import type { Side } from './side.ts';

/** Types of what those in power, and those who fight them, do to the people of their land. */
const DOMESTIC = new Set(['COERCE', 'SANCTION', 'ASSAULT', 'RETREAT']);

/** Modes of these that are as often done to foreigners, or to states. */
const OUTWARD = new Set(['expel', 'deport', 'withdraw', 'discontinue', 'access', 'ceasefire', 'embargo', 'resign']);

/** Who has power over the people of one state only. */
const POWER = new Set(['COP', 'JUD', 'LEG', 'SPY', 'GOV']);

/** Who acts abroad, too. */
const ANYWHERE = new Set(['MIL', 'REB', 'UAF', 'CVL', 'PTY', 'OPP', 'CRM']);

/** Who fights for nobody that is named. */
const ARMED = new Set(['UAF', 'REB', 'CRM']);

/** Whom a state has of its own. */
const PEOPLE = new Set(['CVL', 'JRN', 'OPP', 'PTY', 'LAB', 'EDU', 'REL', 'AGR', 'MED', 'BUS', 'LEG', 'JUD', 'COP']);

/** People who are often of another state, and those who watch over them. */
const FOREIGN =
  /^(?:refugee|migrant|migration|immigra|border|customs|foreign|tourist|diplomat|pilgrim|crew|sailor|seam[ae]n|fisherm[ae]n|smuggler|trafficker|passenger|peacekeeper|observer|envoy|missionar|expatriate|exile|captive|hostage|captor|national|ethnic|travell?er|driver|trucker|fugitive|mercenar|infiltrator|беженц|бежанц|уцякач|м[иі]гра[нц]|пограничн|памежн|таможн|мытн|иностран|замежн|турист|турыст|дипломат|дыпламат|паломн|пілігрым|экипаж|экіпаж|моряк|марак|рыбак|контрабанд|кантрабанд|пассажир|пасажыр|миротворц|міратворц|наблюдател|назіральнік|заложник|закладнік|пленн|палонн|наемник|наймнік|найміт|гражд|грамадз|водител|вадзіцел|кіроўц|парти[юи]$|партыю$)/;

/**
 * "Kenyan police fired on students": of whom nothing more is said where no other state is named, they are of the land.
 * The participant says that its state was understood so.
 */
export function atHome(
  parsed: Parsed,
  at: number,
  { type, mode, object }: Sense,
  { actors: { mentions: doers }, recipients }: { actors: Side; recipients: Side },
): Side {
  const { mentions } = recipients;
  if (type === 'AID') return helpedAbroad(parsed, at, doers, recipients);
  // Nobody lays sanctions on their own.
  if (object?.has('sanction')) return recipients;
  if (!DOMESTIC.has(type) || (mode !== undefined && OUTWARD.has(mode)) || mentions.length === 0) return recipients;
  if (![...mentions, ...doers].every((one) => !isOftenForeign(parsed, one)) || !mentions.every(isStateless))
    return recipients;
  const land = landOf(parsed, at);
  if (land === undefined) return recipients;
  const own = doers.filter(({ country }) => country === land.country);
  const rules = own.some((one) => isPower(one, type));
  // "Gunmen abducted students in Nigeria": of whom nobody knows whose they are.
  const nobodys = doers.every(
    ({ country, id, sector }) => country === undefined && id === undefined && ARMED.has(sector ?? ''),
  );
  const placed = land.placed && (nobodys || own.some(({ sector }) => ANYWHERE.has(sector ?? '')));
  if (!rules && !placed) return recipients;
  return { ...recipients, mentions: mentions.map((one) => ({ ...one, country: land.country, home: true as const })) };
}

/** "Planes flew biscuits to families in southern Mozambique": who is helped is of the one land that is another's. */
function helpedAbroad(parsed: Parsed, at: number, doers: readonly Mention[], recipients: Side): Side {
  const { mentions } = recipients;
  if (mentions.length === 0 || !mentions.every(isStateless) || mentions.some((one) => isOftenForeign(parsed, one)))
    return recipients;
  const own = new Set(doers.map(({ country }) => country));
  if (own.size === 0 || own.has(undefined)) return recipients;
  const root = rootAt(parsed, at);
  const there = new Set<string>();
  for (const one of [...parsed.mentions, ...parsed.places])
    if (one.country !== undefined && !own.has(one.country) && rootAt(parsed, one.start) === root)
      there.add(one.country);
  const [country, more] = there;
  if (country === undefined || more !== undefined) return recipients;
  return { ...recipients, mentions: mentions.map((one) => ({ ...one, country, home: true as const })) };
}

/** "Workers struck in Lagos": who takes to the streets where only one state is named is of it, as far as anybody knows. */
export function protestersAtHome(parsed: Parsed, at: number, type: string, actors: Side): Side {
  const { mentions } = actors;
  if (type !== 'PROTEST' || mentions.length === 0 || !mentions.every(isStateless)) return actors;
  if (mentions.some((one) => isOftenForeign(parsed, one))) return actors;
  // "“Stop the bloodshed in Kosovo,” they chanted": what is called is of any land.
  const quote = parsed.tokens.findIndex(({ word }) => QUOTES.test(word));
  const close = parsed.tokens.findLastIndex(({ word }) => QUOTES.test(word));
  if (close - quote > NAME) return actors;
  const land = landOf(parsed, at);
  // «Врачи литовских больниц»
  const own = parsed.mentions.some(
    (one) =>
      one.kind === 'modifier' &&
      one.country !== undefined &&
      mentions.some(({ end }) => one.start >= end && one.start - end < 3 && one.start < at && parsed.slavic),
  );
  if (land === undefined || !(land.placed || own || isThrough(parsed, at))) return actors;
  return { ...actors, mentions: mentions.map((one) => ({ ...one, country: land.country, home: true as const })) };
}

/** "The streets of Yerevan": where they march, by a name behind any preposition of place. */
function isThrough({ mentions, places, tokens, slavic, clauseOf }: Parsed, at: number): boolean {
  if (slavic) return false;
  const behind = (start: number) => clauseOf[start] === clauseOf[at] && THROUGH.has(tokens[start - 1]?.word ?? '');
  return (
    places.some(({ start }) => behind(start)) || mentions.some(({ kind, start }) => kind === 'seat' && behind(start))
  );
}

const THROUGH = new Set(['in', 'through', 'across', 'of', 'around', 'at', 'near']);

/** How long a name in quotes can be. */
const NAME = 4;

const QUOTES = /^["“”„«»`']+$/;

function isPower({ kind, sector }: Mention, type: string): boolean {
  if (kind === 'country' || kind === 'seat') return type !== 'ASSAULT';
  return POWER.has(sector ?? '');
}

/** People by what they are, with nothing that says whose. */
function isStateless({ kind, country, id, sector }: Mention): boolean {
  return kind === 'role' && country === undefined && id === undefined && PEOPLE.has(sector ?? '');
}

/** Tourists, hostages, refugees. */
export function isOftenForeign({ tokens }: Parsed, { start, end, sector }: Mention): boolean {
  // «партию» is a batch of goods, too.
  if (sector === 'PTY' || sector === 'OPP') return false;
  for (let at = Math.max(0, start - 2); at < end; at++) if (FOREIGN.test(tokens[at]?.word ?? '')) return true;
  return false;
}

/** «в аэропортах Бельгии»: whose the place is. */
function isOfPlace({ slavic, words }: Parsed, { start, preposition, cases }: Mention): boolean {
  const governs = ((words[start - 2]?.roles ?? 0) & ROLE.place) !== 0;
  return slavic && preposition === undefined && (cases & CASE.genitive) !== 0 && governs;
}

/** The only state of which the clause speaks, and whether it names a place there. */
function landOf(parsed: Parsed, at: number): { country: string; placed: boolean } | undefined {
  const { mentions, places, words } = parsed;
  const root = rootAt(parsed, at);
  let country: string | undefined;
  let placed = false;
  for (const one of mentions) {
    if (rootAt(parsed, one.start) !== root || (one.country === undefined && one.id === undefined)) continue;
    if (one.country === undefined || (country !== undefined && one.country !== country)) return undefined;
    country = one.country;
    placed ||= (one.kind === 'country' || one.kind === 'seat') && (isPlace(parsed, one) || isOfPlace(parsed, one));
  }
  for (const one of places) {
    if (rootAt(parsed, one.start) !== root) continue;
    if (country !== undefined && one.country !== country) return undefined;
    country = one.country;
    placed ||= ((words[one.start - 1]?.roles ?? 0) & ROLE.place) !== 0;
  }
  return country === undefined ? undefined : { country, placed };
}
