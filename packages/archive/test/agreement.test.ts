import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Archive } from '../src/index.ts';
import { openPostgres } from '../src/postgres/postgres-archive.ts';
import { parseQuery } from '../src/search/query/parse-query.ts';
import { wantedText } from '../src/search/query/query.ts';
import { snippet } from '../src/search/snippet.ts';
import { openSqlite } from '../src/sqlite/sqlite-archive.ts';
import { newDatabase } from './databases.ts';
import { page, parsePage } from './pages.ts';
import { plainHits } from './plain-hits.ts';

/** Words with forms and neighbours, names, and such as only look alike. */
const WORDS = [
  ...[
    'harbour',
    'harbours',
    'strike',
    'striking',
    'agreement',
    'agreed',
    'the',
    'river',
    'bank',
    'banks',
    'café',
    'NATO',
  ],
  ...[
    'гавань',
    'гавани',
    'забастовка',
    'забастовку',
    'объём',
    'Лукашенко',
    'Лукашэнка',
    'Lukashenka',
    'аб’езд',
    'банк',
  ],
];
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 }).map((all) => all.join(' '));
const article = fc.record({
  title: words.map((title) => title.slice(0, 60)),
  lede: fc.option(words, { nil: undefined }),
  text: words,
  language: fc.constantFrom('en', 'ru', 'be', 'und'),
  published: fc.constantFrom('2021-03-01', '2021-03-02'),
});
const term = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...WORDS)).map(([a, b]) => `"${a} ${b}"`),
  fc.constantFrom(...WORDS).map((word) => `${word.slice(0, 3)}*`),
  fc.constantFrom('lang:ru', 'before:2021-03-01', 'bank-river'),
);
const query = fc
  .tuple(term, fc.array(fc.tuple(fc.constantFrom(' ', ' -', ' OR '), term), { maxLength: 3 }))
  .map(([first, more]) => first + more.map(([sign, next]) => sign + next).join(''));

const sources = fc.sample(article, { numRuns: 260, seed: 5 }).map(({ text, lede, ...rest }, index) => ({
  name: `${index % 200}.txt`,
  content: page({ ...rest, text: `${text} ${index}`, ...(lede === undefined ? {} : { lede }) }),
}));

let folder: string;
let sqlite: Archive;
let postgres: Archive;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'letapis-'));
  sqlite = await openSqlite(join(folder, 'a.db'), { parse: parsePage });
  postgres = await openPostgres(await newDatabase(), { parse: parsePage });
  // One by one and together: the index is built from both.
  for (const archive of [sqlite, postgres]) {
    for (const source of sources.slice(0, 70)) await archive.add(source);
    await archive.addAll(sources.slice(70, 200));
  }
});
afterAll(async () => {
  await sqlite.close();
  await postgres.close();
  await rm(folder, { recursive: true });
});

const found = async (archive: Archive, text: string) => {
  const { items, total, facets } = await archive.search(text, { limit: 1000, facets: true });
  const hits = items.map(({ article: { id }, snippet, score }) => ({ id, snippet, score: Number(score.toFixed(9)) }));
  return { total, facets, hits };
};

test('both engines find the same, in the same order, with the same scores, snippets and facets', async () => {
  await fc.assert(
    fc.asyncProperty(query, async (text) => {
      const ours = await found(postgres, text).catch(String);
      expect(ours).toEqual(await found(sqlite, text).catch(String));
    }),
    { numRuns: 150 },
  );
});

test('snippets mark what is found by reading the whole text', async () => {
  await fc.assert(
    fc.asyncProperty(query, async (text) => {
      const items = await sqlite.search(text, { limit: 1000 }).then(
        (found) => found.items,
        () => [],
      );
      const { words, actors } =
        items.length === 0 ? { words: [], actors: new Set<string>() } : wantedText(parseQuery(text));
      for (const { article, snippet: shown } of items) {
        const body = (await sqlite.article(article.id))?.article.text ?? '';
        const places = plainHits(body, article.language, words);
        expect(shown).toBe(snippet(body, article.language, { places, actors }));
      }
    }),
    { numRuns: 30 },
  );
});

test('after revisions both engines still find the same', async () => {
  for (const archive of [sqlite, postgres]) {
    for (const source of sources.slice(200, 230)) await archive.add(source);
    await archive.addAll(sources.slice(230));
    expect((await archive.check()).damage).toEqual([]);
  }
  await fc.assert(
    fc.asyncProperty(query, async (text) => {
      const ours = await found(postgres, text).catch(String);
      expect(ours).toEqual(await found(sqlite, text).catch(String));
    }),
    { numRuns: 100 },
  );
});
