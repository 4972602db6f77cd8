import type { Event, Timex } from '@letapis/core';
import { expect, test } from 'vitest';
import { articleMarks, passages } from '../../src/view/article-marks.ts';

const text = 'Trade fell.\n\nOn 3 May 2020 the ministers met in Vilnius. They agreed and parted.';

function quote(words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
}

function event(id: string, trigger: string, evidence: string): Event {
  return {
    id,
    articleId: 'a',
    type: 'CONSULT',
    contexts: [],
    when: { edtf: null, start: null, end: null, granularity: 'none', basis: 'none' },
    actors: [],
    recipients: [],
    amounts: [],
    factuality: { polarity: 'positive', modality: 'actual', reportedBy: [], historical: false },
    trigger: quote(trigger),
    evidence: quote(evidence),
    rule: 'test',
    confidence: 1,
  };
}

const date: Timex = {
  ...quote('3 May 2020'),
  type: 'DATE',
  value: '2020-05-03',
  edtf: '2020-05-03',
  basis: 'explicit',
};
const vague: Timex = { ...quote('parted'), type: 'DATE', value: 'PAST_REF', basis: 'vague' };
const meeting = 'On 3 May 2020 the ministers met in Vilnius.';

test('only expressions with a date are marked', () => {
  expect(articleMarks([date, vague], []).map(({ value }) => value.kind)).toEqual(['date']);
});

test('a sentence that tells several events is marked once, for all of them', () => {
  const marks = articleMarks([], [event('1', 'met', meeting), event('2', 'in Vilnius', meeting)]);
  expect(marks.flatMap(({ value }) => (value.kind === 'evidence' ? [value.events] : []))).toEqual([['1', '2']]);
});

test('a trigger inside a date or inside another trigger is no link of its own', () => {
  const marks = articleMarks(
    [date],
    [event('1', 'May', meeting), event('2', 'ministers met', meeting), event('3', 'met', meeting)],
  );
  expect(marks.flatMap(({ value }) => (value.kind === 'trigger' ? [value.event.id] : []))).toEqual(['2']);
});

test('each event stands beside the passage of its trigger, and the lede is known', () => {
  const blocks = [
    { ...quote('Trade fell.'), kind: 'paragraph' as const },
    { ...quote(meeting), kind: 'paragraph' as const },
    { ...quote('They agreed and parted.'), kind: 'paragraph' as const },
  ];
  const found = passages({ text, blocks, lede: 'Trade fell.' }, [
    event('2', 'agreed', 'They agreed and parted.'),
    event('1', 'met', meeting),
  ]);
  expect(found.map(({ events, lede }) => [events.map(({ id }) => id), lede])).toEqual([
    [[], true],
    [['1'], false],
    [['2'], false],
  ]);
});
