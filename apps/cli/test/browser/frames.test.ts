import { describe, expect, test } from 'vitest';
import { frame } from '../../src/browser/views/frame.ts';
import { speak } from '../../src/messages.ts';
import { plain } from '../../src/text/styled.ts';
import { width } from '../../src/text/width.ts';
import { open, press } from './story.ts';

// Each golden file is a screen as it is drawn. `npx vitest run test/browser -u` writes them anew: read them before.

const SCREENS: [name: string, keys: string[]][] = [
  ['weeks', []],
  ['week-before', ['h']],
  ['reader', ['h', 'Enter']],
  ['reader-without-events', ['h', 'Enter', 'e']],
  ['reader-event', ['h', 'Enter', ']', ']']],
  ['reader-date', ['h', 'Enter', 'd', 'd']],
  ['reader-translation', ['h', 'Enter', 't']],
  ['sections', ['2']],
  ['section', ['2', 'Enter', 'j']],
  ['timeline', ['3', 'j']],
  ['verdicts', ['4', 'h']],
  ['search', ['/', '"agreement"', 'Enter']],
  ['search-hit', ['/', '"agreement"', 'Enter', 'Enter', 'n']],
  ['search-typing', ['/', '"agreem"']],
  ['search-nothing', ['/', '"zeppelin"', 'Enter']],
  ['help', ['?']],
  ['help-filtered', ['?', '"week"']],
];

const SIZES = [
  [120, 30],
  [80, 24],
] as const;

const speech = await speak('en');

describe.each(SIZES)('%i × %i', (columns, rows) => {
  test.each(SCREENS)('%s', async (name, keys) => {
    const lines = frame(press(open(columns, rows, speech), ...keys)).map(plain);
    expect(lines.length).toBe(rows - 1);
    for (const line of lines) expect(width(line)).toBe(columns);
    const screen = `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
    expect(screen).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
    await expect(screen).toMatchFileSnapshot(`golden/${name}-${columns}x${rows}.txt`);
  });
});

test.each(['be', 'ru'])('the week and the help in %s', async (locale) => {
  const other = await speak(locale);
  const lines = [press(open(120, 30, other)), press(open(80, 24, other), '?')].flatMap((state) =>
    frame(state).map(plain),
  );
  await expect(`${lines.map((line) => line.trimEnd()).join('\n')}\n`).toMatchFileSnapshot(`golden/${locale}.txt`);
});

test.each([
  [30, 8],
  [47, 12],
  [99, 10],
  [100, 9],
  [240, 70],
])('every screen fills %i × %i exactly', (columns, rows) => {
  for (const [, keys] of SCREENS) {
    const lines = frame(press(open(columns, rows, speech), ...keys)).map(plain);
    expect(lines.map(width)).toEqual(lines.map(() => columns));
    expect(lines.length).toBe(rows - 1);
  }
});

test('a window too small to draw in says so', () => {
  expect(frame(open(20, 5, speech)).map(plain)).toEqual(['The window is too sm']);
});
