import { expect, test } from 'vitest';
import { page } from '../pages.ts';
import type { Bench } from './bench.ts';

export function adding(bench: Bench): void {
  test('a source is kept to the byte and its article is found', async () => {
    const content = new TextEncoder().encode(`\uFEFF${page({ text: 'Ministers met in the capital.' })}`);
    const added = await bench.archive.add({ name: 'a.txt', content });
    expect(added).toMatchObject({ status: 'added', name: 'a.txt', revision: 1 });
    const id = 'articleId' in added ? added.articleId : '';
    expect(await bench.archive.article(id)).toMatchObject({
      article: { id, text: 'Ministers met in the capital.' },
      source: { name: 'a.txt', revision: 1, bytes: content.length },
      summary: { id, work: id, words: 5, translations: {} },
    });
    expect(Buffer.from((await bench.archive.source(id))?.content ?? [])).toEqual(Buffer.from(content));
  });

  test('the same bytes again change nothing, under the same name or another', async () => {
    const first = await bench.add('a.txt', { text: 'A treaty was signed.' });
    expect(await bench.add('a.txt', { text: 'A treaty was signed.' })).toEqual({ ...first, status: 'unchanged' });
    expect(await bench.add('b.txt', { text: 'A treaty was signed.' })).toEqual({
      ...first,
      name: 'b.txt',
      status: 'unchanged',
    });
    expect(await bench.archive.stats()).toMatchObject({ articles: 1 });
  });

  test('changed bytes under a name are a revision of the same article, and every revision stays', async () => {
    const { articleId } = await bench.add('a.txt', { text: 'Tanks arrived.', events: [{ on: '2021-03-02' }, {}] });
    const revised = await bench.add('a.txt', { text: 'Trucks arrived.', events: [{ on: '2021-03-03' }] });
    expect(revised).toEqual({ status: 'revised', name: 'a.txt', articleId, revision: 2 });
    expect(await bench.archive.stats()).toMatchObject({ articles: 1, events: 1 });
    expect((await bench.archive.timeline()).total).toBe(1);
    expect((await bench.archive.search('tanks')).total).toBe(0);
    expect((await bench.archive.search('trucks')).total).toBe(1);
    expect(String(Buffer.from((await bench.archive.source(articleId, 1))?.content ?? []))).toContain('Tanks');
    expect(String(Buffer.from((await bench.archive.source(articleId))?.content ?? []))).toContain('Trucks');
    expect(await bench.archive.source(articleId, 3)).toBeNull();
  });

  test('a text put back to what it was is a revision too', async () => {
    await bench.add('a.txt', { text: 'One.' });
    await bench.add('a.txt', { text: 'Two.' });
    expect(await bench.add('a.txt', { text: 'One.' })).toMatchObject({ status: 'revised', revision: 3 });
    expect((await bench.archive.articles()).items).toMatchObject([{ title: 'One' }]);
  });

  test('two names of one article are revisions of it', async () => {
    const url = 'https://example.org/a';
    const added = await bench.archive.add({ name: 'a.txt', url, content: page({ text: 'Short.' }) });
    const again = await bench.archive.add({ name: 'b.txt', url, content: page({ text: 'Longer now.' }) });
    expect(added).toMatchObject({ status: 'added' });
    expect(again).toMatchObject({ status: 'revised', revision: 2 });
    expect((await bench.archive.articles()).total).toBe(1);
  });

  test('what cannot be read is refused and leaves nothing behind', async () => {
    const refused = await bench.archive.add({ name: 'x.txt', content: new Uint8Array([0, 1, 2]) });
    expect(refused).toMatchObject({ status: 'refused', name: 'x.txt', problem: { code: 'input.binary' } });
    expect(await bench.archive.add({ name: 'y.txt', content: '' })).toMatchObject({ problem: { code: 'input.empty' } });
    expect(await bench.archive.stats()).toMatchObject({ articles: 0 });
    expect(await bench.archive.resume()).toEqual([]);
  });

  test('a refused revision leaves the article as it was', async () => {
    const { articleId } = await bench.add('a.txt', { text: 'Still here.' });
    await bench.archive.add({ name: 'a.txt', content: '' });
    expect((await bench.archive.article(articleId))?.source).toMatchObject({ revision: 1 });
  });

  test('all at once, as one after the other', async () => {
    const source = (name: string, text: string) => ({ name, content: page({ text, events: [{ on: '2021-03-02' }] }) });
    const added = await bench.archive.addAll([
      source('a.txt', 'One.'),
      source('b.txt', 'Two.'),
      { name: 'c.txt', content: '' },
      source('a.txt', 'Three.'),
      source('d.txt', 'Two.'),
      source('a.txt', 'One.'),
    ]);
    expect(added).toMatchObject([
      { status: 'added', name: 'a.txt', revision: 1 },
      { status: 'added', name: 'b.txt', revision: 1 },
      { status: 'refused', name: 'c.txt' },
      { status: 'revised', name: 'a.txt', revision: 2 },
      { status: 'unchanged', name: 'd.txt' },
      { status: 'revised', name: 'a.txt', revision: 3 },
    ]);
    expect((await bench.archive.articles()).items.map(({ title }) => title).sort()).toEqual(['One', 'Two']);
    expect(await bench.archive.stats()).toMatchObject({ articles: 2, events: 2 });
    expect(await bench.archive.addAll([])).toEqual([]);
  });

  test('two sources of one address that are added together are an article and its revision', async () => {
    const url = 'https://news.example/harbour';
    const added = await bench.archive.addAll([
      { name: 'a.txt', url, content: page({ text: 'The port is open.', section: 'Ports' }) },
      { name: 'b.txt', url, content: page({ text: 'The port is closed.', section: 'Coast' }) },
    ]);
    expect(added).toMatchObject([
      { status: 'added', name: 'a.txt', revision: 1 },
      { status: 'revised', name: 'b.txt', revision: 2 },
    ]);
    const [article] = (await bench.archive.articles()).items;
    expect(await bench.archive.article(article?.id ?? '')).toMatchObject({ article: { text: 'The port is closed.' } });
    expect((await bench.archive.sections()).map(({ id }) => id)).toEqual(['coast']);
    expect((await bench.archive.check()).damage).toEqual([]);
  });

  test('many at once', async () => {
    const names = Array.from({ length: 20 }, (_, index) => index);
    await Promise.all(names.map((index) => bench.add(`${index}.txt`, { text: `Text ${index % 10}.` })));
    expect(await bench.archive.stats()).toMatchObject({ articles: 10 });
  });

  test('a note is remembered until another takes its place', async () => {
    expect(await bench.archive.recall('feed')).toBeNull();
    await bench.archive.note('feed', 'one');
    await bench.archive.note('feed', 'two');
    await bench.archive.note('other', '');
    expect([await bench.archive.recall('feed'), await bench.archive.recall('other')]).toEqual(['two', '']);
  });
}
