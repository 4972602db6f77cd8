import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf, readBlock, sortTerms } from '../src/segments/blocks.ts';
import { type Posting, packPostings, readFrequencies, readPlaces } from '../src/segments/postings.ts';

const ascending = (most: number) =>
  fc.uniqueArray(fc.nat(most), { minLength: 1, maxLength: 6 }).map((all) => all.sort((a, b) => a - b));
const chunk = ascending(Number.MAX_SAFE_INTEGER).chain((numbers) =>
  fc.tuple(...numbers.map((n) => fc.record({ n: fc.constant(n), places: ascending(1e8) }))),
);

test('chunks one after the other come out as they went in', () => {
  fc.assert(
    fc.property(fc.array(chunk), (chunks) => {
      const out: Posting[] = [];
      const bytes = Buffer.concat(chunks.map(packPostings));
      readPlaces(
        bytes,
        () => true,
        (n, places) => out.push({ n, places }),
      );
      expect(out).toEqual(chunks.flat());
    }),
  );
});

test('places that nobody asks for are passed over, and their fields weighed', () => {
  const bytes = packPostings([
    { n: 3, places: [0, 5, 9000] },
    { n: 7, places: [2] },
  ]);
  const seen: [number, number[]][] = [];
  readPlaces(
    bytes,
    (n) => n > 3,
    (n, places) => seen.push([n, places]),
  );
  expect(seen).toEqual([[7, [2]]]);
  const weighed: [number, number][] = [];
  readFrequencies(bytes, [8, 4, 1, 2], (n, frequency) => weighed.push([n, frequency]));
  expect(weighed).toEqual([
    [3, 20],
    [7, 1],
  ]);
});

test('a word that is once in an article takes some bytes', () => {
  expect(packPostings([{ n: 90_000, places: [1601] }]).length).toBeLessThan(10);
});

test('blocks hold their terms in the order of their bytes', () => {
  const terms = Array.from({ length: 500 }, (_, index) => `term${index}`).concat('\u{1D49C}', '\uFB01');
  const postings = terms.map((term) => ({
    term,
    chunks: [`${term}!`, `${term}!${term}!`].map((text) => Buffer.from(text)),
  }));
  const blocks = blocksOf(sortTerms(postings));
  expect(blocks.length).toBeGreaterThan(3);
  const out: string[] = [];
  for (const { first, packed } of blocks) {
    const names: string[] = [];
    readBlock(packed, (name, postings) => {
      names.push(Buffer.from(name).toString());
      expect(Buffer.from(postings).toString()).toBe(`${names.at(-1)}!`.repeat(3));
    });
    expect(names[0]).toBe(first);
    out.push(...names);
  }
  expect(out).toEqual([...terms].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
});
