import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTimes } from '../../src/time/find-times.ts';
import { interval } from '../../src/time/interval.ts';
import { timeLanguages } from '../../src/time/languages/index.ts';
import { findRanges } from '../../src/time/ranges.ts';
import { Timex } from '../../src/time/timex.ts';
import { isTimex3 } from './timex3.ts';

type Case = {
  text: string;
  anchor?: string;
  trusted?: boolean;
  /** `text | TYPE | value | mod` of each expression, in order. */
  expected: string[];
};

/** Expressions a language; `friends` are texts that look like times and mostly hold none. */
const ENOUGH: Readonly<Record<string, number>> = {
  times: 250,
  blind: 60,
  blind2: 60,
  blind3: 35,
  blind4: 37,
  blind5: 40,
  blind6: 45,
  blind7: 60,
  blind8: 100,
  blind9: 55,
  blind10: 48,
  blind11: 37,
  blind12: 60,
  blind13: 55,
};

const folder = fileURLToPath(new URL('../../fixtures/time/', import.meta.url));

describe.each(readdirSync(folder).filter((name) => /^(times|friends|blind\d*)\.\w+\.json$/.test(name)))(
  '%s',
  (name) => {
    const cases = JSON.parse(readFileSync(folder + name, 'utf8')) as Case[];
    const language = name.split('.')[1] ?? '';

    test.each(cases.map((item) => [item.text, item] as const))('%s', (_, { text, expected, ...context }) => {
      const found = findTimes(text, { language, ...context });
      expect(found.map((it) => [it.text, it.type, it.value, ...(it.mod ? [it.mod] : [])].join(' | '))).toEqual(
        expected,
      );
    });

    test('has expressions enough', () => {
      const enough = ENOUGH[name.split('.')[0] ?? ''] ?? 0;
      expect(cases.flatMap(({ expected }) => expected).length).toBeGreaterThanOrEqual(enough);
    });
  },
);

describe('the EDTF value', () => {
  const edtfOf = (text: string, anchor?: string) =>
    findTimes(text, { language: 'en', ...(anchor ? { anchor } : {}) }).map((timex) => timex.edtf ?? null);

  test.each([
    ['on June 7, 2016', ['2016-06-07']],
    ['on June 7', ['XXXX-06-07']],
    ['in June 2016', ['2016-06']],
    ['in the third quarter of 2016', ['2016-35']],
    ['in the second half of 2016', ['2016-41']],
    ['in the spring of 2016', ['2016-21']],
    ['in the 1990s', ['199X']],
    ['in the 20th century', ['19XX']],
    ['around June 7, 2016', ['2016-06-07~']],
    ['at 14:30 on June 7, 2016', ['2016-06-07T14:30:00']],
    ['for two years', [null]],
    ['recently', [null]],
  ])('%s', (text, expected) => {
    expect(edtfOf(text)).toEqual(expected);
  });

  test('a week is its days', () => {
    expect(edtfOf('last week', '2018-02-04')).toEqual(['2018-01-22/2018-01-28']);
  });
});

describe('the zone of a clock time is in the EDTF value', () => {
  test.each([
    ['en', 'at 9 a.m. EST on 3 May 2016', '2016-05-03T09:00', '2016-05-03T09:00:00-05:00'],
    ['en', 'at 15:45 GMT on 3 May 2016', '2016-05-03T15:45', '2016-05-03T15:45:00Z'],
    ['be', 'а 20:00 паводле мінскага часу 3 мая 2016 года', '2016-05-03T20:00', '2016-05-03T20:00:00+03:00'],
    ['be', '3 мая 2016 года а 6:45 UTC+3', '2016-05-03T06:45', '2016-05-03T06:45:00+03:00'],
    ['ru', '3 мая 2012 года в 14:20 мск', '2012-05-03T14:20', '2012-05-03T14:20:00+04:00'],
    ['ru', 'в 14:20 по московскому времени 3 мая 2016 года', '2016-05-03T14:20', '2016-05-03T14:20:00+03:00'],
    ['ru', '3 мая 2016 года в 14:20 UTC-05:30', '2016-05-03T14:20', '2016-05-03T14:20:00-05:30'],
    // Summer time and winter time.
    ['uk', 'о 5:30 за київським часом 24 лютого 2022 року', '2022-02-24T05:30', '2022-02-24T05:30:00+02:00'],
    ['uk', 'о 5:30 за київським часом 24 липня 2022 року', '2022-07-24T05:30', '2022-07-24T05:30:00+03:00'],
    // Nobody says where.
    ['ru', 'в 07.40 по местному времени 2 мая 2019 года', '2019-05-02T07:40', '2019-05-02T07:40:00'],
  ])('%s: %s', (language, text, value, edtfValue) => {
    expect(findTimes(text, { language }).map((timex) => [timex.value, timex.edtf])).toEqual([[value, edtfValue]]);
    expect(interval(edtfValue)?.start).toBe(value.slice(0, 10));
  });
});

describe('a relative date says what it was counted from', () => {
  const sources = (text: string, language: string, anchor?: string) =>
    findTimes(text, { language, ...(anchor ? { anchor } : {}) }).map(({ value, anchorTimeID }) => [
      value,
      anchorTimeID,
    ]);

  test.each([
    ['en', 'He came on 3 May 2016 and left two days later; that year it snowed.'],
    ['be', 'Ён прыехаў 3 мая 2016 года і праз два дні з’ехаў; у тым жа годзе быў снег.'],
    ['ru', 'Он приехал 3 мая 2016 года и через два дня уехал; в том же году был снег.'],
    ['uk', 'Він приїхав 3 травня 2016 року і через два дні поїхав; того ж року був сніг.'],
  ])('%s: %s', (language, text) => {
    expect(sources(text, language)).toEqual([
      ['2016-05-03', undefined],
      ['2016-05-05', 0],
      ['2016', 1],
    ]);
  });

  test('what counts from the anchor says nothing', () => {
    expect(sources('Вчера он молчал, на прошлой неделе говорил.', 'ru', '2019-10-17')).toEqual([
      ['2019-10-16', undefined],
      ['2019-W41', undefined],
    ]);
  });

  test('a day that takes its year from the story says so', () => {
    expect(sources('Соглашение от 3 марта 1995 г. изменили 19 апреля.', 'ru')).toEqual([
      ['1995-03-03', undefined],
      ['1995-04-19', 0],
    ]);
  });
});

describe('holidays', () => {
  test.each([
    ['en', 'Orthodox Easter', '2019-04-28'],
    ['en', 'Orthodox Christmas', '2019-01-07'],
    ['en', 'Ash Wednesday', '2019-03-06'],
    ['en', 'Orthodox Good Friday', '2019-04-26'],
    ['en', "St. Patrick's Day", '2019-03-17'],
    ['en', 'Eid al-Fitr', '2019-XX-XX'],
    ['en', 'Lunar New Year', '2019-XX-XX'],
    ['en', 'Victory Day', '2019-05-09'],
    ['en', 'May Day', '2019-05-01'],
    ['be', 'Дзень Волі', '2019-03-25'],
    ['be', 'Радаўніца', '2019-05-07'],
    ['be', 'каталіцкі Вялікдзень', '2019-04-21'],
    ['be', 'праваслаўнае Раство', '2019-01-07'],
    ['be', 'каталіцкае Раство', '2019-12-25'],
    ['be', 'Дзень народнага адзінства', '2019-09-17'],
    ['be', 'Каляды', '2019-XX-XX'],
    ['ru', 'День Победы', '2019-05-09'],
    ['ru', 'Новый год', '2019-01-01'],
    ['ru', 'Рождество Христово', '2019-01-07'],
    ['ru', 'День защитника Отечества', '2019-02-23'],
    ['ru', 'День Независимости Беларуси', '2019-07-03'],
    ['ru', 'День Независимости', '2019-XX-XX'],
    ['ru', 'Страстная пятница', '2019-04-26'],
    ['ru', 'Курбан-байрам', '2019-XX-XX'],
    ['uk', 'Великдень', '2019-04-28'],
    ['uk', 'День Соборності', '2019-01-22'],
    ['uk', 'День Незалежності', '2019-08-24'],
    ['uk', 'Різдво', '2019-XX-XX'],
  ])('%s: %s', (language, name, value) => {
    const year = { en: '2019', be: '2019 года', ru: '2019 года', uk: '2019 року' }[language];
    const [found] = findTimes(`… ${name} ${year}`, { language });
    expect([found?.text, found?.value]).toEqual([`${name} ${year}`, value]);
  });
});

describe('interval', () => {
  test.each([
    ['2016-06-07', '2016-06-07', '2016-06-07', 'day'],
    ['2016-06-07T14:30:00', '2016-06-07', '2016-06-07', 'time'],
    ['2016-02', '2016-02-01', '2016-02-29', 'month'],
    ['2016', '2016-01-01', '2016-12-31', 'year'],
    ['2016~', '2016-01-01', '2016-12-31', 'year'],
    ['201X', '2010-01-01', '2019-12-31', 'decade'],
    ['19XX', '1900-01-01', '1999-12-31', 'century'],
    ['2016-24', '2016-12-01', '2017-02-28', 'season'],
    ['2016-34', '2016-04-01', '2016-06-30', 'quarter'],
    ['2016-41', '2016-07-01', '2016-12-31', 'interval'],
    ['2018-01-22/2018-01-28', '2018-01-22', '2018-01-28', 'week'],
    ['2014/2016-06', '2014-01-01', '2016-06-30', 'interval'],
  ])('%s', (value, start, end, granularity) => {
    expect(interval(value)).toEqual({ start, end, granularity });
  });

  test.each(['XXXX-06-07', 'XXXX', '2014/..', '2016-13', '2016-02-30', '2016/2014', 'P2Y', ''])(
    '%s has none',
    (value) => {
      expect(interval(value)).toBeNull();
    },
  );
});

describe('findRanges', () => {
  const ranges = (text: string, language = 'en') =>
    findRanges(text, findTimes(text, { language })).map((range) => [text.slice(range.start, range.end), range.edtf]);

  test.each([
    ['en', 'It lasted from June 10 to June 14, 2016.', 'June 10 to June 14, 2016', '2016-06-10/2016-06-14'],
    ['en', 'The fair of 10–14 June 2016 was wet.', '10–14 June 2016', '2016-06-10/2016-06-14'],
    ['en', 'They met June 10–14, 2016, in Vilnius.', 'June 10–14, 2016', '2016-06-10/2016-06-14'],
    ['en', 'Trade fell in 2014–2016.', '2014–2016', '2014/2016'],
    ['en', 'Trade fell in 2014-16.', '2014-16', '2014/2016'],
    ['en', 'Between May 2014 and March 2015 it fell.', 'May 2014 and March 2015', '2014-05/2015-03'],
    [
      'ru',
      'С 28 декабря по 3 января 2021 года банки закрыты.',
      '28 декабря по 3 января 2021 года',
      '2020-12-28/2021-01-03',
    ],
    [
      'be',
      'З 28 снежня па 3 студзеня 2021 года банкі зачынены.',
      '28 снежня па 3 студзеня 2021 года',
      '2020-12-28/2021-01-03',
    ],
    ['be', 'Паміж маем і чэрвенем 2016 года ішлі размовы.', 'маем і чэрвенем 2016 года', '2016-05/2016-06'],
  ])('%s: %s', (language, text, words, edtfValue) => {
    expect(ranges(text, language)).toEqual([[words, edtfValue]]);
  });

  test.each([
    'In 2014 and 2016 it fell.',
    'On May 3, 2016, and on May 5, 2016, they met.',
    'In 2016 – 2014 was worse.',
    'The fair of 21 - 21 January 2018 was short.',
    'It was open from 2016 to 1 January 2016.',
  ])('no range: %s', (text) => {
    expect(ranges(text)).toEqual([]);
  });
});

describe('for any text', () => {
  const scraps = timeLanguages.flatMap((language) => [
    ...language.months.flat(),
    ...language.weekdays.flat(),
    ...Object.values(language.words).flatMap((forms) =>
      (typeof forms === 'string' ? [forms] : Object.values(forms)).flatMap((list) =>
        list.replaceAll('*', '').split(' '),
      ),
    ),
  ]);
  const marks = [
    '-',
    '–',
    ',',
    '.',
    "'",
    '’',
    ':',
    '/',
    '(',
    ')',
    '“',
    '”',
    '\n\n',
    '\n',
    '\u00a0',
    '\u00ad',
    '🙂',
    '\u202e',
    '%',
    '$',
  ];
  const numbers = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 99_999_999 })).map(String);
  const piece = fc.oneof(fc.constantFrom(...scraps), fc.constantFrom(...marks), numbers, fc.constant(' '));
  const anyText = fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .array(fc.tuple(piece, fc.constantFrom(' ', ' ', '')), { maxLength: 40 })
        .map((list) => list.flat().join('')),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  );
  const anyContext = fc.record(
    {
      anchor: fc.constantFrom('2018-02-04', '2021-09-16', '1999-12-31', '2020-02-29', 'nonsense', null),
      language: fc.constantFrom('en', 'ru', 'be', 'uk', 'und', 'xx'),
      trusted: fc.boolean(),
    },
    { requiredKeys: [] },
  );

  test('offsets lie inside the text and never overlap, values keep their grammar, the answer is always the same', () => {
    fc.assert(
      fc.property(anyText, anyContext, (text, context) => {
        const found = findTimes(text, context);
        let end = 0;
        for (const timex of found) {
          Timex.parse(timex);
          expect(timex.start).toBeGreaterThanOrEqual(end);
          expect(timex.end).toBeGreaterThan(timex.start);
          expect(timex.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(timex.start, timex.end)).toBe(timex.text);
          expect(isTimex3(timex.value), timex.value).toBe(true);
          expect(fits(timex), `${timex.type} ${timex.value}`).toBe(true);
          if (timex.anchorTimeID !== undefined) expect(timex.anchorTimeID).toBeLessThan(found.indexOf(timex));
          if (timex.edtf !== undefined) expect(() => edtf(timex.edtf ?? ''), timex.edtf).not.toThrow();
          if (timex.edtf !== undefined && timex.basis !== 'partial') expect(interval(timex), timex.edtf).not.toBeNull();
          end = timex.end;
        }
        for (const range of findRanges(text, found)) {
          expect(() => edtf(range.edtf), range.edtf).not.toThrow();
        }
        expect(findTimes(text, context)).toEqual(found);
      }),
      { numRuns: 1000 },
    );
  });

  test('without an anchor to trust nothing relative is resolved', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('en', 'ru', 'be', 'uk'), (text, language) => {
        expect(findTimes(text, { anchor: '2018-02-04', language, trusted: false })).toEqual(
          findTimes(text, { language }),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('days in a list', () => {
  /** How a language writes some days of March. */
  const written: Readonly<Record<string, (days: readonly number[], last: number) => string>> = {
    en: (days, last) => `on March ${days.join(', ')} and ${last}`,
    be: (days, last) => `${days.join(', ')} і ${last} сакавіка`,
    ru: (days, last) => `${days.join(', ')} и ${last} марта`,
    uk: (days, last) => `${days.join(', ')} та ${last} березня`,
  };
  const lists = fc
    .uniqueArray(fc.integer({ min: 1, max: 31 }), { minLength: 3, maxLength: 8 })
    .map((days) => days.sort((a, b) => a - b));
  const anchors = fc.constantFrom('2018-02-04', '2021-09-16', '1999-12-31', '2020-02-29');

  test.each(Object.keys(written))('%s: each is of the one month and the one year', (language) => {
    fc.assert(
      fc.property(lists, anchors, fc.boolean(), (days, anchor, isAhead) => {
        const list = written[language]?.(days.slice(0, -1), days.at(-1) ?? 0) ?? '';
        const text = `${isAhead ? 'They will meet ' : ''}${list}.`;
        const found = findTimes(text, { language, anchor });
        expect(found.map(({ value }) => Number(value.slice(8)))).toEqual(days);
        expect(new Set(found.map(({ value }) => value.slice(0, 7))).size).toBe(1);
        expect(found.every(({ value }) => value.slice(4, 7) === '-03')).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    'On March 3, 5 and 12 people died.',
    'On March 3, 5 and 12 percent were counted.',
    'On March 3, 5 and 12 protesters came.',
  ])('%s', (text) => {
    expect(findTimes(text, { language: 'en', anchor: '2018-02-04' }).map((timex) => timex.text)).toEqual(['March 3']);
  });
});

describe('minutes before an hour and past it', () => {
  const hours = fc.integer({ min: 2, max: 11 });
  const fives = fc.constantFrom(5, 10, 20, 25);
  const clock = (minutes: number): string =>
    `XXXX-XX-XXT${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

  test.each([
    ['en', (hour: number, minutes: number) => `at ${minutes} to ${hour}`],
    ['be', (hour: number, minutes: number) => `а без ${minutes} ${hour}`],
    ['ru', (hour: number, minutes: number) => `без ${minutes} минут ${hour}`],
    ['uk', (hour: number, minutes: number) => `о без ${minutes} ${hour}`],
  ] as const)('%s, before', (language, write) => {
    fc.assert(
      fc.property(hours, fives, (hour, minutes) => {
        expect(findTimes(write(hour, minutes), { language }).map(({ value }) => value)).toEqual([
          clock(60 * hour - minutes),
        ]);
      }),
    );
  });

  test('en, past', () => {
    fc.assert(
      fc.property(hours, fives, (hour, minutes) => {
        expect(findTimes(`at ${minutes} past ${hour}`, { language: 'en' }).map(({ value }) => value)).toEqual([
          clock(60 * hour + minutes),
        ]);
      }),
    );
  });

  test.each([
    ['en', 'They won by five to three.'],
    ['ru', 'Он без пяти минут чемпион.'],
    ['be', 'За пяць дзён і за дваццаць восем гадоў'],
    ['uk', "За п'яту частину ціни"],
  ])('%s: %s', (language, text) => {
    expect(findTimes(text, { language }).filter(({ type }) => type === 'TIME')).toEqual([]);
  });
});

describe('a day in a week just named', () => {
  const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

  test.each(['last', 'this', 'next'])('%s week', (week) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), fc.constantFrom(', on', ', possibly on', ' (on'), (day, joint) => {
        const [of, on] = findTimes(`It is for ${week} week${joint} ${names[day]}.`, {
          language: 'en',
          anchor: '2021-09-16',
        });
        const days = interval(of ?? '2021-09-16');
        const found = interval(on ?? '2021-09-16');
        expect(found && days && found.start >= days.start && found.end <= days.end).toBe(true);
      }),
    );
  });

  test('a verb between parts them', () => {
    const found = findTimes('Next week, they said on Friday, it will end.', { language: 'en', anchor: '2021-09-16' });
    expect(found.map(({ value }) => value)).toEqual(['2021-W38', '2021-09-10']);
  });
});

/** A clock or a part of the day makes a TIME, a P a DURATION; a SET is either, or a date that comes again. */
function fits({ type, value }: Timex): boolean {
  switch (type) {
    case 'DURATION':
      return value.startsWith('P') && !value.endsWith('_REF');
    case 'TIME':
      return value.includes('T') && !value.startsWith('P');
    case 'DATE':
      return value.endsWith('_REF') || !/[TP]/.test(value.replace('SP', ''));
    case 'SET':
      return value.startsWith('P') || value.startsWith('XXXX');
  }
}
