import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bin, letapis, scratch } from './support.ts';

const fixtures = fileURLToPath(new URL('../../../packages/core/fixtures/', import.meta.url));
const page = join(fixtures, 'html/en-wordpress/page.html');
const feed = join(fixtures, 'feed/rss-en/feed.xml');

let folder: string;
let remove: () => Promise<void>;
let archive: string;
beforeEach(async () => {
  ({ folder, remove } = await scratch());
  archive = join(folder, 'archive.db');
});
afterEach(() => remove());

const ask = (...args: string[]) => letapis(['--archive', archive, ...args]);
const titles = async () =>
  (JSON.parse((await ask('articles', '--json')).stdout).items as { title: string }[]).map(({ title }) => title).sort();
/** The first words of the summary, without where the archive is. */
const summary = (stdout: string) => stdout.split(', in ')[0];

test('parse takes pages of HTML and every item of a feed', async () => {
  const { status, stdout } = await letapis(['parse', '--json', page, feed]);
  const articles = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).article);
  expect(status).toBe(0);
  expect(articles.map(({ title, published }) => [title, published])).toEqual([
    ['Reservoir town waits for a second pump', '2018-02-05'],
    ['Reservoir town waits & waits', '2018-02-05T09:12'],
    ['A bus to the upper farms', '2018-02-01'],
  ]);
});

describe('add', () => {
  test('page.html: the article, and the page itself is kept to the byte', async () => {
    const added = await ask('add', '--json', page);
    const { articleId, status } = JSON.parse(added.stdout);
    expect([added.status, status]).toEqual([0, 'added']);
    expect(await titles()).toEqual(['Reservoir town waits for a second pump']);
    expect(summary((await ask('add', page)).stdout)).toBe('0 added, 0 revised, 1 unchanged, 0 refused');
    expect(articleId).toMatch(/^[0-9a-z]{16}$/);
    expect(JSON.parse((await ask('rebuild', '--json')).stdout)).toMatchObject({
      articles: 1,
      added: 0,
      changed: 0,
      gone: 0,
      failed: 0,
    });
  });

  test('feed.xml: each item, and the same feed again changes nothing', async () => {
    expect(summary((await ask('add', feed)).stdout)).toBe('2 added, 0 revised, 0 unchanged, 0 refused');
    expect(await titles()).toEqual(['A bus to the upper farms', 'Reservoir town waits & waits']);
    expect(summary((await ask('add', feed)).stdout)).toBe('0 added, 0 revised, 2 unchanged, 0 refused');
    expect(JSON.parse((await ask('rebuild', '--json')).stdout)).toMatchObject({
      articles: 2,
      added: 0,
      changed: 0,
      failed: 0,
    });
  });

  test('x.zip and x.warc.gz: what is inside, and what is not refused with its reason', async () => {
    const archives = join(fileURLToPath(new URL('.', import.meta.url)), 'fixtures/archives');
    const { status, stdout, stderr } = await ask('add', join(archives, 'pages.zip'), join(archives, 'crawl.warc.gz'));
    expect(status).toBe(65);
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      `4 added, 0 revised, 0 unchanged, 2 refused, in ${archive}`,
      '  1 × [input.empty]',
      '  1 × [input.not-archive]',
    ]);
    expect(stderr.split('\n').map((line) => line.replace(`${archives}/`, ''))).toEqual([
      expect.stringMatching(/^letapis: pages\.zip\/2018\/empty\.txt: .+ \[input\.empty\]$/),
      expect.stringMatching(/^letapis: pages\.zip\/2018\/damaged\.html: .+ \[input\.not-archive\]$/),
      '',
    ]);
    expect(await titles()).toEqual([
      'A ferry for the winter',
      'Ice on the lower river',
      'The mill is sold',
      'Снег на перевале',
    ]);
  });

  test('standard input may be packed', async () => {
    const { status } = await letapis(['--archive', archive, 'add', '-'], { input: gzipSync(await readFile(page)) });
    expect([status, await titles()]).toEqual([0, ['Reservoir town waits for a second pump']]);
  });

  test('only a folder can be watched', async () => {
    const { status, stderr } = await ask('add', '--watch', page);
    expect([status, stderr]).toEqual([64, expect.stringContaining('[usage]')]);
  });
});

describe('add an address', () => {
  let origin: string;
  let close: () => Promise<void>;
  let asked = 0;
  beforeEach(async () => {
    asked = 0;
    const files: Record<string, [type: string, path: string]> = {
      '/page': ['text/html', page],
      '/feed': ['application/rss+xml', feed],
    };
    const respond: RequestListener = async (request, response) => {
      asked++;
      const [type, path] = files[request.url ?? ''] ?? [];
      if (type === undefined || path === undefined) response.writeHead(404).end();
      else if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.writeHead(200, { 'content-type': type, etag: '"1"' }).end(await readFile(path));
    };
    const server = createServer(respond).listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    close = async () => {
      server.closeAllConnections();
      server.close();
    };
  });
  afterEach(() => close());

  test('a page and a feed; a feed without news is not read again', async () => {
    const { status, stdout } = await ask('add', '--allow-private', `${origin}/page`, `${origin}/feed`);
    expect([status, summary(stdout)]).toEqual([0, '3 added, 0 revised, 0 unchanged, 0 refused']);
    const again = await ask('add', '--allow-private', `${origin}/feed`);
    expect(summary(again.stdout)).toBe('0 added, 0 revised, 0 unchanged, 0 refused, 1 feed without news');
    expect(asked).toBe(3);
  });

  test('one of the own network is refused unless it is allowed; another that fails does not keep the rest out', async () => {
    const refused = await ask('add', `${origin}/page`);
    expect([refused.status, asked]).toEqual([66, 0]);
    expect(refused.stderr).toMatch(/^letapis: http:\S+\/page: .*--allow-private.* \[fetch\.address\]\n$/);
    const { status, stdout, stderr } = await ask(
      'add',
      '--allow-private',
      `${origin}/none`,
      'ftp://a.example/',
      `${origin}/page`,
    );
    expect([status, summary(stdout)]).toEqual([66, '1 added, 0 revised, 0 unchanged, 2 refused']);
    expect(stderr).toContain('404');
  });
});

test('--watch adds what comes into a folder, and Ctrl+C ends it', async () => {
  const inbox = join(folder, 'inbox');
  await mkdir(inbox);
  await copyFile(page, join(inbox, 'first.html'));
  const child = spawn(process.execPath, [bin, '--archive', archive, 'add', '--watch', inbox], {
    env: { PATH: process.env.PATH, HOME: tmpdir(), LANG: 'C.UTF-8' },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const until = async (done: () => boolean) => {
    while (!done() && child.exitCode === null) await new Promise((later) => setTimeout(later, 50));
  };
  await until(() => stderr.includes('Watching'));
  await new Promise((watched) => setTimeout(watched, 300));
  // Written elsewhere and moved in, and written in place.
  await writeFile(
    join(folder, 'part'),
    'The quay reopens\n\n3 March 2022\n\nOn Tuesday the council opened the quay after a winter of repairs.\n',
  );
  await rename(join(folder, 'part'), join(inbox, 'second.txt'));
  await until(() => stdout.includes('second.txt'));
  child.kill('SIGINT');
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
  expect(stdout.trim().split('\n')).toEqual([
    expect.stringMatching(/^1 added/),
    `added: ${join(inbox, 'second.txt')}`,
    expect.stringMatching(/^2 added/),
  ]);
  expect(await titles()).toEqual(['Reservoir town waits for a second pump', 'The quay reopens']);
});
