import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '@letapis/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Archive, ingest, openArchive } from '../src/index.ts';
import { readSources } from '../src/inputs/index.ts';
import { openPostgres } from '../src/postgres/postgres-archive.ts';
import { openSqlite } from '../src/sqlite/sqlite-archive.ts';
import { newDatabase } from './databases.ts';
import { addElsewhere, addTextElsewhere } from './elsewhere.ts';
import { everything } from './everything.ts';
import { PAGES } from './harbour-pages.ts';
import { undisturbed } from './undisturbed.ts';

let folder: string;
let pages: string;
/** What a reader sees of an archive that one process filled without a break. */
let expected: Awaited<ReturnType<typeof everything>>;

beforeAll(async () => {
  ({ folder, pages, expected } = await undisturbed());
});
afterAll(() => rm(folder, { recursive: true }));

/** Opens an archive that another process is about to make. */
async function openSoon(location: string): Promise<Archive> {
  for (;;) {
    try {
      return await openArchive(location, { readOnly: true });
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'archive.not-found') throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

let count = 0;
const engines = {
  SQLite: { open: openSqlite, newLocation: async () => join(folder, `${++count}.db`) },
  PostgreSQL: { open: openPostgres, newLocation: newDatabase },
};

describe.each(Object.entries(engines))('%s', (_, { open, newLocation }) => {
  test('processes write one archive while another reads it: nothing is there twice, and nothing is lost', async () => {
    const location = await newLocation();
    const files = (await readdir(pages)).map((name) => join(pages, name));
    let writing = true;
    // Each file is added by two or three of them, in another order.
    const writers = Promise.all([
      addElsewhere(location, [pages]),
      addElsewhere(location, files.toReversed()),
      addElsewhere(location, files.slice(6)),
    ]).finally(() => {
      writing = false;
    });
    const reader = await openSoon(location);
    let seen = 0;
    while (writing) {
      const { items, total } = await reader.articles({ limit: 1 });
      expect(total).toBeGreaterThanOrEqual(seen);
      seen = total;
      for (const { id } of items) expect((await reader.article(id))?.article.id).toBe(id);
      await reader.search('harbour');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await reader.close();
    const ended = await writers;
    expect(ended.map(({ errors }) => errors)).toEqual(['', '', '']);
    expect(ended.reduce((sum, { added }) => sum + added, 0)).toBe(2 * PAGES);
    expect(await everything(location)).toEqual(expected);
  });

  test('of revisions that come at the same time none is lost', async () => {
    const location = await newLocation();
    const texts = [3, 4, 5, 6].map((day) => `The council met.\n\nIt decided on ${day} May 2019 to close the bridge.\n`);
    const ended = await Promise.all(texts.map((text) => addTextElsewhere(location, 'a.txt', text)));
    expect(ended.map(({ errors }) => errors)).toEqual(['', '', '', '']);
    const archive = await open(location, { readOnly: true });
    const { items } = await archive.articles();
    const id = items[0]?.id ?? '';
    const revisions = await Promise.all([1, 2, 3, 4].map((revision) => archive.source(id, revision)));
    expect(revisions.map((one) => Buffer.from(one?.content ?? []).toString()).sort()).toEqual(texts);
    const newest = Buffer.from(revisions[3]?.content ?? []).toString();
    expect(newest).toContain((await archive.article(id))?.article.text);
    expect(await archive.check()).toMatchObject({ sources: 4, waiting: 0, articles: 1, damage: [] });
    await archive.close();
  });

  test('sources that are kept and not parsed are found by the next ingest', async () => {
    const location = await newLocation();
    const faulty = await open(location, {
      parse: () => {
        throw new TypeError('a fault');
      },
    });
    const { failed } = await ingest(faulty, readSources([pages]));
    expect(failed).toBe(2 * PAGES);
    await faulty.close();
    const { added, errors } = await addElsewhere(location, [pages]);
    expect({ added, errors }).toEqual({ added: 2 * PAGES, errors: '' });
    expect(await everything(location)).toEqual(expected);
  });
});
