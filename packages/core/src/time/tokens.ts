import {
  APOSTROPHE,
  capitals,
  DASH,
  DIGIT,
  INNER,
  isLetter,
  LONGEST_ENDING,
  NONE,
  SKIP,
  SPACE,
  unitOf,
  units,
} from './letters.ts';
import type { Lexicon } from './lexicon.ts';
import { BEGINS, CAPITAL, GLUED, MARK, MARKED, MARKED_BITS, NUMBER, PARAGRAPH, TELLS, WORD } from './token.ts';
import { hashOn } from './word-table.ts';

class Columns {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
  readonly value: Int32Array;
  readonly marked: Int32Array;

  constructor(capacity: number) {
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.kind = new Uint8Array(capacity);
    this.flags = new Uint8Array(capacity);
    this.value = new Int32Array(capacity);
    this.marked = new Int32Array(capacity + 1);
  }
}

/** Columns that no text is using; they hold nothing that is read again. */
let spare: Columns | null = null;

/**
 * The tokens of a stretch of text as columns: words of the lexicon, other words, numbers, marks.
 * One instance serves a whole text, window by window, so that nothing is allocated a token.
 */
export class Tokens {
  count = 0;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
  /** Word: index into the lexicon's senses, 0 for an unknown word. Number: its value, -1 beyond nine digits. Mark: its code, dashes as `-`. */
  readonly value: Int32Array;
  /** The tokens, `markedCount` of them in order, that have any of the flags `MARKED`. */
  readonly marked: Int32Array;
  markedCount = 0;
  readonly text: string;
  readonly lexicon: Lexicon;
  private readonly roles: Uint8Array;
  private readonly capacity: number;
  private readonly columns: Columns;

  /** `roles`: the flags `BEGINS` and `TELLS` by the lexicon's index of a word. */
  constructor(text: string, lexicon: Lexicon, roles: Uint8Array, capacity: number) {
    this.text = text;
    this.lexicon = lexicon;
    this.roles = roles;
    const columns = spare && spare.start.length >= capacity ? spare : new Columns(capacity);
    spare = null;
    this.columns = columns;
    this.capacity = columns.start.length;
    this.start = columns.start;
    this.end = columns.end;
    this.kind = columns.kind;
    this.flags = columns.flags;
    this.value = columns.value;
    this.marked = columns.marked;
  }

  /** Leaves the columns to the next text. The instance is of no use after it. */
  release(): void {
    spare = this.columns;
    this.count = 0;
  }

  /**
   * Fills the columns from `from` on and returns where it stopped: the end of the text, or where the columns were full.
   * One long function, because this is where the time goes: a word is read and looked up in one pass.
   */
  scan(from: number): number {
    const {
      text,
      roles,
      start: starts,
      end: ends,
      kind: kinds,
      flags: flagsOf,
      value: values,
      marked,
      capacity,
    } = this;
    const { words, elided, stems } = this.lexicon;
    const hasStems = stems.size > 0;
    const unitAt = units;
    const length = text.length | 0;
    let newlines = from === 0 ? 2 : linesBefore(text, from);
    let glued = 0;
    let count = 0;
    let markedCount = 0;
    // The character at hand: each is read once. `| 0` keeps the numbers of this loop whole ones for the machine.
    let at = from | 0;
    let code = at < length ? text.charCodeAt(at) : 0;
    let unit: number = unitAt[code] ?? NONE;
    while (at < length && count < capacity) {
      const start = at;
      const first = code;
      if (unit === SPACE || unit === SKIP) {
        if (unit === SPACE) glued = 0;
        if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) newlines++;
        at = (at + 1) | 0;
        code = at < length ? text.charCodeAt(at) : 0;
        unit = unitAt[code] ?? NONE;
        continue;
      }
      let flags = glued | (newlines > 1 ? PARAGRAPH : 0);
      newlines = 0;
      glued = GLUED;
      let kind = MARK;
      let value = first;
      if (unit > SKIP) {
        let hash = 0;
        for (;;) {
          while (unit > SKIP) {
            hash = hashOn(hash, unit);
            at = (at + 1) | 0;
            code = at < length ? text.charCodeAt(at) : 0;
            unit = unitAt[code] ?? NONE;
          }
          if (unit === SKIP) {
            at = (at + 1) | 0;
            code = at < length ? text.charCodeAt(at) : 0;
            unit = unitAt[code] ?? NONE;
          }
          // An apostrophe is part of a word only where the lexicon has one there.
          else if (unit === APOSTROPHE && elided.get(hash) > 0 && isLetter(text.charCodeAt(at + 1))) unit = INNER;
          else break;
        }
        value = words.get(hash);
        if (hasStems && value === 0) value = this.stemOf(start, at);
        flags |= (roles[value] ?? 0) | (capitals[first] ?? 0);
        kind = WORD;
      } else if (unit === DIGIT) {
        value = 0;
        while (unit === DIGIT) {
          if (at - start < 9) value = (Math.imul(value, 10) + code - 48) | 0;
          at = (at + 1) | 0;
          code = at < length ? text.charCodeAt(at) : 0;
          unit = unitAt[code] ?? NONE;
        }
        if (at - start > 9) value = -1;
        // '98 and '90s begin with their mark.
        if (flags & GLUED && count > 0 && kinds[count - 1] === MARK && values[count - 1] === 39) {
          flagsOf[count - 1] = (flagsOf[count - 1] ?? 0) | BEGINS;
          if (markedCount === 0 || marked[markedCount - 1] !== count - 1) marked[markedCount++] = count - 1;
        }
        flags |= BEGINS | TELLS;
        kind = NUMBER;
      } else {
        if (unit === DASH) value = 45;
        else if (unit === APOSTROPHE) value = 39;
        at = (at + 1) | 0;
        code = at < length ? text.charCodeAt(at) : 0;
        unit = unitAt[code] ?? NONE;
      }
      starts[count] = start;
      ends[count] = at;
      kinds[count] = kind;
      flagsOf[count] = flags;
      values[count] = value;
      // One more if there is a flag, without a branch that could not be foreseen.
      marked[markedCount] = count;
      count = (count + 1) | 0;
      markedCount = (markedCount + (((flags & MARKED) + MARKED) >> MARKED_BITS)) | 0;
    }
    this.count = count;
    this.markedCount = markedCount;
    return at;
  }

  /** The word of which only the stem is known and that stands in the text [start, end): the longest stem with an ending. */
  private stemOf(start: number, end: number): number {
    const { text } = this;
    const { stems, stemStarts, shortestStem } = this.lexicon;
    let [hash, letters, found, length] = [0, 0, 0, 0];
    for (let at = start; at < end; at++) {
      const unit = unitOf(text.charCodeAt(at));
      if (unit === SKIP) continue;
      hash = hashOn(hash, unit === APOSTROPHE ? INNER : unit);
      letters++;
      if (letters < shortestStem) continue;
      // Most words are done with here.
      if (letters === shortestStem && stemStarts.get(hash) === 0) return 0;
      const stem = stems.get(hash);
      if (stem > 0) [found, length] = [stem, letters];
    }
    return letters - length <= LONGEST_ENDING ? found : 0;
  }

  isWord(i: number): boolean {
    return i >= 0 && i < this.count && this.kind[i] === WORD;
  }

  /** Whether the token at `i` is a word that has any of the bits of tense-bits.ts. */
  hasBits(i: number, bits: number): boolean {
    return this.isWord(i) && ((this.lexicon.tense[this.value[i] ?? 0] ?? 0) & bits) !== 0;
  }

  isNumber(i: number): boolean {
    return i >= 0 && i < this.count && this.kind[i] === NUMBER;
  }

  isMark(i: number, mark: string): boolean {
    return i >= 0 && i < this.count && this.kind[i] === MARK && this.value[i] === mark.charCodeAt(0);
  }

  isGlued(i: number): boolean {
    return i < this.count && ((this.flags[i] ?? 0) & GLUED) !== 0;
  }

  isCapital(i: number): boolean {
    return ((this.flags[i] ?? 0) & CAPITAL) !== 0;
  }

  opensParagraph(i: number): boolean {
    return ((this.flags[i] ?? 0) & PARAGRAPH) !== 0;
  }

  digits(i: number): number {
    return (this.end[i] ?? 0) - (this.start[i] ?? 0);
  }

  number(i: number): number {
    return this.value[i] ?? -1;
  }

  /** The value of the word at `i` in a category; undefined when it is not of it. */
  sense(i: number, category: string): number | string | undefined {
    if (!this.isWord(i) || this.value[i] === 0) return undefined;
    for (const sense of this.lexicon.senses[this.value[i] ?? 0] ?? []) {
      if (sense.category === category && (!sense.capital || this.isCapital(i))) return sense.value;
    }
    return undefined;
  }

  slice(i: number): string {
    return this.text.slice(this.start[i], this.end[i]);
  }
}

/** The ends of lines, as many as two, in the white space before a place. */
function linesBefore(text: string, at: number): number {
  let newlines = 0;
  for (let back = at - 1; back >= 0 && newlines < 2; back--) {
    const code = text.charCodeAt(back);
    if (unitOf(code) !== SPACE) break;
    if (code === 10) newlines++;
  }
  return newlines;
}
