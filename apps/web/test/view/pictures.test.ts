import type { Trend } from '@letapis/core';
import { expect, test } from 'vitest';
import { histogramBars } from '../../src/view/histogram.ts';
import { type Judged, judgedTogether, strips } from '../../src/view/strip.ts';

function verdict(sectionId: string, start: string, end: string, trend: Trend): Judged {
  return { sectionId, period: { start, end }, trend, articleId: start };
}

test('strips of all sections stand on one scale of days, each in order of time', () => {
  const drawn = strips([
    verdict('trade', '2020-12-22', '2020-12-31', 'deteriorated'),
    verdict('trade', '2020-12-12', '2020-12-16', 'improved'),
    verdict('courts', '2021-01-01', '2021-01-10', 'unchanged'),
  ]);
  expect(drawn.strips.map(({ sectionId, marks }) => [sectionId, marks.map(({ x, width }) => [x, width])])).toEqual([
    [
      'trade',
      [
        [0, 16.67],
        [33.33, 33.33],
      ],
    ],
    ['courts', [[66.67, 33.33]]],
  ]);
  expect(drawn.years).toEqual([
    { year: 2020, x: 0 },
    { year: 2021, x: 66.67 },
  ]);
});

test('better, unchanged and worse differ in place and height, not in colour only', () => {
  const trends = ['improved', 'unchanged', 'deteriorated'] as const;
  const { strips: drawn } = strips(trends.map((trend) => verdict(trend, '2020-01-06', '2020-01-12', trend)));
  expect(new Set(drawn.map(({ marks }) => `${marks[0]?.y}/${marks[0]?.height}`)).size).toBe(3);
});

test('labels of years that would touch are left out, the later kept', () => {
  const { years } = strips([
    verdict('trade', '2009-12-20', '2009-12-26', 'improved'),
    verdict('trade', '2019-12-20', '2019-12-26', 'improved'),
  ]);
  expect(years.map(({ year }) => year)).not.toContain(2009);
  expect(years.at(-1)?.year).toBe(2019);
});

test('many verdicts are drawn by months, very many by years, each as far from the middle as its share', () => {
  const count = (month: string, improved: number, deteriorated: number) => {
    return { sectionId: 'trade', month, improved, unchanged: 0, deteriorated };
  };
  const months = [count('2020-02', 3, 1), count('2020-03', 0, 2)];
  const { strips: drawn } = strips(judgedTogether(months));
  expect(
    drawn[0]?.marks.map(({ x, y, height, judged: { trend, period } }) => [x, y, height, trend, period.end]),
  ).toEqual([
    [0, 2.75, 8.25, 'improved', '2020-02-29'],
    [0, 11, 2.75, 'deteriorated', '2020-02-29'],
    [48.33, 11, 11, 'deteriorated', '2020-03-31'],
  ]);
  const long = Array.from({ length: 26 * 12 }, (_, at) => {
    return count(`${2000 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`, 1, 0);
  });
  expect(judgedTogether(long)).toHaveLength(26);
  expect(judgedTogether(long)[0]).toMatchObject({
    period: { start: '2000-01-01', end: '2000-12-31' },
    count: 12,
    of: 12,
  });
});

test('bars share one scale of whole years; a year without a month counts in words only', () => {
  const { bars, years, width } = histogramBars([
    { month: '2021-01', cooperation: 4, conflict: 0 },
    { month: '2020-07', cooperation: 1, conflict: 2 },
    { month: '2020', cooperation: 3, conflict: 0 },
  ]);
  expect(bars.map(({ month, x, up, down }) => [month, x, up, down])).toEqual([
    ['2020-07', 25, 0.25, 0.5],
    ['2021-01', 50, 1, 0],
  ]);
  expect(width).toBe(4.17);
  expect(years).toEqual([
    { year: '2020', x: 0, cooperation: 4, conflict: 2 },
    { year: '2021', x: 50, cooperation: 4, conflict: 0 },
  ]);
});

test('nothing to draw draws nothing', () => {
  expect(histogramBars([])).toEqual({ bars: [], width: 0, years: [] });
  expect(strips([])).toEqual({ strips: [], years: [] });
});
