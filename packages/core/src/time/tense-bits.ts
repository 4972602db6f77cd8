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
/** "Planned": what follows lies ahead, be it an infinitive or a thing. */
export const PLANS = 65536;
/** "Was", "were". */
export const WAS = 131072;

export const ON = 262144;
export const AND = 524288;
/** "Scheduled", "put off": behind them "for" or "to" a day says when something will be. */
export const APPOINTS = 1048576;
/** "Who", "which": a clause of its own. */
export const RELATIVE = 2097152;
/** "Unless", "because": a clause of its own behind it. */
export const SUBORDINATES = 4194304;
/** «Незадолго» before a word that else says "until". */
export const BEFOREHAND = 8388608;
/** «Начиная» with a word for "from". */
export const STARTING = 16777216;
/** "Mr", "Gen": a stop behind them ends nothing. */
export const TITLE = 33554432;
/** "They", "that": right behind an expression they begin a clause. */
export const SUBJECT = 67108864;
/** "Usually": a habit has no date. */
export const HABIT = 134217728;
/** "Compared", "versus": what is set beside another. */
export const COMPARES = 268435456;
/** "From", which says so only of a rise or a fall. */
export const RISES = 536870912;
/** "Close", which looks ahead before a clock time alone, and "arriving", which does behind "is". The last bit of a small integer. */
export const TIMETABLE = 1073741824;
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
  and: JOINS | AND,
  or: JOINS,
  onto: MOVES,
  plan: PLANS,
  on: ON,
  'be.past': WAS,
  appoint: APPOINTS,
  relative: RELATIVE,
  subordinate: SUBORDINATES,
  beforehand: BEFOREHAND,
  starting: STARTING,
  honorific: TITLE,
  subject: SUBJECT,
  habit: HABIT,
  compare: COMPARES,
  rise: RISES,
  timetable: TIMETABLE,
  progressive: TIMETABLE,
};

/** By the index of a word: its bits, so that a clause is read without going through what each word may be. */
export function tenseBits(senses: Lexicon['senses']): Uint32Array {
  return Uint32Array.from(senses, (list) => list.reduce((sum, { category }) => sum | (BITS[category] ?? 0), 0));
}
