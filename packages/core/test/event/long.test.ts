import { describe, expect, it } from 'vitest';
import { findEvents, type Participant } from '../../src/index.ts';
import { passage } from './article.ts';
import { fixtures } from './telling.ts';

type Told = { type: string; from: string[]; to: string[]; polarity: string; modality: string };
type Row = { text: string; events: Told[] };

const period = { start: '2019-03-04', end: '2019-03-10' };
const sides = (all: Participant[]) => [...new Set(all.flatMap(({ country, id }) => country ?? id ?? []))].sort();
const line = ({ type, from, to, polarity, modality }: Told) =>
  `${type} ${[...from].sort()}>${[...to].sort()} ${polarity} ${modality}`;

/** `long`: sentences with clauses within clauses, of which the rules for clauses were made; `sides`: those whose sides are easily mistaken. */
describe.each(['long.ru', 'long.be', 'sides.en', 'sides.ru', 'sides.be'])('%s', (name) => {
  const [, language = ''] = name.split('.');
  it.each(fixtures<Row>(name))('$text', ({ text, events }) => {
    const found = findEvents(...passage({ text, language, period })).map(({ type, actors, recipients, factuality }) =>
      line({ type, from: sides(actors), to: sides(recipients), ...factuality }),
    );
    expect(found.sort()).toEqual(events.map(line).sort());
  });
});
