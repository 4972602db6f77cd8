import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { Problem } from '@letapis/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isPublic } from '../../src/inputs/fetch/addresses.ts';
import { type FetchOptions, fetchPage } from '../../src/inputs/fetch/fetch-page.ts';
import { readUrl } from '../../src/inputs/fetch/read-url.ts';

const PAGE = '<!doctype html><title>Quay</title><h1>Quay reopens</h1><p>The quay reopened on Monday.</p>';
const FEED =
  '<rss version="2.0"><channel><title>Notes</title><item><guid>one</guid><title>First</title><link>/one</link><description>It rained.</description></item></channel></rss>';

// A real server on loopback; what it answers is the test's.
let server: Server;
let origin: string;
let asked: IncomingMessage[];
let respond: RequestListener;
beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push(request);
    respond(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  return new Promise((closed) => server.close(closed));
});

async function problemOf(
  address: string,
  options: FetchOptions = {},
): Promise<[code: string, subject: string | undefined]> {
  try {
    await fetchPage(address, { allowPrivate: true, ...options });
  } catch (error) {
    expect(error).toBeInstanceOf(Problem);
    const { code, message, details } = error as Problem;
    expect(message).toMatch(/^[A-Z].*\.$/);
    return [code, details.subject];
  }
  throw new Error('it was fetched');
}

const html =
  (body: string | Uint8Array, headers: Record<string, string> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', ...headers });
    response.end(body);
  };

describe('a page', () => {
  test('is asked for by an honest name, without cookies', async () => {
    respond = html(PAGE, { 'set-cookie': 'a=b' });
    const fetched = await fetchPage(`${origin}/quay#part`, { allowPrivate: true });
    expect(fetched).toMatchObject({ status: 'fetched', url: `${origin}/quay`, type: 'text/html' });
    await fetchPage(`${origin}/quay`, { allowPrivate: true });
    expect(asked[1]?.headers).toMatchObject({ 'user-agent': expect.stringMatching(/^Letapis\/\d/) });
    for (const header of ['cookie', 'referer', 'authorization']) expect(asked[1]?.headers).not.toHaveProperty(header);
  });

  test.each([
    ['gzip', gzipSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['identity', Buffer.from(PAGE)],
  ])('packed by %s is unpacked', async (coding, body) => {
    respond = html(body, { 'content-encoding': coding });
    const fetched = await fetchPage(origin, { allowPrivate: true });
    expect(fetched.status === 'fetched' && Buffer.from(fetched.content).toString()).toBe(PAGE);
  });

  test('whose encoding the server alone knows is kept as UTF-8', async () => {
    respond = html(Buffer.from([0x3c, 0x70, 0x3e, 0xc4, 0xc1]), { 'content-type': 'text/html; charset="KOI8-R"' });
    const fetched = await fetchPage(origin, { allowPrivate: true });
    expect(fetched.status === 'fetched' && Buffer.from(fetched.content).toString()).toBe('<p>да');
  });

  test('is found behind redirects', async () => {
    respond = (request, response) => {
      const steps: Record<string, string> = { '/a': '/b', '/b': `${origin}/c` };
      const location = steps[request.url ?? ''];
      if (location) response.writeHead(302, { location }).end();
      else html(PAGE)(request, response);
    };
    expect(await fetchPage(`${origin}/a`, { allowPrivate: true })).toMatchObject({ url: `${origin}/c` });
  });
});

describe('what goes wrong is one problem', () => {
  test.each([
    [404, 'fetch.status'],
    [500, 'fetch.status'],
    [204, 'fetch.status'],
  ])('the answer %i', async (status, code) => {
    respond = (_, response) => response.writeHead(status).end();
    expect(await problemOf(`${origin}/x`)).toEqual([code, `${origin}/x`]);
  });

  test.each([
    ['image/png', 'fetch.type'],
    ['application/pdf', 'fetch.type'],
  ])('the type %s', async (type, code) => {
    respond = html('x', { 'content-type': type });
    expect(await problemOf(origin)).toEqual([code, origin]);
  });

  test('redirects without an end', async () => {
    respond = (request, response) => response.writeHead(302, { location: `${request.url}x` }).end();
    expect(await problemOf(`${origin}/a`)).toEqual(['fetch.failed', `${origin}/a`]);
    expect(asked).toHaveLength(6);
  });

  test.each([
    'file:///etc/passwd',
    'ftp://127.0.0.1/',
    'data:text/html,x',
    'javascript:1',
    'http://',
    'http://u:p@127.0.0.1/',
  ])('the address %s', async (address) => {
    expect(await problemOf(address)).toEqual(['fetch.address', address]);
    respond = (_, response) => response.writeHead(302, { location: address }).end();
    expect((await problemOf(origin))[0]).toBe('fetch.address');
  });

  test.each([
    ['announced', (body: Uint8Array) => html(body)],
    ['not announced', (body: Uint8Array) => html(body, { 'transfer-encoding': 'chunked' })],
    ['unpacked', (body: Uint8Array) => html(gzipSync(body), { 'content-encoding': 'gzip' })],
    ['unpacked, br', (body: Uint8Array) => html(brotliCompressSync(body), { 'content-encoding': 'br' })],
  ])('more than it may be, %s', async (_, listener) => {
    respond = listener(Buffer.alloc(200_000, 'a'));
    expect(await problemOf(origin, { most: 100_000 })).toEqual(['fetch.too-large', origin]);
  });

  test('damaged packing, unknown packing, a server that breaks off', async () => {
    respond = html(gzipSync(PAGE).subarray(0, 30), { 'content-encoding': 'gzip' });
    expect((await problemOf(origin))[0]).toBe('fetch.failed');
    respond = html('x', { 'content-encoding': 'zstd-of-my-own' });
    expect((await problemOf(origin))[0]).toBe('fetch.type');
    respond = (request) => request.socket.destroy();
    expect((await problemOf(origin))[0]).toBe('fetch.failed');
    respond = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '100' });
      response.write('half');
      setTimeout(() => response.destroy(), 20);
    };
    expect((await problemOf(origin))[0]).toBe('fetch.failed');
  });

  test.each([
    ['never answers', () => {}],
    [
      'sends a byte now and then',
      (_: IncomingMessage, response: Parameters<RequestListener>[1]) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const timer = setInterval(() => response.write('a'), 20);
        response.on('close', () => clearInterval(timer));
      },
    ],
    [
      'redirects slowly',
      (request: IncomingMessage, response: Parameters<RequestListener>[1]) => {
        setTimeout(() => response.writeHead(302, { location: `${request.url}x` }).end(), 100);
      },
    ],
  ] as [string, RequestListener][])('a server that %s', async (_, listener) => {
    respond = listener;
    expect(await problemOf(`${origin}/`, { timeout: 250 })).toEqual(['fetch.timeout', `${origin}/`]);
  });

  test('nobody listens', async () => {
    expect(await problemOf('http://127.0.0.1:1/')).toEqual(['fetch.failed', 'http://127.0.0.1:1/']);
  });
});

describe('only the public internet', () => {
  test.each([
    '127.0.0.1 10.1.2.3 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0 224.0.0.1 240.0.0.1',
    '255.255.255.255 192.0.0.8 192.0.2.1 198.18.0.1 198.51.100.1 203.0.113.1 192.88.99.1',
    ':: ::1 ::ffff:127.0.0.1 ::ffff:8.8.8.8 ::ffff:7f00:1 64:ff9b::7f00:1 64:ff9b:1::1 fe80::1 fe80::1%eth0 fc00::1 fd12::1',
    'ff02::1 2002:7f00:1::1 2001::1 2001:db8::1 3fff::1 100::1 ::127.0.0.1 5f00::1 localhost 1.2.3 x',
  ])('none of %s', (addresses) => {
    expect(addresses.split(' ').filter(isPublic)).toEqual([]);
  });

  test('these are public', () => {
    const addresses = '8.8.8.8 172.32.0.1 100.128.0.1 1.1.1.1 2606:4700::1111 2a00:1450::1';
    expect(addresses.split(' ').filter((address) => !isPublic(address))).toEqual([]);
  });

  test.each([
    '127.0.0.1',
    'localhost',
    '[::1]',
    '2130706433',
    '0x7f.1',
    '0177.0.0.1',
    '127.1',
    '[::ffff:127.0.0.1]',
    '0',
    '169.254.169.254',
  ])('http://%s is refused before anything is sent', async (host) => {
    respond = html(PAGE);
    const address = `http://${host}:${new URL(origin).port}/`;
    expect(await problemOf(address, { allowPrivate: false })).toEqual(['fetch.address', address]);
    expect(asked).toEqual([]);
  });
});

describe('a feed', () => {
  const memory = () => {
    const notes = new Map<string, string>();
    return {
      note: async (key: string, text: string) => void notes.set(key, text),
      recall: async (key: string) => notes.get(key) ?? null,
    };
  };
  const visit = async (notes: ReturnType<typeof memory>, keep = true) => {
    const { sources, unchanged, remember } = await readUrl(`${origin}/feed`, notes, { allowPrivate: true });
    const names: string[] = [];
    for await (const source of sources)
      names.push(source instanceof Problem ? source.code : source.name.replace(origin, ''));
    if (keep) await remember();
    return { names, unchanged };
  };
  const serve: RequestListener = (request, response) => {
    if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
    else
      html(FEED, {
        'content-type': 'application/rss+xml',
        etag: '"1"',
        'last-modified': 'Mon, 05 Feb 2018 09:12:44 GMT',
      })(request, response);
  };

  test('is asked only for what is new, once its items are kept', async () => {
    respond = serve;
    const notes = memory();
    expect(await visit(notes, false)).toEqual({ names: ['/feed#one'], unchanged: false });
    expect(await visit(notes)).toEqual({ names: ['/feed#one'], unchanged: false });
    expect(await visit(notes)).toEqual({ names: [], unchanged: true });
    expect(asked.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, undefined, '"1"']);
    expect(asked[2]?.headers['if-modified-since']).toBe('Mon, 05 Feb 2018 09:12:44 GMT');
  });

  test.each([
    ['120', 503],
    [new Date(Date.now() + 3_600_000).toUTCString(), 429],
  ])('is left alone as long as its server asks (Retry-After: %s)', async (after, status) => {
    const notes = memory();
    respond = serve;
    await visit(notes);
    respond = (_, response) => response.writeHead(status, { 'retry-after': after }).end();
    expect(await visit(notes)).toEqual({ names: ['fetch.status'], unchanged: false });
    expect(await visit(notes)).toEqual({ names: ['fetch.status'], unchanged: false });
    expect(asked).toHaveLength(2);
  });

  test('a wait that is over is no wait, and what was known of the feed is known still', async () => {
    const notes = memory();
    await notes.note(`visit ${origin}/feed`, JSON.stringify({ etag: '"1"', until: Date.now() - 1 }));
    respond = serve;
    expect(await visit(notes)).toEqual({ names: [], unchanged: true });
  });

  test('a page has no memory, and data that is no feed is refused', async () => {
    const notes = memory();
    respond = html(PAGE, { etag: '"1"' });
    expect(await visit(notes)).toEqual({ names: ['/feed'], unchanged: false });
    expect(await visit(notes)).toEqual({ names: ['/feed'], unchanged: false });
    respond = html('{"a": 1}', { 'content-type': 'application/json' });
    expect(await visit(notes)).toEqual({ names: ['fetch.type'], unchanged: false });
  });
});
