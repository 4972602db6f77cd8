import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Problem } from '@letapis/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ingest, openArchive } from '../src/index.ts';
import { readSources } from '../src/inputs/index.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'letapis-'));
  await mkdir(join(folder, 'pages/sub'), { recursive: true });
  await mkdir(join(folder, 'pages/.hidden'));
  const files = ['b.txt', 'a.txt', 'sub/c.MD', '.secret.txt', '.hidden/d.txt', 'picture.png', 'notes.rst'];
  for (const file of files)
    await writeFile(join(folder, 'pages', file), `The text of ${file}, which is long enough.\n`);
  await symlink(join(folder, 'pages'), join(folder, 'pages/sub/loop'));
});
afterAll(() => rm(folder, { recursive: true }));

async function names(paths: string[]): Promise<string[]> {
  const found: string[] = [];
  for await (const source of readSources(paths.map((path) => join(folder, path)))) {
    found.push(
      source instanceof Problem
        ? `${source.code} ${relative(folder, source.details.subject ?? '')}`
        : relative(folder, source.name),
    );
  }
  return found;
}

test.each([
  [['pages'], ['pages/a.txt', 'pages/b.txt', 'pages/sub/c.MD']],
  [
    ['pages/notes.rst', 'pages'],
    ['pages/notes.rst', 'pages/a.txt', 'pages/b.txt', 'pages/sub/c.MD'],
  ],
  [['pages/b.txt', 'pages/b.txt'], ['pages/b.txt']],
  [
    ['gone.txt', 'pages/b.txt'],
    ['input.unreadable gone.txt', 'pages/b.txt'],
  ],
  [['pages/.secret.txt'], ['pages/.secret.txt']],
])('%j are the sources %j', async (paths, expected) => {
  expect(await names(paths)).toEqual(expected);
});

test('one bad source does not keep the others out', async () => {
  await writeFile(join(folder, 'empty.txt'), '');
  await writeFile(join(folder, 'large.txt'), 'word '.repeat(3_000_000));
  const archive = await openArchive(join(folder, 'a.db'));
  const paths = ['empty.txt', 'gone.txt', 'large.txt', 'pages'].map((path) => join(folder, path));
  const told: string[] = [];
  const { problems, ...counts } = await ingest(archive, readSources(paths), ({ status }) => told.push(status));
  expect(counts).toEqual({ added: 3, revised: 0, unchanged: 0, refused: 3, failed: 0 });
  expect(told).toEqual(['refused', 'refused', 'refused', 'added', 'added', 'added']);
  expect(problems.map(({ code, details }) => [code, relative(folder, details.subject ?? '')])).toEqual([
    ['input.empty', 'empty.txt'],
    ['input.unreadable', 'gone.txt'],
    ['input.too-large', 'large.txt'],
  ]);
  expect(await ingest(archive, readSources(paths))).toMatchObject({ added: 0, unchanged: 3, refused: 3 });
  await archive.close();
});

test('an item of a feed does not take the place of its page, and gives way to it', async () => {
  const page = `<!doctype html><title>Quay</title><link rel="canonical" href="https://a.example/quay"><h1>Quay reopens</h1><p>The council reopened the quay on Monday after a winter of repairs that nobody had planned.</p>`;
  const feed = `<rss version="2.0"><channel><title>Notes</title><item><guid>1</guid><title>Quay reopens</title><link>https://a.example/quay</link><description>The quay is open. [more]</description></item><item><guid>2</guid><title>Ferry</title><link>https://a.example/ferry</link><description>The ferry sails.</description></item></channel></rss>`;
  const [first, later] = [join(folder, 'items.rss'), join(folder, 'quay.html')];
  await writeFile(first, feed);
  await writeFile(later, page);
  const archive = await openArchive(join(folder, 'feeds.db'));
  const texts = async () =>
    Promise.all((await archive.articles()).items.map(async ({ id }) => (await archive.article(id))?.article.text));
  expect(await ingest(archive, readSources([first]))).toMatchObject({ added: 2 });
  expect(await ingest(archive, readSources([later]))).toMatchObject({ revised: 1 });
  await writeFile(first, feed.replace('is open', 'is open again'));
  expect(await ingest(archive, readSources([first]))).toMatchObject({ revised: 0, unchanged: 2 });
  expect((await texts()).sort()).toEqual([
    'The council reopened the quay on Monday after a winter of repairs that nobody had planned.',
    'The ferry sails.',
  ]);
  await archive.close();
  const together = await openArchive(join(folder, 'together.db'));
  expect(await ingest(together, readSources([later, first]))).toMatchObject({ added: 2, unchanged: 1 });
  await together.close();
});
