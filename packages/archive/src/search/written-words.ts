/** Words that texts use over and over; a rarer one takes the place of another. */
const SLOTS = 1 << 15;
/** Neighbouring slots that one word can be in. */
const WAYS = 4;
/** Longer words are rare, and hardly ever words. */
const LONGEST = 60;

/**
 * What was made of each spelling that was met, so that news, which repeats its words, is not analysed word by word. A word
 * is found by its code units, without making a string of it. The memory is bounded, whatever passes through.
 */
export class WrittenWords<T> {
  readonly #hashes = new Int32Array(SLOTS);
  readonly #written: (string | undefined)[] = new Array(SLOTS).fill(undefined);
  readonly #made: (T | undefined)[] = new Array(SLOTS).fill(undefined);
  readonly #make: (written: string) => T;

  constructor(make: (written: string) => T) {
    this.#make = make;
  }

  /** What is made of the word between two places of a text, which is given by its code units. */
  at(codes: Uint16Array, start: number, end: number): T {
    if (end - start > LONGEST) return this.#make(written(codes, start, end));
    let hash = end - start;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ (codes[at] ?? 0), 0x01000193);
    hash ^= hash >>> 15;
    let slot = hash & (SLOTS - 1);
    for (let way = 0; way < WAYS; way++) {
      const near = (hash + way) & (SLOTS - 1);
      const known = this.#written[near];
      if (known === undefined) {
        slot = near;
        break;
      }
      if (this.#hashes[near] === hash && isAt(known, codes, start, end)) return this.#made[near] as T;
    }
    const word = written(codes, start, end);
    const made = this.#make(word);
    this.#hashes[slot] = hash;
    this.#written[slot] = word;
    this.#made[slot] = made;
    return made;
  }
}

/** Not a slice of the text, which would keep the whole of it in memory. */
function written(codes: Uint16Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += 1000)
    text += String.fromCharCode(...codes.subarray(at, Math.min(end, at + 1000)));
  return text;
}

function isAt(word: string, codes: Uint16Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== codes[start + at]) return false;
  return true;
}
