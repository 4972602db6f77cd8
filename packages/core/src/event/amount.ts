import { currencies, dateWords, magnitudes, nationalCurrencies, percents } from './amount-words.ts';
import type { Amount } from './event.ts';
import type { Token } from './token.ts';

/** Words between a number and what it counts. */
const COUNT_WORDS = /^[\p{L}'-]{3,24}$/u;
/** By its ending a Slavic adjective in the genitive. */
const ADJECTIVE = /(?:[ыи]х|іх)$/;

/** Money, percentages and counts between two tokens. A bare number that counts nothing is no amount. */
export function amountsOf(tokens: Token[], from: number, to: number, text: string): Amount[] {
  const amounts: Amount[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'number') continue;
    const grouped = groupEnd(tokens, at, to);
    const digits = tokens.slice(at, grouped).map(({ word }) => word);
    const number = Number(
      digits
        .join('')
        .replace(/,(?=\d{3}(?:\D|$))/g, '')
        .replace(',', '.'),
    );
    if (!Number.isFinite(number)) continue;
    let first = token;
    let last = tokens[grouped - 1] ?? token;
    let next = grouped;
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
    }
    // "14 Russian diplomats", «12 700 белорусских военнослужащих»: diplomats and servicemen are counted.
    const adjective = after !== undefined && (after.capital || ADJECTIVE.test(after.word));
    const thing = adjective && second?.kind === 'word' ? second : after;
    const counts =
      unit === undefined &&
      (number >= 2 || factor !== undefined) &&
      !isYear(token) &&
      // "The 1998-99 war".
      !(token.glued && before !== undefined && isYear(before)) &&
      thing?.kind === 'word' &&
      !thing.capital &&
      !after?.glued &&
      !thing.glued &&
      COUNT_WORDS.test(thing.word) &&
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
