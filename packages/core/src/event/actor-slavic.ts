import { FORM } from './forms/english.ts';
import { CASE } from './forms/slavic.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Mention, Place, Sentence } from './mention.ts';

/** «мэр Харькова», «жители Одессы»: right behind a role a city says where it is from. */
export function takeCity(sentence: Sentence, mention: Mention): void {
  const { places, tokens, words } = sentence;
  if (mention.country !== undefined || tokens[mention.end]?.kind !== 'word') return;
  // «суд в Ростове»
  const seated = SEATED.has(mention.sector ?? '') && ((words[mention.end]?.roles ?? 0) & ROLE.place) !== 0;
  const from = mention.end + (seated ? 1 : 0);
  // «оппозиция в Сербии»
  const land = seated || OPPOSES.has(mention.sector ?? '') ? landBehind(sentence, mention.end) : undefined;
  if (land !== undefined) {
    mention.country = land;
    return;
  }
  const city = places.find(({ start }) => start === from) ?? cityOfDivision(sentence, mention);
  if (city === undefined || (city.cases & (seated ? CASE.locative : CASE.genitive)) === 0) return;
  mention.end = city.end;
  mention.country = city.country;
}

/** The state right behind an actor and «в». */
function landBehind({ words, mentions }: Sentence, at: number): string | undefined {
  if (((words[at]?.roles ?? 0) & ROLE.place) === 0) return undefined;
  const land = mentions.find(
    ({ start, kind, cases }) => start === at + 1 && kind === 'country' && (cases & CASE.locative) !== 0,
  );
  if (land !== undefined) land.apposition = true;
  return land?.country;
}

const OPPOSES = new Set(['OPP']);

/** «суд Центрального района Гомеля» */
function cityOfDivision({ places, tokens }: Sentence, { end, sector }: Mention): Place | undefined {
  if (!SEATED.has(sector ?? '')) return undefined;
  const at = SLAVIC_DIVISIONS.has(tokens[end + 1]?.word ?? '') ? end + 2 : end + 1;
  return SLAVIC_DIVISIONS.has(tokens[at - 1]?.word ?? '') ? places.find(({ start }) => start === at) : undefined;
}

/** «Служба Украины сообщила, что её сотрудники»: of the only state that anybody before it is of. */
export function takeOwners({ tokens, mentions }: Sentence): void {
  for (const mention of mentions) {
    // «Её муж» is nobody of hers in politics.
    if (mention.kind !== 'role' || mention.country !== undefined || (mention.sector === 'CVL' && !mention.plural))
      continue;
    if (!HIS.has(tokens[mention.start - 1]?.word ?? '')) continue;
    const before = mentions.filter(({ end, preposition }) => end < mention.start && preposition === undefined);
    const [owner, more] = new Set(before.flatMap(({ country }) => country ?? []));
    if (more === undefined) mention.country = owner;
  }
}

/** «Совет безопасности» with a small letter, or with a state behind it, is a state's own; «Совет Безопасности» the UN's. */
export function settleCouncil({ tokens }: Sentence, mention: Mention, next: Mention | undefined): void {
  if (mention.id !== 'un' || !SECURITY.has(tokens[mention.end - 1]?.word ?? '')) return;
  const owned = next?.kind === 'country' && next.start === mention.end && (next.cases & CASE.genitive) !== 0;
  if (tokens[mention.end - 1]?.capital === true && !owned) return;
  Object.assign(mention, { kind: 'role', id: undefined, country: undefined, sector: 'GOV' });
}

const SECURITY = new Set(['безопасности', 'бяспекі']);

/** «его», «её»: whose, and whom. */
export const HIS = new Set(['его', 'ее', 'их', 'яго', 'яе', 'іх']);

export const FROM = new Set(['из', 'с', 'з', 'са']);

/** Firms and guests are "of" where they are from; an envoy recalled from a land is not of it. */
export function comesFrom(sentence: Sentence, mention: Mention): boolean {
  const { tokens } = sentence;
  const { sector, start } = mention;
  return (
    isLocal(sentence, mention) ||
    isFromThere(sentence, mention) ||
    sector === 'BUS' ||
    /^(?:кол+ег|калег|делегаци|дэлегацы|представител|прадстаўні)/.test(tokens[start]?.word ?? '')
  );
}

/** «страны „Большой семёрки“», «члены Совета Безопасности», «заместитель российского премьера»: the head of what is in the genitive. */
export function takeHead({ tokens }: Sentence, mention: Mention, floor: number): void {
  const { kind, cases, start } = mention;
  if ((cases & CASE.genitive) === 0) return;
  if (kind === 'role' && mention.plural && takeGroup(tokens, mention, floor)) return;
  const at = QUOTES.has(tokens[start - 1]?.word ?? '') ? start - 2 : start - 1;
  const word = tokens[at]?.word ?? '';
  const heads = kind === 'body' ? OF_BODIES : kind === 'role' && mention.country !== undefined ? DEPUTIES : undefined;
  const head = at < floor || tokens[at]?.glued ? undefined : heads?.find(([stem]) => word.startsWith(stem));
  const found = head?.[1][word.slice(head[0].length)];
  if (found === undefined) return;
  Object.assign(mention, { start: at, cases: found, plural: kind === 'body' && SENT.every((one) => one !== head) });
}

/** «группа вооружённых боевиков», «отряд повстанцев»: who many are together. */
function takeGroup(tokens: Sentence['tokens'], mention: Mention, floor: number): boolean {
  let at = mention.start - 1;
  while (at > floor && at > mention.start - 4 && GENITIVE.test(tokens[at]?.word ?? '')) at--;
  const word = tokens[at]?.word ?? '';
  const head = at < floor || tokens[at]?.glued ? undefined : GROUPS.find(([stem]) => word.startsWith(stem));
  const found = head?.[1][word.slice(head[0].length)];
  if (found === undefined) return false;
  Object.assign(mention, { start: at, cases: found, plural: false });
  return true;
}

/** By its ending an adjective of many in the genitive. */
const GENITIVE = /(?:[ыи]х|іх)$/;

const { nominative: NOM, genitive: GEN, dative: DAT, accusative: ACC, instrumental: INS, locative: LOC } = CASE;

/** Endings behind a stem with the cases that they are of. */
type Endings = Record<string, number>;

const THINGS: Endings = { ы: NOM | ACC, '': GEN, ам: DAT, ами: INS, амі: INS, ах: LOC };
const PEOPLE: Endings = { и: NOM, і: NOM, ы: NOM, ов: GEN | ACC, аў: GEN | ACC, ам: DAT, ами: INS, амі: INS, ах: LOC };

/** Who makes up a body. */
const MEMBERS: readonly (readonly [stem: string, Endings])[] = [
  ['стран', THINGS],
  ['краін', THINGS],
  ['государств', { а: NOM | ACC, '': GEN, ам: DAT, ами: INS, ах: LOC }],
  ['дзяржав', { ы: NOM | ACC, ам: DAT, амі: INS, ах: LOC }],
  ['дзяржаў', { '': GEN }],
  ['член', PEOPLE],
  ['участник', PEOPLE],
  ['удзельнік', PEOPLE],
];

/** Who is sent by a body. */
const SENT: readonly (readonly [stem: string, Endings])[] = [
  ['мисси', { я: NOM, и: GEN | DAT | LOC, ю: ACC, ей: INS }],
  ['місі', { я: NOM, і: GEN | DAT | LOC, ю: ACC, яй: INS, ей: INS }],
];

const FEMALE: Endings = { а: NOM, ы: GEN, е: DAT | LOC, у: ACC, ой: INS, ай: INS };
const MALE: Endings = { '': NOM | ACC, а: GEN, у: DAT, ом: INS, ам: INS, е: LOC, зе: LOC };

/** Groups of people, singular as a word. */
const GROUPS: readonly (readonly [stem: string, Endings])[] = [
  ['групп', FEMALE],
  ['груп', FEMALE],
  ['банд', FEMALE],
  ['отряд', MALE],
  ['атрад', MALE],
];

const OF_BODIES = [...MEMBERS, ...SENT];

/** Who stands in for somebody. */
const DEPUTIES: readonly (readonly [stem: string, Endings])[] = [
  ['заместител', { ь: NOM, я: GEN | ACC, ю: DAT, ем: INS, е: LOC }],
  ['намеснік', { '': NOM, а: GEN | ACC, у: DAT | LOC, ам: INS }],
];

export const QUOTES = new Set(['«', '»', '„', '"', '“', '”']);
/** «для студентов из Индии»; but «выслали журналистов из Минска» says from where they were sent. */
function isFromThere({ words }: Sentence, { plural, sector, start }: Mention): boolean {
  if (!plural || ABROAD.has(sector ?? '') || sector === 'COP' || sector === 'REB') return false;
  for (let at = start - 1; at >= 0 && start - at < 7; at--) {
    const verb = words[at]?.verbs?.[0];
    if (verb !== undefined) return !OUT.has(verb.lemma);
  }
  return false;
}

/** Verbs of who is moved out of somewhere. */
const OUT = new Set(
  (
    'выслать высылать вывести выводить эвакуировать депортировать выдворить отозвать отзывать изгнать освободить освобождать отпустить отпускать вывезти исключить ' +
    'переселить спасти вернуть выпустить экстрадировать вызволить прибыть прибывать похитить ' +
    'выслаць высылаць вывесці выводзіць эвакуяваць дэпартаваць выдварыць адклікаць адклікаць выгнаць вызваліць адпусціць вывезці выключыць вярнуць выпусціць'
  ).split(' '),
);

/** Many who open the sentence, and are at home where they are said to be. */
function isLocal({ words }: Sentence, { plural, sector, cases, start }: Mention): boolean {
  if (!plural || ABROAD.has(sector ?? '') || (cases & CASE.nominative) === 0 || start > 5) return false;
  // «Прибывшие на остров спасатели из Новой Зеландии»
  for (let at = 0; at < start; at++)
    if (words[at]?.verbs?.some(({ form }) => (form & (FORM.past | FORM.present | FORM.future)) !== 0)) return false;
  return true;
}

/** Those who may be in a land that is not theirs. */
const ABROAD = new Set(['GOV', 'LEG', 'MIL', 'SPY']);

/** Who sits where, and acts for the state. */
export const SEATED = new Set(['JUD', 'COP', 'LEG']);

export function sitsIn(sentence: Sentence, before: Mention, mention: Mention): boolean {
  const { tokens, words } = sentence;
  const place = ((words[before.end]?.roles ?? 0) & ROLE.place) !== 0 && tokens[before.end]?.word !== 'на';
  // «генштаб в Дамаске», «правительство в Триполи»
  const house = isHouse(tokens[before.end - 1]?.word ?? '');
  if (!place || before.country !== undefined || (mention.cases & CASE.locative) === 0) return false;
  // «Учителя в Марокко объявили»
  return house || SEATED.has(before.sector ?? '') || (isLocal(sentence, before) && mention.kind === 'country');
}

/** «Повстанцы на востоке Конго»: who opens the sentence is at home in a part of the land. */
export function livesIn(sentence: Sentence, before: Mention, mention: Mention): boolean {
  const { tokens, words } = sentence;
  if (mention.kind !== 'country' || before.country !== undefined || mention.start - before.end !== 2) return false;
  const place = ((words[before.end]?.roles ?? 0) & ROLE.place) !== 0;
  return place && isRegion(tokens[before.end + 1]?.word ?? '') && isLocal(sentence, before);
}

/** «на севере», «к берегам»: where in the land. */
export function isRegion(word: string): boolean {
  return REGION.test(word);
}

const REGION =
  /^(?:(?:северо-|юго-)?(?:север|юг|восток|запад)[еуа]?|центр[еау]?|столиц[еуы]|сталіц[ыу]|берег(?:ам|ах|у|а|ов)?|побережь[еюя]|территории|окраин[еу]|(?:паўночным|паўднёвым)?поўнач[ыі]|поўдні|усходзе|захадзе|цэнтры|берагоў|берагам|беразе|узбярэжж[аыу]|тэрыторыі)$/;

/** An institution that sits in the capital. */
function isHouse(word: string): boolean {
  return HOUSES.some((stem) => word.startsWith(stem));
}

const HOUSES = ['генштаб', 'министерств', 'минобороны', 'правительств', 'міністэрств', 'мінабароны', 'ўрад', 'урад'];

/** «глава британской дипломатии», «сотрудники американского агентства»: an adjective behind a role says whose. */
export function takeAdjective(
  { tokens, words, nouns }: Sentence,
  mention: Mention,
  next: Mention | undefined,
): boolean {
  if (next?.kind !== 'demonym' || next.start !== mention.end || mention.country !== undefined) return false;
  if (next.country === undefined || (next.cases & CASE.genitive) === 0 || (next.cases & CASE.nominative) !== 0)
    return false;
  const head = tokens[next.end];
  // «лидер французских „Республиканцев“»
  if (head !== undefined && QUOTES.has(head.word)) {
    mention.country = next.country;
    mention.end = next.end;
    return true;
  }
  if (
    head?.kind !== 'word' ||
    (head.capital && words[next.end] !== undefined) ||
    (words[next.end]?.roles ?? 0) !== 0 ||
    words[next.end]?.verbs !== undefined
  )
    return false;
  mention.country = next.country;
  mention.end = next.end + (nouns.some(({ start }) => start === next.end) ? 0 : 1);
  return true;
}

/** «Суд в Гааге»: of all states. */
export function isWorldCourt({ tokens }: Sentence, { sector }: Mention, { start }: Mention): boolean {
  return sector === 'JUD' && HAGUE.has(tokens[start]?.word ?? '');
}

const HAGUE = new Set(['гааге', 'гаазе', 'гаагі', 'гааги']);

/** A state's name in the genitive behind a role and what it is for, with nothing else between. */
export function isOwnerOf(sentence: Sentence, before: Mention, mention: Mention): boolean {
  const { tokens, words, nouns } = sentence;
  const owner = mention.kind === 'country' || (mention.kind === 'body' && isOffice(tokens[before.end - 1]?.word ?? ''));
  if (!owner || before.country !== undefined || (mention.cases & CASE.genitive) === 0) return false;
  for (let at = before.end; at < mention.start; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.capital || token.glued) return false;
    if (words[at]?.verbs !== undefined || (words[at]?.roles ?? 0) !== 0) return false;
    if (
      nouns.some((noun) => noun.start === at) &&
      !isLocal(sentence, before) &&
      !isOffice(tokens[before.end - 1]?.word ?? '')
    )
      return false;
  }
  return true;
}

/** «министр торговли», «агентство безопасности»: what it is for may be any noun. */
function isOffice(word: string): boolean {
  return OFFICE.test(word);
}

/** A noun in the singular before what can be a genitive: «глава правительства». */
export function isHead({ tokens }: Sentence, before: Mention, mention: Mention): boolean {
  if ((mention.cases & CASE.genitive) === 0) return false;
  const word = tokens[before.end - 1]?.word ?? '';
  return HEADS.some((stem) => word.startsWith(stem));
}

const HEADS = [
  'глав',
  'лидер',
  'член',
  'представител',
  'председател',
  'кіраўні',
  'кіраун',
  'старшын',
  'прадстаўні',
  'прадстауні',
];

/** Who heads troops, told in the instrumental. */
export function isCommander({ tokens }: Sentence, { start }: Mention): boolean {
  const word = tokens[start]?.word ?? '';
  return COMMANDERS.some((stem) => word.startsWith(stem));
}

const COMMANDERS = ['командующ', 'главнокоманд', 'галоунакаманд'];

const OFFICE =
  /^(?:экс-|вице-|віцэ-)?(?:замм|нам)?(?:глав[аыеу]|кіраўні|комиссар|министр|министер|міністр|міністэр|міністар|ведомств|ведамств|комитет|камітэт|служб|агентств|агенцтв|комисси|камісі|департамент|дэпартамент|управлени|упраўленн)/;

/** Words of administration between a court or a council and its city: «Ленинского района». */
export function isDivision({ tokens, words }: Sentence, from: number, { start, kind, cases }: Mention): boolean {
  if ((kind !== 'seat' && kind !== 'country') || (cases & CASE.genitive) === 0) return false;
  for (let at = from; at < start; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || (words[at] !== undefined && words[at]?.verbs !== undefined)) return false;
    if (!token.capital && !SLAVIC_DIVISIONS.has(token.word)) return false;
  }
  return SLAVIC_DIVISIONS.has(tokens[start - 1]?.word ?? '');
}

const SLAVIC_DIVISIONS = new Set('района области города округа края раена вобласці горада акругі краю'.split(' '));

/** «польские» is an adjective, «поляки» are people. */
export function isSlavicAdjective(word: string): boolean {
  return /[сцз]?к(?:ие|их|им|ими|ія|іх|ім|імі)$/.test(word);
}

/** «сторонники Имрана Хана», «ведомство Лаврова»: the person says whose they are. */
export function isOfPerson({ tokens }: Sentence, before: Mention, mention: Mention): boolean {
  if ((mention.cases & CASE.genitive) === 0) return false;
  if (before.plural || (before.cases & mention.cases) === 0) return true;
  return before.sector === 'GOV' && /[оа]$/.test(tokens[before.end - 1]?.word ?? '');
}
