import { beforeEach, expect, test } from 'vitest';
import { type Bench, week } from './bench.ts';

export function narrowing(bench: Bench): void {
  const found = async (query: string, filter = {}) =>
    (await bench.archive.search(query, filter)).items.map(({ article }) => article.title);

  beforeEach(async () => {
    const harbour = { section: 'Sea – ports', period: week };
    await bench.add('/p/a.en.txt', {
      ...harbour,
      text: 'The harbour strike went on.',
      title: 'A',
      situation: { trend: 'deteriorated', label: 'Worse' },
      events: [{ type: 'PROTEST', on: '2021-03-02', actors: ['NOR'] }, { type: 'PROTEST' }],
    });
    await bench.add('/p/a.ru.txt', {
      ...harbour,
      text: 'Забастовка продолжалась.',
      title: 'А',
      language: 'ru',
      section: 'Порты',
      situation: { trend: 'deteriorated', label: 'Хуже' },
      events: [{ type: 'PROTEST', on: '2021-03-02', actors: ['NOR'] }],
    });
    await bench.add('b.txt', {
      text: 'The harbour deal was signed.',
      title: 'B',
      section: 'Trade',
      published: '2019-07-15T08:00',
      situation: { trend: 'improved', label: 'Better' },
      events: [{ type: 'AGREE', actors: ['NOR'], recipients: ['SWE'] }, { type: 'CONSULT' }],
    });
    await bench.add('c.txt', { text: 'A harbour without a day.', title: 'C' });
  });

  test.each([
    ['section:trade', ['B']],
    ['section:"Sea-Ports"', ['A', 'А']],
    ['section:порты', ['A', 'А']],
    ['section:none', []],
    ['actor:NOR harbour', ['A', 'B']],
    ['actor:swe', ['B']],
    ['actor:Sweden', ['B']],
    ['actor:Швецыя', ['B']],
    ['type:protest', ['A', 'А']],
    ['type:PROTEST OR type:AGREE -lang:ru', ['A', 'B']],
    ['lang:ru', ['А']],
    ['situation:improved', ['B']],
    ['after:2021-03-07 harbour', ['A']],
    ['after:2021-03-08', []],
    ['before:2021-03-01', ['A', 'А', 'B']],
    ['before:2020', ['B']],
    ['on:2019-07', ['B']],
    ['on:2021-03-03', ['A', 'А']],
    ['on:../2019', ['B']],
    ['on:2020/..', ['A', 'А']],
    ['harbour -on:2021', ['B', 'C']],
    ['strike OR deal', ['A', 'B']],
    ['strike OR lang:ru', ['A', 'А']],
    ['lang:en -strike -"was signed"', ['C']],
    ['harbour -type:PROTEST', ['B', 'C']],
    ['harbour -strike OR deal', undefined],
  ])('%s', async (query, titles) => {
    if (titles) expect((await found(query)).sort()).toEqual(titles.sort());
    else await expect(found(query)).rejects.toMatchObject({ code: 'query.invalid' });
  });

  test('a query without words lists the newest first', async () => {
    expect(await found('-lang:ru after:2000')).toEqual(['A', 'B']);
  });

  test('facets count what was found, and only when asked', async () => {
    expect((await bench.archive.search('harbour')).facets).toBeUndefined();
    const { facets, total } = await bench.archive.search('harbour OR lang:ru', { facets: true, limit: 1 });
    expect(total).toBe(4);
    expect(facets).toEqual({
      section: [
        { value: 'sea-ports', count: 2 },
        { value: 'trade', count: 1 },
      ],
      year: [
        { value: '2021', count: 2 },
        { value: '2019', count: 1 },
      ],
      language: [
        { value: 'en', count: 3 },
        { value: 'ru', count: 1 },
      ],
      type: [
        { value: 'PROTEST', count: 2 },
        { value: 'AGREE', count: 1 },
        { value: 'CONSULT', count: 1 },
      ],
      situation: [
        { value: 'deteriorated', count: 2 },
        { value: 'improved', count: 1 },
      ],
    });
    const one = await bench.archive.search('lang:en OR lang:ru', { facets: true, prefer: 'ru' });
    expect(one.facets?.language).toEqual([
      { value: 'en', count: 2 },
      { value: 'ru', count: 1 },
    ]);
    expect((await bench.archive.search('nowhere', { facets: true })).facets?.section).toEqual([]);
  });
}
