import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse, wordSpans } from '../src/search/analyse.ts';
import { parseQuery } from '../src/search/query/parse-query.ts';
import { wantedText } from '../src/search/query/query.ts';
import { snippet } from '../src/search/snippet.ts';
import { plainHits } from './plain-hits.ts';

const snippetFor = (text: string, query: string) => {
  const { words, actors } = wantedText(parseQuery(query));
  return snippet(text, 'en', { places: plainHits(text, 'en', words), actors });
};
const marked = (text: string, query: string) =>
  snippetFor(text, query).replaceAll('\uE000', '[').replaceAll('\uE001', ']');
const filler = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');

test.each([
  ['Ports opened. Ports closed.', 'port', '[Ports] opened. [Ports] closed.'],
  ['Ports opened.', '"ports opened"', '[Ports] [opened].'],
  ['Ports opened, opened ports.', '"opened ports"', 'Ports opened, [opened] [ports].'],
  ['Porters at the port', 'porte*', '[Porters] at the port'],
  ['One two', 'one -three', '[One] two'],
  ['A line\n\nand a\tnext', 'next', 'A line and a [next]'],
  ['Marks \uE000in\uE001 the text', 'text', 'Marks in the [text]'],
  ['Nothing of the kind', 'else', 'Nothing of the kind'],
])('%j for %j', (text, query, expected) => {
  expect(marked(text, query)).toBe(expected);
});

test('the window is where the hits are densest, and says what it leaves out', () => {
  const text = `port ${filler(60)} port of the ports ${filler(60)}`;
  expect(marked(text, 'port')).toMatch(/^… w\d+ .* \[port\] of the \[ports\] .* w\d+ …$/);
});

test('a snippet without its marks is a piece of the text', () => {
  const word = fc.constantFrom('port', 'ports', 'Порт', 'sea', 'of', '-', '…', 'ship.');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 120 }), (words) => {
      const text = words.join(' ');
      const plain = snippetFor(text, 'port sea').replace(/[\uE000\uE001]/g, '');
      expect(text).toContain(plain.replace(/^… /, '').replace(/ …$/, '').trim());
    }),
  );
});

test('words are where their tokens are, as many as are wanted', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(9), (text, most) => {
      const tokens = analyse(text, 'ru').map(({ start, end }) => ({ start, end }));
      expect(wordSpans(text, most + 1)).toEqual(tokens.slice(0, most + 1));
    }),
  );
  expect(wordSpans('ʼ ё ’s', 9)).toHaveLength(analyse('ʼ ё ’s', 'ru').length);
});
