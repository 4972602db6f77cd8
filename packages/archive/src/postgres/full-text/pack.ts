/** Where one term stands in one article: `places` are numbers of `placeOf`, in order; `tokens` is the article's length. */
export type Posting = { n: number; tokens: number; places: readonly number[] };

/** Room for the number of the field in a place. */
const FIELD_BITS = 2;
/** From one word to the next of the same field. */
export const NEXT = 1 << FIELD_BITS;

export const placeOf = (field: number, index: number): number => index * NEXT + field;
export const fieldOf = (place: number): number => place % NEXT;

/**
 * Postings of one term as a chunk of bytes; chunks one after the other are bytes of all their postings. Numbers are
 * stored as the difference from the one before, seven bits a byte, lowest first, the eighth bit set when more follow.
 */
export function pack(postings: readonly Posting[]): Uint8Array {
  const bytes: number[] = [];
  const write = (value: number) => {
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
    bytes.push(rest);
  };
  write(postings.length);
  let last = 0;
  for (const { n, tokens, places } of postings) {
    write(n - last);
    last = n;
    write(tokens);
    write(places.length);
    let before = 0;
    for (const place of places) {
      write(place - before);
      before = place;
    }
  }
  return Uint8Array.from(bytes);
}

/** Calls with each posting of any number of chunks. */
export function unpack(bytes: Uint8Array, each: (posting: Posting) => void): void {
  let at = 0;
  const read = () => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    let n = 0;
    for (let left = read(); left > 0; left--) {
      n += read();
      const tokens = read();
      const places: number[] = [];
      let place = 0;
      for (let count = read(); count > 0; count--) {
        place += read();
        places.push(place);
      }
      each({ n, tokens, places });
    }
  }
}
