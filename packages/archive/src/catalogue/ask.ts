import { type Field, type Group, isText, type Query, type Text } from '../search/query/query.ts';
import { sectionKey } from '../sections.ts';
import { numberAt } from '../segments/columns.ts';
import { dayNumber } from '../segments/day-number.ts';
import type { Catalogue } from './catalogue.ts';
import { type Hits, hitsOf } from './hits.ts';
import type { Lookup } from './lookup.ts';
import { selectMentions } from './select-mentions.ts';
import { namedTest, sectionTest, type Test } from './tests.ts';

/** A query made ready: what its words hit, of each group of them one row at least, and what else is asked of an article. */
export type Asked = { ranking: Hits[][]; tests: Test[] };

/** Groups of nothing but text rank the articles; the others only say which are wanted. `sections`: ids by key. */
export async function askCatalogue(
  catalogue: Catalogue,
  lookup: Lookup,
  { groups }: Query,
  sections: ReadonlyMap<string, string>,
): Promise<Asked> {
  const { articles } = catalogue;
  const hits = async (texts: readonly Text[]): Promise<Hits[]> =>
    (await Promise.all(texts.map((text) => hitsOf(lookup, articles, text)))).flat();
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
  return { ranking, tests };
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

/** Articles that tell of somebody who goes by one of these keys. */
function actorTest(catalogue: Catalogue, keys: ReadonlySet<string>): Test {
  const telling = new Uint8Array(catalogue.articles.end);
  selectMentions(catalogue, { sides: [keys] }, { sections: new Map() }, ({ of: { article } }, rows) => {
    for (const row of rows) telling[numberAt(article, row)] = 1;
  });
  return (n) => telling[n] === 1;
}
