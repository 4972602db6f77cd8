import type { StoredArticle } from '@letapis/archive';
import { type ArticleView, articleLines } from '../show/article.ts';
import { hitWords } from '../show/snippet.ts';
import type { Line } from '../text/styled.ts';
import { layoutOf } from './layout.ts';
import { currentItem, storedArticle } from './select.ts';
import type { State } from './state.ts';

type Range = { start: number; end: number };

/** The last drawing of each article, for scrolling draws the same lines again and again. */
const drawn = new WeakMap<StoredArticle, { key: string; lines: Line[] }>();
const found = new WeakMap<StoredArticle, { key: string; hits: Range[] }>();

/** Where the words of the search stand in the article that is read. */
export function hitsOf(state: State): Range[] {
  const article = storedArticle(state);
  const item = currentItem(state);
  if (!article || state.mode !== 'search' || item?.kind !== 'hit') return [];
  const words = hitWords(item.hit.snippet);
  const key = `${state.query}\n${words.join('\n')}`;
  const known = found.get(article);
  if (known?.key === key) return known.hits;
  const hits = findWords(article.article.text, state.query, words);
  found.set(article, { key, hits });
  return hits;
}

const fold = (word: string) => word.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'");

/** Words that the archive marked as found, or that begin with a word of the query. */
export function findWords(text: string, query: string, marked: readonly string[]): Range[] {
  const words = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;
  const wanted = new Set(marked.flatMap((each) => Array.from(each.matchAll(words), ([word]) => fold(word))));
  const beginnings = Array.from(query.matchAll(words), ([word]) => fold(word)).filter((word) => word.length > 2);
  const out: Range[] = [];
  for (const { 0: word, index } of text.matchAll(words)) {
    const folded = fold(word);
    if (wanted.has(folded) || beginnings.some((beginning) => folded.startsWith(beginning))) {
      out.push({ start: index, end: index + word.length });
    }
  }
  return out;
}

/** The article that is read, as lines for its pane; undefined while it is not there. */
export function readerLines(state: State): Line[] | undefined {
  const article = storedArticle(state);
  if (!article) return undefined;
  const { date, event, hit, events } = state.reader;
  const hits = hitsOf(state);
  const view: ArticleView = {
    columns: layoutOf(state).reader,
    events,
    hits,
    selected: {
      ...(date === undefined ? {} : { date }),
      ...(event === undefined ? {} : { event }),
      ...(hit === undefined ? {} : { hit }),
    },
  };
  const { hits: _, ...rest } = view;
  const key = JSON.stringify([state.speech.locale, state.query, hits.length, rest]);
  const known = drawn.get(article);
  if (known?.key === key) return known.lines;
  const lines = articleLines(article, view, state.speech);
  drawn.set(article, { key, lines });
  return lines;
}

/** The first line that carries a mark; -1 when none does. */
export const lineOf = (lines: readonly Line[], mark: string): number =>
  lines.findIndex((line) => line.some((span) => span.mark === mark));
