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
/** For the letters of some thirty thousand words; when it is full, all are forgotten. */
const ROOM = 1 << 18;

/** The spellings met so far, each folded and looked up once. Its memory is bounded, whatever passes through. */
export class Spellings {
  private readonly slots: (Spelling | undefined)[] = new Array(SLOTS).fill(undefined);
  /** Of the word in each slot two numbers: its hash, 0 for none, and where in `letters` it is. */
  private readonly words = new Int32Array(2 * SLOTS);
  /** Words side by side, each after its length: the few that texts are made of lie close together. */
  private readonly letters = new Uint16Array(ROOM);
  private end = 0;
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
      const known = this.words[2 * here];
      if (known === hash && this.isAt(this.words[2 * here + 1] ?? 0, codes, start, end)) {
        const spelling = this.slots[here];
        if (spelling !== undefined) return spelling;
      }
      if (known === 0) {
        slot = here;
        break;
      }
    }
    const spelling = this.spell(codes, start, end);
    if (this.end + 1 + length > ROOM) this.forget();
    this.slots[slot] = spelling;
    this.words[2 * slot] = hash;
    this.words[2 * slot + 1] = this.end;
    this.letters[this.end] = length;
    this.letters.set(codes.subarray(start, end), this.end + 1);
    this.end += 1 + length;
    return spelling;
  }

  private isAt(place: number, codes: Uint16Array, start: number, end: number): boolean {
    const { letters } = this;
    if (letters[place] !== end - start) return false;
    for (let i = start, at = place + 1; i < end; i++, at++) if (letters[at] !== codes[i]) return false;
    return true;
  }

  private forget(): void {
    this.slots.fill(undefined);
    this.words.fill(0);
    this.end = 0;
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
