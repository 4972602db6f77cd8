import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import type { When } from '../../src/event/event.ts';
import { explainAnchor, explainTimex, explainWhen } from '../../src/exchange/explain.ts';
import type { Timex } from '../../src/time/timex.ts';
import { article } from './article.ts';

const anchored = (basis: Article['anchor']['basis'], date: string | null, trusted = true): Article =>
  article({
    anchor: { basis, date, trusted },
    ...(basis === 'period' ? { period: { start: '2023-02-13', end: '2023-02-19' } } : {}),
  });
const week = anchored('period', '2023-02-19');
const undated = anchored('none', null, false);

const timex = (fields: Partial<Timex>): Timex => ({
  start: 0,
  end: 9,
  text: 'last year',
  type: 'DATE',
  value: '2022',
  basis: 'relative',
  ...fields,
});

test.each([
  [week, 'counted from the article’s period, 13–19 February 2023'],
  [anchored('published', '2023-02-17'), 'counted from the day of publication, 17 February 2023'],
  [anchored('content', '2021-09-16'), 'counted from 16 September 2021, the time of writing by the text itself'],
  [anchored('published', '2021-01-26', false), '26 January 2021 is not a date of writing: nothing is counted from it'],
  [undated, 'the page gives no date of writing: nothing is counted from it'],
])('anchor %#: %s', (source, expected) => {
  expect(explainAnchor(source, 'en')).toBe(expected);
});

const story = [timex({ text: 'June 21', value: '2016-06-21', edtf: '2016-06-21' })];

test.each([
  [timex({ edtf: '2022' }), week, '“last year” → 2022, counted from the article’s period, 13–19 February 2023'],
  [
    timex({ text: 'the next day', value: '2016-06-08', edtf: '2016-06-08' }),
    undated,
    '“the next day” → 8 June 2016, counted from another date in the text',
  ],
  [
    timex({ text: 'two days later', value: '2016-06-23', edtf: '2016-06-23', anchorTimeID: 0 }),
    week,
    '“two days later” → 23 June 2016, counted from a date in the text: 21 June 2016',
  ],
  [
    timex({ text: 'in 2016', value: '2016', edtf: '2016', basis: 'explicit' }),
    week,
    '“in 2016” → 2016, written out in the text',
  ],
  [
    timex({ text: '7 June', value: 'XXXX-06-07', edtf: 'XXXX-06-07', basis: 'partial' }),
    undated,
    '“7 June” → 7 June, year not given; the text does not settle the rest',
  ],
  [timex({ text: 'recently', value: 'PAST_REF', basis: 'vague' }), week, '“recently”: vague by nature, not a date'],
  [
    timex({ text: 'two days', value: 'P2D', type: 'DURATION', basis: 'explicit' }),
    week,
    '“two days”: a length of time or a repetition, not a date',
  ],
])('tip %#', (expression, source, expected) => {
  expect(explainTimex(expression, story, source, 'en')).toBe(expected);
});

test('a tip holds the words of the text as they are', () => {
  expect(explainTimex(timex({ text: '{date} $& {text}', basis: 'vague' }), [], week, 'ru')).toBe(
    '«{date} $& {text}»: выражение неопределённое, это не дата',
  );
});

test.each([
  [{ basis: 'explicit', timex: 0 }, '«last year» → 2022, адлічана ад перыяду артыкула: 13–19 лютага 2023'],
  [{ basis: 'explicit' }, 'дата напісана ў самім сказе'],
  [{ basis: 'carried', timex: 0 }, 'дата перанесена з ранейшага месца артыкула: «last year»'],
  [{ basis: 'carried', timex: 7 }, 'дата перанесена з ранейшага месца артыкула: «2022»'],
  [{ basis: 'period' }, 'у сказе няма даты: гэта перыяд артыкула'],
  [{ basis: 'none', edtf: null }, 'тэкст не дае даты'],
] as [Partial<When>, string][])('date of an event %#: %s', (fields, expected) => {
  const when: When = { edtf: '2022', start: null, end: null, granularity: 'year', basis: 'none', ...fields };
  expect(explainWhen(when, [timex({ edtf: '2022' })], week, 'be')).toBe(expected);
});
