import { foldLower } from './fold.ts';
import type { Word } from './words.ts';

/** All that the letters of a word as texts write it tell. */
export type Spelling = {
  /** Folded for look-up. */
  word: string;
  /** One bit of 32, by the folded letters: a first look at which of several words it can be. */
  bit: number;
  capital: boolean;
  /** More than one letter and all of them capital: an acronym, or a shouted word. */
  caps: boolean;
  /** What the lexicon knows of it. */
  known: Word | undefined;
  /** Its number where rows ask for it as a particle, else 0. */
  asked: number;
};

/** Finds what a lexicon knows of a folded word. */
export type LookUp = (word: string) => Pick<Spelling, 'known' | 'asked'>;

/** Words that texts use over and over; a rarer one takes the place of another. */
const SLOTS = 1 << 14;
/** Neighbouring slots that one word can be in. */
const WAYS = 4;
/** Longer words are rare, and hardly ever words. */
const LONGEST = 40;

/** The spellings met so far, each folded and looked up once. Its memory is bounded, whatever passes through. */
export class Spellings {
  private readonly slots: (Spelling | undefined)[] = new Array(SLOTS).fill(undefined);
  /** Of the word in each slot: its hash, 0 for none, and its letters from `slot * LONGEST` on. */
  private readonly hashes = new Int32Array(SLOTS);
  private readonly letters = new Uint16Array(SLOTS * LONGEST);
  private readonly lookUp: LookUp;

  constructor(lookUp: LookUp) {
    this.lookUp = lookUp;
  }

  /** The word between two places of a text, which is given by its code units. */
  at(codes: Uint16Array, start: number, end: number): Spelling {
    const length = end - start;
    if (length > LONGEST) return this.spell(codes, start, end);
    let hash = length;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ (codes[i] ?? 0), 0x01000193);
    hash = (hash ^ (hash >>> 15)) | 1;
    let slot = hash & (SLOTS - 1);
    for (let way = 0; way < WAYS; way++) {
      const here = (hash + way) & (SLOTS - 1);
      const known = this.hashes[here];
      if (known === hash && this.isAt(here * LONGEST, codes, start, end)) {
        const spelling = this.slots[here];
        if (spelling !== undefined) return spelling;
      }
      if (known === 0) {
        slot = here;
        break;
      }
    }
    const spelling = this.spell(codes, start, end);
    this.slots[slot] = spelling;
    this.hashes[slot] = hash;
    const from = slot * LONGEST;
    this.letters.set(codes.subarray(start, end), from);
    // What is there of a longer word would make this its beginning.
    if (length < LONGEST) this.letters[from + length] = 0;
    return spelling;
  }

  private isAt(from: number, codes: Uint16Array, start: number, end: number): boolean {
    const { letters } = this;
    let at = from;
    for (let i = start; i < end; i++, at++) if (letters[at] !== codes[i]) return false;
    return end - start === LONGEST || letters[at] === 0;
  }

  private spell(codes: Uint16Array, start: number, end: number): Spelling {
    // Not a slice of the text, which would keep the whole of it in memory.
    let written = '';
    for (let i = start; i < end; i += 1000)
      written += String.fromCharCode(...codes.subarray(i, Math.min(end, i + 1000)));
    const lower = written.toLowerCase();
    const capital = written.charCodeAt(0) !== lower.charCodeAt(0);
    const dotted = written.endsWith('.');
    const caps = dotted ? written.length > 2 : written.length > 1 && capital && written === written.toUpperCase();
    const word = dotted ? lower.replaceAll('.', '') : foldLower(lower);
    const { known, asked } = this.lookUp(word);
    return { word, bit: bitOf(word), capital, caps, known, asked };
  }
}

/** One bit of 32, by the letters of a folded word. */
export function bitOf(word: string): number {
  let hash = word.length;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return 1 << (hash >>> 27);
}
