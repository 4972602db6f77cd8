import type { Article } from '../../src/article/article.ts';

/** An article with what every article has; a test adds what it is about. */
export function article(fields: Partial<Article> = {}): Article {
  return {
    id: 'a1b2',
    language: 'en',
    title: 'A treaty for the river',
    authors: [],
    figures: [],
    text: 'The two towns signed a treaty.',
    blocks: [{ kind: 'paragraph', start: 0, end: 30 }],
    anchor: { date: null, basis: 'none', trusted: false },
    discarded: [],
    ...fields,
  };
}
