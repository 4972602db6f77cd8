import { expect, test } from 'vitest';
import type { PageEvent } from '../pages.ts';
import type { Bench } from './bench.ts';

/** What is announced, and what an archive knows to have come of it. */
export function outcomes(bench: Bench): void {
  const plan = {
    type: 'CONSULT' as const,
    on: '2021-03-12',
    actors: ['BLR'],
    recipients: ['POL'],
    modality: 'planned' as const,
  };
  const talks = { ...plan, modality: 'actual' as const };
  const report = { text: 'Talks are ahead.', published: '2021-03-05', events: [plan] };
  const later = (text: string, events: PageEvent[] = [talks]) => ({ text, published: '2021-03-14', events });

  test('an announcement and what came of it know each other, whichever is added first', async () => {
    const b = await bench.add('b.txt', later('Talks were held.'));
    const a = await bench.add('a.txt', report);
    const announcement = (await bench.archive.article(a.articleId))?.outcomes[`${a.articleId}-0`];
    expect(announcement).toMatchObject({
      verdict: 'kept',
      announced: '2021-03-05',
      asOf: '2021-03-14',
      outcomes: [{ kind: 'done', days: 'as-said', event: { id: `${b.articleId}-0` } }],
      articles: { [a.articleId]: { title: 'Talks are ahead' }, [b.articleId]: { title: 'Talks were held' } },
    });
    const outcome = (await bench.archive.article(b.articleId))?.outcomes[`${b.articleId}-0`];
    expect(outcome).toEqual(announcement);
    const { items } = await bench.archive.timeline();
    expect(items.map(({ outcome }) => outcome)).toEqual([announcement, announcement]);
    const events = await bench.archive.events();
    expect(events.items.map(({ outcome }) => outcome?.verdict)).toEqual(['kept', 'kept']);
  });

  test('nothing answers: open until the archive goes on past the day', async () => {
    const a = await bench.add('a.txt', report);
    const verdict = async () => (await bench.archive.article(a.articleId))?.outcomes[`${a.articleId}-0`]?.verdict;
    expect(await verdict()).toBe('open');
    await bench.add('b.txt', later('Nothing was held.', []));
    expect(await verdict()).toBe('overdue');
    await bench.add('b.txt', later('Talks were held after all.'));
    expect(await verdict()).toBe('kept');
    await bench.add('b.txt', later('It says they were not.', [{ ...talks, polarity: 'negative' }]));
    expect(await verdict()).toBe('denied');
  });

  test('what one side announces alone is found from what it did', async () => {
    const strike = { type: 'PROTEST' as const, on: '2021-03-12', actors: ['BLR'] };
    const a = await bench.add('a.txt', { ...report, events: [{ ...strike, modality: 'planned' }] });
    const b = await bench.add('b.txt', later('They struck.', [strike]));
    const outcome = (await bench.archive.article(b.articleId))?.outcomes[`${b.articleId}-0`];
    expect(outcome).toMatchObject({ verdict: 'kept', promise: { id: `${a.articleId}-0` } });
  });

  test('of what is promised for a year only what is backed, denied or refused answers', async () => {
    const year = { ...plan, on: ['2021-03-06', '2021-12-31'] as [string, string] };
    const a = await bench.add('a.txt', { ...report, events: [year] });
    const verdict = async () => (await bench.archive.article(a.articleId))?.outcomes[`${a.articleId}-0`]?.verdict;
    await bench.add('b.txt', later('Talks were held.'));
    expect(await verdict()).toBe('open');
    await bench.add('c.txt', later('No talks were held.', [{ ...talks, polarity: 'negative' }]));
    expect(await verdict()).toBe('denied');
  });

  test('of many that say it was done the one that denies it is heard', async () => {
    const a = await bench.add('a.txt', report);
    const verdict = async () => (await bench.archive.article(a.articleId))?.outcomes[`${a.articleId}-0`]?.verdict;
    await bench.add('b.txt', later('Talks were held.', Array(20).fill(talks)));
    expect(await verdict()).toBe('kept');
    await bench.add('c.txt', later('No talks were held.', [{ ...talks, polarity: 'negative' }]));
    expect(await verdict()).toBe('disputed');
  });

  test('of translations the one in the language of the asking article speaks', async () => {
    await bench.add('/p/a.en.txt', report);
    const be = await bench.add('/p/a.be.txt', { ...report, text: 'Будуць перамовы.', language: 'be' });
    await bench.add('/q/b.en.txt', later('Talks were held.'));
    const after = await bench.add('/q/b.be.txt', { ...later('Перамовы адбыліся.'), language: 'be' });
    const told = await bench.archive.article(be.articleId);
    expect(told?.outcomes[`${be.articleId}-0`]?.outcomes.map(({ event }) => event.articleId)).toEqual([
      after.articleId,
    ]);
    const back = await bench.archive.article(after.articleId);
    expect(back?.outcomes[`${after.articleId}-0`]?.promise.articleId).toBe(be.articleId);
  });

  test('of hundreds of events under one key the first that answer are found, whatever stands before them', async () => {
    const charge = { type: 'ACCUSE' as const, actors: ['BLR'], recipients: ['POL'], on: '2021-03-12' };
    const threats = Array.from({ length: 300 }, () => ({ ...charge, on: '2021-03-07', modality: 'planned' as const }));
    const plan = { ...charge, on: ['2021-03-06', '2021-03-20'] as [string, string], modality: 'planned' as const };
    const a = await bench.add('a.txt', { ...report, events: [plan, ...threats] });
    const ofPlan = async () => (await bench.archive.article(a.articleId))?.outcomes[`${a.articleId}-0`];
    expect((await ofPlan())?.verdict).toBe('open');
    await bench.add('b.txt', later('It was said.', [charge]));
    expect(await ofPlan()).toMatchObject({
      verdict: 'kept',
      outcomes: [{ kind: 'done', event: { when: { start: '2021-03-12' } } }],
    });
  });
}
