import { beforeEach, expect, test } from 'vitest';
import { type Bench, week } from './bench.ts';

export function overviews(bench: Bench): void {
  const earlier = { start: '2021-02-22', end: '2021-02-28' };
  beforeEach(async () => {
    const situation = { trend: 'improved' as const, label: 'Better' };
    await bench.add('/p/a.en.txt', { text: 'a en', section: 'News', period: week, situation });
    await bench.add('/p/a.be.txt', {
      text: 'a be',
      language: 'be',
      section: 'Навіны',
      period: week,
      situation: { trend: 'improved', label: 'Лепш' },
    });
    await bench.add('/p/b.en.txt', {
      text: 'b en',
      section: 'News',
      period: earlier,
      situation: { trend: 'unchanged', label: 'Same' },
    });
    await bench.add('c.txt', { text: 'c', published: '2021-05-06T10:00' });
  });

  test('weeks', async () => {
    expect(await bench.archive.weeks()).toEqual([
      { ...week, articles: 2, works: 1 },
      { ...earlier, articles: 1, works: 1 },
    ]);
    expect((await bench.archive.articles({ week, prefer: 'en' })).items).toMatchObject([{ title: 'a en' }]);
  });

  test('situations come newest first, page by page', async () => {
    const { items, total, next } = await bench.archive.situations({ prefer: 'be', limit: 1 });
    expect(items).toMatchObject([
      { sectionId: 'news', period: week, trend: 'improved', label: 'Лепш', language: 'be', title: 'a be' },
    ]);
    expect(total).toBe(2);
    expect((await bench.archive.situations({ prefer: 'be', cursor: next ?? '' })).items).toMatchObject([
      { sectionId: 'news', period: earlier, trend: 'unchanged', label: 'Same', language: 'en' },
    ]);
    expect(await bench.archive.situations({ sectionId: 'none' })).toEqual({ items: [], total: 0 });
  });

  test('verdicts are counted by month', async () => {
    const none = { sectionId: 'news', improved: 0, unchanged: 0, deteriorated: 0 };
    expect(await bench.archive.verdictCounts({ prefer: 'be' })).toEqual([
      { ...none, month: '2021-02', unchanged: 1 },
      { ...none, month: '2021-03', improved: 1 },
    ]);
  });

  test('stats', async () => {
    expect(await bench.archive.stats()).toEqual({
      articles: 4,
      works: 3,
      events: 0,
      languages: ['be', 'en'],
      first: '2021-02-22',
      last: '2021-05-06',
    });
  });

  test('articles come newest first', async () => {
    expect((await bench.archive.articles({ prefer: 'en' })).items.map(({ title }) => title)).toEqual([
      'c',
      'a en',
      'b en',
    ]);
  });
}
