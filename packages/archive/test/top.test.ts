import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Top } from '../src/catalogue/top.ts';

test('the first of many are those that sorting all would give', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.integer({ min: 1, max: 10 }), (numbers, most) => {
      const top = new Top<number>(most, (a, b) => a < b);
      for (const number of numbers) top.add(number);
      expect(top.inOrder()).toEqual([...numbers].sort((a, b) => a - b).slice(0, most));
    }),
  );
});
