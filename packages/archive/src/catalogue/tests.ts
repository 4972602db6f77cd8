import { type Field, type Group, isText, type Query, type Text } from '../search/query/query.ts';
import { sectionKey } from '../sections.ts';
import { numberAt } from '../segments/columns.ts';
import { dayNumber } from '../segments/day-number.ts';
import type { Articles } from './articles.ts';
import { rank, type Scores } from './bm25.ts';
import type { Catalogue } from './catalogue.ts';
import { type Hits, hitsOf } from './hits.ts';
import { lookupIn } from './lookup.ts';
import { whoAre } from './people.ts';

/** Whether an article is wanted, by its row number. */
export type Test = (n: number) => boolean;

/** A query made ready: the hits of its words, if it has any, and what else is asked of an article. */
export type Asked = { scores: Scores | undefined; tests: Test[] };

/** Groups of nothing but text rank the articles; the others only say which are wanted. `sections`: ids by key. */
export async function askCatalogue(
  catalogue: Catalogue,
  { groups }: Query,
  sections: ReadonlyMap<string, string>,
): Promise<Asked> {
  const { articles } = catalogue;
  const lookup = lookupIn(catalogue.db);
  const hits = async (texts: readonly Text[]): Promise<Hits[]> =>
    (await Promise.all(texts.map((text) => hitsOf(lookup, () => articles.owner, text)))).flat();
  const holds = async (texts: readonly Text[]): Promise<Test> => {
    const holding = new Uint8Array(articles.end);
    for (const { numbers } of await hits(texts)) for (const n of numbers) holding[n] = 1;
    return (n) => holding[n] === 1;
  };

  const ranking: Hits[][] = [];
  const tests: Test[] = [];
  for (const { not, any } of groups) {
    const texts = onlyText(any);
    if (texts && !not) {
      ranking.push(await hits(texts));
      continue;
    }
    const each = texts
      ? [await holds(texts)]
      : await Promise.all(any.map((one) => (isText(one) ? holds([one]) : fieldTest(catalogue, one, sections))));
    tests.push((n) => each.some((test) => test(n)) !== not);
  }
  const { count, tokens, of } = articles;
  return { scores: ranking.length === 0 ? undefined : rank(ranking, { count, tokens, lengths: of.tokens }), tests };
}

function onlyText(any: Group['any']): Text[] | undefined {
  const texts = any.filter(isText);
  return texts.length === any.length ? texts : undefined;
}

function fieldTest(catalogue: Catalogue, field: Field, sections: ReadonlyMap<string, string>): Test {
  const { articles } = catalogue;
  switch (field.kind) {
    case 'section':
      return sectionTest(articles, sections, [field.name, sections.get(sectionKey(field.name))]);
    case 'actor':
      return actorTest(catalogue, new Set(field.keys));
    case 'type':
      return namedTest(articles, 'types', (types) => `,${types},`.includes(`,${field.type},`));
    case 'language':
      return namedTest(articles, 'language', (tag) => `${tag.toLowerCase()}-`.startsWith(`${field.language}-`));
    case 'situation':
      return namedTest(articles, 'trend', (trend) => trend === field.trend);
    case 'days': {
      const { day, since } = articles.of;
      const from = field.from === undefined ? 1 : dayNumber(field.from);
      const to = field.to === undefined ? Number.POSITIVE_INFINITY : dayNumber(field.to);
      return (n) => (day[n] ?? 0) >= from && (day[n] ?? 0) > 0 && (since[n] ?? 0) <= to;
    }
  }
}

/** 1 for each article that passes all tests. */
export function marked(articles: Articles, tests: readonly Test[]): Uint8Array {
  const wanted = articles.all();
  // One test after the other: each of these loops is fast for what it calls.
  for (const test of tests) for (let n = 0; n < wanted.length; n++) if (wanted[n] === 1 && !test(n)) wanted[n] = 0;
  return wanted;
}

/** Articles whose text of a kind is so. */
export function namedTest(
  { of, names }: Articles,
  kind: 'language' | 'section' | 'trend' | 'types',
  isSo: (value: string) => boolean,
): Test {
  const wanted = Uint8Array.from(names[kind].values, (value) => Number(isSo(value)));
  const codes = of[kind];
  return (n) => wanted[codes[n] ?? 0] === 1;
}

/** Articles of sections with one of these ids. */
export function sectionTest(
  articles: Articles,
  sections: ReadonlyMap<string, string>,
  ids: readonly (string | undefined)[],
): Test {
  return namedTest(articles, 'section', (key) => {
    const id = sections.get(key);
    return id !== undefined && ids.includes(id);
  });
}

/** Articles that tell of somebody who goes by one of these keys. */
function actorTest({ articles, mentions }: Catalogue, keys: ReadonlySet<string>): Test {
  const telling = new Uint8Array(articles.end);
  for (const { size, of, gone } of mentions.values()) {
    const [acting, receiving] = [whoAre(of.actors, keys), whoAre(of.recipients, keys)];
    for (let row = 0; row < size; row++) {
      const isIn = acting[numberAt(of.actors.codes, row)] === 1 || receiving[numberAt(of.recipients.codes, row)] === 1;
      if (isIn && gone?.[row] !== 1) telling[numberAt(of.article, row)] = 1;
    }
  }
  return (n) => telling[n] === 1;
}

/** The articles a reader is shown: those in one language, or one of each work. */
export function shownTest(articles: Articles, filter: { language?: string; prefer?: string }): Test | undefined {
  if (filter.language !== undefined) return namedTest(articles, 'language', (language) => language === filter.language);
  if (filter.prefer === undefined) return undefined;
  const shown = articles.shownTo(filter.prefer);
  return (n) => shown[n] === 1;
}
