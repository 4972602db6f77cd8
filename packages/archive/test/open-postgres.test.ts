import { createServer, type Server } from 'node:net';
import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { openArchive } from '../src/index.ts';
import { openPostgres } from '../src/postgres/postgres-archive.ts';
import { execute, newDatabase, newSchema } from './databases.ts';
import { answers, inOne, meetings } from './segments-in-one.ts';

let database: string;
beforeAll(async () => {
  database = await newDatabase();
});

const source = { name: 'a.txt', content: 'Ministers met on 3 May 2019 in the old town hall of the city.' };

test('an empty database becomes an archive, unless it is only to be read', async () => {
  const url = await newSchema(database);
  await expect(openArchive(url, { readOnly: true })).rejects.toMatchObject({ code: 'archive.not-found' });
  await (await openArchive(url)).close();
  const archive = await openArchive(url, { readOnly: true });
  expect(await archive.stats()).toEqual({ articles: 0, works: 0, events: 0, languages: [], first: null, last: null });
  await expect(archive.add(source)).rejects.toMatchObject({ code: 'archive.unreadable' });
  await archive.close();
});

test('many programs that open an empty database at once make one archive', async () => {
  const url = await newSchema(database);
  const archives = await Promise.all(Array.from({ length: 5 }, () => openArchive(url)));
  const added = await Promise.all(archives.map((archive) => archive.add(source)));
  expect(added.map(({ status }) => status).sort()).toEqual(['added', ...Array(4).fill('unchanged')]);
  await Promise.all(archives.map((archive) => archive.close()));
});

test('a newer archive is refused', async () => {
  const url = await newSchema(database);
  await (await openArchive(url)).close();
  await execute(url, 'update letapis set version = 1000');
  for (const readOnly of [true, false]) {
    await expect(openArchive(url, { readOnly })).rejects.toMatchObject({
      code: 'archive.newer',
      message: expect.stringContaining('1000'),
    });
  }
});

test('an archive with the columns of a segment in one is brought up to date', async () => {
  const url = await newSchema(database);
  const first = await openArchive(url);
  for (const meeting of meetings) await first.add(meeting);
  const before = await answers(first);
  await first.close();
  await execute(url, "alter table segment add column columns bytea not null default ''");
  for (const { id } of (await execute(url, 'select id from segment')).rows) {
    const { rows } = await execute(url, `select name, packed from segment_column where segment = ${id}`);
    await execute(url, `update segment set columns = '\\x${inOne(rows).toString('hex')}' where id = ${id}`);
  }
  await execute(url, 'alter table happening add constraint happening_id_key unique (id)');
  await execute(url, 'create index article_week on article (period_start, period_end, work)');
  await execute(url, 'drop table segment_column; update letapis set version = version - 3');
  const archive = await openArchive(url);
  expect(await answers(archive)).toEqual(before);
  await archive.close();
});

test('what another analyser indexed is indexed anew', async () => {
  const url = await newSchema(database);
  const first = await openArchive(url);
  for (const meeting of meetings) await first.add(meeting);
  const before = await answers(first);
  await first.close();
  await execute(url, "update block set packed = ''; update letapis set version = version - 1");
  const archive = await openArchive(url);
  expect(await answers(archive)).toEqual(before);
  await archive.close();
});

test('a database of another program is refused and left alone', async () => {
  const url = await newSchema(database);
  await execute(url, 'create table article (mine text)');
  await expect(openArchive(url)).rejects.toMatchObject({ code: 'archive.unreadable' });
  await expect(openArchive(url, { readOnly: true })).rejects.toMatchObject({ code: 'archive.not-found' });
  const { rows } = await execute(
    url,
    `select count(*) from pg_class where relnamespace = current_schema()::regnamespace`,
  );
  expect(rows).toEqual([{ count: '1' }]);
});

test('an archive that another program holds is busy, and then goes on', async () => {
  const url = await newSchema(database);
  const archive = await openPostgres(url, { patience: 50 });
  const other = new pg.Client(url);
  await other.connect();
  await other.query('begin; select pg_advisory_xact_lock(1281717345)');
  await expect(archive.add(source)).rejects.toMatchObject({ code: 'archive.busy' });
  expect(await archive.stats()).toMatchObject({ articles: 0 });
  await other.query('rollback');
  await other.end();
  expect(await archive.add(source)).toMatchObject({ status: 'added' });
  await archive.close();
});

/** A server of something else. */
async function otherServer(): Promise<{ server: Server; port: number }> {
  const server = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { server, port: typeof address === 'object' && address ? address.port : 0 };
}

test('whatever keeps a server from being reached, it is said without the password', async () => {
  const { server, port } = await otherServer();
  const missing = database.replace(/\/test_[^?]*/, '/nowhere').replace('letapis@', 'letapis:S3cret@');
  const stranger = database.replace('letapis@', 'stranger:S3cret@');
  const urls = {
    [missing]: /no database/,
    [stranger]: /user or password/,
    'postgres://me:S3cret@127.0.0.1:1/db': /cannot be reached/,
    [`postgres://me:S3cret@127.0.0.1:${port}/db?password=S3cret`]: /./,
    'postgres://me:S3cret@no-such-host.invalid/db': /cannot be reached/,
    'postgres://me:S3/cret@S3cret@:port/db': /./,
    'postgres://me:%zzS3cret@host:99999/db': /./,
    'POSTGRESQL://me:S3cret?#@/db?sslmode=nonsense&sslrootcert=/S3cret': /./,
  };
  // Names of databases made here are in small letters.
  for (const [url, message] of Object.entries(urls)) {
    const problem = await openArchive(url).then(
      () => undefined,
      (error) => error,
    );
    expect(problem, url).toMatchObject({ name: 'Problem', message: expect.stringMatching(message) });
    expect(`${problem.message} ${JSON.stringify(problem)} ${problem.stack}`).not.toContain('S3');
  }
  server.close();
});
