import { CASE } from './forms/slavic.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Mention, Place } from './mention.ts';
import { chainOf, type Parsed } from './parse.ts';
import type { Side } from './side.ts';
import { NAME } from './unknown-name.ts';
import type { Verb } from './verb.ts';

/** "Will finance a port in Bangladesh": what is done in another's land is done to it. */
export const ABROAD = new Set(['AID', 'COOPERATE', 'ASSAULT', 'MOBILIZE', 'RETREAT', 'COERCE', 'PROTEST']);

export function abroad(parsed: Parsed, subject: Side, objects: Mention[]): Mention[] {
  const [from] = subject.mentions;
  if (from?.country === undefined && from?.id === undefined) return [];
  const land = objects.find(
    (one) =>
      one.country !== undefined &&
      one.country !== from.country &&
      (one.kind !== 'modifier' || !parsed.slavic) &&
      isPlace(parsed, one),
  );
  if (land === undefined) return [];
  if (parsed.slavic || land.kind === 'modifier') return [land];
  // "Raided camps in Sudan and Chad"
  const all = chainOf(parsed, land).filter((one) => one.country !== from.country && objects.includes(one));
  return all.length > 0 ? all : [land];
}

/** «Обстреляла Харьков», «удар по Идлибу»: the city is hit, and so its state. */
export function cityHit(
  { places, mentionOf, tokens, words }: Parsed,
  { at }: Verb,
  end: number,
  subject: Side,
  blast = false,
): Mention[] {
  const own = new Set(subject.mentions.map(({ country }) => country));
  const city = places.find(({ start, cases, country }) => {
    if (
      start <= at ||
      start >= end ||
      start - at > 6 ||
      (mentionOf[start] !== undefined &&
        !((blast || PARTS.test(tokens[start - 1]?.word ?? '')) && mentionOf[start]?.kind === 'seat'))
    )
      return false;
    const before = governorAt(tokens, mentionOf, start);
    // «обстреливала прибрежные кварталы Херсона»
    if (before === at && start - at > 1 && (cases & CASE.genitive) !== 0) return true;
    const at0 = ((words[before]?.roles ?? 0) & ROLE.preposition) === 0 ? start - 1 : before;
    if (at0 === start - 1 && ((words[start - 1]?.roles ?? 0) & ROLE.preposition) === 0)
      return start === at + 1 || (start === at + 2 && (cases & CASE.genitive) !== 0) || (cases & CASE.genitive) === 0;
    // «разрушили станцию в Харькове»
    const suburb = at0 < start - 1 && (cases & CASE.genitive) !== 0;
    const there =
      ((words[at0]?.roles ?? 0) & ROLE.place) !== 0 && (suburb || (cases & (CASE.locative | CASE.instrumental)) !== 0);
    return BLOWS.has(tokens[at0]?.word ?? '') || (there && (own.size > 0 || blast) && !own.has(country));
  });
  return city === undefined ? [] : [seatOf(city)];
}

/** The land, or the town of one, in which those strike who are of no land that is told. */
export function groundHit(
  parsed: Parsed,
  { at, passive }: Verb,
  end: number,
  { mentions }: Side,
  objects: readonly Mention[],
): Mention[] {
  const nobodys =
    mentions.length > 0 && mentions.every(({ country, id, kind }) => kind === 'role' && (country ?? id) === undefined);
  if (passive || !nobodys) return [];
  const land = objects.find((one) => one.kind === 'country' && isPlace(parsed, one));
  if (land !== undefined) return [land];
  const { places, mentionOf, words } = parsed;
  const town = places.find(
    ({ start }) =>
      start > at &&
      start < end &&
      mentionOf[start] === undefined &&
      ((words[start - 1]?.roles ?? 0) & ROLE.place) !== 0,
  );
  return town === undefined ? [] : [seatOf(town)];
}

/** "Deployed a battalion in Lithuania": the land that is told as part of whom one sends there. */
export function landOfSent({ tokens }: Parsed, { mentions: own }: Side, objects: readonly Mention[]): Mention[] {
  for (const one of objects) {
    const { kind, sector, country, start, end } = one;
    if (kind !== 'role' || sector !== 'MIL' || country === undefined) continue;
    const at = tokens.findIndex(({ word }, i) => i > start && i < end && word === 'in');
    if (at < 0 || own.length === 0 || own.some((who) => who.country === country)) continue;
    return [{ ...one, kind: 'country', id: country, sector: undefined, start: at + 1 }];
  }
  return [];
}

/** Where the preposition of a city would be: «в южном пригороде Бейрута», «в пакистанском Пешаваре». */
function governorAt(tokens: Parsed['tokens'], mentionOf: Parsed['mentionOf'], start: number): number {
  let at = start - 1;
  if (mentionOf[at]?.kind === 'modifier') return (mentionOf[at]?.start ?? start) - 1;
  if (!PARTS.test(tokens[at]?.word ?? '')) return at;
  at--;
  if (ADJECTIVE.test(tokens[at]?.word ?? '')) at--;
  return at;
}

const PARTS =
  /^(?:пригород|прыгарад|центр|цэнтр|окраин|ускраін|окрестност|ваколіц|район|раён|порт|аэропорт|аэрапорт|квартал|предмест|прадмес|зон[уеы]$|част[иь]|частк|побереж|узбярэж|набережн|микрорайон|мікрараён)/;

const ADJECTIVE = /(?:ом|ем|ой|ей|ых|их|ым|ім|ай|яй|ыхі|іх|ому|ему|аму|яму|ую|юю|ые|ие|ыя|ія)$/;

/** "Flew to Derna", "fed families in Aleppo": a city of another state that is gone to. */
export function cityReached(
  { places, mentionOf, tokens }: Parsed,
  { at }: Verb,
  end: number,
  subject: Side,
): Mention[] {
  const own = new Set(subject.mentions.map(({ country }) => country));
  if (own.size === 0 || own.has(undefined)) return [];
  const city = places.find(
    ({ start, country }) =>
      start > at &&
      start < end &&
      start - at < 12 &&
      mentionOf[start] === undefined &&
      !own.has(country) &&
      INTO.has(tokens[start - 1]?.word ?? ''),
  );
  return city === undefined ? [] : [seatOf(city)];
}

const INTO = new Set(['to', 'in', 'at', 'into', 'near', 'of']);

/** A city as one that stands for its state. */
export function seatOf({ start, end, country }: Place): Mention {
  return { ...NAME, kind: 'seat', start, end, country };
}

/** Who resigns or is released is out of where they are, and does nothing to it. */
export const OUT = new Set(['resign', 'release']);

/** «посетила на этой неделе Гуанчжоу», «прилетел в Сочи» */
export function cityVisited({ places, mentionOf, tokens }: Parsed, { at }: Verb, end: number): Mention[] {
  const city = places.find(
    ({ start }) =>
      start > at &&
      start < end &&
      start - at < 7 &&
      mentionOf[start] === undefined &&
      !LEAVES.has(tokens[start - 1]?.word ?? ''),
  );
  return city === undefined ? [] : [seatOf(city)];
}

const LEAVES = new Set(['из', 'от', 'с', 'з', 'ад', 'са']);

/** What a blow is struck "on". */
const BLOWS = new Set(['по', 'па']);

/** Behind "in", "at" or "near". */
export function isPlace(parsed: Parsed, { preposition }: Mention): boolean {
  return ((parsed.lexicon.words.get(preposition ?? '')?.roles ?? 0) & ROLE.place) !== 0;
}

/** «учения у границы с Россией»: where, and not with whom. */
export function isBehindBorder({ nouns }: Parsed, start: number): boolean {
  return nouns.some(({ end, classes }) => classes.includes('border') && end < start && start - end < 3);
}
