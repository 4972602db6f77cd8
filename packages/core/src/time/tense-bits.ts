import type { Lexicon } from './lexicon.ts';

/** What a word is to the tense of a clause, and to the two ends of a stretch of time, as bits. */
export const FUTURE = 1;
export const PAST = 2;
export const BE = 4;
export const BE_INFINITIVE = 8;
export const INFINITIVE = 16;
export const INTEND = 32;
export const INTEND_NOW = 64;
export const PLUPERFECT = 128;
export const FOR = 256;
export const THE = 512;
export const A = 1024;
export const UNTIL = 2048;
export const LEAN_PAST = 4096;
export const LEAN_FUTURE = 8192;
/** "To", "and", "or". */
export const JOINS = 16384;
/** A word for "to" that says so only behind a "from". */
export const MOVES = 32768;

/** By category of the lexicon. */
const BITS: Readonly<Record<string, number>> = {
  future: FUTURE,
  past: PAST,
  be: BE,
  'be.infinitive': BE_INFINITIVE,
  infinitive: INFINITIVE,
  intend: INTEND,
  'intend.now': INTEND_NOW,
  pluperfect: PLUPERFECT,
  for: FOR,
  the: THE,
  a: A,
  until: UNTIL,
  leanPast: LEAN_PAST,
  leanFuture: LEAN_FUTURE,
  to: JOINS,
  and: JOINS,
  or: JOINS,
  onto: MOVES,
};

/** By the index of a word: its bits, so that a clause is read without going through what each word may be. */
export function tenseBits(senses: Lexicon['senses']): Uint16Array {
  return Uint16Array.from(senses, (list) => list.reduce((sum, { category }) => sum | (BITS[category] ?? 0), 0));
}
