import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Problem } from '@letapis/core';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ingest, openArchive, openJobs } from '../src/index.ts';
import { type NamedSource, readSources } from '../src/inputs/index.ts';
import { execute, newDatabase } from './databases.ts';
import { everything } from './everything.ts';
import { PAGES, writePages } from './harbour-pages.ts';

vi.setConfig({ testTimeout: 60_000 });

let folder: string;
const sources: NamedSource[] = [];
let expected: Awaited<ReturnType<typeof everything>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'letapis-'));
  await writePages(join(folder, 'pages'));
  for await (const source of readSources([join(folder, 'pages')]))
    if (!(source instanceof Problem)) sources.push(source);
  const location = join(folder, 'undisturbed.db');
  const archive = await openArchive(location);
  await ingest(archive, sources);
  await archive.close();
  expected = await everything(location);
});
afterAll(() => rm(folder, { recursive: true }));

function startWorker(location: string) {
  const child = spawn(process.execPath, [fileURLToPath(new URL('work.mjs', import.meta.url)), location]);
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => {
      output += String(data);
    });
  }
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
    return output;
  };
  return { end, output: () => output };
}

const count = async (location: string, what: string) =>
  Number((await execute(location, `select count(*) as count from ${what}`)).rows[0].count);

const waiting = (location: string) => count(location, 'source where article_id is null');
const active = (location: string) => count(location, `letapis_jobs.job where state = 'active'`);

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
}

test('an archive in a file has no workers', async () => {
  await expect(openJobs(join(folder, 'a.db'))).rejects.toMatchObject({ code: 'archive.unsupported' });
});

test('what is handed over is parsed by workers, and the job of one that is killed is done by another', async () => {
  const location = await newDatabase();
  const jobs = await openJobs(location);
  expect(await jobs.hand(sources)).toEqual({ waiting: 2 * PAGES, unchanged: 0 });
  await jobs.close();
  expect(await waiting(location)).toBe(2 * PAGES);

  // While somebody else writes, the worker has a job and cannot finish it: that is when it is killed.
  const other = new pg.Client(location);
  await other.connect();
  await other.query('begin; select pg_advisory_xact_lock(1281717345)');
  const first = startWorker(location);
  await until(async () => (await active(location)) > 0);
  expect(await first.end('SIGKILL')).not.toContain('added');
  await other.query('rollback');
  await other.end();
  expect(await active(location)).toBeGreaterThan(0);
  // Not to wait the ten seconds after which a worker that says nothing is taken for dead.
  await execute(location, `update letapis_jobs.job set heartbeat_on = heartbeat_on - interval '1 minute'`);

  const workers = [startWorker(location), startWorker(location)];
  await until(async () => (await waiting(location)) === 0 && (await active(location)) === 0);
  const outputs = await Promise.all(workers.map((worker) => worker.end('SIGTERM')));
  const added = outputs.join('\n').match(/^added .*/gm) ?? [];
  expect(new Set(added).size).toBe(2 * PAGES);
  expect(added.length).toBe(2 * PAGES);
  expect(outputs.join('')).not.toContain('rror');
  expect(await everything(location)).toEqual(expected);
});

test('revisions that wait are stored in the order in which they came', async () => {
  const location = await newDatabase();
  const jobs = await openJobs(location);
  const texts = Array.from(
    { length: 6 },
    (_, index) => `The council met.\n\nIt decided on ${index + 1} May 2019 to go.\n`,
  );
  await jobs.hand(texts.map((content) => ({ name: 'a.txt', content })));
  expect(await jobs.hand([{ name: 'a.txt', content: texts.at(-1) ?? '' }])).toEqual({ waiting: 1, unchanged: 0 });
  await jobs.work(
    () => {},
    () => {},
  );
  await until(async () => (await waiting(location)) === 0);
  await jobs.close();
  const archive = await openArchive(location, { readOnly: true });
  const { items } = await archive.articles();
  expect(items.length).toBe(1);
  expect((await archive.article(items[0]?.id ?? ''))?.article.text).toContain('6 May');
  await archive.close();
});
