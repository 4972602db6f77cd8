import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DateStyle, formatEdtf, formatPeriod, formatWeekday, formatWhen } from '../../src/exchange/dates.ts';
import { locales, words } from '../../src/exchange/words.ts';
import cases from './fixtures/dates.json' with { type: 'json' };

test.each(cases.map((row) => ({ style: {} as DateStyle, ...row }) as typeof row & { style: DateStyle }))(
  '$edtf $style is "$en"',
  ({ edtf, style, ...expected }) => {
    for (const locale of locales) expect(formatEdtf(edtf, locale, style)).toBe(expected[locale]);
  },
);

test('a period and a date of an event are written like their EDTF', () => {
  expect(formatPeriod({ start: '2023-02-13', end: '2023-02-19' }, 'en')).toBe('13–19 February 2023');
  const when = {
    edtf: '2023-02',
    start: '2023-02-01',
    end: '2023-02-28',
    granularity: 'month',
    basis: 'explicit',
  } as const;
  expect(formatWhen(when, 'be', { length: 'short' })).toBe('лют. 2023');
  expect(formatWhen({ ...when, edtf: null, start: null, end: null, granularity: 'none', basis: 'none' }, 'ru')).toBe(
    'без даты',
  );
});

test('weekdays', () => {
  expect(locales.map((locale) => formatWeekday('2023-02-17', locale))).toEqual(['Friday', 'пятніца', 'пятница']);
  expect(locales.map((locale) => formatWeekday('2023-02-19', locale, 'short'))).toEqual(['Sun', 'нд', 'вс']);
});

test.each(locales)('%s: names of months and weekdays are those of the Unicode locale data', (locale) => {
  const days = Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)));
  const name = (options: Intl.DateTimeFormatOptions, day: Date) =>
    new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { timeZone: 'UTC', ...options }).format(day);
  for (const day of days) {
    const iso = day.toISOString().slice(0, 10);
    expect(formatEdtf(iso, locale, { year: false })).toBe(name({ day: 'numeric', month: 'long' }, day));
    expect(formatEdtf(iso.slice(0, 7), locale, { year: false })).toBe(name({ month: 'long' }, day));
    expect(formatWeekday(iso, locale)).toBe(name({ weekday: 'long' }, day));
  }
});

test('nothing throws, whatever the value', () => {
  const piece = fc.constantFrom(
    '20',
    '16',
    'XX',
    '-',
    '/',
    '..',
    '~',
    '?',
    '%',
    'T',
    'W',
    '12',
    '[',
    ']',
    ',',
    '{',
    'EV',
    ':',
  );
  const value = fc.oneof(
    fc.string(),
    fc.array(piece).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(value, fc.constantFrom(...locales), (edtf, locale) => {
      expect(formatEdtf(edtf, locale)).not.toMatch(/undefined|null|NaN|\{(?:date|year|month|from|to)\}/);
    }),
  );
});

test('a day keeps its number and its year in every language', () => {
  const day = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.constantFrom(...locales), (date, locale) => {
      const written = formatEdtf(date.toISOString().slice(0, 10), locale);
      const month = words[locale].date.monthOf[String(date.getUTCMonth() + 1) as '1'];
      expect(written).toBe(`${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`);
    }),
  );
});
