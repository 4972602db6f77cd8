/** Where one term stands in one article: `places` are numbers of `placeOf`, in order. */
export type Posting = { n: number; places: readonly number[] };

/** Room for the number of the field in a place. */
const FIELD_BITS = 2;
/** From one word to the next of the same field. */
export const NEXT = 1 << FIELD_BITS;

export const placeOf = (field: number, index: number): number => index * NEXT + field;
export const indexOf = (place: number): number => Math.floor(place / NEXT);
export const fieldOf = (place: number): number => place % NEXT;

/** Writes a number seven bits a byte, lowest first, the eighth bit set when more follow. */
export function writeNumber(bytes: number[], value: number): void {
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  bytes.push(rest);
}

/** Reads what `writeNumber` wrote, number by number. */
export class NumberReader {
  readonly bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get more(): boolean {
    return this.at < this.bytes.length;
  }

  next(): number {
    let byte = this.bytes[this.at++] ?? 0;
    if (byte < 128) return byte;
    let value = byte & 127;
    for (let scale = 128; ; scale *= 128) {
      byte = this.bytes[this.at++] ?? 0;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }
}

/**
 * Postings of one term, by the numbers of their articles, as a chunk of bytes; chunks one after the other are bytes of
 * all their postings. Numbers are stored as the difference from the one before.
 */
export function packPostings(postings: readonly Posting[]): Uint8Array {
  const bytes: number[] = [];
  writeNumber(bytes, postings.length);
  let last = 0;
  for (const { n, places } of postings) {
    writeNumber(bytes, n - last);
    last = n;
    writePlaces(bytes, places);
  }
  return Uint8Array.from(bytes);
}

/** Writes the places of a term in one article. */
export function writePlaces(bytes: number[], places: readonly number[]): void {
  writeNumber(bytes, places.length);
  let before = 0;
  for (const place of places) {
    writeNumber(bytes, place - before);
    before = place;
  }
}

/** Calls with each posting of any number of chunks and where in the bytes its places are, see `eachPlace`. */
export function eachPosting(bytes: Uint8Array, each: (n: number, at: number) => void): void {
  const reader = new NumberReader(bytes);
  while (reader.more) {
    let n = 0;
    for (let left = reader.next(); left > 0; left--) {
      n += reader.next();
      each(n, reader.at);
      let { at } = reader;
      // Each number ends with the first byte below 128; the first is how many follow.
      let byte = bytes[at++] ?? 0;
      let rest = byte & 127;
      for (let scale = 128; byte > 127; scale *= 128) {
        byte = bytes[at++] ?? 0;
        rest += (byte & 127) * scale;
      }
      while (rest > 0) rest -= 1 - ((bytes[at++] ?? 0) >>> 7);
      reader.at = at;
    }
  }
}

/** Calls with each place of the posting that has them there, until it answers false. */
export function eachPlace(bytes: Uint8Array, at: number, each: (place: number) => boolean): void {
  const reader = new NumberReader(bytes);
  reader.at = at;
  let place = 0;
  for (let left = reader.next(); left > 0; left--) {
    place += reader.next();
    if (!each(place)) return;
  }
}

/** Calls with the places of each posting of the wanted articles, of any number of chunks. */
export function readPlaces(
  bytes: Uint8Array,
  isWanted: (n: number) => boolean,
  each: (n: number, places: number[]) => void,
): void {
  eachPosting(bytes, (n, at) => {
    if (!isWanted(n)) return;
    const places: number[] = [];
    eachPlace(bytes, at, (place) => places.push(place) > 0);
    each(n, places);
  });
}

/** Calls with each posting of any number of chunks, and the sum of the weights of the fields in which each place is. */
export function readFrequencies(
  bytes: Uint8Array,
  weights: readonly number[],
  each: (n: number, frequency: number) => void,
): void {
  const reader = new NumberReader(bytes);
  while (reader.more) {
    let n = 0;
    for (let left = reader.next(); left > 0; left--) {
      n += reader.next();
      let frequency = 0;
      let place = 0;
      for (let count = reader.next(); count > 0; count--) {
        place += reader.next();
        frequency += weights[fieldOf(place)] ?? 0;
      }
      each(n, frequency);
    }
  }
}
