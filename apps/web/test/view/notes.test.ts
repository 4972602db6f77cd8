import type { StoredArticle } from '@letapis/archive';
import type { Event } from '@letapis/core';
import { expect, test } from 'vitest';
import { alsoToldBy, notesOf } from '../../src/view/notes.ts';

const text = 'In May the port was closed and the ships were sent home. The union protested.';

function event(
  trigger: string,
  polarity: 'positive' | 'negative' = 'positive',
  edtf: string | null = '2020-05',
): Event {
  const start = text.indexOf(trigger);
  const end = text.indexOf('.') + 1;
  const evidence = start < end ? { start: 0, end } : { start: end + 1, end: text.length };
  return {
    id: trigger,
    articleId: 'a',
    type: 'COERCE',
    contexts: [],
    when: { edtf, start: null, end: null, granularity: 'month', basis: 'explicit' },
    actors: [],
    recipients: [],
    amounts: [],
    factuality: { polarity, modality: 'actual', reportedBy: [], historical: false },
    trigger: { start, end: start + trigger.length, text: trigger },
    evidence: { ...evidence, text: text.slice(evidence.start, evidence.end) },
    rule: 'test',
    confidence: 1,
  };
}

test('each event is in one note, in order, and notes that say the same are one', () => {
  const notes = notesOf([event('closed'), event('sent'), event('protested')], text);
  expect(notes.flatMap(({ events }) => events.map(({ id }) => id))).toEqual(['closed', 'sent', 'protested']);
  expect(new Set(notes.map(({ headline }) => headline)).size).toBe(notes.length);
});

test('events of other dates, and denied ones, keep notes of their own', () => {
  expect(notesOf([event('closed'), event('closed', 'positive', '2021')], text)).toHaveLength(2);
  expect(notesOf([event('closed', 'negative'), event('closed', 'negative')], text)).toHaveLength(2);
  expect(notesOf([event('closed'), event('closed')], text)).toHaveLength(1);
});

test('a translation is no other article', () => {
  const stored = {
    summary: { id: 'a', translations: { be: 'b' } },
    alsoToldBy: { closed: ['b', 'c'], sent: ['c', 'a'] },
  } as unknown as StoredArticle;
  expect(alsoToldBy(stored, [event('closed'), event('sent')])).toEqual(['c']);
});
