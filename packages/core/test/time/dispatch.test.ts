import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDispatch } from '../../src/time/dispatch.ts';

test.each([
  ['RIGA, May 5 – Ministers met.', 'Ministers', undefined],
  ['RIGA, May 5, 2021 (Baltic News) - Ministers met.', 'Ministers', '2021-05-05'],
  ['Riga, 5 May 2021. Ministers met.', 'Ministers', '2021-05-05'],
  ['NEW YORK (Wire), Dec. 3 -- The council met.', 'The', undefined],
  ['ST. PAUL, Minn., Jan. 12 — The river froze.', 'The', undefined],
  ['МИНСК, 3 февраля (Агентство) — Министр прибыл.', 'Министр', undefined],
  ['МОСКВА, 5 мая. /ТАСС/. Министр прибыл.', 'Министр', undefined],
  ['Вильнюс. 9 мая 2020 г. Интерфакс - Министр прибыл.', 'Министр', '2020-05-09'],
  ['ВИЛЬНЮС, 9 мая, BNS - Министр прибыл.', 'Министр', undefined],
  ['5 мая, Минск /Корр. БЕЛТА/. Министр прибыл.', 'Министр', undefined],
  ['Менск, 3 лютага 2018 г. – Міністр прыбыў.', 'Міністр', '2018-02-03'],
])('%s', (text, news, day) => {
  const dispatch = findDispatch(text);
  expect(dispatch?.day).toBe(day);
  expect(text.slice(dispatch?.end)).toMatch(new RegExp(`^${news}`, 'u'));
});

test.each([
  'May 5, 2021 – Ministers met in Riga.',
  'On Monday, May 5 – Ministers met.',
  'Yesterday, May 5, 2021 – a day of rain.',
  'Riga, May 5. Ministers met.',
  'The Minsk agreements of 5 September 2014 – signed at night – failed.',
  'Riga – Ministers met on May 5, 2021.',
  'Ministers met in Riga, Latvia, on May 5, 2021. They left.',
  '',
])('no dispatch: %s', (text) => {
  expect(findDispatch(text)).toBeUndefined();
});

test('of any text it reads the beginning alone, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const dispatch = findDispatch(text);
      expect(dispatch === undefined || (dispatch.end > 0 && dispatch.end <= text.length)).toBe(true);
    }),
  );
  expect(findDispatch('A, '.repeat(1_000_000))).toBeUndefined();
});
