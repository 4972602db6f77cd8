/** Odd and without a pattern (the golden ratio of 32 bits), so that every letter moves every higher bit. */
const FACTOR = -1640531535;

/** The hash of a word with one more letter; that of no letters is 0. 32 bits. */
export function hashOn(hash: number, letter: number): number {
  return Math.imul(hash + letter, FACTOR);
}

/**
 * Words by their hash, so that a text is looked up as it is read: nothing is sliced, nothing allocated, and nothing
 * branches. Each has a place of its own: the low bits of its hash name a factor that moves it there. The letters are
 * not compared; no two words of a table share a hash, and a stranger does by a chance of one in millions.
 */
export class WordTable {
  readonly size: number;
  private readonly factors: Int32Array;
  /** By place: a hash, 0 where there is none, and the value of its word. */
  private readonly hashes: Int32Array;
  private readonly values: Uint16Array;
  private readonly shift: number;

  /** Values are greater than 0. Throws when two words have the same hash. */
  constructor(words: ReadonlyMap<string, number>) {
    const hashes = new Map([...words].map(([word, value]) => [hashOf(word), value]));
    if (hashes.size < words.size || hashes.has(0)) throw new Error('two words have one hash');
    const bits = Math.ceil(Math.log2(words.size + 1)) + 1;
    this.size = words.size;
    this.shift = 32 - bits;
    this.hashes = new Int32Array(1 << bits);
    this.values = new Uint16Array(1 << bits);
    this.factors = new Int32Array(1 << Math.max(0, bits - 3)).fill(1);
    const groups: number[][] = Array.from(this.factors, () => []);
    for (const hash of hashes.keys()) groups[hash & (groups.length - 1)]?.push(hash);
    // Large groups first, while there is room.
    for (const group of groups.sort((a, b) => b.length - a.length)) {
      const [first] = group;
      if (first === undefined) break;
      this.factors[first & (groups.length - 1)] = this.factorFor(group);
      for (const hash of group) {
        const place = this.placeOf(hash);
        this.hashes[place] = hash;
        this.values[place] = hashes.get(hash) ?? 0;
      }
    }
  }

  /** The value of the word with this hash; 0 when there is none. */
  get(hash: number): number {
    const place = this.placeOf(hash);
    const other = (this.hashes[place] ?? 0) ^ hash;
    // All bits where it is another's, without a branch that could not be foreseen.
    return (this.values[place] ?? 0) & ~((other | -other) >> 31);
  }

  private placeOf(hash: number): number {
    return Math.imul(hash, this.factors[hash & (this.factors.length - 1)] ?? 1) >>> this.shift;
  }

  /** An odd number that gives each hash of a group a place that is free. */
  private factorFor(group: readonly number[]): number {
    for (let factor = FACTOR; ; factor = (Math.imul(factor, FACTOR) + 2) | 0) {
      const places = new Set(group.map((hash) => Math.imul(hash, factor) >>> this.shift));
      if (places.size === group.length && [...places].every((place) => this.hashes[place] === 0)) return factor;
    }
  }
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashOn(hash, word.charCodeAt(at));
  return hash;
}
