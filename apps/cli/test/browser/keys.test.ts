import { expect, test } from 'vitest';
import { actionOf, keyRows } from '../../src/browser/keys.ts';

test('no key means two things, and every action has one', () => {
  const all = keyRows.flatMap(({ keys }) => keys);
  expect(all).toEqual([...new Set(all)]);
  for (const { keys, action } of keyRows) for (const key of keys) expect(actionOf(key)).toBe(action);
});

test.each([
  ['й', 'q'],
  ['о', 'j'],
  ['л', 'k'],
  ['п', 'g'],
  ['П', 'G'],
  ['т', 'n'],
  ['Т', 'N'],
  ['в', 'd'],
  ['у', 'e'],
  ['е', 't'],
  ['р', 'h'],
  ['д', 'l'],
  ['.', '/'],
  [',', '?'],
  ['Ж', ':'],
  ['х', '['],
  ['ъ', ']'],
  ["'", ']'],
])('%s lies where %s does', (cyrillic, latin) => {
  expect(actionOf(cyrillic)).toBe(actionOf(latin));
  expect(actionOf(cyrillic)).toBeDefined();
});

test('a letter without a place does nothing', () => {
  expect(actionOf('я')).toBeUndefined();
  expect(actionOf('漢')).toBeUndefined();
});
