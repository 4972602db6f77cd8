import { analyse, type Token, wordSpans } from './analyse.ts';
import { findNames } from './names.ts';

export const HIT_START = '\uE000';
export const HIT_END = '\uE001';

/** Words of a snippet. */
const LENGTH = 32;

/** What is marked: words by their place in the text, and whatever names one of these actors. */
export type Marked = { places: ReadonlySet<number>; actors: ReadonlySet<string> };

/**
 * The part of a text where the hits are densest, in its own words on one line: hits between U+E000 and U+E001,
 * `…` where text is left out. Without a hit, the beginning.
 */
export function snippet(text: string, language: string, { places, actors }: Marked): string {
  // Past the last hit no more words are needed than fit, and one that tells that there are more.
  const spans = () => wordSpans(text, Math.max(0, ...[...places].map((place) => place + 1)) + LENGTH + 1);
  const { hits, tokens } =
    actors.size > 0 ? withNames(text, language, places, actors) : { hits: places, tokens: spans() };
  const first = densest(tokens.length, hits);
  const last = Math.min(tokens.length, first + LENGTH) - 1;
  const from = first === 0 ? 0 : (tokens[first]?.start ?? 0);
  const to = last === tokens.length - 1 ? text.length : (tokens[last]?.end ?? text.length);

  let marked = '';
  let at = from;
  for (let index = first; index <= last; index++) {
    const token = tokens[index];
    if (token === undefined || !hits.has(index)) continue;
    marked += `${clean(text.slice(at, token.start))}${HIT_START}${clean(text.slice(token.start, token.end))}${HIT_END}`;
    at = token.end;
  }
  marked += clean(text.slice(at, to));
  return `${from > 0 ? '… ' : ''}${marked.trim()}${to < text.length ? ' …' : ''}`;
}

/** Without the marks themselves, should a text carry them, and on one line. */
function clean(text: string): string {
  return text.replace(/[\uE000\uE001]/g, '').replace(/\s+/gu, ' ');
}

/** All words of a text, and which of them are hits or name one of these actors. */
function withNames(text: string, language: string, places: ReadonlySet<number>, actors: ReadonlySet<string>) {
  const tokens: readonly Token[] = analyse(text, language);
  const hits = new Set(places);
  for (const { ids, first, last } of findNames(text, tokens)) {
    if (ids.some((id) => actors.has(id))) for (let index = first; index <= last; index++) hits.add(index);
  }
  return { hits, tokens };
}

/** The first word of the window with most hits, the hits in its middle. */
function densest(count: number, hits: ReadonlySet<number>): number {
  const places = [...hits].sort((a, b) => a - b);
  let best = { size: 0, first: 0, last: 0 };
  let from = 0;
  for (const [to, last] of places.entries()) {
    while (last - (places[from] ?? last) >= LENGTH) from++;
    const size = to - from + 1;
    if (size > best.size) best = { size, first: places[from] ?? last, last };
  }
  if (best.size === 0) return 0;
  const room = LENGTH - (best.last - best.first + 1);
  return Math.max(0, Math.min(best.first - Math.floor(room / 2), count - LENGTH));
}
