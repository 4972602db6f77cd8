import { analyse, type Token } from './analyse.ts';
import { findNames } from './names.ts';
import type { Text, Words } from './query/query.ts';

export const HIT_START = '\uE000';
export const HIT_END = '\uE001';

/** Words of a snippet. */
const LENGTH = 32;

/**
 * The part of a text where the hits are densest, in its own words on one line: hits between U+E000 and U+E001,
 * `…` where text is left out. Without a hit, the beginning.
 */
export function snippet(text: string, language: string, wanted: readonly Text[]): string {
  const tokens = analyse(text, language);
  const hits = findHits(
    tokens,
    wanted.filter((one) => one.kind === 'words'),
  );
  const ids = new Set(wanted.flatMap((one) => (one.kind === 'named' ? one.ids : [])));
  for (const name of ids.size === 0 ? [] : findNames(text, tokens)) {
    if (!name.ids.some((id) => ids.has(id))) continue;
    for (let index = name.first; index <= name.last; index++) hits.add(index);
  }
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

function findHits(tokens: readonly Token[], wanted: readonly Words[]): Set<number> {
  const hits = new Set<number>();
  for (const { places, exact, prefix } of wanted) {
    const matches = (token: Token | undefined, place: number): boolean => {
      const word = exact ? token?.term : token?.stem;
      const terms = places[place];
      if (word === undefined || terms === undefined) return false;
      if (prefix && place === places.length - 1) return terms.some((term) => word.startsWith(term));
      return terms.includes(word);
    };
    for (let index = 0; index + places.length <= tokens.length; index++) {
      if (places.every((_, place) => matches(tokens[index + place], place))) {
        for (let place = 0; place < places.length; place++) hits.add(index + place);
      }
    }
  }
  return hits;
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
