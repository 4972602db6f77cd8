import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixtures, letapis, pages, scratch } from './support.ts';

let folder: string;
let remove: () => Promise<void>;
let archive: string;
beforeAll(async () => {
  ({ folder, remove } = await scratch());
  archive = join(folder, 'a.db');
  await letapis(['add', pages, '--archive', archive]);
});
afterAll(() => remove());

const run = (...args: string[]) => letapis([...args, '--archive', archive]);

test('rebuild derives everything again and says what is different', async () => {
  expect(await run('rebuild')).toEqual({
    status: 0,
    stdout: '3 articles derived again; events: 0 added, 0 changed, 0 gone\n',
    stderr: '',
  });
  const { stdout } = await run('rebuild', '--json');
  expect(JSON.parse(stdout)).toEqual({ articles: 3, added: 0, changed: 0, gone: 0, failed: 0 });
});

test('backup writes an archive, and never over a file', async () => {
  const file = join(folder, 'copy.db');
  const { status, stdout } = await run('backup', file);
  expect(status).toBe(0);
  expect(stdout).toMatch(/copy\.db: \d+\.\d MB/);
  const again = await run('backup', file);
  expect([again.status, again.stderr]).toEqual([74, expect.stringContaining('exists')]);
  const { stdout: found } = await letapis(['search', 'type:AGREE', 'OR', 'lang:be', '--json', '--archive', file]);
  expect(JSON.parse(found).total).toBeGreaterThan(0);
  expect((await letapis(['backup', join(folder, 'x.db'), '--archive', join(folder, 'none.db')])).status).toBe(66);
  expect(existsSync(join(folder, 'x.db'))).toBe(false);
});

test('check says that an archive is whole, or what is broken', async () => {
  const whole = await run('check', '--lang', 'ru');
  expect([whole.status, whole.stdout]).toEqual([0, expect.stringContaining('3 статьи, 3 источника')]);
  const file = join(folder, 'damaged.db');
  await run('backup', file);
  const database = new DatabaseSync(file);
  database.exec("update content set bytes = x'00'");
  database.close();
  const damaged = await letapis(['check', '--archive', file]);
  expect(damaged.status).toBe(66);
  expect(damaged.stdout.match(/^source /gm)).toHaveLength(3);
  const { stdout } = await letapis(['check', '--json', '--archive', file]);
  expect(JSON.parse(stdout)).toMatchObject({ sources: 3, articles: 3, damage: [{ what: 'source' }, {}, {}] });
});

test('an archive keeps the actors it was given, and derives by them again', async () => {
  const own = join(folder, 'own.db');
  const page = join(folder, 'page.txt');
  const later = join(folder, 'later.txt');
  const actors = join(fixtures, 'actors.json');
  const at = (...args: string[]) => letapis([...args, '--archive', own]);
  const count = async () => JSON.parse((await at('events', '--actor', 'harbour-union', '--json')).stdout).total;
  await writeFile(page, 'A pier\n\nThe Harbour Union of the port greenlighted a second pier on 3 May 2021.\n');
  await writeFile(later, 'A ferry\n\nThe Harbour Union of the port greenlighted a new ferry on 5 June 2021.\n');
  expect((await at('add', page)).status).toBe(0);
  expect(await count()).toBe(0);
  const { status, stderr } = await at('add', later, '--actors', actors);
  expect([status, stderr]).toEqual([0, expect.stringContaining('letapis rebuild')]);
  expect(await count()).toBe(1);
  // The archive remembers them.
  expect((await at('rebuild')).stdout).toContain('1 added');
  expect(await count()).toBe(2);
  const none = join(folder, 'none.json');
  await writeFile(none, '{}');
  expect((await at('rebuild', '--actors', none)).stdout).toContain('2 gone');
  expect(await count()).toBe(0);
});
