import type { Period } from '@letapis/core';
import type { Locale } from '@letapis/core/exchange';

/** Where each page of the site is. `locale` stands first in every path. */
export const paths = {
  front: (locale: Locale) => `/${locale}`,
  week: (locale: Locale, period: Period) => `/${locale}/week/${period.start}--${period.end}`,
  weeks: (locale: Locale) => `/${locale}/weeks`,
  article: (locale: Locale, id: string) => `/${locale}/article/${encodeURIComponent(id)}`,
  source: (locale: Locale, id: string) => `${paths.article(locale, id)}/source`,
  cite: (locale: Locale, id: string, format: string) => `${paths.article(locale, id)}/cite/${format}`,
  timeline: (locale: Locale, query: Query = {}) => `/${locale}/timeline${queryString(query)}`,
  verdicts: (locale: Locale, sectionId?: string) =>
    `/${locale}/verdicts${sectionId === undefined ? '' : `#${fragment('section', sectionId)}`}`,
  verdictsOf: (locale: Locale, query: Query) => `/${locale}/verdicts${queryString(query)}`,
  read: (locale: Locale) => `/${locale}/read`,
  search: (locale: Locale, query: Query = {}) => `/${locale}/search${queryString(query)}`,
};

/** The id in a path; as it stands when it is not well encoded, and then it is nobody's. */
export function idOfPath(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

export type Query = Record<string, string | undefined>;

/** `?a=b&c=d` of what is set and not empty, or nothing. */
export function queryString(query: Query): string {
  const set = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return set.length === 0 ? '' : `?${new URLSearchParams(set)}`;
}

/** An id for an element, safe in a fragment and in a selector whatever it was made from. */
export function fragment(kind: string, id: string): string {
  return `${kind}-${id.replace(/[^A-Za-z0-9_-]/g, (char) => `.${char.codePointAt(0)?.toString(36)}.`)}`;
}

/** The period of a `week/` path, or null when it is none. */
export function periodOfPath(segment: string): Period | null {
  const match = /^(\d{4}-\d{2}-\d{2})--(\d{4}-\d{2}-\d{2})$/.exec(segment);
  const [, start, end] = match ?? [];
  return start !== undefined && end !== undefined ? { start, end } : null;
}

/** The address of a link found in a page, when it is one that a browser may safely follow. */
export function webAddress(url: string): string | null {
  const parsed = URL.parse(url);
  return parsed && (parsed.protocol === 'https:' || parsed.protocol === 'http:') ? parsed.href : null;
}
