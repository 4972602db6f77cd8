import { expect, test } from 'vitest';
import { KnownHits } from '../src/catalogue/known-hits.ts';

const hits = (count: number) => ({ numbers: new Uint32Array(count), frequencies: new Uint32Array(count) });

test('words are known until articles come or go', () => {
  const known = new KnownHits();
  const found = hits(3);
  known.keep('bank', found, known.turn);
  expect(known.get('bank')).toBe(found);
  known.clear();
  expect(known.get('bank')).toBeUndefined();
});

test('what was read before articles came is not kept after', () => {
  const known = new KnownHits();
  const { turn } = known;
  known.clear();
  known.keep('bank', hits(3), turn);
  expect(known.get('bank')).toBeUndefined();
});

test('the words that were asked for longest ago make room', () => {
  const known = new KnownHits();
  const million = 1024 * 1024;
  for (const word of ['a', 'b', 'c', 'd']) known.keep(word, hits(2 * million), known.turn);
  known.get('a');
  known.keep('e', hits(million), known.turn);
  expect(['a', 'b', 'c', 'd', 'e'].filter((word) => known.get(word))).toEqual(['a', 'c', 'd', 'e']);
});

test('what would push out nearly all else is not kept', () => {
  const known = new KnownHits();
  known.keep('the', hits(3 * 1024 * 1024), known.turn);
  expect(known.get('the')).toBeUndefined();
});
