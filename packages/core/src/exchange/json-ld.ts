import type { Article } from '../article/article.ts';

/** An article as schema.org JSON-LD, for search engines and reference managers. What the page did not say is absent. */
export function toJsonLd(article: Omit<Article, 'text' | 'blocks' | 'figures' | 'discarded' | 'anchor'>): JsonLd {
  const { period, published, updated, section, lede, publisher, url } = article;
  return {
    '@context': 'https://schema.org',
    '@type': article.situation || period ? 'AnalysisNewsArticle' : 'NewsArticle',
    identifier: article.id,
    headline: article.title,
    inLanguage: article.language,
    ...(published ? { datePublished: published } : {}),
    ...(updated ? { dateModified: updated } : {}),
    ...(period ? { temporalCoverage: `${period.start}/${period.end}` } : {}),
    ...(section ? { articleSection: section } : {}),
    ...(lede ? { abstract: lede } : {}),
    // Whether a byline is a person or an office is not known: no type is claimed.
    ...(article.authors.length > 0 ? { author: article.authors.map((name) => ({ name })) } : {}),
    ...(publisher ? { publisher: { '@type': 'Organization', name: publisher } } : {}),
    ...(url ? { url } : {}),
  };
}

export type JsonLd = { '@context': string; '@type': string; [key: string]: unknown };

/** JSON that can stand inside a `<script>` element whatever its strings hold. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
