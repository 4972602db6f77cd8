import type { Article, Source } from './article.ts';

/** Reads one page as copied from the web into a typed article. Throws a `Problem` when there is no text to read. */
export function readArticle(_source: Source): Article {
  throw new Error('not written yet');
}
