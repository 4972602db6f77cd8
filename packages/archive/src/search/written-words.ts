/** Words that texts use over and over; a rarer one takes the place of another. */
const SLOTS = 1 << 15;
/** Neighbouring slots that one word can be in. */
const WAYS = 4;
/** Longer words are rare, and are made anew each time. */
const LONGEST = 32;

/**
 * What was made of each word as it is written, so that news, which repeats its words, is not analysed word by word. A word
 * is found by its code units, without making a string of it. The memory is bounded, whatever passes through.
 */
export class WrittenWords<T> {
  readonly #made: (T | undefined)[] = new Array(SLOTS).fill(undefined);
  /** Of the word in each slot: its hash, its length, and its code units from `slot * LONGEST` on. */
  readonly #hashes = new Int32Array(SLOTS);
  readonly #lengths = new Uint8Array(SLOTS);
  readonly #units = new Uint16Array(SLOTS * LONGEST);
  readonly #make: (written: string) => T;

  constructor(make: (written: string) => T) {
    this.#make = make;
  }

  /** What is made of the word between two places of a text, which is given by its code units. */
  at(codes: Uint16Array, start: number, end: number): T {
    const length = end - start;
    if (length > LONGEST) return this.#make(written(codes, start, end));
    let hash = length;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ (codes[at] ?? 0), 0x01000193);
    hash ^= hash >>> 15;
    let slot = hash & (SLOTS - 1);
    for (let way = 0; way < WAYS; way++) {
      const near = (hash + way) & (SLOTS - 1);
      const known = this.#lengths[near];
      if (known === 0) {
        slot = near;
        break;
      }
      if (known === length && this.#hashes[near] === hash && this.#isIn(near, codes, start, end))
        return this.#made[near] as T;
    }
    const made = this.#make(written(codes, start, end));
    this.#hashes[slot] = hash;
    this.#lengths[slot] = length;
    for (let at = start; at < end; at++) this.#units[slot * LONGEST + at - start] = codes[at] ?? 0;
    this.#made[slot] = made;
    return made;
  }

  #isIn(slot: number, codes: Uint16Array, start: number, end: number): boolean {
    const from = slot * LONGEST - start;
    for (let at = start; at < end; at++) if (this.#units[from + at] !== codes[at]) return false;
    return true;
  }
}

/** Not a slice of the text, which would keep the whole of it in memory. */
function written(codes: Uint16Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += 1000)
    text += String.fromCharCode(...codes.subarray(at, Math.min(end, at + 1000)));
  return text;
}
