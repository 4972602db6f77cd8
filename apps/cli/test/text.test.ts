import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean, cleanLine, safeJson } from '../src/text/clean.ts';
import { fitLine, plain, wrapLine } from '../src/text/styled.ts';
import { fit, head, pad, width, wrap } from '../src/text/width.ts';

const UNSAFE = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\p{Cs}]/u;

/** Text with pieces of terminal commands in it, whole and broken. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\x1b[', '\x1b]8;;http://x\x07', '\x1b]', '\x1b\\', '\x1bP', '\x9b', '\x9d', '\x9c', '\x90'),
      fc.constantFrom('31m', '2J', '\x07', '\b', '\r', '\u202e', '\u2066', '\ud800', 'слова', '漢字', '👩‍👩‍👧', ' '),
    ),
  )
  .map((pieces) => pieces.join(''));

describe('clean', () => {
  test.each([
    ['colours', '\x1b[1;31mred\x1b[0m', 'red'],
    ['colours in 8 bits', '\x9b31mred\x9b0m', 'red'],
    ['a title of the window', '\x1b]0;owned\x07text', 'text'],
    ['a link', '\x1b]8;;http://x\x1b\\text\x1b]8;;\x1b\\', 'text'],
    ['a string that never ends', '\x1b]0;all that follows', '0;all that follows'],
    ['marks of direction', 'a\u202eb\u2066c\u200f', 'abc'],
    ['line ends', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['emoji are left whole', '👩‍👩‍👧', '👩‍👩‍👧'],
  ])('%s', (_, text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  test('no text comes out with anything that a terminal acts on', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(clean(text)).not.toMatch(UNSAFE);
        expect(cleanLine(text)).not.toContain('\n');
        expect(clean(clean(text))).toBe(clean(text));
      }),
    );
  });

  test('JSON says the same and is safe to print', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const json = safeJson({ text });
        expect(json).not.toMatch(/[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
        expect(JSON.parse(json)).toEqual({ text });
      }),
    );
  });

  test('unclosed commands by the hundred thousand cost no more than their length', () => {
    const many = '\x9d\x1b[\x90;'.repeat(200_000);
    expect(clean(many)).not.toMatch(UNSAFE);
  });
});

describe('width', () => {
  test.each([
    ['Мінск', 5],
    ['漢字', 4],
    ['e\u0301', 1],
    ['👩‍👩‍👧', 2],
    ['▌■ ‹ › ┄ ▀▬▄', 12],
  ])('%s takes %i columns', (text, columns) => {
    expect(width(text)).toBe(columns);
  });

  const line = hostile.map((text) => cleanLine(text));
  const columns = fc.integer({ min: 2, max: 40 });

  test('what is wrapped fits, and only spaces go', () => {
    fc.assert(
      fc.property(line, columns, (text, room) => {
        const parts = wrap(text, room).map(({ start, end }) => text.slice(start, end));
        for (const part of parts) expect(width(part)).toBeLessThanOrEqual(Math.max(room, width(head(part, 1))));
        expect(parts.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });

  test('what is cut or filled fits exactly', () => {
    fc.assert(
      fc.property(line, columns, (text, room) => {
        expect(width(fit(text, room))).toBeLessThanOrEqual(room);
        expect(width(pad(text, room))).toBe(room);
        expect(width(plain(fitLine([{ text }, { text: 'more', style: 'dim' }], room)))).toBe(room);
      }),
    );
  });

  test('styled text keeps its words, its styles and its marks when it is wrapped', () => {
    const styled = wrapLine(
      [{ text: 'On ' }, { text: '8 May 2019', style: 'date', mark: 'date:0' }, { text: ' they met.' }],
      9,
      2,
    );
    expect(styled).toEqual(
      [
        [{ text: 'On ' }, { text: '8 May', style: 'date', mark: 'date:0' }],
        [{ text: '  ' }, { text: '2019', style: 'date', mark: 'date:0' }, { text: ' ' }],
        [{ text: '  ' }, { text: 'they' }],
        [{ text: '  ' }, { text: 'met.' }],
      ].map((each) => each.filter(({ text }) => text !== ' ')),
    );
  });
});
