/** Some of the rows of a segment, a bit for each. */
export type Bits = Uint32Array;

/** A bit for each of so many rows. `isSet`: 1 or 0, called for each row in turn. */
export function bitsOf(size: number, isSet: (row: number) => number): Bits {
  const bits = new Uint32Array(Math.ceil(size / 32));
  for (let row = 0; row < size; row++) bits[row >>> 5] = (bits[row >>> 5] ?? 0) | (isSet(row) << (row & 31));
  return bits;
}

/** Writes the numbers of those rows that all of these have, in their order; how many there are. */
export function commonRows([first = new Uint32Array(), ...others]: readonly Bits[], into: Uint32Array): number {
  let count = 0;
  for (let at = 0; at < first.length; at++) {
    let word = first[at] ?? 0;
    for (let other = 0; other < others.length && word !== 0; other++) word &= others[other]?.[at] ?? 0;
    while (word !== 0) {
      into[count++] = at * 32 + 31 - Math.clz32(word & -word);
      word &= word - 1;
    }
  }
  return count;
}

/** The rows that at least one of these has. */
export function anyOf([first = new Uint32Array(), ...others]: readonly Bits[]): Bits {
  if (others.length === 0) return first;
  const all = first.slice();
  for (const other of others) for (let at = 0; at < all.length; at++) all[at] = (all[at] ?? 0) | (other[at] ?? 0);
  return all;
}
