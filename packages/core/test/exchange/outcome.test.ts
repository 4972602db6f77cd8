import { expect, it } from 'vitest';
import { locales, type OutcomeLine, outcomeLines } from '../../src/exchange/index.ts';
import { type Annotated, outcomesOf, parse, toldBy } from '../../src/index.ts';

const said = parse({
  name: 'a',
  id: 'a',
  content:
    'Plans\nMarch 10, 2019\nMerkel will visit Turkey on March 16. The market was empty, and nobody was surprised.',
});
const came = parse({
  name: 'b',
  id: 'b',
  content: 'Ankara\nMarch 17, 2019\nMerkel visited Turkey on March 16. The market was full, and nobody was surprised.',
});

function lines(of: Annotated, all: Annotated[], asOf: string): OutcomeLine[][] {
  const [outcome] = outcomesOf(all.flatMap(toldBy), asOf);
  const [event] = of.events;
  if (outcome === undefined || event === undefined) throw new Error('nothing was announced');
  const article = (id: string) => all.find((one) => one.article.id === id)?.article;
  return locales.map((locale) => outcomeLines(event, outcome, article, locale));
}

const texts = (all: OutcomeLine[][]) => all.map((line) => line.map(({ text }) => text));

it('says what came of an announcement, and by which event', () => {
  const all = lines(said, [said, came], '2019-03-17');
  expect(texts(all)).toEqual([['took place 16 Mar 2019'], ['адбылося: 16 сак. 2019'], ['состоялось: 16 марта 2019']]);
  expect(all[0]?.[0]?.event).toEqual(came.events[0]);
});

it('says of an outcome when it was announced, and by which event', () => {
  const all = lines(came, [said, came], '2019-03-17');
  expect(texts(all)).toEqual([['announced 10 Mar 2019'], ['абвешчана: 10 сак. 2019'], ['объявлено: 10 марта 2019']]);
  expect(all[0]?.[0]?.event).toEqual(said.events[0]);
});

it('says that nothing is known, and up to which day', () => {
  expect(texts(lines(said, [said], '2019-03-11'))[0]).toEqual([
    'nothing found in the archive says yet what came of it',
  ]);
  expect(texts(lines(said, [said], '2019-04-01'))[0]).toEqual([
    'nothing found in the archive, which goes to 1 Apr 2019, says that it happened',
  ]);
});
