import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { Problem } from '@letapis/core';
import fc from 'fast-check';
import { type Header, pack } from 'tar-stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WARCRecord, WARCSerializer } from 'warcio';
import { readSources, readStream } from '../../src/inputs/index.ts';
import { zipFile } from './zip-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'letapis-'));
});
afterAll(() => rm(folder, { recursive: true }));

const page = (text: string) => `<html><body><h1>${text}</h1><p>${text} stood in the paper on Monday.</p></body></html>`;
const feed =
  '<rss version="2.0"><channel><title>Notes</title><item><guid>one</guid><title>First</title><description>It rained.</description></item></channel></rss>';

const inFolder = (name = '') => (name.startsWith(folder) ? name.slice(folder.length + 1) : name);

/** What a file comes to: the names of its sources, or of what went wrong. */
async function read(name: string, content: string | Uint8Array): Promise<string[]> {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return told(readSources([path]));
}

async function told(sources: AsyncIterable<{ name: string } | Problem>): Promise<string[]> {
  const names: string[] = [];
  for await (const source of sources) {
    names.push(
      source instanceof Problem ? `${source.code} ${inFolder(source.details.subject)}` : inFolder(source.name),
    );
  }
  return names;
}

function tar(entries: (Partial<Header> & { name: string; body?: string })[]): Promise<Uint8Array> {
  const file = pack();
  for (const { body = '', ...header } of entries) file.entry(header, body);
  file.finalize();
  return buffer(file);
}

describe('zip', () => {
  test('each page is a source, named by its place; other files are passed over', async () => {
    const file = zipFile([
      { name: '2018/', mode: 0o040755 },
      { name: '2018/a.html', content: page('A') },
      { name: '2018/b.txt', content: 'Ships at noon.' },
      { name: '2018/picture.png', content: 'x' },
      { name: 'feed.xml', content: feed },
      { name: 'other.xml', content: '<sitemap></sitemap>' },
      { name: '__MACOSX/2018/a.html', content: 'x' },
      { name: '.hidden/c.txt', content: 'x' },
    ]);
    expect(await read('pages.zip', file)).toEqual([
      'pages.zip/2018/a.html',
      'pages.zip/2018/b.txt',
      'pages.zip/feed.xml#one',
    ]);
  });

  test('names are plain paths, whatever tricks they have', async () => {
    const file = zipFile([
      { name: '../../etc/a.txt', content: 'x' },
      { name: '/root/b.txt', content: 'x' },
      { name: 'C:\\windows\\c.txt', content: 'x' },
      { name: './d/./../d.txt', content: 'x' },
      { name: 'e\u202etxt.exe.txt', content: 'x' },
      { name: '..', content: 'x' },
      { name: 'same.txt', content: '1' },
      { name: '../same.txt', content: '2' },
      { name: 'link.txt', content: '/etc/passwd', mode: 0o120777 },
    ]);
    expect(await read('tricks.zip', file)).toEqual([
      'tricks.zip/etc/a.txt',
      'tricks.zip/root/b.txt',
      'tricks.zip/windows/c.txt',
      'tricks.zip/d/d.txt',
      'tricks.zip/etxt.exe.txt',
      'tricks.zip/same.txt',
      'tricks.zip/same.txt (2)',
    ]);
  });

  test('names in the code page of DOS are read', async () => {
    const name = Uint8Array.from([0xad, 0xae, 0xa2, 0xeb, 0xa9, 0x2e, 0x74, 0x78, 0x74]);
    expect(await read('dos.zip', zipFile([{ name, content: 'x' }]))).toEqual(['dos.zip/новый.txt']);
  });

  test('one bad member does not stop the rest', async () => {
    const file = zipFile([
      { name: 'a.txt', content: 'One.' },
      { name: 'secret.txt', content: 'Two.', flags: 0x801 },
      { name: 'broken.txt', content: 'Three.', crc: 1 },
      { name: 'b.txt', content: 'Four.' },
    ]);
    expect(await read('mixed.zip', file)).toEqual([
      'mixed.zip/a.txt',
      'input.unreadable mixed.zip/secret.txt',
      'input.not-archive mixed.zip/broken.txt',
      'mixed.zip/b.txt',
    ]);
  });

  test('a file that is cut off, or holds no pages, says so', async () => {
    const whole = zipFile([{ name: 'a.txt', content: 'One.' }]);
    expect(await read('cut.zip', whole.subarray(0, whole.length - 30))).toEqual(['input.not-archive cut.zip']);
    expect(await read('none.zip', zipFile([{ name: 'a.png' }]))).toEqual(['input.not-archive none.zip']);
  });
});

describe('tar', () => {
  const entries = [
    { name: 'pages', type: 'directory' as const },
    { name: 'pages/a.html', body: page('A') },
    { name: '../../b.txt', body: 'Ships.' },
    { name: '/etc/c.txt', body: 'Cranes.' },
    { name: 'link.txt', type: 'symlink' as const, linkname: '/etc/passwd' },
    { name: 'pages/сьнег.txt', body: 'Снег.' },
  ];
  const names = ['pages/a.html', 'b.txt', 'etc/c.txt', 'pages/сьнег.txt'];

  test('.tar, .tar.gz and a wrong name are told by their bytes', async () => {
    const file = await tar(entries);
    expect(await read('a.tar', file)).toEqual(names.map((name) => `a.tar/${name}`));
    expect(await read('a.tar.gz', gzipSync(file))).toEqual(names.map((name) => `a.tar.gz/${name}`));
    expect(await read('a.zip', gzipSync(file))).toEqual(names.map((name) => `a.zip/${name}`));
  });

  test('what comes before the damage is read', async () => {
    const file = Buffer.from(
      await tar([
        { name: 'a.txt', body: 'One.' },
        { name: 'b.txt', body: 'Two.' },
      ]),
    );
    file.write('damaged!', 1024 + 100);
    expect(await read('damaged.tar', file)).toEqual(['damaged.tar/a.txt', 'input.not-archive damaged.tar']);
    const packed = gzipSync(
      await tar(Array.from({ length: 40 }, (_, n) => ({ name: `${n}.txt`, body: `${Math.random()}`.repeat(200) }))),
    );
    const cut = await read('cut.tar.gz', packed.subarray(0, packed.length / 2));
    expect(cut.length).toBeGreaterThan(1);
    expect(cut.at(-1)).toBe('input.not-archive cut.tar.gz');
  });

  test('however much it holds, all of it is read', async () => {
    const pages = Array.from({ length: 300 }, (_, n) => ({
      name: n % 10 === 0 ? `${n}.png` : `${n}.txt`,
      body: `${n}. `.repeat(100 + ((n * 7919) % 3000)),
    }));
    const file = await tar(pages);
    const names = pages.filter(({ name }) => name.endsWith('.txt')).map(({ name }) => name);
    expect(await read('many.tar', file)).toEqual(names.map((name) => `many.tar/${name}`));
    expect(await read('many.tar.gz', gzipSync(file))).toEqual(names.map((name) => `many.tar.gz/${name}`));
  });

  test('a stream is read to its end, however large', async () => {
    const pages = Array.from({ length: 30 }, (_, n) => ({ name: `${n}.txt`, body: `${n}. `.repeat(120_000) }));
    const file = Buffer.from(await tar(pages));
    const chunks = Array.from({ length: Math.ceil(file.length / 65_000) }, (_, n) =>
      file.subarray(n * 65_000, (n + 1) * 65_000),
    );
    const names = pages.map(({ name }) => `-/${name}`);
    expect(await told(readStream('-', Readable.from(chunks)))).toEqual(names);
    expect(await told(readStream('-', Readable.from([gzipSync(file)])))).toEqual(names);
    const zip = zipFile([{ name: 'a.txt', content: 'Ships at noon.' }]);
    expect(await told(readStream('-', Readable.from([zip])))).toEqual(['-/a.txt']);
    expect(await told(readStream('-', Readable.from([Buffer.from('Ships at noon.')])))).toEqual(['-']);
  });

  test('a page that is packed by itself', async () => {
    expect(await read('a.html.gz', gzipSync(page('A')))).toEqual(['a.html.gz']);
  });
});

describe('WARC', () => {
  const record = (
    url: string,
    type: string,
    body: string | Uint8Array,
    more: { status?: number; encoding?: string } = {},
  ) =>
    WARCRecord.create(
      {
        url,
        type: 'response',
        statusline: `HTTP/1.1 ${more.status ?? 200} OK`,
        httpHeaders: {
          'Content-Type': type,
          ...(more.encoding === undefined ? {} : { 'Content-Encoding': more.encoding }),
        },
      },
      (async function* () {
        yield Buffer.from(body);
      })(),
    );

  const records = () => [
    WARCRecord.createWARCInfo({ filename: 'crawl.warc' }, { software: 'test' }),
    record('https://a.example/one', 'text/html; charset=utf-8', page('One')),
    record('https://a.example/logo.png', 'image/png', 'x'),
    record('https://a.example/gone', 'text/html', page('Gone'), { status: 404 }),
    record('https://a.example/packed', 'text/html', brotliCompressSync(page('Packed')), { encoding: 'br' }),
    record('https://a.example/old', 'text/html; charset=koi8-r', Buffer.from([0x3c, 0x70, 0x3e, 0xc4, 0xc1])),
    record('https://a.example/feed', 'application/rss+xml', feed),
  ];

  test.each([
    ['crawl.warc', false],
    ['crawl.warc.gz', true],
  ])('%s: pages and feeds by their address, nothing else', async (name, gzip) => {
    const parts: Uint8Array[] = [];
    for (const each of records()) parts.push(await WARCSerializer.serialize(each, { gzip }));
    await writeFile(join(folder, name), Buffer.concat(parts));
    const sources: { name: string; url?: string; content: string | Uint8Array }[] = [];
    for await (const source of readSources([join(folder, name)])) {
      if (source instanceof Problem) throw source;
      sources.push(source);
    }
    expect(sources.map((source) => [inFolder(source.name), source.url])).toEqual([
      [`${name}/https://a.example/one`, 'https://a.example/one'],
      [`${name}/https://a.example/packed`, 'https://a.example/packed'],
      [`${name}/https://a.example/old`, 'https://a.example/old'],
      [`${name}/https://a.example/feed#one`, undefined],
    ]);
    expect(Buffer.from(sources[2]?.content ?? '').toString()).toBe('<p>да');
    expect(Buffer.from(sources[1]?.content ?? '').toString()).toBe(page('Packed'));
  });
});

describe('made to exhaust its reader', () => {
  test('an answer of a web archive that is packed twice over is counted as it unpacks', async () => {
    const body = gzipSync(Buffer.alloc(70 * 1024 * 1024, 'a'));
    const record = WARCRecord.create(
      {
        url: 'https://a.example/bomb',
        type: 'response',
        statusline: 'HTTP/1.1 200 OK',
        httpHeaders: { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' },
      },
      (async function* () {
        yield body;
      })(),
    );
    const file = await WARCSerializer.serialize(record, { gzip: true });
    expect(await read('bomb.warc.gz', file)).toEqual(['input.bomb bomb.warc.gz']);
  });

  const zeros = Buffer.alloc(11 * 1024 * 1024, 'a');

  test('a member larger than any page is refused, and the next one is read', async () => {
    const file = await tar([
      { name: 'a.txt', body: zeros.toString() },
      { name: 'b.txt', body: 'Ships.' },
    ]);
    const sources: (number | string)[] = [];
    await writeFile(join(folder, 'large.tar.gz'), gzipSync(file));
    for await (const source of readSources([join(folder, 'large.tar.gz')])) {
      sources.push(source instanceof Problem ? source.code : source.content.length);
    }
    // One byte more than is allowed: the reader of texts refuses it by its size.
    expect(sources).toEqual([10 * 1024 * 1024 + 1, 6]);
  });

  test('an archive that unpacks to hundreds of times its size is given up', async () => {
    const bomb = zipFile(Array.from({ length: 7 }, (_, n) => ({ name: `${n}.txt`, content: zeros })));
    const names = await read('bomb.zip', bomb);
    expect(names.at(-1)).toBe('input.bomb bomb.zip');
    expect(names.length).toBeLessThan(8);
    const twice = gzipSync(Buffer.concat(Array.from({ length: 2 }, () => zeros)));
    expect(await read('bomb.gz', twice)).toEqual(['bomb.gz']);
    expect(
      await read('bomb.tar.gz', gzipSync(await tar([{ name: 'a.png', body: zeros.toString().repeat(6) }]))),
    ).toEqual(['input.bomb bomb.tar.gz']);
  });

  test('any bytes at all come to sources or problems', async () => {
    const starts = [[0x50, 0x4b, 3, 4], [0x1f, 0x8b, 8, 0], [...Buffer.from('WARC/1.0\r\n')], []].map((bytes) =>
      Buffer.from(bytes),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 700 }), async (start, rest) => {
        for (const name of await told(readStream('x', Readable.from([Buffer.concat([start, rest])]))))
          expect(typeof name).toBe('string');
      }),
    );
  });
});

test('patterns and folders', async () => {
  for (const name of ['a.txt', 'b.html', 'c.zip', 'd.xml', 'e.rss', 'f.json', 'deep/g.txt', '[h].txt']) {
    const content = name.endsWith('.zip')
      ? zipFile([{ name: 'in.txt', content: 'x' }])
      : name.endsWith('.rss')
        ? feed
        : 'Ships at noon.';
    await read(`set/${name}`, content);
  }
  const at = async (path: string) =>
    (await told(readSources([join(folder, path)]))).map((name) => name.replace(/^set\//, ''));
  expect(await at('set')).toEqual(['[h].txt', 'a.txt', 'b.html', 'c.zip/in.txt', 'deep/g.txt', 'e.rss#one']);
  expect(await at('set/*.txt')).toEqual(['[h].txt', 'a.txt']);
  expect(await at('set/**/*.txt')).toEqual(['[h].txt', 'a.txt', 'deep/g.txt']);
  expect(await at('set/[h].txt')).toEqual(['[h].txt']);
  expect(await at('set/{d.xml,f.json}')).toEqual(['d.xml', 'f.json']);
  expect(await at('set/*.none')).toEqual(['input.unreadable set/*.none']);
});
