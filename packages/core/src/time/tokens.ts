import { foldLetter, isApostrophe, isDash, isDigit, isSpace, LIMIT, SKIP } from './letters.ts';
import { classOf, type Lexicon, LONGEST_ENDING, NOT_LETTER, OTHER, SILENT } from './lexicon.ts';

export const WORD = 0;
export const NUMBER = 1;
export const MARK = 2;

/** No white space before it. */
export const GLUED = 1;
export const CAPITAL = 2;
/** The first of a paragraph: a blank line stands before it. */
export const PARAGRAPH = 4;

const APOSTROPHE = 39;
const HYPHEN = 45;

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
  private readonly capacity: number;
  private readonly columns: Columns;

  constructor(text: string, lexicon: Lexicon, capacity: number) {
    this.text = text;
    this.lexicon = lexicon;
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

  /** Fills the columns from `from` on and returns where it stopped: the end of the text, or where the columns were full. */
  scan(from: number): number {
    const { text, lexicon } = this;
    const { columns, next, width, words, stems, apostrophe } = lexicon;
    const length = text.length;
    let at = from;
    let newlines = from === 0 ? 2 : 0;
    for (let back = from - 1; back >= 0 && newlines < 2 && isSpace(text.charCodeAt(back)); back--) {
      if (text.charCodeAt(back) === 10) newlines++;
    }
    let glued = 0;
    this.count = 0;
    while (at < length) {
      if (this.count === this.capacity) return at;
      const code = text.charCodeAt(at);
      if (isSpace(code)) {
        if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) newlines++;
        glued = 0;
        at++;
        continue;
      }
      const kind = code < LIMIT ? (columns[code] ?? NOT_LETTER) : classOf(lexicon, code);
      if (kind === SILENT) {
        at++;
        continue;
      }
      let flags = glued | (newlines > 1 ? PARAGRAPH : 0);
      newlines = 0;
      glued = GLUED;
      const start = at;
      if (kind !== NOT_LETTER) {
        if (isUpper(text, at, code)) flags |= CAPITAL;
        let node = kind < 0 ? 0 : (next[width + kind] ?? 0);
        let stem = 0;
        let beyond = 0;
        at++;
        for (; at < length; at++) {
          const unit = text.charCodeAt(at);
          let column = unit < LIMIT ? (columns[unit] ?? NOT_LETTER) : classOf(lexicon, unit);
          if (column < OTHER) {
            if (column === SILENT) continue;
            // An apostrophe is part of a word only where the lexicon has one there.
            if (node === 0 || !isApostrophe(unit) || apostrophe < 0) break;
            if (!next[node * width + apostrophe] || foldLetter(text.charCodeAt(at + 1)) <= SKIP) break;
            column = apostrophe;
          }
          beyond++;
          if (node === 0) {
            // Nothing the lexicon knows begins so: on to the end of the word.
            while (stem === 0 && at + 1 < length && (columns[text.charCodeAt(at + 1)] ?? NOT_LETTER) >= OTHER) at++;
            continue;
          }
          const known = stems[node] ?? 0;
          if (known !== 0) {
            stem = known;
            beyond = 1;
          }
          node = column < 0 ? 0 : (next[node * width + column] ?? 0);
        }
        const word = node === 0 ? 0 : words[node] || stems[node] || 0;
        this.push(start, at, WORD, flags, word || (beyond <= LONGEST_ENDING ? stem : 0));
      } else if (isDigit(code)) {
        let value = 0;
        at++;
        while (at < length && isDigit(text.charCodeAt(at))) at++;
        if (at - start > 9) value = -1;
        else for (let i = start; i < at; i++) value = value * 10 + text.charCodeAt(i) - 48;
        this.push(start, at, NUMBER, flags, value);
      } else {
        at++;
        this.push(start, at, MARK, flags, isDash(code) ? HYPHEN : isApostrophe(code) ? APOSTROPHE : code);
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

function isUpper(text: string, at: number, code: number): boolean {
  if (code < 128) return code < 91;
  const letter = text[at] ?? '';
  return letter !== letter.toLowerCase();
}
