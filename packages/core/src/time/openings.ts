import { NO, UNASKED, YES } from './answer.ts';
import type { Elements } from './elements.ts';
import { LONE } from './numerals.ts';
import { NOTHING, ROOT } from './pattern.ts';
import { APOSTROPHE_MARK, COMMA_MARK, HYPHEN_MARK, MARK, NUMBER, SLASH_MARK, STOP_MARK, WORD } from './token.ts';
import type { Tokens } from './tokens.ts';

/** Marks between the parts of a date or a clock time in digits, or before an ending. */
const JOINTS: ReadonlySet<number> = new Set([APOSTROPHE_MARK, HYPHEN_MARK, SLASH_MARK, 58]);

/** Which tokens, beside which, can begin a pattern: a look that spares most tokens the walk. */
export class Openings {
  private readonly elements: Elements;
  /** What may be next is told by the indices of words; behind them by that of numbers, then by marks. */
  private readonly number: number;
  /** How many codes of tokens there are. */
  readonly codes: number;
  /** By the index of a first word: whether nothing need follow it. */
  private readonly whole: Uint8Array;
  /** By the index of a first word, then by what is next. */
  private readonly pairs: (Uint8Array | undefined)[] = [];
  /** Where one can be behind a number of one token that begins a pattern, and behind a mark that joins something to it. */
  private readonly numberStates: readonly number[];
  private readonly jointStates: readonly number[];
  /** What may be next there. */
  private readonly behindNumber: Uint8Array;
  private readonly behindJoint: Uint8Array;
  private readonly readsDottedClock: boolean;

  constructor(elements: Elements) {
    this.elements = elements;
    this.readsDottedClock = elements.machine.leads(ROOT, elements.machine.elements.get('DOTCLOCK') ?? NOTHING);
    this.number = elements.isNumberWord.length;
    this.codes = this.number + 1 + 128;
    const { machine, marks, gluedMarks, isNumberWord } = elements;
    const lone = (machine.numbers[ROOT] ?? []).filter((element) => elements.numbers[element]?.extent === LONE);
    this.numberStates = lone.map((element) => machine.next(ROOT, element));
    const joined = [...JOINTS].flatMap((mark) => [marks[mark] ?? NOTHING, gluedMarks[mark] ?? NOTHING]);
    this.jointStates = this.numberStates.flatMap((state) => joined.map((element) => machine.next(state, element)));
    this.behindNumber = new Uint8Array(this.codes);
    this.behindJoint = new Uint8Array(this.number);
    this.whole = new Uint8Array(this.number);
    const isComplete = (state: number): boolean => (machine.accepts[state]?.length ?? 0) > 0;
    for (let word = 1; word < this.number; word++) {
      const counts = isNumberWord[word] === 1;
      if (elements.openings(word).some(isComplete) || (counts && this.numberStates.some(isComplete)))
        this.whole[word] = 1;
    }
  }

  /** Whether any pattern begins with this word of the lexicon. */
  has(word: number): boolean {
    return this.elements.isNumberWord[word] === 1 || this.elements.leads(ROOT, word);
  }

  /** Whether a number can begin with this word of the lexicon. */
  counts(word: number): boolean {
    return this.elements.isNumberWord[word] === 1;
  }

  /** Whether a pattern may begin at token `i`; one may be told where none does. */
  at(tokens: Tokens, i: number): boolean {
    switch (tokens.kind[i]) {
      case WORD:
        return this.atWord(tokens, i, tokens.value[i] ?? 0);
      case NUMBER:
        return tokens.digits(i) === 4 || this.atAmount(tokens, i);
      default:
        return true;
    }
  }

  private atWord(tokens: Tokens, i: number, word: number): boolean {
    return this.isWhole(word) || (i + 1 < tokens.count && this.mayFollow(word, this.codeOf(tokens, i + 1)));
  }

  /** Whether a pattern may end with the word of the lexicon that it begins with, or go on with a number from it. */
  isWhole(word: number): boolean {
    return this.whole[word] === 1;
  }

  /** What the token at `i` is to those before it: below `codes`. */
  codeOf(tokens: Tokens, i: number): number {
    const value = tokens.value[i] ?? 0;
    const kind = tokens.kind[i];
    if (kind === WORD) return value;
    return kind === NUMBER ? this.number : this.number + 1 + (value < 128 ? value : 0);
  }

  /** Whether a word and what is behind it, by its code, may begin a pattern. */
  mayFollow(word: number, behind: number): boolean {
    let pairs = this.pairs[word];
    if (pairs === undefined) {
      pairs = new Uint8Array(this.has(word) ? this.codes : 0);
      this.pairs[word] = pairs;
    }
    if (pairs.length === 0) return false;
    let answer = pairs[behind];
    if (answer === UNASKED) {
      answer = this.followsWord(word, behind);
      pairs[behind] = answer;
    }
    return answer === YES;
  }

  /** Most numbers of the news are amounts ("2.5 million people"): what stands behind them tells. */
  private atAmount(tokens: Tokens, i: number): boolean {
    let next = i + 1;
    // Past thousands and decimals.
    while (tokens.isGlued(next) && tokens.isGlued(next + 1) && tokens.isNumber(next + 1)) {
      const mark = tokens.kind[next] === MARK ? tokens.value[next] : 0;
      if (mark !== COMMA_MARK && mark !== STOP_MARK) break;
      // A date in digits has two full stops, and 18.30 may be a clock time.
      if (mark === STOP_MARK && (next > i + 1 || (this.readsDottedClock && tokens.digits(next + 1) === 2))) return true;
      if (this.followsNumber(this.number + 1 + mark)) return true;
      next += 2;
    }
    if (tokens.kind[next] === WORD && this.elements.isScale[tokens.value[next] ?? 0] === 1) {
      if (this.followsNumber(tokens.value[next] ?? 0)) return true;
      next++;
    }
    if (next >= tokens.count) return false;
    const value = tokens.value[next] ?? 0;
    switch (tokens.kind[next]) {
      case WORD:
        return this.followsNumber(value) || isEnding(tokens, next);
      case NUMBER:
        // "1 1/2"
        return this.followsNumber(this.number) || tokens.isMark(next + 1, '/');
      default:
        return JOINTS.has(value) && this.joins(tokens, next + 1);
    }
  }

  /** Whether what stands at `i` may be joined by a mark to a number that begins a pattern. */
  private joins(tokens: Tokens, i: number): boolean {
    if (i >= tokens.count || tokens.kind[i] !== WORD) return tokens.isNumber(i);
    const word = tokens.value[i] ?? 0;
    let answer = this.behindJoint[word];
    if (answer === UNASKED) {
      answer = this.follows(this.jointStates, word);
      this.behindJoint[word] = answer;
    }
    return answer === YES || isEnding(tokens, i);
  }

  private followsNumber(behind: number): boolean {
    let answer = this.behindNumber[behind];
    if (answer === UNASKED) {
      answer = this.follows(this.numberStates, behind);
      this.behindNumber[behind] = answer;
    }
    return answer === YES;
  }

  private followsWord(word: number, behind: number): typeof YES | typeof NO {
    const { elements, number } = this;
    if (elements.isNumberWord[word] !== 1) return this.follows(elements.openings(word), behind);
    // A number may go on: "twenty-one", "two hundred".
    if (behind === number + 1 + HYPHEN_MARK || elements.isNumberWord[behind] === 1 || elements.isScale[behind] === 1)
      return YES;
    return this.follows([...elements.openings(word), ...this.numberStates], behind);
  }

  private follows(states: readonly number[], behind: number): typeof YES | typeof NO {
    const { elements, number } = this;
    const { machine, marks, gluedMarks, isNumberWord } = elements;
    const mark = behind - number - 1;
    // A number can begin with some words, and '98 with a mark.
    const counts = mark < 0 ? behind === number || isNumberWord[behind] === 1 : mark === APOSTROPHE_MARK;
    const leads = (state: number): boolean => {
      if (counts && (machine.numbers[state]?.length ?? 0) > 0) return true;
      if (mark < 0) return behind < number && elements.leads(state, behind);
      return machine.leads(state, marks[mark] ?? NOTHING) || machine.leads(state, gluedMarks[mark] ?? NOTHING);
    };
    return states.some(leads) ? YES : NO;
  }
}

/** Whether the word at `i` may be the ending of a number: the "th" of "5th", the "s" of "90s". */
function isEnding(tokens: Tokens, i: number): boolean {
  return (tokens.sense(i, 'suffix') ?? tokens.sense(i, 'decadeSuffix')) !== undefined;
}
