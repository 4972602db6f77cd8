// How much more several `letapis work` do than one, on one throwaway PostgreSQL: node bench/workers.mjs [ARTICLES] [WORKERS …]
// The pages are handed over first; then the time from the first page that a worker has done to the last. Prints; asserts
// nothing. With as many workers as processors they and the server share these.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { openJobs } from '@letapis/archive';
import pg from 'pg';
import { startCluster } from '../test/cluster.ts';
import { page } from './generate.mjs';

const [articles = 1500, ...workers] = process.argv.slice(2).map(Number);
const cluster = await startCluster();
console.log(`${articles} articles, ${availableParallelism()} processors`);

async function execute(location, query) {
  const client = new pg.Client(location);
  await client.connect();
  const { rows } = await client.query(query);
  await client.end();
  return rows;
}

/** One worker, and how many lines it has printed: one for each page. */
async function startWorker(location, done) {
  const child = spawn(process.execPath, [fileURLToPath(new URL('../test/work.mjs', import.meta.url)), location], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  child.stdout.on('data', (data) => done(String(data).split('\n').length - 1));
  return child;
}

for (const count of workers.length > 0 ? workers : [1, 2, 4]) {
  const name = `workers_${count}`;
  await execute(cluster.url('postgres'), `create database ${name}`);
  const location = cluster.url(name);
  const jobs = await openJobs(location);
  await jobs.hand(Array.from({ length: articles }, (_, number) => page(number)));
  await jobs.close();
  const { promise, resolve } = Promise.withResolvers();
  let start;
  let done = 0;
  let before = 0;
  const children = await Promise.all(
    Array.from({ length: count }, () =>
      startWorker(location, (lines) => {
        start ??= performance.now();
        before ||= lines;
        done += lines;
        if (done === articles) resolve();
      }),
    ),
  );
  await promise;
  const seconds = (performance.now() - start) / 1000;
  console.log(`${count} workers: ${((articles - before) / seconds).toFixed(0)} articles/s`);
  for (const child of children) child.kill('SIGTERM');
  await Promise.all(children.map((child) => once(child, 'close')));
}
await cluster.stop();
