import { type Linked, link } from '@letapis/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Archive } from '../../src/index.ts';
import { page } from '../pages.ts';
import { type Bench, week } from './bench.ts';

export function events(bench: Bench): void {
  const meeting = { type: 'CONSULT' as const, on: '2021-03-02', actors: ['Minister', 'BLR'], recipients: ['RUS'] };
  const strike = { type: 'PROTEST' as const, on: '2021-04-11', actors: ['Workers'] };
  const plan = { type: 'AGREE' as const, modality: 'planned' as const, actors: ['BLR'] };

  test('mentions in several articles are one happening', async () => {
    const a = await bench.add('a.txt', { text: 'First report.', events: [meeting, plan], period: week });
    const b = await bench.add('b.txt', { text: 'Second report.', events: [{ ...meeting, confidence: 0.9 }, strike] });
    const { items, total } = await bench.archive.timeline();
    expect(total).toBe(3);
    expect(items.map(({ linked }) => [linked.when.start, linked.mentions.length])).toEqual([
      ['2021-04-11', 1],
      ['2021-03-02', 2],
      [null, 1],
    ]);
    expect(items[1]?.article.id).toBe(b.articleId);
    const told = await bench.archive.article(a.articleId);
    expect(told?.alsoToldBy).toEqual({ [`${a.articleId}-0`]: [b.articleId] });
    expect(told?.summary.events).toEqual({ actual: 1, announced: 1 });
  });

  test('a revision that tells less takes the happening apart', async () => {
    await bench.add('a.txt', { text: 'First report.', events: [meeting] });
    await bench.add('b.txt', { text: 'Second report.', events: [meeting] });
    await bench.add('a.txt', { text: 'First report, corrected.' });
    const left = (await bench.archive.events()).items.map(({ event }) => event);
    expect((await bench.archive.timeline()).items.map(({ linked }) => linked)).toEqual(link(left));
    expect(left.length).toBe(1);
    await bench.add('b.txt', { text: 'Second report, corrected.' });
    expect(await bench.archive.timeline()).toEqual({ items: [], total: 0 });
  });

  test('a happening told by translations is counted once and shown in the wished language', async () => {
    await bench.add('/p/x.en.txt', { text: 'Talks.', language: 'en', events: [meeting, plan] });
    await bench.add('/p/x.be.txt', { text: 'Перамовы.', language: 'be', events: [meeting, plan] });
    const { items, total } = await bench.archive.timeline({ prefer: 'be' });
    expect(total).toBe(2);
    expect(items.map(({ article }) => article.language)).toEqual(['be', 'be']);
    expect(items[0]?.linked.mentions.length).toBe(1);
    expect(await bench.archive.histogram()).toEqual([{ month: '2021-03', cooperation: 1, conflict: 0, other: 0 }]);
  });

  test('filters', async () => {
    await bench.add('a.txt', { text: 'First report.', section: 'News', events: [meeting, plan] });
    await bench.add('b.txt', { text: 'Second report.', events: [strike, { ...meeting, polarity: 'negative' }] });
    const count = async (filter: Parameters<Archive['events']>[0]) => [
      (await bench.archive.events(filter)).total,
      (await bench.archive.timeline(filter)).total,
    ];
    expect(await count({})).toEqual([4, 4]);
    expect(await count({ type: 'CONSULT' })).toEqual([2, 2]);
    expect(await count({ actors: ['BLR'] })).toEqual([3, 3]);
    expect(await count({ actors: ['BLR', 'minister'] })).toEqual([2, 2]);
    expect(await count({ actors: ['BLR', 'workers'] })).toEqual([0, 0]);
    expect(await count({ after: '2021-04-01' })).toEqual([1, 1]);
    expect(await count({ before: '2021-03-02' })).toEqual([2, 2]);
    expect(await count({ modality: 'planned' })).toEqual([1, 1]);
    expect(await count({ polarity: 'negative' })).toEqual([1, 1]);
    expect(await count({ sectionId: 'news' })).toEqual([2, 2]);
  });

  test('in whatever order articles come and are revised, happenings are those of all events at once', async () => {
    const start = fc.constantFrom('2021-03-01', '2021-03-02', '2021-03-04');
    const end = fc.constantFrom('2021-03-04', '2021-03-09', '2021-12-31');
    const people = fc.subarray(['BLR', 'RUS', 'POL'], { maxLength: 2 });
    const event = fc.record(
      {
        on: fc.oneof(start, fc.tuple(start, end)),
        type: fc.constantFrom('CONSULT', 'AGREE', 'SUPPORT', 'SANCTION'),
        actors: people,
        recipients: people,
        modality: fc.constantFrom('actual', 'actual', 'planned'),
      },
      { requiredKeys: ['type', 'actors', 'recipients'] },
    );
    const article = fc.record({
      name: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      events: fc.array(event, { maxLength: 4 }),
    });
    const together = fc.array(article, { minLength: 1, maxLength: 6 });
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(together, { minLength: 1, maxLength: 5 }), async (batches) => {
        const run = `run ${++runs}`;
        for (const [batch, articles] of batches.entries()) {
          await bench.archive.addAll(
            articles.map(({ name, events }, index) => ({
              name: `${run} ${name}`,
              content: page({ text: `${run} ${name} ${batch} ${index}`, section: run, events }),
            })),
          );
        }
        const sectionId = run.replace(' ', '-');
        const all = (await bench.archive.events({ sectionId, limit: 1000 })).items.map(({ event }) => event);
        const told = ({ id, mentions, when, conflicts }: Linked) =>
          JSON.stringify([id, mentions.map((one) => one.id).sort(), when, conflicts]);
        const ours = (await bench.archive.timeline({ sectionId, limit: 1000 })).items.map(({ linked }) => linked);
        expect(ours.map(told).sort()).toEqual(link(all).map(told).sort());
        for (const name of ['a', 'b', 'c', 'd', 'e'])
          await bench.archive.add({ name: `${run} ${name}`, content: page({ text: `${run} ${name} gone` }) });
      }),
      { numRuns: 15 },
    );
  });

  test('events come by date, undated last', async () => {
    await bench.add('a.txt', { text: 'Report.', events: [plan, strike, meeting] });
    const { items } = await bench.archive.events();
    expect(items.map(({ event }) => event.when.start)).toEqual(['2021-03-02', '2021-04-11', null]);
  });

  test('the picture does not claim a month that is not known', async () => {
    await bench.add('a.txt', {
      text: 'Report.',
      events: [
        { on: ['2020-01-01', '2020-12-31'] },
        { on: ['2020-01-28', '2020-02-03'] },
        { on: ['2010-01-01', '2019-12-31'] },
        { type: 'ASSAULT', on: '2020-02-03' },
        { type: 'OTHER', on: '2020-02-03' },
      ],
    });
    expect(await bench.archive.histogram()).toEqual([
      { month: '2020', cooperation: 1, conflict: 0, other: 0 },
      { month: '2020-01', cooperation: 1, conflict: 0, other: 0 },
      { month: '2020-02', cooperation: 0, conflict: 1, other: 1 },
    ]);
  });
}
