import { NO, UNASKED, YES } from './answer.ts';
import type { Openings } from './openings.ts';
import { JOINS, MOVES } from './tense-bits.ts';
import { BEGINS, NUMBER, WORD } from './token.ts';
import type { Tokens } from './tokens.ts';

/** What a first word may be, as bits: a whole expression, a whole prefix, the beginning of a number. */
const EXPRESSION = 1;
const PREFIX = 2;
const COUNTS = 4;

/** Where an expression may begin, with a prefix or without: a look at two tokens, which spares most of them the rest. */
export class Beginnings {
  private readonly rules: Openings;
  private readonly prefixes: Openings;
  /** By the lexicon's index of a word. */
  private readonly bits: Uint8Array;
  /** By the index of a first word, then by `Openings.codeOf` what is next. */
  private readonly pairs: (Uint8Array | undefined)[] = [];

  /** `words`: how many the lexicon has. */
  constructor(rules: Openings, prefixes: Openings, words: number) {
    this.rules = rules;
    this.prefixes = prefixes;
    this.bits = new Uint8Array(words);
    for (let word = 1; word < words; word++) {
      this.bits[word] =
        (rules.isWhole(word) ? EXPRESSION : 0) |
        (prefixes.isWhole(word) ? PREFIX : 0) |
        (rules.counts(word) ? COUNTS : 0);
    }
  }

  /** Whether an expression may begin at token `i`; one may be told where none does. */
  at(tokens: Tokens, i: number): boolean {
    const { rules } = this;
    if (tokens.kind[i] !== WORD) {
      if (rules.at(tokens, i)) return true;
      return tokens.kind[i] === NUMBER && (tokens.isMark(i + 1, ',') || joins(tokens, i + 1));
    }
    const word = tokens.value[i] ?? 0;
    const bits = this.bits[word] ?? 0;
    if (bits & EXPRESSION) return true;
    const next = i + 1;
    if (next >= tokens.count) return false;
    if (this.isPair(word, rules.codeOf(tokens, next))) return true;
    if (bits & PREFIX && (tokens.flags[next] ?? 0) & BEGINS) return true;
    return (bits & COUNTS) !== 0 && joins(tokens, next);
  }

  private isPair(word: number, behind: number): boolean {
    let pairs = this.pairs[word];
    if (pairs === undefined) {
      pairs = new Uint8Array(this.rules.codes);
      this.pairs[word] = pairs;
    }
    let answer = pairs[behind];
    if (answer === UNASKED) {
      answer = this.rules.mayFollow(word, behind) || this.prefixes.mayFollow(word, behind) ? YES : NO;
      pairs[behind] = answer;
    }
    return answer === YES;
  }
}

/** Whether the token at `i` may stand between two ends of a stretch of time. */
function joins(tokens: Tokens, i: number): boolean {
  return tokens.isMark(i, '-') || tokens.hasBits(i, JOINS | MOVES);
}
