import { describe, expect, it } from 'vitest';
import { findEvents, type Participant } from '../../src/index.ts';
import { passage } from './article.ts';
import { fixtures } from './telling.ts';

/** One happening as three languages tell it: `event` is `TYPE from>to`, states by their codes. */
type Row = { event: string; en: string; ru: string; be: string };

const period = { start: '2019-03-04', end: '2019-03-10' };
const sides = (all: Participant[]) => [...new Set(all.flatMap(({ country, id }) => country ?? id ?? []))].sort();

// Mentions of one happening are linked across languages by what they are: a row that only one language reads so parts them.
describe.each(['en', 'ru', 'be'] as const)('one happening told in %s', (language) => {
  it.each(fixtures<Row>('parallel'))('$event', ({ event, [language]: text }) => {
    const found = findEvents(...passage({ text, language, period }));
    expect(found.map(({ type, actors, recipients }) => `${type} ${sides(actors)}>${sides(recipients)}`)).toEqual([
      event,
    ]);
  });
});
