import { describe, expect, it } from 'vitest';
import { hashOn, WordTable } from '../../src/time/word-table.ts';

const hash = (word: string): number => [...word].reduce((sum, letter) => hashOn(sum, letter.charCodeAt(0)), 0);

describe('WordTable', () => {
  it('finds each of its words by its hash, and no other', () => {
    const words = Array.from({ length: 2000 }, (_, index) => `w${index.toString(36)}`);
    const table = new WordTable(new Map(words.map((word, index) => [word, index + 1])));
    expect(words.map((word) => table.get(hash(word)))).toEqual(words.map((_, index) => index + 1));
    expect(table.get(hash('stranger'))).toBe(0);
    expect(table.get(hash(''))).toBe(0);
  });

  it('tells apart words of the same letters', () => {
    const table = new WordTable(
      new Map([
        ['march', 1],
        ['charm', 2],
      ]),
    );
    expect([table.get(hash('charm')), table.get(hash('march')), table.get(hash('marc'))]).toEqual([2, 1, 0]);
  });

  it('may be empty', () => {
    expect(new WordTable(new Map()).get(hash('march'))).toBe(0);
  });
});
