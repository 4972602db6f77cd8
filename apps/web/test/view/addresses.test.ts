import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datetimeOf } from '../../src/view/edtf-time.ts';
import { fragment, idOfPath, paths, periodOfPath, webAddress } from '../../src/view/paths.ts';
import { snippetRuns } from '../../src/view/snippet.ts';

test('a week is found again by its path', () => {
  const week = { start: '2020-12-28', end: '2021-01-03' };
  expect(periodOfPath(paths.week('be', week).split('/').at(-1) ?? '')).toEqual(week);
  expect(periodOfPath('2020-12-28')).toBeNull();
});

test.each([
  ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
  ['http://example.org', 'http://example.org/'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['//example.org', null],
  ['example.org', null],
])('%s is followed as %s', (url, address) => {
  expect(webAddress(url)).toBe(address);
});

test('an id is found again by its path, and a broken path is no error', () => {
  const last = (path: string) => path.split('/').at(-1) ?? '';
  expect(idOfPath(last(paths.article('en', 'a/b ?ў')))).toBe('a/b ?ў');
  expect(idOfPath('%E0%A4%A')).toBe('%E0%A4%A');
});

test('fragments are safe in an address and in a selector, and tell ids apart', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      expect(fragment('event', a)).toMatch(/^event-[A-Za-z0-9_.-]*$/);
      if (a !== b) expect(fragment('event', a)).not.toBe(fragment('event', b));
    }),
  );
});

test('a snippet is cut at its hits and loses nothing but the marks', () => {
  expect(snippetRuns('of \u{E000}trade\u{E001} and <b>')).toEqual([
    { text: 'of ', hit: false },
    { text: 'trade', hit: true },
    { text: ' and <b>', hit: false },
  ]);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (snippet) => {
      const text = snippetRuns(snippet)
        .map((run) => run.text)
        .join('');
      expect(text).toBe(snippet.replace(/[\u{E000}\u{E001}]/gu, ''));
    }),
  );
});

test.each([
  ['2020', '2020'],
  ['2020-02', '2020-02'],
  ['2020-02-03', '2020-02-03'],
  ['2020-02-03/2020-02-05', undefined],
  ['XXXX-02-03', undefined],
  [null, undefined],
])('%s as a machine reads it is %s', (edtf, datetime) => {
  expect(datetimeOf(edtf)).toBe(datetime);
});
