import type { Guard } from './languages/language.ts';
import type { Lexicon } from './lexicon.ts';
import { opensSentence } from './sentence.ts';
import { MARK, NUMBER, WORD } from './token.ts';
import type { Tokens } from './tokens.ts';

/** A guard made ready: whether what stands beside the tokens [start, end) allows them to be a match. */
export type Allows = (tokens: Tokens, start: number, end: number) => boolean;

export function compileGuard(guard: Guard, lexicon: Lexicon): Allows {
  const list = (words: string | undefined): Neighbours | null =>
    words === undefined ? null : new Neighbours(words, lexicon);
  const [before, notBefore] = [list(guard.before), list(guard.notBefore)];
  const [after, notAfter] = [list(guard.after), list(guard.notAfter)];
  const { lower, upper } = guard;
  const until = list('to -');
  const counted = guard.notBefore?.startsWith('counted') ? list('counted') : null;
  // «с. 12» is a page, «с 1812 года» a beginning.
  const dotted = guard.notAfter === undefined ? null : list('numberingDot');
  return (tokens, start, end) => {
    if (lower && tokens.isCapital(start) && !(lower === 2 && opensSentence(tokens, start))) return false;
    if (upper && !tokens.isCapital(end - 1)) return false;
    if (before !== null && !before.has(tokens, end)) return false;
    if (notBefore?.has(tokens, end)) return false;
    if (counted?.has(tokens, pastRange(tokens, end, until))) return false;
    if (after !== null && !after.has(tokens, start - 1)) return false;
    if (notAfter === null) return true;
    const ruler = wordBefore(tokens, start);
    if (dotted !== null && tokens.isMark(ruler + 1, '.') && dotted.has(tokens, ruler)) return false;
    return !notAfter.has(tokens, ruler);
  };
}

/** Categories and marks parted by spaces, `#` for digits, `^` for a capital. */
class Neighbours {
  private readonly lexicon: Lexicon;
  /** By the lexicon's index of a category. */
  private readonly categories: Uint8Array;
  private readonly marks: ReadonlySet<number>;
  private readonly digits: boolean;
  private readonly capital: boolean;

  constructor(words: string, lexicon: Lexicon) {
    const list = words.split(' ');
    this.lexicon = lexicon;
    this.categories = Uint8Array.from(lexicon.categories, (category) => (list.includes(category) ? 1 : 0));
    this.marks = new Set(list.filter((word) => word.length === 1).map((word) => word.charCodeAt(0)));
    this.digits = list.includes('#');
    this.capital = list.includes('^');
  }

  /** Whether the token at `i`, if there is one, is among them. */
  has(tokens: Tokens, i: number): boolean {
    if (i < 0 || i >= tokens.count) return false;
    const value = tokens.value[i] ?? 0;
    switch (tokens.kind[i]) {
      case NUMBER:
        return this.digits;
      case MARK:
        return this.marks.has(value);
      case WORD:
        if (this.capital && tokens.isCapital(i)) return true;
        for (const sense of this.lexicon.senses[value] ?? []) {
          if (this.categories[sense.index] === 1 && (!sense.capital || tokens.isCapital(i))) return true;
        }
    }
    return false;
  }
}

/** "From 1950 to 2010 rubles": what stands behind the second number is of both; −1 where no range goes on. */
function pastRange(tokens: Tokens, end: number, until: Neighbours | null): number {
  return until?.has(tokens, end) && tokens.isNumber(end + 1) ? end + 2 : -1;
}

/** The word that rules over a number: past the full stop of an abbreviation and the first end of a range ("pp. 12–14"). */
function wordBefore(tokens: Tokens, start: number): number {
  let at = start - 1;
  if (tokens.isMark(at, '-') && tokens.isNumber(at - 1)) at -= 2;
  return tokens.isMark(at, '.') && tokens.isGlued(at) ? at - 1 : at;
}
