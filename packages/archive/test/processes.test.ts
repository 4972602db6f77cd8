import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { Problem } from '@letapis/core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Archive, ingest, openArchive, readSources } from '../src/index.ts';
import { openSqlite } from '../src/sqlite/sqlite-archive.ts';

// Starting processes takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Pages as copied from the web, of two languages. */
const PAGES = 15;
let folder: string;
let pages: string;
/** What a reader sees of an archive that one process filled without a break. */
let expected: Awaited<ReturnType<typeof everything>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'letapis-'));
  pages = join(folder, 'pages');
  await mkdir(pages);
  for (let index = 1; index <= PAGES; index++) {
    const day = 1 + (index % 20);
    const title = { en: `Report number ${index} on the harbour`, ru: `Отчёт номер ${index} о гавани` };
    const text = {
      en: `On ${day} March 2019 the port authority of the city signed agreement ${index} with the union. Ships waited for ${index} hours, and the minister criticised the delay.`,
      ru: `${day} марта 2019 года управление порта подписало с профсоюзом соглашение ${index}. Суда ждали ${index} часов, и министр критиковал задержку.`,
    };
    const header = {
      en: `March ${day} – ${day + 6}, 2019\n\nHarbour news`,
      ru: `${day} – ${day + 6} марта 2019 г.\n\nНовости гавани`,
    };
    for (const code of ['en', 'ru'] as const) {
      const body = [header[code], title[code], text[code], text[code]].join('\n\n');
      await writeFile(join(pages, `${index}.${code}.txt`), `${body}\n`);
    }
  }
  const location = join(folder, 'undisturbed.db');
  const archive = await openArchive(location);
  await ingest(archive, readSources([pages]));
  await archive.close();
  expected = await everything(location);
});
afterAll(() => rm(folder, { recursive: true }));

/** Adds the pages in a process of its own, which is killed so many milliseconds after it is ready. */
function addElsewhere(location: string, killAfter?: number): Promise<{ added: number; errors: string }> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('add.mjs', import.meta.url)), location, pages]);
  let added = 0;
  let errors = '';
  child.stdout.on('data', (data: Buffer) => {
    const lines = String(data).split('\n');
    added += lines.filter((line) => line.startsWith('added ')).length;
    if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
  });
  child.stderr.on('data', (data: Buffer) => {
    errors += String(data);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve({ added, errors }));
  });
}

/** All that a reader can see of an archive, without the moments at which it was added. */
async function everything(location: string) {
  const archive = await openArchive(location, { readOnly: true });
  try {
    const { items } = await archive.articles({ limit: 1000 });
    const articles = await Promise.all(
      items.map(async ({ id }) => {
        const stored = await archive.article(id);
        const raw = await archive.source(id);
        return {
          ...stored,
          source: { ...stored?.source, addedAt: '' },
          raw: Buffer.from(raw?.content ?? []).toString(),
        };
      }),
    );
    const timeline = await archive.timeline({ limit: 1000 });
    const happenings = timeline.items.map(({ linked }) => ({
      ...linked,
      mentions: linked.mentions.map(({ id }) => id).sort(),
    }));
    const found = (await archive.search('harbour OR гавань -nothing', { limit: 1000 })).total;
    return {
      articles,
      happenings: happenings.sort((a, b) => (a.id < b.id ? -1 : 1)),
      found,
      sections: await archive.sections(),
      stats: await archive.stats(),
    };
  } finally {
    await archive.close();
  }
}

/** Opens an archive that another process is about to make. */
async function openSoon(location: string): Promise<Archive> {
  for (;;) {
    try {
      return await openArchive(location, { readOnly: true });
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'archive.not-found') throw error;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }
}

test('two processes write one archive while a third reads it, and nothing is there twice', async () => {
  const location = join(folder, 'shared.db');
  let writing = true;
  const writers = Promise.all([addElsewhere(location), addElsewhere(location)]).finally(() => {
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
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await reader.close();
  const ended = await writers;
  expect(ended.map(({ errors }) => errors)).toEqual(['', '']);
  expect(ended.reduce((sum, { added }) => sum + added, 0)).toBe(2 * PAGES);
  expect(await everything(location)).toEqual(expected);
});

/** Moments from the opening of the archive over the keeping and parsing of its sources to the end. */
const MOMENTS = [
  [2, 40, 90],
  [15, 60, 25],
  [75, 5, 120],
  [50, 33, 150],
];

test.each(MOMENTS)(
  'an ingest that is killed and run again leaves what an undisturbed one does: %i, %i, %i ms',
  async (...moments) => {
    const location = join(folder, `killed-${moments.join('-')}.db`);
    for (const after of moments) {
      await addElsewhere(location, after);
      if (!existsSync(location)) continue;
      // Open for writing: what was half written is rolled back by whoever comes next.
      const database = new DatabaseSync(location);
      expect(database.prepare('pragma integrity_check').all()).toMatchObject([{ integrity_check: 'ok' }]);
      database.close();
    }
    const { errors } = await addElsewhere(location);
    expect(errors).toBe('');
    expect(await everything(location)).toEqual(expected);
  },
);

test('sources that are kept and not parsed are found by the next ingest', async () => {
  const location = join(folder, 'waiting.db');
  const faulty = await openSqlite(location, {
    parse: () => {
      throw new TypeError('a fault');
    },
  });
  const { failed } = await ingest(faulty, readSources([pages]));
  expect(failed).toBe(2 * PAGES);
  await faulty.close();
  const { added, errors } = await addElsewhere(location);
  expect({ added, errors }).toEqual({ added: 2 * PAGES, errors: '' });
  expect(await everything(location)).toEqual(expected);
});
