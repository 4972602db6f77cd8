import { foldLower } from './fold.ts';
import type { Word } from './words.ts';

/** A word as texts write it, and all that its letters alone tell. */
export type Spelling = {
  written: string;
  /** Folded for look-up. */
  word: string;
  capital: boolean;
  caps: boolean;
  /** What the lexicon knows of it. */
  known: Word | undefined;
};

/** Words of a language that texts use over and over; a rarer one takes the place of another. */
const SLOTS = 1 << 14;
/** Neighbouring slots that one word can be in. */
const WAYS = 4;
/** Longer words are rare, and hardly ever words. */
const LONGEST = 40;

/** The spellings met so far, each folded and looked up once. Its memory is bounded, whatever passes through. */
export class Spellings {
  private readonly slots: (Spelling | undefined)[] = new Array(SLOTS).fill(undefined);
  private readonly lookUp: (word: string) => Word | undefined;

  constructor(lookUp: (word: string) => Word | undefined) {
    this.lookUp = lookUp;
  }

  /** The word between two places of a text. */
  at(text: string, start: number, end: number): Spelling {
    if (end - start > LONGEST) return this.spell(text.slice(start, end));
    let hash = end - start;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash ^= hash >>> 15;
    for (let way = 0; way < WAYS; way++) {
      const slot = (hash + way) & (SLOTS - 1);
      const known = this.slots[slot];
      if (known === undefined) return this.keep(slot, text, start, end);
      if (isAt(known.written, text, start, end)) return known;
    }
    return this.keep(hash & (SLOTS - 1), text, start, end);
  }

  private keep(slot: number, text: string, start: number, end: number): Spelling {
    // Letter by letter: a slice would keep the whole text in memory.
    const letters: number[] = [];
    for (let i = start; i < end; i++) letters.push(text.charCodeAt(i));
    const spelling = this.spell(String.fromCharCode(...letters));
    this.slots[slot] = spelling;
    return spelling;
  }

  private spell(written: string): Spelling {
    const lower = written.toLowerCase();
    const capital = written.charCodeAt(0) !== lower.charCodeAt(0);
    const dotted = written.endsWith('.');
    const caps = dotted ? written.length > 2 : written.length > 1 && capital && written === written.toUpperCase();
    const word = dotted ? lower.replaceAll('.', '') : foldLower(lower);
    return { written, word, capital, caps, known: this.lookUp(word) };
  }
}

function isAt(written: string, text: string, start: number, end: number): boolean {
  if (written.length !== end - start) return false;
  for (let i = 0; i < written.length; i++) if (written.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
