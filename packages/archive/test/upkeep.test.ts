import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Annotated, Source } from '@letapis/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSqlite } from '../src/sqlite/sqlite-archive.ts';
import { page, parsePage } from './pages.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'letapis-'));
});
afterAll(() => rm(folder, { recursive: true }));

const PAGES = 100;

async function filled(name: string): Promise<string> {
  const location = join(folder, name);
  const archive = await openSqlite(location, { parse: parsePage });
  const sources = Array.from({ length: PAGES }, (_, index) => ({
    name: `${index}.txt`,
    // Five tell of each day: happenings of several articles, and little to link.
    content: page({
      text: `Report ${index}.`,
      section: 'News',
      events: [{ on: `2021-03-${10 + (index % 20)}`, actors: ['NOR'] }, {}],
    }),
  }));
  await archive.addAll(sources);
  await archive.close();
  return location;
}

/** A later version of the program: it finds one event less, one more, is surer of the rest, and cannot read page 7. */
function parseAnew(source: Source): Annotated {
  if (source.name === '7.txt') throw new TypeError('a fault');
  const { article, timex, events } = parsePage(source);
  const [first, second] = events;
  if (!first || !second) throw new Error('two events were expected');
  if (source.name === '1.txt') return { article, timex, events: [first] };
  if (source.name === '2.txt')
    return { article, timex, events: [first, second, { ...second, id: `${article.id}-new` }] };
  if (source.name === '3.txt') return { article, timex, events: [{ ...first, confidence: 0.9 }, second] };
  return { article: { ...article, title: `New: ${article.title}` }, timex, events };
}

const DIFFERENCES = { articles: PAGES, added: 1, changed: 1, gone: 1, failed: 1 };

async function everything(location: string) {
  const archive = await openSqlite(location, { readOnly: true });
  const all = {
    articles: (await archive.articles({ limit: 1000 })).items,
    events: (await archive.events({ limit: 1000 })).items.map(({ event }) => event.id).sort(),
    timeline: (await archive.timeline({ limit: 1000 })).items.map(({ linked }) => linked.id),
    found: (await archive.search('new', { limit: 1000 })).total,
    sections: await archive.sections(),
    checked: await archive.check(),
  };
  await archive.close();
  return all;
}

test('deriving again counts what is different, and goes on where it was interrupted', async () => {
  const [whole, broken] = [await filled('whole.db'), await filled('broken.db')];
  const archive = await openSqlite(whole, { parse: parseAnew });
  expect(await archive.rebuild()).toEqual(DIFFERENCES);
  expect(await archive.rebuild()).toEqual({ ...DIFFERENCES, added: 0, changed: 0, gone: 0 });
  await archive.close();

  const first = await openSqlite(broken, { parse: parseAnew });
  const interrupted = first.rebuild(({ articles }) => {
    if (articles > 40) throw new Error('interrupted');
  });
  await expect(interrupted).rejects.toThrow('interrupted');
  await first.close();
  const second = await openSqlite(broken, { parse: parseAnew });
  const steps: number[] = [];
  expect(await second.rebuild(({ articles }) => steps.push(articles))).toEqual(DIFFERENCES);
  expect(Math.min(...steps)).toBeGreaterThan(64);
  await second.close();

  expect(await everything(broken)).toEqual(await everything(whole));
  expect((await everything(whole)).checked).toMatchObject({ articles: PAGES, events: 2 * PAGES, damage: [] });
});

test.each([
  ["update content set bytes = x'00' where hash = (select min(hash) from content)", 'source'],
  ['delete from article_json where n = 3', 'article'],
  ["delete from indexed where kind = 'article' and n = 3", 'index'],
  ["delete from indexed where kind = 'mention' and n = 3", 'index'],
  ['delete from block', 'index'],
  ['update segment set gone = 1', 'index'],
  ['delete from event where n = 3', 'article'],
  ["update source set article_id = 'gone' where id = 3", 'source'],
  ["insert into happening (id, sort_day, dated, side, json) values ('x', '', 0, 'none', '{}')", 'event'],
  ['pragma foreign_keys = off; delete from article where n = 3', 'database'],
])('damage is found: %s', async (harm, what) => {
  const location = await filled(`${harm.length}.db`);
  const database = new DatabaseSync(location);
  database.exec(harm);
  database.close();
  const archive = await openSqlite(location, { readOnly: true });
  const { damage } = await archive.check();
  expect(damage.map((one) => one.what)).toContain(what);
  await archive.close();
});

test('a backup is an archive of its own, and never takes the place of a file', async () => {
  const file = join(folder, 'copy.db');
  const location = await filled('original.db');
  const archive = await openSqlite(location, { parse: parsePage });
  const { bytes } = await archive.backup(file);
  expect(bytes).toBeGreaterThan(0);
  await archive.add({ name: 'later.txt', content: page({ text: 'Later news.' }) });
  await archive.close();
  const copy = await openSqlite(file, { readOnly: true });
  expect(await copy.stats()).toMatchObject({ articles: PAGES, events: 2 * PAGES });
  expect((await copy.search('report')).total).toBe(PAGES);
  expect((await copy.check()).damage).toEqual([]);
  await expect(copy.backup(file)).rejects.toMatchObject({ code: 'EEXIST' });
  await copy.close();
});
