import type { Tokens } from './tokens.ts';

/** What a number stands for, and the token behind it. */
export type Reading = { value: number | string; end: number };

/** "Twenty-one", "two hundred and fifty". */
export function cardinalWords(tokens: Tokens, i: number): Reading | null {
  let total = 0;
  let group = 0;
  let at = i;
  // No number of the news has more words; a longer chain is not one.
  for (const limit = i + 12; at < limit; at++) {
    if (at > i && tokens.isMark(at, '-') && tokens.isGlued(at) && group >= 20 && group % 10 === 0) {
      if (tokens.sense(at + 1, 'number') === undefined) break;
      continue;
    }
    const value = tokens.sense(at, 'number');
    const scale = tokens.sense(at, 'scale');
    if (typeof value === 'number') {
      const room =
        group === 0 || (group % 100 === 0 && value < 100) || (group % 100 >= 20 && group % 10 === 0 && value < 10);
      if (!room) break;
      group += value;
    } else if (typeof scale === 'number' && group > 0) {
      if (scale === 100) group *= 100;
      else {
        total += group * scale;
        group = 0;
      }
    } else if (!joinsHundreds(tokens, at)) break;
  }
  if (at > i && tokens.isMark(at - 1, '-')) at--;
  return at === i || total + group === 0 ? null : { value: total + group, end: at };
}

/** The "and" of "two hundred and fifty". */
function joinsHundreds(tokens: Tokens, i: number): boolean {
  if (tokens.sense(i, 'plus') === undefined || tokens.sense(i - 1, 'scale') === undefined) return false;
  return tokens.sense(i + 1, 'number') !== undefined;
}

/** "First", "twenty-first". */
export function ordinalWords(tokens: Tokens, i: number): Reading | null {
  const tens = tokens.sense(i, 'number');
  if (typeof tens === 'number' && tens >= 20 && tens % 10 === 0) {
    const at = tokens.isMark(i + 1, '-') ? i + 2 : i + 1;
    const ones = tokens.sense(at, 'ordinal');
    if (typeof ones === 'number' && ones < 10) return { value: tens + ones, end: at + 1 };
  }
  // A stem of ordinals (пят-) is that of a number too: пяти is no fifth.
  if (tens !== undefined) return null;
  const single = tokens.sense(i, 'ordinal');
  return typeof single === 'number' ? { value: single, end: i + 1 } : null;
}

/** "first", "twenty-first", "1st", "7-го", "XX". */
export function ordinal(tokens: Tokens, i: number): Reading | null {
  if (tokens.isNumber(i)) {
    const end = behindSuffix(tokens, i + 1, 'suffix');
    return end === i + 1 || tokens.digits(i) > 2 ? null : { value: tokens.number(i), end };
  }
  return ordinalWords(tokens, i);
}

/** Past a glued "th" or "-го". */
export function behindSuffix(tokens: Tokens, i: number, category: string): number {
  if (tokens.isGlued(i) && tokens.sense(i, category) !== undefined) return i + 1;
  if (!tokens.isMark(i, '-') || !tokens.isGlued(i) || !tokens.isGlued(i + 1)) return i;
  return tokens.sense(i + 1, category) === undefined ? i : i + 2;
}
