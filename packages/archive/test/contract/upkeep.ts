import { beforeEach, expect, test } from 'vitest';
import type { Bench } from './bench.ts';

export function upkeep(bench: Bench): void {
  beforeEach(async () => {
    await bench.add('a.txt', { text: 'Ships waited.', events: [{ on: '2021-03-02' }, {}] });
    await bench.add('a.txt', { text: 'Ships waited long.', events: [{ on: '2021-03-02', actors: ['NOR'] }] });
    await bench.add('b.txt', { text: 'Ships left.', events: [{ on: '2021-03-02', actors: ['NOR'] }] });
  });

  test('an archive that was only written by this program is whole', async () => {
    expect(await bench.archive.check()).toEqual({ sources: 3, waiting: 0, articles: 2, events: 2, damage: [] });
  });

  test('deriving again with the same program changes nothing', async () => {
    const before = await bench.archive.timeline();
    const seen: number[] = [];
    const done = await bench.archive.rebuild(({ articles }, total) => seen.push(articles, total));
    expect(done).toEqual({ articles: 2, added: 0, changed: 0, gone: 0, failed: 0 });
    expect(seen).toEqual([2, 2]);
    expect(await bench.archive.timeline()).toEqual(before);
    expect(await bench.archive.check()).toMatchObject({ sources: 3, articles: 2, events: 2, damage: [] });
    const { items } = await bench.archive.search('ships');
    expect(items).toHaveLength(2);
    const revised = await bench.archive.search('long');
    expect((await bench.archive.article(revised.items[0]?.article.id ?? ''))?.source.revision).toBe(2);
  });

  test('keeps the actors it is given, the last in the place of the one before', async () => {
    const { archive } = bench;
    expect(await archive.actors()).toBeNull();
    const union = { id: 'harbour-union', names: { en: ['Harbour Union'] } };
    await archive.keepActors({ actors: [union] });
    expect(await archive.actors()).toEqual({ actors: [union] });
    await archive.keepActors({});
    expect(await archive.actors()).toEqual({});
    expect(await archive.check()).toMatchObject({ articles: 2, damage: [] });
  });
}
