import { ROLE } from './grammar/grammar.ts';
import type { Sentence } from './mention.ts';
import { OPAQUE } from './scope.ts';
import type { Verb } from './verb.ts';

/** Predicates that are no verbs. */
export const PREDICATIVES = new Set(
  'нужен нужна нужны недоволен недовольна недовольны согласен согласна согласны уверен уверена уверены известно ясно важно нет есть патрэбны патрэбна патрэбныя трэба незадаволены незадаволеныя згодны згодныя упэунены вядома есць няма'.split(
    ' ',
  ),
);

/** Roles of words that are a predicate, alone or with an infinitive. */
export const PREDICATES = ROLE.obligation | ROLE.possible | ROLE.plan | ROLE.future;

/** What may stand before a participle. */
export const LIGHT =
  ROLE.adverb | ROLE.negation | ROLE.time | ROLE.determiner | ROLE.preposition | ROLE.past | ROLE.hearsay;

/** «прибывшая», «ведущие» */
export const ACTIVE = /[а-я]{3}(?:вш|ющ|ящ|ущ|ащ)(?:ий|ая|ее|ие|его|ей|их|ую|им|ими|ем|ему)(?:ся)?$/;
/** «основанная выходцами из», «аснаваныя ў» */
export const PASSIVE =
  /(?:[аеёи]нн|[аеё]н|[аеиоуыя]т)(?:ый|ая|ое|ае|ые|ыя|ого|ага|ому|аму|ой|ай|ую|ых|ым|ыми|ымі|ом|ы)$/;
export const INSTRUMENTAL = /(?:[ая]м[иі]|[оеа]м|[оеая]й)$/;

/** «комментируя», «не дождавшись», «даведаўшыся» */
export const VERBAL = /[а-яіў]{3}(?:ируя|уя|вая|вшись|ясь|[аеиыу]в|ючы|учы|ячы|ачы|ўшы|чыся|ўшыся)$/;

export const CLOSING = new Set(['»', '”', '"', '“']);

const AS = new Set(['как', 'як']);
const BEFORE_AS = new Set('того таго так время час пор мере меры'.split(' '));
const BECAUSE = new Set(['потому', 'тому', 'оттого', 'из-за']);

/** «после того как», «так как», «потому что»: words that open a clause together. */
export function isAsThat(tokens: Sentence['tokens'], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const word = tokens[at]?.word ?? '';
    if (AS.has(word) && BEFORE_AS.has(tokens[at - 1]?.word ?? '')) return true;
    if (at === from && BECAUSE.has(word) && tokens[at + 1]?.word !== ',') return true;
    if (tokens[at]?.kind !== 'word') return false;
  }
  return false;
}

const FOR_WHAT = new Set(['за', 'на']);

const THAT = new Set(['что', 'што']);

const WHAT = new Set(['чего', 'чему', 'чем', 'чаго', 'чаму', 'чым']);

/** «…, после чего», «…, в связи с чем»: what came of it. */
export function isResultAt({ tokens, words }: Sentence, from: number): boolean {
  if (((words[from]?.roles ?? 0) & (ROLE.preposition | ROLE.proof | ROLE.place)) === 0) return false;
  // «за что», «на что»
  if (FOR_WHAT.has(tokens[from]?.word ?? '') && THAT.has(tokens[from + 1]?.word ?? '')) return true;
  return [1, 2, 3].some((ahead) => WHAT.has(tokens[from + ahead]?.word ?? ''));
}

/** «…, что в Киеве посчитали недружественным»: what is thought of the whole. */
export function isThoughtAt({ tokens, words }: Sentence, verbAt: readonly (Verb | undefined)[], at: number): boolean {
  if (!THAT.has(tokens[at]?.word ?? '') || ((words[at + 1]?.roles ?? 0) & ROLE.place) === 0) return false;
  return [3, 4].some((ahead) => THINKS.has(verbAt[at + ahead]?.form.lemma ?? ''));
}

const THINKS = new Set(
  'назвать посчитать счесть расценить воспринять осудить назваць палічыць расцаніць успрыняць асудзіць'.split(' '),
);

/** «…, как считают эксперты, …», «як сцвярджаецца»: by the way. */
export function isAside({ tokens }: Sentence, verbAt: readonly (Verb | undefined)[], at: number): boolean {
  if (!AS.has(tokens[at]?.word ?? '') || tokens[at + 1]?.word === 'только' || tokens[at + 1]?.word === 'толькі')
    return false;
  return (
    verbAt[at + 1]?.kind === 'finite' || verbAt[at + 2]?.kind === 'finite' || looksFinite(tokens[at + 1]?.word ?? '')
  );
}

/** Whether what a verb says can stand in a clause behind it. */
export function speaks({ reporting, form }: Verb): boolean {
  return reporting || form.senses.some(({ type, object }) => OPAQUE.has(type) && object === undefined);
}

/** A finite verb with no subject before it. */
export function isVerbNear(verbAt: readonly (Verb | undefined)[], from: number): boolean {
  for (let at = from; at < from + 3; at++) if (verbAt[at]?.kind === 'finite') return true;
  return false;
}

const FINITE = /(?:[аеиыіуюяш](?:л|ла|ло|ли|лі|ў)|[аеуюия]т|[уюая]ць)(?:с[ья])?$/;

/** By its ending a finite verb. */
export function looksFinite(word: string): boolean {
  return word.length > 4 && FINITE.test(word);
}

/** Verbs of recognising, by their lemmas. */
export const ADMITS = new Set(['признать', 'признавать', 'прызнаць', 'прызнаваць']);
