import type { SituationRow } from '@letapis/archive';
import { expect, test } from 'vitest';
import { histogramBars } from '../../src/view/histogram.ts';
import { strips } from '../../src/view/strip.ts';

function verdict(sectionId: string, start: string, end: string, trend: SituationRow['trend']): SituationRow {
  return { sectionId, period: { start, end }, trend, label: trend, articleId: start, language: 'en', title: start };
}

test('strips of all sections stand on one scale of days, each in order of time', () => {
  const drawn = strips([
    verdict('trade', '2020-12-22', '2020-12-31', 'deteriorated'),
    verdict('trade', '2020-12-12', '2020-12-16', 'improved'),
    verdict('courts', '2021-01-01', '2021-01-10', 'unchanged'),
  ]);
  expect(
    drawn.strips.map(({ sectionId, marks, latest }) => [
      sectionId,
      marks.map(({ x, width }) => [x, width]),
      latest.trend,
    ]),
  ).toEqual([
    [
      'trade',
      [
        [0, 16.67],
        [33.33, 33.33],
      ],
      'deteriorated',
    ],
    ['courts', [[66.67, 33.33]], 'unchanged'],
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
