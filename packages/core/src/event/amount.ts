import { currencies, dateWords, magnitudes, nationalCurrencies, numberWords, percents } from './amount-words.ts';
import type { Amount } from './event.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Token } from './token.ts';

/** Words between a number and what it counts. */
const COUNT_WORDS = /^[\p{L}'-]{3,24}$/u;
/** By its ending a Slavic adjective of several. */
const ADJECTIVE = /(?:[ыи]х|іх|[ыи]е|[ыі]я)$/;

/** "More than 50 this year": what comes next is nothing counted. */
const POINTS = new Set(
  'this that these those and the with from for was were had has who which when per more less'.split(' '),
);

/** Money, percentages and counts between two tokens. A bare number that counts nothing is no amount. */
export function amountsOf(tokens: Token[], from: number, to: number, text: string): Amount[] {
  const amounts: Amount[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const read = token.kind === 'number' ? inDigits(tokens, at, to) : inWords(tokens, at, to);
    if (read === undefined) continue;
    const { number } = read;
    let first = token;
    let last = tokens[read.end - 1] ?? token;
    let next = read.end;
    let value = number;
    const factor = magnitudes.get(tokens[next]?.word ?? '');
    if (factor !== undefined && next < to) {
      value = Number((number * factor).toPrecision(15));
      last = tokens[next] ?? last;
      next++;
      if (tokens[next]?.word === '.') next++;
    }
    const before = tokens[at - 1];
    let unit = currencies.get(before?.word ?? '');
    if (unit !== undefined && before !== undefined) first = before;
    const after = next < to ? tokens[next] : undefined;
    const second = next + 1 < to ? tokens[next + 1] : undefined;
    if (unit === undefined && after !== undefined) {
      unit = currencies.get(after.word) ?? (percents.has(after.word) ? '%' : undefined);
      if (unit !== undefined) last = after;
      const national = second === undefined ? undefined : nationalCurrencies.get(`${after.word} ${second.word}`);
      if (national !== undefined && second !== undefined) {
        unit = national;
        last = second;
      }
      if (after.word === 'per' && second?.word === 'cent') {
        unit = '%';
        last = second;
      }
    }
    // "14 Russian diplomats", «12 700 белорусских военнослужащих»: diplomats and servicemen are counted.
    const thing = after === undefined ? undefined : countedAt(tokens, next, to);
    const counts =
      unit === undefined &&
      (number >= 2 || factor !== undefined) &&
      !isYear(token) &&
      // "The 1998-99 war", "S-400 missiles"
      !(token.glued && before !== undefined && (isYear(before) || before.kind === 'word')) &&
      thing?.kind === 'word' &&
      !after?.glued &&
      !thing.glued &&
      COUNT_WORDS.test(thing.word) &&
      !POINTS.has(thing.word) &&
      !dateWords.has(thing.word) &&
      !dateWords.has(after?.word ?? '');
    if (counts) {
      unit = thing.word;
      last = thing;
    }
    if (unit === undefined) continue;
    amounts.push({ value, unit, text: text.slice(first.start, last.end) });
    at = next - 1;
  }
  return amounts;
}

function inDigits(tokens: Token[], at: number, to: number): { number: number; end: number } | undefined {
  const end = groupEnd(tokens, at, to);
  const digits = tokens.slice(at, end).map(({ word }) => word);
  const number = Number(
    digits
      .join('')
      .replace(/,(?=\d{3}(?:\D|$))/g, '')
      .replace(',', '.'),
  );
  return Number.isFinite(number) ? { number, end } : undefined;
}

/** "Twenty-five", «двести тридцать»; "a billion". "The two" are not counted: they are known. */
function inWords(tokens: Token[], at: number, to: number): { number: number; end: number } | undefined {
  const before = tokens[at - 1]?.word ?? '';
  if (KNOWN.has(before) || tokens[at]?.glued) return undefined;
  if (ONE.has(tokens[at]?.word ?? '')) {
    const factor = magnitudes.get(tokens[at + 1]?.word ?? '');
    return factor === undefined || at + 1 >= to ? undefined : { number: 1, end: at + 1 };
  }
  let number = 0;
  let least = 1000;
  let end = at;
  while (end < to) {
    const part = numberWords.get(tokens[end]?.word ?? '');
    if (part === undefined || part >= least || (number > 0 && part >= smallest(number))) break;
    number += part;
    least = part;
    end++;
  }
  return end === at ? undefined : { number, end };
}

/** What can still be added to a number in words: below its last place that is not zero. */
function smallest(number: number): number {
  if (number % 100 === 0) return 100;
  return number % 10 === 0 ? 10 : 0;
}

const ONE = new Set(['a']);

const KNOWN = new Set('the these those its their his her our эти этих все эти гэтыя гэтых'.split(' '));

/** The word for what a number counts: behind adjectives, and the last of "police officers". */
function countedAt(tokens: Token[], from: number, to: number): Token | undefined {
  const first = tokens[from];
  const isFunction = (token: Token | undefined) =>
    token?.kind !== 'word' || token.glued || ((token.spelling.known?.roles ?? 0) & FUNCTION) !== 0;
  if (first?.kind !== 'word' || ((first.spelling.known?.roles ?? 0) & ROLE.preposition) !== 0) return undefined;
  if (/[а-яі]/.test(first.word)) {
    const second = from + 1 < to ? tokens[from + 1] : undefined;
    const adjective =
      (first.capital || ADJECTIVE.test(first.word)) &&
      !isFunction(second) &&
      second?.spelling.known?.verbs === undefined;
    return adjective ? second : first;
  }
  for (let at = from; at < to && at - from < 3; at++) {
    const token = tokens[at];
    if (token === undefined || isFunction(token)) break;
    if (!PLURAL.test(token.word)) continue;
    const next = at + 1 < to ? tokens[at + 1] : undefined;
    return next !== undefined && !isFunction(next) && !next.capital && PLURAL.test(next.word) ? next : token;
  }
  // "14 Russian", with nothing behind it, counts nobody.
  return first.capital ? undefined : first;
}

const FUNCTION = ROLE.preposition | ROLE.of | ROLE.conjunction | ROLE.determiner | ROLE.be | ROLE.auxiliary | ROLE.time;

const PLURAL = /(?:[^s]s|people|men|women|children|police|personnel|staff)$/;

/** Where a number ends that is written in groups of three: "12 700". */
function groupEnd(tokens: Token[], at: number, to: number): number {
  let end = at + 1;
  if (!/^\d{1,3}$/.test(tokens[at]?.word ?? '')) return end;
  while (end < to && /^\d{3}(?:,\d+)?$/.test(tokens[end]?.word ?? '') && isNextTo(tokens[end - 1], tokens[end])) end++;
  return end;
}

function isNextTo(one: Token | undefined, two: Token | undefined): boolean {
  return one !== undefined && two !== undefined && two.start - one.end === 1 && !two.glued;
}

function isYear(token: Token): boolean {
  return /^(?:1[6-9]|20)\d\d$/.test(token.word);
}
