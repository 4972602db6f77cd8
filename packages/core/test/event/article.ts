import type { Article, Timex } from '../../src/index.ts';
import { findTimes } from '../../src/index.ts';

type Passage = {
  text: string;
  language: string;
  id?: string;
  period?: { start: string; end: string };
  anchor?: string;
};

/** An article around a passage, each line a paragraph or an item of a list, and the times in it. */
export function passage({ text, language, id = 'passage', period, anchor }: Passage): [Article, Timex[]] {
  const date = period?.end ?? anchor ?? null;
  const article: Article = {
    id,
    language,
    title: '',
    ...(period === undefined ? {} : { period }),
    authors: [],
    figures: [],
    text,
    blocks: Array.from(text.matchAll(/[^\n]*\S[^\n]*/g), ({ 0: line, index }) => ({
      kind: line.startsWith('- ') ? 'list-item' : 'paragraph',
      start: index,
      end: index + line.length,
    })),
    anchor: { date, basis: period ? 'period' : date === null ? 'none' : 'published', trusted: date !== null },
    discarded: [],
  };
  return [article, findTimes(text, { anchor: date, trusted: date !== null, language })];
}
