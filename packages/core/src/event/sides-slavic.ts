import { isPlace, seatOf } from './abroad.ts';
import { CASE } from './forms/slavic.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Match } from './match.ts';
import type { Mention } from './mention.ts';
import { chainOf, type Parsed, rootAt } from './parse.ts';
import { type Side, side } from './side.ts';
import type { Verb } from './verb.ts';

/** «встретилась с испанскими лётчиками и президентом Литвы»: one's own are no other side where there is one. */
export function foreign({ mentions: own }: Side, recipients: Mention[]): Mention[] {
  const home = new Set(own.map(({ country }) => country));
  const isAbroad = ({ country }: Mention) => country !== undefined && !home.has(country);
  return recipients.some(isAbroad)
    ? recipients.filter((one) => one.country === undefined || isAbroad(one))
    : recipients;
}

/** «Президентом Намибии стала …»: the office says whose they are. */
export function inOffice(parsed: Parsed, { sense, verb }: Match, subject: Side): Side {
  const [one, more] = subject.mentions;
  if (!sense.followedBy?.has('президентом') || one?.country !== undefined || more !== undefined) return subject;
  const root = rootAt(parsed, verb.at);
  const office = parsed.mentions.find(
    (other) =>
      other.kind === 'role' &&
      other.country !== undefined &&
      (other.cases & CASE.instrumental) !== 0 &&
      rootAt(parsed, other.start) === root,
  );
  if (office === undefined) return subject;
  return { ...subject, mentions: [one === undefined ? office : { ...one, country: office.country }] };
}

/** «на границе с Калининградской областью»: a part of the neighbour. */
export function acrossBorder({ places, nouns, words, mentionOf }: Parsed, { at }: Verb): Mention[] {
  const place = places.find(
    ({ start }) =>
      start > at &&
      mentionOf[start] === undefined &&
      ((words[start - 1]?.roles ?? 0) & ROLE.with) !== 0 &&
      nouns.some(({ end, classes }) => end === start - 1 && classes.includes('border')),
  );
  return place === undefined ? [] : [seatOf(place)];
}

/** «внесён в санкционный список Евросоюза»: whose the list is. */
export function listOwner({ mentions }: Parsed, { noun }: Match): Mention | undefined {
  if (!noun?.classes.includes('blacklist')) return undefined;
  return mentions.find(
    (one) =>
      (one.start === noun.end && (one.cases & CASE.genitive) !== 0 && one.country !== undefined) ||
      (one.start === noun.end && one.kind === 'body') ||
      (one.kind === 'modifier' && one.end === noun.start),
  );
}

/** «послу Армении в Москве вручена нота»: where it is handed over. */
export function handedIn(parsed: Parsed, { noun, verb }: Match): Mention | undefined {
  if (!noun?.classes.includes('complaint')) return undefined;
  const root = rootAt(parsed, verb.at);
  return parsed.mentions.find(
    (one) =>
      (one.kind === 'seat' || (one.kind === 'role' && one.sector === 'GOV')) &&
      one.country !== undefined &&
      one.preposition !== undefined &&
      isPlace(parsed, one) &&
      (one.cases & CASE.locative) !== 0 &&
      rootAt(parsed, one.start) === root,
  );
}

/** Where a visit goes. */
export function reachedBy(parsed: Parsed, { noun, verb }: Match, actors: Mention[]): Mention[] {
  const land = parsed.mentions.find(
    (one) =>
      one.start >= (noun?.end ?? verb.at) &&
      !actors.includes(one) &&
      one.kind !== 'modifier' &&
      one.preposition !== undefined &&
      isPlace(parsed, one) &&
      (one.cases & CASE.accusative) !== 0 &&
      rootAt(parsed, one.start) === rootAt(parsed, verb.at),
  );
  return land === undefined ? [] : [land];
}

const ANYBODY = ['человек', 'люд', 'чалавек', 'людз', 'жител', 'жыхар'];

/** Just people, of no land and no trade. */
export function isAnybody({ tokens }: Parsed, { country, end }: Mention): boolean {
  const word = tokens[end - 1]?.word ?? '';
  return country === undefined && ANYBODY.some((stem) => word.startsWith(stem));
}

/** The town in which they were hit. */
export function townsHit(parsed: Parsed, { at }: Verb): Mention[] {
  const root = rootAt(parsed, at);
  const town = parsed.places.find(
    ({ start }) =>
      rootAt(parsed, start) === root &&
      parsed.mentionOf[start] === undefined &&
      ((parsed.words[start - 1]?.roles ?? 0) & ROLE.place) !== 0,
  );
  return town === undefined ? [] : [seatOf(town)];
}

/** «Аргентина получила от МВФ транш», «получил убежище в Испании» */
export function received(parsed: Parsed, objects: Mention[], subject: Side): { actors: Side; recipients: Side } {
  const giver = objects.find(
    (one) => one.kind !== 'modifier' && (GIVEN_BY.has(one.preposition ?? '') || isPlace(parsed, one)),
  );
  // «от французского агентства»
  const owner = objects.find((one) => one.kind === 'modifier' && GIVEN_BY.has(one.preposition ?? ''));
  const by = giver === undefined ? (owner === undefined ? [] : [owner]) : chainOf(parsed, giver);
  return { actors: side(by), recipients: subject };
}

export const RECEIVES = new Set(['получить', 'получать', 'атрымаць', 'атрымліваць']);

const GIVEN_BY = new Set(['от', 'ад', 'у']);

/** The thing that the object's noun is, taken for the subject by its adjective, under an infinitive that has no other object. */
export function thingBefore({ verb, noun, turned, sense }: Match, { mentions }: Side): Mention | undefined {
  const [one, more] = mentions;
  if (verb.kind !== 'infinitive' || !turned || noun === undefined || sense.object === undefined) return undefined;
  return one?.kind === 'modifier' && more === undefined && one.end === noun.start ? one : undefined;
}
