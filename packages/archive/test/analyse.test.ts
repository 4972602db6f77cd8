import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse, fold, termOf } from '../src/search/analyse.ts';

const terms = (text: string) => analyse(text, 'en').map(({ term }) => term);

test.each([
  ['Hello, WORLD!', ['hello', 'world']],
  ['Naïve café in Łódź', ['naive', 'cafe', 'in', 'lodz']],
  ['Ёлка, ёж', ['елка', 'еж']],
  ["Аб’ява — аб'ява — абʼява", ['абява', 'абява', 'абява']],
  ['воўк і йод', ['воўк', 'і', 'йод']],
  ['вои\u0306н ву\u0306к', ['войн', 'вўк']],
  ['за\u0301мок', ['замок']],
  ['re\u00ADport\u200Bed', ['reported']],
  ["the minister's, ministers’ car", ['the', 'minister', 'ministers', 'car']],
  ['Belarus–Russia, прем’ер-міністр', ['belarus', 'russia', 'премер', 'міністр']],
  ['14.5% of 2,000', ['14', '5', 'of', '2', '000']],
  ['北京 and ไทย', ['北', '京', 'and', 'ไ', 'ท', 'ย']],
  ['NEAR(a) OR "b*" title:c', ['near', 'a', 'or', 'b', 'title', 'c']],
  ['— … !', []],
  ['\uE000\u0000\uD800', []],
])('%j has the terms %j', (text, expected) => {
  expect(terms(text)).toEqual(expected);
});

test('tokens are where they say, in order, and their terms hold nothing that an index could take for a sign', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      let last = 0;
      for (const { term, stem, start, end } of analyse(text, 'ru')) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        for (const form of [term, stem]) expect(form).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
        last = end;
      }
    }),
  );
});

test('case and composition of letters do not count', () => {
  const letter = fc.constantFrom(...'abcxyzéßøłžабвяйўіїёыэь');
  fc.assert(
    fc.property(fc.array(fc.string({ unit: letter, minLength: 1, maxLength: 9 })), (words) => {
      const text = words.join(' ');
      for (const variant of [text.normalize('NFD'), text.toUpperCase(), text.toUpperCase().normalize('NFD')]) {
        expect(terms(variant)).toEqual(terms(text));
      }
    }),
  );
});

test('words of simple letters are folded as all others are', () => {
  const letter = fc.constantFrom(...'09azAZаяАЯІіЎўйЙёЁéłʼ');
  fc.assert(
    fc.property(fc.string({ unit: letter, minLength: 1, maxLength: 6 }), (word) => {
      expect(termOf(word)).toBe(fold(word));
    }),
  );
});
