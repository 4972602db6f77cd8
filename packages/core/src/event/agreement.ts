import { FORM } from './forms/english.ts';
import { CASE } from './forms/slavic.ts';
import { ROLE } from './grammar/grammar.ts';
import { isLand } from './land.ts';
import type { Mention } from './mention.ts';
import { chainOf, type Parsed } from './parse.ts';
import type { Verb } from './verb.ts';

/** A name that is not declined, «США», «НАТО», can stand in every case. */
export const EVERY = 63;

/** Gender, or `p` for a plural. */
type Shape = 'm' | 'f' | 'n' | 'p';

const SHAPES: readonly [RegExp, Shape][] = [
  [/(?:ые|ие|ыя|ія|ых|их|іх|ыми|ими|ымі|імі)$/, 'p'],
  [/(?:ая|яя|ую|юю|ой|ей|ай|яй)$/, 'f'],
  [/(?:ое|ее|ае|яе)$/, 'n'],
  [/(?:ый|ий|ого|его|ому|ему|ом|ем|ага|яга|ога|аму|яму|ы|і)$/, 'm'],
];

/** What an adjective, a relative or a participle agrees with, by its ending; «-ым» is of one and of many. */
export function shapeOf(word: string): Shape | undefined {
  const bare = word.replace(/ся$/, '');
  return SHAPES.find(([ending]) => ending.test(bare))?.[1];
}

/** What the subject of a verb must be: `s` for one of any gender. */
export function verbShape({ tokens }: Parsed, { at, form: { form } }: Verb): Shape | 's' | undefined {
  const word = (tokens[at]?.word ?? '').replace(/с[ья]$/, '');
  if ((form & FORM.past) !== 0) {
    if (/[иі]$/.test(word)) return 'p';
    return word.endsWith('а') ? 'f' : word.endsWith('о') ? 'n' : 'm';
  }
  if ((form & (FORM.present | FORM.future)) === 0) return undefined;
  return /(?:[уюая]т|[уюая]ц[ьц]а?)$/.test(word) ? 'p' : 's';
}

/** «былому суддзі»: a form that many have, too, is of one behind an adjective of one. */
function isOne({ tokens }: Parsed, { start, end, preposition }: Mention): boolean {
  // Belarusian «з прэзідэнтам» is of one, «прэзідэнтам» to many, too.
  if (WITH.has(preposition ?? '') && /[аоея]м$/.test(tokens[start]?.word ?? '')) return true;
  if (end - start > 1 && OF_ONE.test(tokens[start]?.word ?? '')) return true;
  return /(?:ого|его|ому|ему|ога|ага|яга|ому|аму|яму)$/.test(tokens[start - 1]?.word ?? '');
}

/** «американской», «беларускаму»: the adjective of one. */
const OF_ONE = /[сцз]к(?:ой|ай|ую|ого|ага|ому|аму|ая|ий|і)$/;

const WITH = new Set(['з', 'са', 'над', 'пад', 'перад', 'паміж']);

/** Whether a word of that shape can be said of an actor. */
export function fitsShape(parsed: Parsed, mention: Mention, shape: Shape | undefined): boolean {
  if (shape === undefined || mention.cases === EVERY) return true;
  const many = (mention.plural && !isOne(parsed, mention)) || chainOf(parsed, mention).length > 1;
  if (many || shape === 'p') return many && shape === 'p';
  const gender = isLand(mention) ? genderOf(parsed, mention) : undefined;
  return gender === undefined || gender === shape;
}

/** «Призвали Минск»: a plural verb has no single subject, a singular verb none in the plural, «поддержала» none that is masculine. */
export function agrees(parsed: Parsed, verb: Verb, mention: Mention): boolean {
  // «НАТО отправляет корабли и истребители»: many do not go with a verb of one.
  const one =
    verb.kind === 'finite' && mention.plural && !isLand(mention) && mention.cases !== EVERY && !isCounted(mention);
  if (
    one &&
    verbShape(parsed, verb) === 's' &&
    (verb.form.form & FORM.past) === 0 &&
    chainOf(parsed, mention).length === 1
  )
    return false;
  if ((verb.form.form & (FORM.past | FORM.short)) === 0) return !isMore(parsed, verb, mention);
  const word = (parsed.tokens[verb.at]?.word ?? '').replace(/(?:ся|сь)$/, '');
  const chain = chainOf(parsed, mention);
  // «Полиция Италии и Албании провела»: the second only says whose.
  const subjects = mention.cases === EVERY ? chain : chain.filter((one) => (one.cases & CASE.nominative) !== 0);
  const pairs = subjects.length > 1 || mention.plural;
  const past = (verb.form.form & FORM.past) !== 0;
  const many = past ? /[иі]$/.test(word) : /[ыі]$/.test(word) && !parsed.lexicon.language.code.startsWith('be');
  if (many)
    return (
      pairs ||
      isBehindName(parsed, mention) ||
      isWithOther(parsed, mention) ||
      (mention.cases === EVERY && mention.kind !== 'seat') ||
      companionOf(parsed, mention) !== undefined
    );
  // «собралось около тысячи человек»
  if (isCounted(mention)) return /[лнт]о$|[нт]а$|[нт]ы$/.test(word);
  if (!past) return true;
  if (pairs) return subjects.length > 1 && mention.start > verb.at;
  return !isLand(mention) || mention.cases === EVERY || genderOf(parsed, mention) !== otherGender(word);
}

/** «Минск обвиняют»: a verb of many with the name of one state. */
function isMore(parsed: Parsed, verb: Verb, mention: Mention): boolean {
  const still = mention.cases === EVERY && mention.kind !== 'seat';
  if (!isLand(mention) || mention.plural || still || verb.kind !== 'finite') return false;
  if (verbShape(parsed, verb) !== 'p' || chainOf(parsed, mention).length > 1) return false;
  return !isBehindName(parsed, mention) && !isWithOther(parsed, mention) && companionOf(parsed, mention) === undefined;
}

/** «договорились», «сустрэліся» */
export function isMany({ tokens }: Parsed, { at, form }: Verb): boolean {
  return (form.form & FORM.past) !== 0 && /[иі](?:ся|сь)?$/.test(tokens[at]?.word ?? '');
}

/** «Лукашенко с Путиным» */
export function companionOf({ mentions, words }: Parsed, { end }: Mention): Mention | undefined {
  if (((words[end]?.roles ?? 0) & ROLE.with) === 0) return undefined;
  return mentions.find((one) => one.start === end + 1 && (one.cases & CASE.instrumental) !== 0);
}

/** No other plural is a nominative and a genitive. */
export function isCounted({ plural, cases }: Mention): boolean {
  return plural && cases !== EVERY && (cases & CASE.nominative) !== 0 && (cases & CASE.genitive) !== 0;
}

/** «СССР и Германия подписали»: the first of the two is a name that we do not know. */
function isBehindName({ tokens, words }: Parsed, { start }: Mention): boolean {
  return ((words[start - 1]?.roles ?? 0) & ROLE.conjunction) !== 0 && tokens[start - 2]?.capital === true;
}

/** «Правительство Чили и вожди подписали»: the second of the two is nobody that we know. */
function isWithOther({ tokens, words, mentionOf }: Parsed, { end, start }: Mention): boolean {
  if (((words[end]?.roles ?? 0) & ROLE.conjunction) === 0 || mentionOf[end + 1] !== undefined) return false;
  return start < 3 && tokens[end + 1]?.kind === 'word' && words[end + 1] === undefined;
}

/** Of a country or a capital, by the ending of its nominative. */
function genderOf({ tokens, places }: Parsed, { end, cases }: Mention): 'f' | 'm' | undefined {
  const named = (cases & CASE.nominative) === 0 ? places.find((place) => place.end === end)?.name : undefined;
  const word = named ?? tokens[end - 1]?.word ?? '';
  if (/[ая]$/.test(word)) return 'f';
  return /[бвгґджзйклмнпрстўфхцчшщ]$/.test(word) ? 'm' : undefined;
}

/** The gender that a past form cannot have. */
function otherGender(word: string): 'f' | 'm' | 'both' {
  if (/ла$/.test(word)) return 'm';
  return /ло$/.test(word) ? 'both' : 'f';
}

/** «Действия США», «позиция МИД»: right behind a noun a name says whose. */
export function isAttribute({ tokens, words, mentionOf, verbAt }: Parsed, mention: Mention): boolean {
  const { start, cases } = mention;
  if ((cases & CASE.genitive) === 0 || isCounted(mention)) return false;
  const before = tokens[start - 1];
  if (before?.kind !== 'word' || before.glued || verbAt[start - 1] !== undefined) return false;
  if (mentionOf[start - 1] !== undefined) return false;
  // «организация Human Rights Watch»: the noun says what it is.
  if (cases === EVERY && mention.kind === 'body' && KIND.test(before.word)) return false;
  // «В тот же день Меркель позвонила»
  if (cases === EVERY && (TIME.test(before.word) || (before.capital && mention.kind === 'person'))) return false;
  const isNoun = words[start - 1]?.names?.noun?.classes.some((name) => OF_SIDES.has(name)) === true;
  return (words[start - 1]?.roles ?? 0) === 0 && (isNoun || !isAdjective(before.word));
}

/** What a body is, in the nominative. */
const KIND =
  /^(?:организация|группа|группировка|движение|компания|агентство|фонд|партия|ассоциация|арганізацыя|група|групоўка|рух|кампанія|агенцтва|партыя|асацыяцыя)$/;

/** When, and not whose. */
const TIME =
  /^(?:день|дня|днем|дни|дней|вечер(?:ом)?|утр(?:о|ом)|ноч(?:ь|ью|и)|час(?:ом)?|времен(?:и|ем)|недел(?:и|е|ю|ей)|месяц[еа]?|год[ау]?|году|момент[е]?|январ[ея]|феврал[ея]|март[еа]|апрел[ея]|ма[ея]|июн[ея]|июл[ея]|август[еа]|сентябр[ея]|октябр[ея]|ноябр[ея]|декабр[ея]|дзень|дзен[ьи]|дні|днём|вечар(?:ам)?|ранак|ранкам|раніц(?:ай|у)|ноч|ноччу|час(?:ам)?|тыд(?:зень|ні|ня)|месяц[ыа]?|годзе|момант|студзен[ія]|лют(?:ым|ага)|сакавік[уа]|красавік[уа]|ма[іяю]|чэрвен[ія]|ліпен[ія]|жні(?:ўні|ўня)|верас(?:ні|ня)|кастрычнік[уа]|лістапад[зеау]+|снежн[ія])$/;

/** Nouns of what sides have together: «саммит СНГ». */
const OF_SIDES = new Set(['meeting', 'visit', 'accord']);

/** By its ending a word that goes with the noun after it, or an adverb. */
function isAdjective(word: string): boolean {
  return /(?:ый|ий|ая|яя|ое|ее|ые|ие|ого|его|ых|их|ы|і|ае|яе|ыя|ія|ага|яга|о|а)$/.test(word);
}
