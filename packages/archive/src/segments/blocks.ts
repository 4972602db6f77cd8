import { ByteWriter } from './byte-writer.ts';
import { NumberReader } from './postings.ts';
import type { TermPostings } from './postings-of.ts';

/** Some terms of a segment that follow each other, with their postings. `first`: the first of them. */
export type Block = { first: string; packed: Uint8Array };

/** Bytes of a block, unless one term has more: two fit on a page of SQLite, and PostgreSQL keeps them in their row. */
const FULL = 1900;

/** Puts terms, which must come in the order of their bytes, into blocks: a row of a table for each would be too many. */
export function blocksOf(terms: Iterable<TermPostings>): Block[] {
  const blocks: Block[] = [];
  const packed = new ByteWriter(2 * FULL);
  const name = new ByteWriter();
  let first: string | undefined;
  const close = () => {
    if (first !== undefined) blocks.push({ first, packed: packed.copy() });
    first = undefined;
    packed.clear();
  };
  for (const { term, chunks } of terms) {
    name.clear();
    name.text(term, MOST_BYTES * term.length);
    let size = 0;
    for (const chunk of chunks) size += chunk.length;
    if (packed.length + LENGTHS + name.length + size > FULL) close();
    first ??= term;
    packed.number(name.length);
    packed.number(size);
    packed.bytes(name.written, 0, name.length);
    for (const chunk of chunks) packed.bytes(chunk, 0, chunk.length);
  }
  close();
  return blocks;
}

/** Bytes of a code unit in UTF-8 at most. */
const MOST_BYTES = 3;
/** Bytes that both lengths of a term take, about. */
const LENGTHS = 3;

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
export function sortTerms<T extends { term: string }>(terms: T[]): T[] {
  // JavaScript compares by halves of code points, which is the same unless there are surrogates.
  const surrogate = /[\uD800-\uDFFF]/;
  if (!terms.some(({ term }) => surrogate.test(term))) {
    return terms.sort(({ term: a }, { term: b }) => (a < b ? -1 : a > b ? 1 : 0));
  }
  return terms.sort((a, b) => Buffer.compare(Buffer.from(a.term), Buffer.from(b.term)));
}
