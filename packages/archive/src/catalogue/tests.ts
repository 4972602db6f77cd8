import type { Articles } from './articles.ts';

/** Whether an article is wanted, by its row number. */
export type Test = (n: number) => boolean;

/** 1 for each article that passes all tests; `wanted`: 1 for those that can, which it writes to. */
export function passing(articles: Articles, tests: readonly Test[], wanted = articles.all()): Uint8Array {
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

/** 1 for each article that a reader is shown: those in one language, or one of each work; undefined when all are. */
export function shownMarks(articles: Articles, filter: { language?: string; prefer?: string }): Uint8Array | undefined {
  const { language, prefer } = filter;
  if (language === undefined) return prefer === undefined ? undefined : articles.shownTo(prefer);
  return articles.remember(`in ${language}`, () =>
    passing(articles, [namedTest(articles, 'language', (one) => one === language)]),
  );
}

/** `shownMarks` as a test. */
export function shownTest(articles: Articles, filter: { language?: string; prefer?: string }): Test | undefined {
  const shown = shownMarks(articles, filter);
  return shown && ((n) => shown[n] === 1);
}
