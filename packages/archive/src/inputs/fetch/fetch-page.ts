import { lookup } from 'node:dns';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Problem } from '@letapis/core';
import program from '../../../package.json' with { type: 'json' };
import { isReadable, mediaTypeOf, toUtf8 } from '../media-type.ts';
import { isPublic } from './addresses.ts';

/** How the same address is asked again: what came last, by its marks. */
export type Validators = { etag?: string; lastModified?: string };

export type Fetched =
  /** `url`: where the redirects led. */
  | { status: 'fetched'; url: string; content: Uint8Array; type: string; validators: Validators }
  | { status: 'unchanged' }
  /** The server asks to be left alone until then (milliseconds since the epoch). */
  | { status: 'later'; until: number };

export type FetchOptions = {
  validators?: Validators;
  /** Addresses of one's own network may be fetched too. */
  allowPrivate?: boolean;
  /** Milliseconds for the whole of it, redirects included. */
  timeout?: number;
  /** Bytes of the answer, unpacked. */
  most?: number;
  signal?: AbortSignal;
};

const TIMEOUT = 20_000;
const MOST = 15 * 1024 * 1024;
const REDIRECTS = 5;
const AGENT = `Letapis/${program.version} (reads pages into its user's own archive)`;
const ACCEPT =
  'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/plain;q=0.8';

/**
 * Fetches one page or feed. Every address is checked when it is connected to, and again after each redirect; no cookies,
 * no password and no referrer are sent. Throws a `Problem` (`fetch.*`).
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const timeout = options.timeout ?? TIMEOUT;
  const signals = [AbortSignal.timeout(timeout), ...(options.signal ? [options.signal] : [])];
  const signal = AbortSignal.any(signals);
  try {
    let url = webAddress(address, address);
    for (let redirects = 0; redirects <= REDIRECTS; redirects++) {
      const response = await ask(url, options, signal);
      const location = redirectOf(response);
      if (location === undefined) return await answer(url, response, options, address);
      response.destroy();
      url = webAddress(location, address, url);
    }
    throw new Problem('fetch.failed', 'It leads from one address to the next without an end.', { subject: address });
  } catch (error) {
    if (error instanceof Problem) throw named(error, address);
    if (signals[0]?.aborted) {
      throw new Problem(
        'fetch.timeout',
        `The server did not send it within ${timeout / 1000} seconds; try again later.`,
        {
          subject: address,
          cause: error,
        },
      );
    }
    throw new Problem('fetch.failed', sentenceOf(error), { subject: address, cause: error });
  }
}

/** Throws `fetch.address` for what is no address of the web. */
function webAddress(address: string, subject: string, base?: URL): URL {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch (cause) {
    throw new Problem('fetch.address', 'This is not an address of the web.', { subject, cause });
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new Problem('fetch.address', 'Only addresses that begin with http or https are fetched.', { subject });
  }
  if (url.username !== '' || url.password !== '') {
    throw new Problem('fetch.address', 'An address with a name or a password in it is not fetched.', { subject });
  }
  url.hash = '';
  return url;
}

function ask(
  url: URL,
  { validators, allowPrivate = false }: FetchOptions,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && isIP(host) !== 0 && !isPublic(host)) throw ownNetwork();
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)(url, {
      agent: false,
      signal,
      lookup: allowPrivate ? lookup : publicLookup,
      headers: {
        'user-agent': AGENT,
        accept: ACCEPT,
        'accept-encoding': 'gzip, deflate, br',
        ...(validators?.etag === undefined ? {} : { 'if-none-match': validators.etag }),
        ...(validators?.lastModified === undefined ? {} : { 'if-modified-since': validators.lastModified }),
      },
    });
    request.once('socket', (socket) => {
      // Whatever the name resolved to, the socket knows whom it is connected to.
      socket.once('connect', () => {
        const to = socket.remoteAddress;
        if (!allowPrivate && (to === undefined || !isPublic(to))) request.destroy(ownNetwork());
      });
    });
    request.once('response', resolve);
    request.once('error', reject);
    request.end();
  });
}

/** Resolves a name and refuses it when any of its addresses is not public: the one that is checked is connected to. */
const publicLookup: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, '');
    if (addresses.length === 0 || !addresses.every(({ address }) => isPublic(address))) return done(ownNetwork(), '');
    const [first] = addresses;
    if (options.all) done(null, addresses);
    else done(null, first?.address ?? '', first?.family);
  });
};

function ownNetwork(): Problem {
  return new Problem(
    'fetch.address',
    'It leads into your own network or to no public address; give --allow-private if that is meant.',
  );
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage): string | undefined {
  return [301, 302, 303, 307, 308].includes(statusCode) ? headers.location : undefined;
}

async function answer(url: URL, response: IncomingMessage, options: FetchOptions, subject: string): Promise<Fetched> {
  const { statusCode = 0, statusMessage, headers } = response;
  const type = mediaTypeOf(headers['content-type']);
  try {
    if (statusCode === 304) return { status: 'unchanged' };
    const until = statusCode === 429 || statusCode === 503 ? retryAfter(headers['retry-after']) : undefined;
    if (until !== undefined) return { status: 'later', until };
    if (statusCode !== 200) {
      const said = [statusCode, statusMessage].filter(Boolean).join(' ').slice(0, 100);
      throw new Problem('fetch.status', `The server answered ${said}.`, { subject });
    }
    if (!isReadable(type.name)) {
      throw new Problem('fetch.type', `It is no page and no feed but ${type.name.slice(0, 100)}.`, { subject });
    }
    const content = toUtf8(await bodyOf(response, options.most ?? MOST), type);
    const { etag, 'last-modified': lastModified } = headers;
    const validators = {
      ...(etag === undefined ? {} : { etag }),
      ...(lastModified === undefined ? {} : { lastModified }),
    };
    return { status: 'fetched', url: url.href, content, type: type.name, validators };
  } finally {
    response.destroy();
  }
}

/** The body, unpacked, as long as neither what is sent nor what it unpacks to is too much. */
async function bodyOf(response: IncomingMessage, most: number): Promise<Uint8Array> {
  const tooLarge = () => new Problem('fetch.too-large', `It is larger than ${Math.round(most / 1024 / 1024)} MB.`);
  if (Number(response.headers['content-length'] ?? 0) > most) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of unpacked(response) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > most) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function unpacked(response: IncomingMessage): Readable {
  const coding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (coding === 'identity' || coding === '') return response;
  const unpack =
    coding === 'gzip' || coding === 'x-gzip'
      ? createGunzip()
      : coding === 'deflate'
        ? createInflate()
        : coding === 'br'
          ? createBrotliDecompress()
          : undefined;
  if (!unpack) throw new Problem('fetch.type', 'It is packed in a way that is not known here.');
  response.once('error', (error) => unpack.destroy(error));
  return response.pipe(unpack);
}

/** Nobody is asked to wait longer than this. */
const LONGEST_WAIT = 7 * 24 * 3_600_000;

/** Seconds, or the day and time of HTTP. */
function retryAfter(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const now = Date.now();
  const until = /^\d{1,9}$/.test(header.trim()) ? now + Number(header) * 1000 : Date.parse(header);
  return Number.isNaN(until) || until <= now ? undefined : Math.min(until, now + LONGEST_WAIT);
}

const FAULTS: Record<string, string> = {
  ENOTFOUND: 'There is no server of this name.',
  EAI_AGAIN: 'The name of the server cannot be looked up; check the connection.',
  ECONNREFUSED: 'The server does not take the connection.',
  ECONNRESET: 'The server broke off.',
  ETIMEDOUT: 'The server does not answer.',
  EHOSTUNREACH: 'The server cannot be reached.',
  ENETUNREACH: 'The network cannot be reached.',
  CERT_HAS_EXPIRED: 'The certificate of the server has expired.',
};

function sentenceOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (FAULTS[code]) return FAULTS[code];
  if (/^(?:Z_|ERR__?ZLIB|ERR_BROTLI|ERR__ERROR)/.test(code)) return 'What the server sent is damaged.';
  return `It cannot be fetched (${code || 'unknown reason'}).`;
}

/** What was thrown where the address was not at hand. */
function named(problem: Problem, subject: string): Problem {
  const { code, message, details } = problem;
  return details.subject === undefined ? new Problem(code, message, { ...details, subject }) : problem;
}
