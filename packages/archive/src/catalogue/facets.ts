import type { Facets } from '../archive.ts';
import { yearOf } from '../segments/day-number.ts';
import type { Articles } from './articles.ts';

/** Counts the articles with these numbers by each facet. `sections`: ids by key. */
export function countFacets(
  { of, names }: Articles,
  numbers: readonly number[],
  sections: ReadonlyMap<string, string>,
): Facets {
  /** By codes below `end`, and whatever these stand for. */
  const count = (end: number, codeOf: (n: number) => number, valuesOf: (code: number) => readonly string[]) => {
    const byCode = new Uint32Array(end);
    for (const n of numbers) {
      const code = codeOf(n);
      byCode[code] = (byCode[code] ?? 0) + 1;
    }
    const byValue = new Map<string, number>();
    for (const [code, times] of byCode.entries()) {
      if (times === 0) continue;
      for (const value of valuesOf(code)) if (value !== '') byValue.set(value, (byValue.get(value) ?? 0) + times);
    }
    return [...byValue]
      .map(([value, times]) => ({ value, count: times }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  };
  const named = (kind: 'language' | 'trend' | 'types' | 'section', valuesOf: (value: string) => readonly string[]) => {
    const { values } = names[kind];
    const codes = of[kind];
    return count(
      values.length,
      (n) => codes[n] ?? 0,
      (code) => valuesOf(values[code] ?? ''),
    );
  };
  const { day } = of;
  return {
    section: named('section', (key) => [sections.get(key) ?? '']),
    year: count(
      YEARS,
      (n) => yearOf(day[n] ?? 0),
      (year) => (year === 0 ? [] : [String(year).padStart(4, '0')]),
    ),
    language: named('language', (language) => [language]),
    type: named('types', (types) => types.split(',')),
    situation: named('trend', (trend) => [trend]),
  };
}

/** Years have four digits. */
const YEARS = 10_000;
