import type { Facets } from '../archive.ts';
import { yearOf } from '../segments/day-number.ts';
import type { Articles } from './articles.ts';
import { Names } from './names.ts';

/** Counts the articles with these numbers by each facet. `sections`: ids by key. */
export function countFacets(articles: Articles, numbers: Uint32Array, sections: ReadonlyMap<string, string>): Facets {
  const { of, names } = articles;
  const counted = (kind: 'language' | 'trend' | 'section' | 'types', { values, ofCode }: Values) => {
    const counts = countCodes(of[kind], names[kind].values.length, numbers);
    const totals = new Float64Array(values.length);
    for (let code = 0; code < counts.length; code++) {
      const times = counts[code] ?? 0;
      if (times > 0) for (const value of ofCode[code] ?? []) totals[value] = (totals[value] ?? 0) + times;
    }
    return ranked(values.map((value, code) => ({ value, count: totals[code] ?? 0 })));
  };
  const years = new Float64Array(YEARS);
  for (const n of numbers) {
    const year = yearOf(of.day[n] ?? 0);
    years[year] = (years[year] ?? 0) + 1;
  }
  const themselves = (value: string) => [value];
  // There are many sets of types, and few types.
  const types = articles.remember('types', () => valuesOf(names.types.values, (set) => set.split(',')));
  return {
    section: counted(
      'section',
      valuesOf(names.section.values, (key) => [sections.get(key) ?? '']),
    ),
    year: ranked([...years].map((count, year) => ({ value: year === 0 ? '' : String(year).padStart(4, '0'), count }))),
    language: counted('language', valuesOf(names.language.values, themselves)),
    type: counted('types', types),
    situation: counted('trend', valuesOf(names.trend.values, themselves)),
  };
}

/** Years have four digits. */
const YEARS = 10_000;

function countCodes(codes: Uint32Array, end: number, numbers: Uint32Array): Uint32Array {
  const counts = new Uint32Array(end);
  for (const n of numbers) {
    const code = codes[n] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

/** What shared texts stand for: of each the places among all values. */
type Values = { values: readonly string[]; ofCode: readonly (readonly number[])[] };

function valuesOf(texts: readonly string[], read: (text: string) => string[]): Values {
  const names = new Names();
  const ofCode = texts.map((text) => read(text).map((value) => names.codeOf(value)));
  return { values: names.values, ofCode };
}

/** The most frequent first; without those that nothing has, and without what has no name. */
function ranked(all: { value: string; count: number }[]): { value: string; count: number }[] {
  return all
    .filter(({ value, count }) => count > 0 && value !== '')
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
