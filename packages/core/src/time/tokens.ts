import { APOSTROPHE, DASH, DIGIT, isLetter, NONE, SKIP, SPACE, unitOf } from './letters.ts';
import { type Lexicon, LONGEST_ENDING, OTHER, ROOT, UPPER } from './lexicon.ts';

export const WORD = 0;
export const NUMBER = 1;
export const MARK = 2;

/** No white space before it. */
export const GLUED = 1;
export const CAPITAL = 2;
/** The first of a paragraph: a blank line stands before it. */
export const PARAGRAPH = 4;
/** An expression may begin here. */
export const BEGINS = 8;
/** Says something of the time that the text is told from. */
export const TELLS = 16;

/** A column without its `UPPER`. */
const LETTER = UPPER - 1;

class Columns {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
  readonly value: Int32Array;

  constructor(capacity: number) {
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.kind = new Uint8Array(capacity);
    this.flags = new Uint8Array(capacity);
    this.value = new Int32Array(capacity);
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
    const { text, roles } = this;
    const { columns, next, shift, words, stems, apostrophe } = this.lexicon;
    const length = text.length;
    let at = from;
    let newlines = from === 0 ? 2 : linesBefore(text, from);
    let glued = 0;
    this.count = 0;
    while (at < length) {
      if (this.count === this.capacity) return at;
      const start = at;
      const code = text.charCodeAt(at++);
      const column = columns[code] ?? NONE;
      if (column === SPACE) {
        if (code === 10 || (code === 13 && text.charCodeAt(at) !== 10)) newlines++;
        glued = 0;
        continue;
      }
      if (column === SKIP) continue;
      let flags = glued | (newlines > 1 ? PARAGRAPH : 0);
      newlines = 0;
      glued = GLUED;
      if (column >= OTHER) {
        if (column & UPPER) flags |= CAPITAL;
        let node = next[(ROOT << shift) | (column & LETTER)] ?? 0;
        let word = 0;
        // The longest known stem, and where it ended; characters that say nothing are not counted.
        let stem = stems[node] ?? 0;
        let stemEnd = at;
        let skipped = 0;
        while (node !== 0) {
          let letter = at < length ? (columns[text.charCodeAt(at)] ?? NONE) & LETTER : NONE;
          if (letter < OTHER) {
            if (letter === SKIP) {
              skipped++;
              at++;
              continue;
            }
            // An apostrophe is part of a word only where the lexicon has one there.
            if (
              letter !== APOSTROPHE ||
              next[(node << shift) | apostrophe] === 0 ||
              !isLetter(text.charCodeAt(at + 1))
            ) {
              word = words[node] ?? 0;
              break;
            }
            letter = apostrophe;
          }
          node = next[(node << shift) | letter] ?? 0;
          at++;
          const known = stems[node] ?? 0;
          if (known !== 0) {
            stem = known;
            stemEnd = at - skipped;
          }
        }
        // Nothing the lexicon knows begins so: on to the end of the word.
        for (; node === 0 && at < length; at++) {
          const letter = columns[text.charCodeAt(at)] ?? NONE;
          if (letter >= OTHER) continue;
          if (letter !== SKIP) break;
          skipped++;
        }
        if (word === 0 && at - skipped - stemEnd <= LONGEST_ENDING) word = stem;
        this.push(start, at, WORD, flags | (roles[word] ?? 0), word);
      } else if (column === DIGIT) {
        let value = code - 48;
        for (; at < length; at++) {
          const digit = text.charCodeAt(at) - 48;
          if (digit < 0 || digit > 9) break;
          if (at - start < 9) value = value * 10 + digit;
        }
        // '98 and '90s begin with their mark.
        if (flags & GLUED && this.isMark(this.count - 1, "'")) {
          this.flags[this.count - 1] = (this.flags[this.count - 1] ?? 0) | BEGINS;
        }
        this.push(start, at, NUMBER, flags | BEGINS | TELLS, at - start > 9 ? -1 : value);
      } else {
        this.push(start, at, MARK, flags, column === DASH ? 45 : column === APOSTROPHE ? 39 : code);
      }
    }
    return at;
  }

  private push(start: number, end: number, kind: number, flags: number, value: number): void {
    const i = this.count++;
    this.start[i] = start;
    this.end[i] = end;
    this.kind[i] = kind;
    this.flags[i] = flags;
    this.value[i] = value;
  }

  isWord(i: number): boolean {
    return i >= 0 && i < this.count && this.kind[i] === WORD;
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
