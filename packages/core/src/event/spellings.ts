import { foldLower } from './fold.ts';
import type { Word } from './words.ts';

/** A word as texts write it, and all that its letters alone tell. */
export type Spelling = {
  written: string;
  hash: number;
  /** Folded for look-up. */
  word: string;
  capital: boolean;
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
  private readonly lookUp: LookUp;

  constructor(lookUp: LookUp) {
    this.lookUp = lookUp;
  }

  /** The word between two places of a text, which is given by its code units. */
  at(codes: Uint16Array, start: number, end: number): Spelling {
    let hash = end - start;
    if (hash > LONGEST) return this.spell(codes, start, end, hash);
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ (codes[i] ?? 0), 0x01000193);
    hash ^= hash >>> 15;
    let slot = hash & (SLOTS - 1);
    for (let way = 0; way < WAYS; way++) {
      const known = this.slots[(hash + way) & (SLOTS - 1)];
      if (known === undefined) {
        slot = (hash + way) & (SLOTS - 1);
        break;
      }
      if (known.hash === hash && isAt(known.written, codes, start, end)) return known;
    }
    const spelling = this.spell(codes, start, end, hash);
    this.slots[slot] = spelling;
    return spelling;
  }

  private spell(codes: Uint16Array, start: number, end: number, hash: number): Spelling {
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
    return { written, hash, word, capital, caps, known, asked };
  }
}

function isAt(written: string, codes: Uint16Array, start: number, end: number): boolean {
  if (written.length !== end - start) return false;
  for (let i = 0; i < written.length; i++) if (written.charCodeAt(i) !== codes[start + i]) return false;
  return true;
}
