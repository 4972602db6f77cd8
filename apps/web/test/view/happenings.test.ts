import type { Event, When } from '@letapis/core';
import { expect, test } from 'vitest';
import { dayLabel, statusOf } from '../../src/view/happenings.ts';

const week = { start: '2023-02-27', end: '2023-03-05' };

function when(start: string | null, end: string | null, edtf: string | null): When {
  return { start, end, edtf, granularity: 'day', basis: 'explicit' };
}

test.each([
  [when('2023-03-02', '2023-03-02', '2023-03-02'), '2 Thu'],
  [when('2023-03-01', '2023-03-03', '2023-03-01/2023-03-03'), '1–3'],
  [when('2023-02-27', '2023-03-05', '2023-02-27/2023-03-05'), null],
  [when('2022-01-01', '2022-12-31', '2022'), '2022'],
  [when(null, null, null), 'no date'],
])('%j is labelled %s within its week', (date, label) => {
  expect(dayLabel(date, week, 'en')).toBe(label);
});

test.each([
  ['positive', 'actual', 'actual'],
  ['positive', 'planned', 'planned'],
  ['positive', 'possible', 'possible'],
  ['positive', 'alleged', 'alleged'],
  ['negative', 'actual', 'denied'],
  ['negative', 'planned', 'denied'],
] satisfies [Event['factuality']['polarity'], Event['factuality']['modality'], string][])(
  '%s and %s is %s',
  (polarity, modality, status) => {
    expect(statusOf({ factuality: { polarity, modality, reportedBy: [], historical: false } })).toBe(status);
  },
);
