// How fast an archive takes articles in and answers, on each engine, beside MiniSearch on the same texts. Prints; asserts
// nothing.
//   pnpm bench:archive [ARTICLES] [--engine sqlite|postgres] [--keep FILE]
// 100,000 articles unless told, on one engine after the other, each in a program of its own. PostgreSQL is a throwaway
// server, and is not compared; --keep leaves the archive of SQLite in FILE, and takes the one that is there already.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ingest, openArchive } from '@letapis/archive';
import { ParseThreads } from '@letapis/archive/inputs';
import { parse, readArticle } from '@letapis/core';
import MiniSearch from 'minisearch';
import pg from 'pg';
import { startCluster } from '../test/cluster.ts';
import { page, pagesByWeek } from './generate.mjs';

const ENGINES = ['sqlite', 'postgres'];
const options = { keep: { type: 'string' }, engine: { type: 'string' } };
const { positionals, values } = parseArgs({ allowPositionals: true, options });
const count = Number(positionals[0] ?? 100_000);
if (!Number.isInteger(count) || count < 1) throw new Error('The number of articles must be a whole number from 1 up.');
const engine = values.engine ?? (values.keep === undefined ? undefined : 'sqlite');
if (engine === undefined) {
  const failed = ENGINES.filter((each) => {
    const { status } = spawnSync(process.execPath, [process.argv[1], String(count), '--engine', each], {
      stdio: 'inherit',
    });
    return status !== 0;
  });
  process.exit(failed.length);
}
if (!ENGINES.includes(engine)) throw new Error(`The engines are ${ENGINES.join(' and ')}.`);

const folder = mkdtempSync(join(tmpdir(), 'letapis-bench-'));
const cluster = engine === 'postgres' ? await startCluster() : undefined;
const location = cluster?.url('postgres') ?? values.keep ?? join(folder, 'bench.db');
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
const memory = () => process.memoryUsage().rss;
const line = (name, ...columns) => console.log(name.padEnd(34), ...columns.map((column) => column.padStart(12)));
const rate = (articles, milliseconds) => `${Math.round((articles * 1000) / milliseconds)}/s`;

async function timed(run) {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Milliseconds by the clock and of the processor: on a busy machine only the second says what a quiet one would do. */
async function measured(run) {
  const start = process.cpuUsage();
  const clock = await timed(run);
  const { user, system } = process.cpuUsage(start);
  return { clock, cpu: (user + system) / 1000 };
}

async function bytes() {
  if (!cluster) return statSync(location).size;
  const client = new pg.Client(location);
  await client.connect();
  await client.query('vacuum analyze');
  const { rows } = await client.query('select pg_database_size(current_database()) as bytes');
  await client.end();
  return Number(rows[0].bytes);
}

console.log(`${count} articles, ${engine}`);
const few = Math.min(count, 2000);
line('', 'clock', 'processor');
if (values.keep && existsSync(values.keep)) await upgrade();
else await build();
line('bytes an article', `${Math.round((await bytes()) / count)}`);
line('memory', megabytes(memory()));

/** An archive of an earlier run, brought up to date if it is of an older program. */
async function upgrade() {
  const { clock, cpu } = await measured(async () => (await openArchive(location)).close());
  line('bringing it up to date', `${clock.toFixed(0)} ms`, `${cpu.toFixed(0)} ms`);
}

async function build() {
  const generating = await measured(() => {
    for (const _ of pagesByWeek(few));
  });
  const parsing = await measured(() => {
    for (const one of pagesByWeek(few)) parse(one);
  });
  const threads = new ParseThreads();
  const archive = await openArchive(location, { parse: threads.parse });
  const adding = await measured(() => ingest(archive, pagesByWeek(count)));
  await archive.close();
  await threads.close();
  /** The generator's own time is not the archive's. */
  const net = (all, articles, kind) => rate(articles, all[kind] - (generating[kind] * articles) / few);
  line('parsing alone', net(parsing, few, 'clock'), net(parsing, few, 'cpu'));
  line('adding, parsing included', net(adding, count, 'clock'), net(adding, count, 'cpu'));
}

let archive;
const opening = await timed(async () => {
  archive = await openArchive(location, { readOnly: true });
});
line('opening', `${opening.toFixed(1)} ms`);
const first = await measured(() => archive.timeline({ prefer: 'en' }));
line('the first query reads columns', `${first.clock.toFixed(1)} ms`, `${first.cpu.toFixed(1)} ms`);
const { articles, events } = await archive.stats();
if (articles !== count) throw new Error(`The archive has ${articles} articles, not ${count}.`);
line('events', String(events));

/** A word that few articles hold, as the generator makes them. */
const rares = Array.from({ length: 50 }, (_, turn) => page((turn * 7919) % count).content.match(/\b\d{3}\b/)?.[0]);
const rare = (turn) => rares[turn] ?? 'emergency';
const words = ['agreement', 'санкции', 'выбары', 'government', 'президент', 'улады', 'report', 'Belarus'];
const word = (turn) => words[turn % words.length];
const years = (turn) => 2001 + (turn % 24);
const actor = (turn) => ['BLR', 'RUS', 'POL', 'putin', 'nato'][turn % 5];

const queries = {
  'search: rare': (turn) => archive.search(`${rare(turn)} ${word(turn)}`),
  'search: common': (turn) => archive.search(word(turn)),
  'search: actor, any spelling': (turn) => archive.search(['Lukashenko', 'Путин', 'Пуцін', 'НАТО'][turn % 4]),
  'search: phrase': (turn) => archive.search(['"the situation"', '"на наш взгляд"', '"прэс-служба"'][turn % 3]),
  'search: prefix': (turn) => archive.search(['agree*', 'санкци*', 'выбар*'][turn % 3]),
  'search: filtered': (turn) => archive.search(`${word(turn)} on:${years(turn)} lang:en`),
  'search: faceted': (turn) => archive.search(`${word(turn)}`, { facets: true, prefer: 'en', limit: 20 }),
  'search: filters only': (turn) => archive.search(`section:security type:SANCTION on:${years(turn)}`),
  timeline: (turn) => archive.timeline({ prefer: 'en', after: `${years(turn)}-01-01`, before: `${years(turn)}-12-31` }),
  'timeline: newest': () => archive.timeline({ prefer: 'en', limit: 50 }),
  'timeline: actor': (turn) => archive.timeline({ prefer: 'en', actors: [actor(turn)], limit: 50 }),
  dyad: (turn) => archive.timeline({ actors: [actor(turn), actor(turn + 1)], limit: 50 }),
  'dyad by month': (turn) => archive.dyad(actor(turn), actor(turn + 1)),
  histogram: (turn) => archive.histogram({ prefer: 'en', actors: [actor(turn)] }),
  events: (turn) => archive.events({ prefer: 'en', actors: [actor(turn)] }),
  'articles: newest': () => archive.articles({ prefer: 'be', limit: 50 }),
};

const ROUNDS = 40;
/** Rounds that are not measured: what is compiled and read from the disk then is so for every query that follows. */
const WARMING = 10;

/** Milliseconds: p50 and p95 by the clock, p95 of the processor. */
async function percentiles(run) {
  const times = { clock: [], cpu: [] };
  for (let turn = 0; turn < WARMING; turn++) await run(turn);
  for (let turn = WARMING; turn < WARMING + ROUNDS; turn++) {
    const { clock, cpu } = await measured(() => run(turn));
    times.clock.push(clock);
    times.cpu.push(cpu);
  }
  const at = (kind, share) => `${times[kind].sort((a, b) => a - b)[Math.floor(share * (ROUNDS - 1))].toFixed(1)} ms`;
  return [at('clock', 0.5), at('clock', 0.95), at('cpu', 0.95)];
}

line('', 'p50', 'p95', 'p95 cpu');
for (const [name, run] of Object.entries(queries)) line(name, ...(await percentiles(run)));
line('memory after the queries', megabytes(memory()));
await archive.close();
await cluster?.stop();
if (cluster) process.exit();

// The peer: everything in memory, no stems, one field less.
const before = memory();
const mini = new MiniSearch({
  fields: ['title', 'lede', 'text'],
  searchOptions: { boost: { title: 8, lede: 4 }, combineWith: 'AND' },
});
let reading = 0;
const building = await timed(() => {
  for (let number = 0; number < count; number++) {
    const start = performance.now();
    const { title, lede = '', text } = readArticle(page(number));
    reading += performance.now() - start;
    mini.add({ id: number, title, lede, text });
  }
});
line('MiniSearch: indexing', rate(count, building - reading));
line('MiniSearch: memory', megabytes(memory() - before));
line('', 'p50', 'p95', 'p95 cpu');
const peers = {
  'MiniSearch: rare': (turn) => mini.search(`${rare(turn)} ${word(turn)}`),
  'MiniSearch: common': (turn) => mini.search(word(turn)),
  'MiniSearch: prefix': (turn) => mini.search(['agree', 'санкци', 'выбар'][turn % 3], { prefix: true }),
};
for (const [name, run] of Object.entries(peers)) line(name, ...(await percentiles(run)));
rmSync(folder, { recursive: true });
