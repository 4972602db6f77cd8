import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Posting, pack, unpack } from '../src/postgres/full-text/pack.ts';

const ascending = (most: number) =>
  fc.uniqueArray(fc.nat(most), { maxLength: 6 }).map((all) => all.sort((a, b) => a - b));
const chunk = ascending(Number.MAX_SAFE_INTEGER).chain((numbers) =>
  fc.tuple(...numbers.map((n) => fc.record({ n: fc.constant(n), tokens: fc.nat(1e7), places: ascending(1e8) }))),
);

test('chunks one after the other come out as they went in', () => {
  fc.assert(
    fc.property(fc.array(chunk), (chunks) => {
      const out: Posting[] = [];
      unpack(Buffer.concat(chunks.map(pack)), (posting) => out.push(posting));
      expect(out).toEqual(chunks.flat());
    }),
  );
});

test('a word that is once in an article takes some bytes', () => {
  expect(pack([{ n: 90_000, tokens: 1200, places: [1601] }]).length).toBeLessThan(10);
});
