import { NumberReader, writeNumber } from './postings.ts';

/** Some terms of a segment that follow each other, with their postings. `first`: the first of them. */
export type Block = { first: string; packed: Uint8Array };

/** Bytes of a block, unless one term has more: two fit on a page of SQLite, and PostgreSQL keeps them in their row. */
const FULL = 1900;

/** Puts terms, which must come in the order of their bytes, into blocks: a row of a table for each would be too many. */
export function blocksOf(terms: Iterable<readonly [term: string, postings: Uint8Array]>): Block[] {
  const blocks: Block[] = [];
  let first: string | undefined;
  let parts: Uint8Array[] = [];
  let size = 0;
  const close = () => {
    if (first !== undefined) blocks.push({ first, packed: Buffer.concat(parts, size) });
    [first, parts, size] = [undefined, [], 0];
  };
  for (const [term, postings] of terms) {
    const name = Buffer.from(term);
    const lengths: number[] = [];
    writeNumber(lengths, name.length);
    writeNumber(lengths, postings.length);
    const more = lengths.length + name.length + postings.length;
    if (size + more > FULL) close();
    first ??= term;
    parts.push(Uint8Array.from(lengths), name, postings);
    size += more;
  }
  close();
  return blocks;
}

/** Calls with each term of a block, as its bytes, and its postings. */
export function readBlock(packed: Uint8Array, each: (term: Uint8Array, postings: Uint8Array) => void): void {
  const reader = new NumberReader(packed);
  while (reader.more) {
    const [name, postings] = [reader.next(), reader.next()];
    const start = reader.at + name;
    each(packed.subarray(reader.at, start), packed.subarray(start, start + postings));
    reader.at = start + postings;
  }
}

/** Sorts terms as databases do that compare texts by their bytes. */
export function sortTerms(terms: string[]): string[] {
  // JavaScript compares by halves of code points, which is the same unless there are surrogates.
  const surrogate = /[\uD800-\uDFFF]/;
  if (!terms.some((term) => surrogate.test(term))) return terms.sort();
  return terms.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
