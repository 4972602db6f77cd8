import type { Elements } from './elements.ts';
import { NOTHING, ROOT } from './pattern.ts';
import { MARK, NUMBER, WORD } from './token.ts';
import type { Tokens } from './tokens.ts';

/** Whether one token may stand behind another; told once, when it is first asked. */
const [UNASKED, YES, NO] = [0, 1, 2] as const;

const [APOSTROPHE, COMMA, HYPHEN, STOP] = [39, 44, 45, 46];
/** Marks between the parts of a date or a clock time in digits, or before an ending. */
const JOINTS: ReadonlySet<number> = new Set([APOSTROPHE, HYPHEN, 47, 58]);

/** Which tokens, beside which, can begin a pattern: a look that spares most tokens the walk. */
export class Openings {
  private readonly elements: Elements;
  /** What may be next is told by the indices of words; behind them by that of numbers, then by marks. */
  private readonly number: number;
  /** By the index of a first word: whether nothing need follow it. */
  private readonly whole: Uint8Array;
  /** By the index of a first word, then by what is next. */
  private readonly pairs: (Uint8Array | undefined)[] = [];
  /** The same behind a number that begins a pattern. */
  private readonly behindNumber: Uint8Array;
  private readonly readsDottedClock: boolean;

  constructor(elements: Elements) {
    this.elements = elements;
    this.readsDottedClock = elements.machine.leads(ROOT, elements.machine.elements.get('DOTCLOCK') ?? NOTHING);
    this.number = elements.isNumberWord.length;
    this.behindNumber = new Uint8Array(this.number + 1 + 128);
    this.whole = new Uint8Array(this.number);
    for (let word = 1; word < this.number; word++) {
      const states = elements.openings(word);
      const accepts = states.some((state) => elements.machine.accepts[state]?.length);
      if (accepts || elements.isNumberWord[word] === 1) this.whole[word] = 1;
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
        return this.isWhole(tokens.value[i] ?? 0) || this.leadsOn(tokens, i);
      case NUMBER:
        return tokens.digits(i) === 4 || this.atAmount(tokens, i);
      default:
        return true;
    }
  }

  /** Whether a pattern may end with the word of the lexicon that it begins with, or go on with a number from it. */
  isWhole(word: number): boolean {
    return this.whole[word] === 1;
  }

  /** Whether the word at `i` and what is next may begin a pattern. */
  leadsOn(tokens: Tokens, i: number): boolean {
    const word = tokens.value[i] ?? 0;
    const pairs = this.pairs[word] ?? this.pairsOf(word);
    const next = i + 1;
    if (pairs.length === 0 || next >= tokens.count) return false;
    const value = tokens.value[next] ?? 0;
    const kind = tokens.kind[next];
    const behind = kind === WORD ? value : kind === NUMBER ? this.number : this.number + 1 + (value < 128 ? value : 0);
    let answer = pairs[behind];
    if (answer === UNASKED) {
      answer = this.follows(this.elements.openings(word), behind);
      pairs[behind] = answer;
    }
    return answer === YES;
  }

  /** None when no pattern begins with the word. */
  private pairsOf(word: number): Uint8Array {
    const pairs = new Uint8Array(this.elements.openings(word).length === 0 ? 0 : this.number + 1 + 128);
    this.pairs[word] = pairs;
    return pairs;
  }

  /** Most numbers of the news are amounts ("2.5 million people"): what stands behind them tells. */
  private atAmount(tokens: Tokens, i: number): boolean {
    let next = i + 1;
    // Past thousands and decimals.
    while (tokens.isGlued(next) && tokens.isGlued(next + 1) && tokens.isNumber(next + 1)) {
      const mark = tokens.kind[next] === MARK ? tokens.value[next] : 0;
      if (mark !== COMMA && mark !== STOP) break;
      // A date in digits has two full stops, and 18.30 may be a clock time.
      if (mark === STOP && (next > i + 1 || (this.readsDottedClock && tokens.digits(next + 1) === 2))) return true;
      if (this.followsNumber(this.number + 1 + mark)) return true;
      next += 2;
    }
    if (tokens.sense(next, 'scale') !== undefined) {
      if (this.followsNumber(tokens.value[next] ?? 0)) return true;
      next++;
    }
    if (next >= tokens.count) return false;
    const value = tokens.value[next] ?? 0;
    if (tokens.kind[next] !== WORD) return tokens.kind[next] === NUMBER || JOINTS.has(value);
    if (this.followsNumber(value)) return true;
    return (tokens.sense(next, 'suffix') ?? tokens.sense(next, 'decadeSuffix')) !== undefined;
  }

  private followsNumber(behind: number): boolean {
    let answer = this.behindNumber[behind];
    if (answer === UNASKED) {
      const { machine } = this.elements;
      const states = (machine.numbers[ROOT] ?? []).map((element) => machine.next(ROOT, element));
      answer = this.follows(states, behind);
      this.behindNumber[behind] = answer;
    }
    return answer === YES;
  }

  private follows(states: readonly number[], behind: number): typeof YES | typeof NO {
    const { elements, number } = this;
    const { machine, marks, gluedMarks, isNumberWord } = elements;
    const mark = behind - number - 1;
    // A number can begin with some words, and '98 with a mark.
    const counts = mark < 0 ? behind === number || isNumberWord[behind] === 1 : mark === APOSTROPHE;
    const leads = (state: number): boolean => {
      if (counts && (machine.numbers[state]?.length ?? 0) > 0) return true;
      if (mark < 0) return behind < number && elements.leads(state, behind);
      return machine.leads(state, marks[mark] ?? NOTHING) || machine.leads(state, gluedMarks[mark] ?? NOTHING);
    };
    return states.some(leads) ? YES : NO;
  }
}
