import type { FacetName, Facets } from '../archive.ts';
import { yearOf } from '../segments/day-number.ts';
import type { Articles } from './articles.ts';

/** Counts the articles with these numbers by each facet. `sections`: ids by key. */
export function countFacets(
  { of, names }: Articles,
  numbers: readonly number[],
  sections: ReadonlyMap<string, string>,
): Facets {
  /** By whatever the codes of a field stand for. */
  const count = (codes: Uint32Array, valuesOf: (code: number) => readonly string[]) => {
    const byCode = new Map<number, number>();
    for (const n of numbers) {
      const code = codes[n] ?? 0;
      byCode.set(code, (byCode.get(code) ?? 0) + 1);
    }
    const byValue = new Map<string, number>();
    for (const [code, times] of byCode) {
      for (const value of valuesOf(code)) if (value !== '') byValue.set(value, (byValue.get(value) ?? 0) + times);
    }
    return [...byValue]
      .map(([value, times]) => ({ value, count: times }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  };
  const named = (kind: 'language' | 'trend' | 'types' | 'section') => (code: number) => names[kind].values[code] ?? '';
  return {
    section: count(of.section, (code) => [sections.get(named('section')(code)) ?? '']),
    year: count(of.day, (day) => [day === 0 ? '' : yearOf(day)]),
    language: count(of.language, (code) => [named('language')(code)]),
    type: count(of.types, (code) => named('types')(code).split(',')),
    situation: count(of.trend, (code) => [named('trend')(code)]),
  } satisfies Record<FacetName, unknown>;
}
