import { expect, test } from 'vitest';
import { isTimex3 } from './timex3.ts';

test.each([
  '2016-06-07',
  '2016-06-07T14:30',
  '2016-06-07TMO',
  '2016-02-29',
  '2018-W05-WE',
  '2016-Q3',
  '2016-H1',
  '2016-SU',
  '199',
  '19',
  'BC0480',
  'XXXX-06-07',
  'XXXX-WXX-5',
  'XXXX-XX-XXT24:00',
  'P1Y6M',
  'PT2H30M',
  'PXD',
  'PTXH',
  'P1DE',
  'P2W',
  'FUTURE_REF',
])('%s is a TIMEX3 value', (value) => {
  expect(isTimex3(value)).toBe(true);
});

test.each([
  '',
  'P',
  'PT',
  'P6M1Y',
  'P2H',
  'P1YT',
  '2016-13-01',
  '2016-06-31',
  '2017-02-29',
  '2016-W54',
  '2016-Q5',
  '2016-06-07T25:00',
  '2016-06-07T14:60',
  '2016-06-07T24:30',
  '2016-6-7',
  '20160607',
  '1',
  'X016',
  'NOW_REF',
  '2016-06-07T',
  '2016-SU-01',
])('%s is none', (value) => {
  expect(isTimex3(value)).toBe(false);
});
