import { Problem, parse, type Source } from '@letapis/core';
import { afterEach, describe, expect, test } from 'vitest';
import { ParseThreads } from '../../src/inputs/parse-threads.ts';
import { NumberReader } from '../../src/segments/postings.ts';
import { type Prepared, prepare } from '../../src/sql/prepare.ts';

const sources = Array.from({ length: 40 }, (_, at) => ({
  name: `${at}.en.txt`,
  content: `March ${1 + (at % 28)}, 2019\n\nA note on the harbour\n\nOn Monday the presidents of Poland and Latvia met in Gdansk.\n`,
}));

const prepared = (source: Source & { name: string }) => spelledOut(prepare(parse(source), source.name));

/** Its terms as words: each thread has its own numbers for them. */
function spelledOut({ text, ...rest }: Prepared) {
  const reader = new NumberReader(text.packed);
  const terms: Record<string, number[]> = {};
  while (reader.more) {
    const term = text.terms[reader.next()] ?? '';
    const end = reader.next() + reader.at;
    const places: number[] = [];
    while (reader.at < end) places.push(reader.next());
    terms[term] = places;
  }
  return { ...rest, terms, tokens: text.tokens };
}

let threads: ParseThreads | undefined;
afterEach(() => threads?.close());

describe('ParseThreads', () => {
  test('gives what one thread gives, in the order asked for', async () => {
    threads = new ParseThreads({ most: 3, few: 0 });
    const found = await Promise.all(sources.map((source) => threads?.parse(source)));
    expect(found.map((one) => one && spelledOut(one))).toEqual(sources.map(prepared));
  });

  test('parses a few sources without threads', async () => {
    threads = new ParseThreads({ most: 3, script: new URL('file:///nowhere.js') });
    const [first] = sources;
    if (first) expect(spelledOut(await threads.parse(first))).toEqual(prepared(first));
  });

  test('parses all here when no thread can be started', async () => {
    threads = new ParseThreads({ most: 2, few: 0, script: new URL('file:///nowhere.js') });
    const found = await Promise.all(sources.map((source) => threads?.parse(source)));
    expect(found.map((one) => one && spelledOut(one))).toEqual(sources.map(prepared));
  });

  test('two lists that wait are parsed here, too, and each source once', async () => {
    threads = new ParseThreads({ most: 1, few: 0 });
    const first = sources.map((source) => threads?.parse(source));
    await Promise.resolve();
    const second = sources.map((source) => threads?.parse(source));
    const found = await Promise.all([...first, ...second]);
    expect(found.map((one) => one && spelledOut(one))).toEqual([...sources, ...sources].map(prepared));
  });

  test('rejects with the Problem of a source that cannot be read, and goes on', async () => {
    threads = new ParseThreads({ most: 2, few: 0 });
    const empty = { name: 'empty.txt', content: '' };
    const found = await Promise.allSettled(
      [...sources.slice(0, 10), empty, ...sources.slice(10)].map((source) => threads?.parse(source)),
    );
    expect(found.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    const [refused] = found.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(refused).toBeInstanceOf(Problem);
    expect(refused).toMatchObject({ code: 'input.empty', details: { subject: 'empty.txt' } });
  });

  test('a thread that dies takes only its source with it', async () => {
    threads = new ParseThreads({ most: 2, few: 0, script: new URL('../fixtures/dying-worker.mjs', import.meta.url) });
    const names = sources.map(({ name }) => ({ name, content: name === '7.en.txt' ? 'die' : 'live' }));
    const found = await Promise.allSettled(names.map((source) => threads?.parse(source)));
    const died = found.flatMap((one, at) => (one.status === 'rejected' ? [at] : []));
    expect(died).toEqual([7]);
    expect(found.filter(({ status }) => status === 'fulfilled')).toHaveLength(39);
  });
});
