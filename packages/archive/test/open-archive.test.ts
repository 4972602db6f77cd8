import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openArchive } from '../src/index.ts';
import { stateOf } from '../src/sqlite/migrations.ts';
import { openSqlite } from '../src/sqlite/sqlite-archive.ts';
import { answers, inOne, meetings } from './segments-in-one.ts';

let folder: string;
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'letapis-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('a file that is not there is made, with its folder, unless it is only to be read', async () => {
  const location = at('new/folder/a.db');
  await expect(openArchive(location, { readOnly: true })).rejects.toMatchObject({
    code: 'archive.not-found',
    details: { subject: location },
  });
  await (await openArchive(location)).close();
  const archive = await openArchive(location, { readOnly: true });
  expect(await archive.stats()).toEqual({ articles: 0, works: 0, events: 0, languages: [], first: null, last: null });
  await expect(archive.add({ name: 'a', content: 'text' })).rejects.toMatchObject({ code: 'archive.unreadable' });
  await archive.close();
});

test('a newer archive is refused', async () => {
  await (await openArchive(at('newer.db'))).close();
  const database = new DatabaseSync(at('newer.db'));
  database.exec('pragma user_version = 1000');
  database.close();
  for (const readOnly of [true, false]) {
    await expect(openArchive(at('newer.db'), { readOnly })).rejects.toMatchObject({
      code: 'archive.newer',
      message: expect.stringContaining('1000'),
    });
  }
});

test('an archive of version 1 is brought up to date, its words found anew', async () => {
  const location = at('version1.db');
  const first = await openArchive(location);
  const content =
    'The council met.\n\nIt decided on 3 May 2019 to close the bridge for repairs, Lukashenka said. Putin met Macron on May 4.\n';
  await first.add({ name: 'a.txt', content });
  await first.close();
  const database = new DatabaseSync(location);
  const keys = () => database.prepare('select * from link_key').all();
  const before = keys();
  expect(before).not.toEqual([]);
  database.exec(`drop table segment; drop table segment_column; drop table indexed; drop table merged; drop table gone; drop table block;
    drop table link_key; drop table saved_search; pragma user_version = 1;
    alter table event add column family text not null default ''; alter table event add column span integer;
    create table participant (event_n integer, key text, role text); create index happening_order on happening (sort_day);
    create index article_week on article (period_start); create index event_order on event (sort_day); create index event_type on event (type);
    create index article_language on article (language); create index article_section on article (section_key);
    create index event_candidates on event (family, polarity, modality, span, start_day, end_day) where span is not null;
    alter table article drop column types; alter table article add column json text not null default '';
    update article set words = 0, json = (select json from article_json where n = article.n); drop table article_json; drop table progress;
    create virtual table article_fts using fts5 (title, lede, body, title_stem, lede_stem, body_stem,
      content = '', contentless_delete = 1, tokenize = 'ascii')`);
  await expect(openArchive(location, { readOnly: true })).rejects.toMatchObject({ code: 'archive.unreadable' });
  const archive = await openArchive(location);
  expect(keys()).toEqual(before);
  database.close();
  const { items, facets } = await archive.search('Лукашэнка repair', { facets: true });
  expect(items).toMatchObject([{ article: { words: 20 } }]);
  const events = (await archive.events()).items.map(({ event }) => event.type);
  expect(facets?.type.map(({ value }) => value)).toEqual([...new Set(events)].sort());
  expect((await archive.article(items[0]?.article.id ?? ''))?.article.text).toContain('bridge');
  await archive.close();
});

test('an archive with the columns of a segment in one is brought up to date', async () => {
  const location = at('version6.db');
  const first = await openArchive(location);
  for (const source of meetings) await first.add(source);
  const before = await answers(first);
  await first.close();
  const database = new DatabaseSync(location);
  database.exec("alter table segment add column columns blob not null default x''");
  for (const { id } of database.prepare('select id from segment').all()) {
    const rows = database.prepare('select name, packed from segment_column where segment = ?').all(Number(id));
    database.prepare('update segment set columns = ? where id = ?').run(inOne(rows as never), Number(id));
  }
  database.exec(`drop table segment_column; pragma user_version = 6;
    create index article_week on article (period_start, period_end, work)`);
  database.close();
  const archive = await openArchive(location);
  expect(await answers(archive)).toEqual(before);
  await archive.close();
});

test('what another analyser indexed is indexed anew', async () => {
  const location = at('version8.db');
  const first = await openArchive(location);
  for (const source of meetings) await first.add(source);
  const before = await answers(first);
  await first.close();
  const database = new DatabaseSync(location);
  database.exec("update block set packed = x''; pragma user_version = 8");
  database.close();
  const archive = await openArchive(location);
  expect(await answers(archive)).toEqual(before);
  await archive.close();
});

test.each([
  ['text', 'This is not a database. '.repeat(100)],
  ['short', 'x'],
])('a file that is no archive is refused and left alone: %s', async (name, content) => {
  await writeFile(at(name), content);
  for (const readOnly of [true, false]) {
    await expect(openArchive(at(name), { readOnly })).rejects.toMatchObject({ code: 'archive.unreadable' });
  }
  expect(await readFile(at(name), 'utf8')).toBe(content);
});

test('a database of another program is refused and left alone', async () => {
  const database = new DatabaseSync(at('other.db'));
  database.exec('create table mine (x)');
  database.close();
  const before = await readFile(at('other.db'));
  for (const readOnly of [true, false]) {
    await expect(openArchive(at('other.db'), { readOnly })).rejects.toMatchObject({ code: 'archive.unreadable' });
  }
  expect(await readFile(at('other.db'))).toEqual(before);
});

test('an archive that another program holds is busy, and then goes on', async () => {
  const location = at('busy.db');
  const archive = await openSqlite(location, { patience: 20 });
  const other = new DatabaseSync(location);
  other.exec('begin immediate');
  const source = { name: 'a.txt', content: 'Ministers met on 3 May 2019 in the old town hall of the city.' };
  await expect(archive.add(source)).rejects.toMatchObject({ code: 'archive.busy', details: { subject: location } });
  expect(await archive.stats()).toMatchObject({ articles: 0 });
  other.exec('rollback');
  other.close();
  expect(await archive.add(source)).toMatchObject({ status: 'added' });
  await archive.close();
});

test('a file that another program makes an archive of meanwhile is of no other program', () => {
  const location = at('meanwhile.db');
  const [database, other] = [new DatabaseSync(location), new DatabaseSync(location, { timeout: 0 })];
  const prepare = database.prepare.bind(database);
  let asked = 0;
  database.prepare = (...of) => {
    // The lock of the one that looks keeps it out, or it must be seen as a whole.
    try {
      if (++asked === 3) other.exec('create table article (n integer)');
    } catch (error) {
      expect(String(error)).toContain('locked');
    }
    return prepare(...of);
  };
  expect(stateOf(database, location)).toBe('empty');
  expect(asked).toBe(3);
  database.close();
  other.close();
});

test('an empty file is no archive to a reader, and becomes one', async () => {
  await writeFile(at('empty.db'), '');
  await expect(openArchive(at('empty.db'), { readOnly: true })).rejects.toMatchObject({ code: 'archive.not-found' });
  await (await openArchive(at('empty.db'))).close();
  await (await openArchive(at('empty.db'), { readOnly: true })).close();
});

test('a folder is refused', async () => {
  await expect(openArchive(folder)).rejects.toMatchObject({ code: 'archive.unreadable' });
});

test('what is neither a file nor a server of PostgreSQL is refused, and its password is not repeated', async () => {
  await expect(openArchive('mysql://me:secret@host/db')).rejects.toMatchObject({
    code: 'archive.unreadable',
    details: { subject: 'mysql://host/db' },
  });
});

test('a source that a fault kept from being parsed is kept and parsed later', async () => {
  const location = at('fault.db');
  const faulty = await openSqlite(location, {
    parse: () => {
      throw new TypeError('a fault');
    },
  });
  const content = 'The council met.\n\nIt decided on 3 May 2019 to close the bridge for repairs in the summer.\n';
  expect(await faulty.add({ name: 'a.txt', content })).toMatchObject({
    status: 'failed',
    problem: { code: 'input.unreadable' },
  });
  expect(await faulty.stats()).toMatchObject({ articles: 0 });
  await faulty.close();

  const archive = await openArchive(location);
  expect(await archive.resume()).toMatchObject([{ status: 'added', name: 'a.txt', revision: 1 }]);
  expect(await archive.resume()).toEqual([]);
  expect(await archive.add({ name: 'a.txt', content })).toMatchObject({ status: 'unchanged' });
  await archive.close();
});
