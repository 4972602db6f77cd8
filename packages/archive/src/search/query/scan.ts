import { LONGEST_QUERY, QueryProblem } from './query-problem.ts';

/** A piece of a query as written. `valueStart` is where its text begins; `start` where its minus or field does. */
export type Piece = {
  kind: 'word' | 'phrase' | 'or';
  not: boolean;
  field?: string;
  text: string;
  start: number;
  valueStart: number;
  end: number;
};

/** Opening quotation marks and what closes them; keyboards and editors of three languages write all of these. */
const QUOTES = new Map([
  ['"', '"'],
  ['“', '”"'],
  ['„', '“”"'],
  ['«', '»'],
]);

/** "Or" in the languages of the interface, always in capitals. */
const OR = new Set(['OR', 'АБО', 'ИЛИ']);

/** A field and its colon; an address ("https://") is none. */
const FIELD = /([A-Za-z]{2,20}):(?=\S)(?!\/\/)/y;

/** Takes a query apart, in linear time. Throws a `QueryProblem` for a quotation mark that is not closed. */
export function scan(query: string): Piece[] {
  if (query.length > LONGEST_QUERY) {
    const rest = { start: LONGEST_QUERY, end: query.length };
    throw new QueryProblem(query, rest, 'tooLong', { most: String(LONGEST_QUERY) });
  }
  const pieces: Piece[] = [];
  let at = 0;
  while (at < query.length) {
    if (isSpace(query, at)) {
      at++;
      continue;
    }
    const start = at;
    const not = query.charAt(at) === '-' && at + 1 < query.length && !isSpace(query, at + 1);
    if (not) at++;
    FIELD.lastIndex = at;
    const field = FIELD.exec(query)?.[1];
    if (field !== undefined) at += field.length + 1;
    const closing = QUOTES.get(query.charAt(at));
    const piece = { not, ...(field === undefined ? {} : { field: field.toLowerCase() }), start };
    if (closing === undefined) {
      const valueStart = at;
      while (at < query.length && !isSpace(query, at) && (at === valueStart || query.charAt(at) !== '"')) at++;
      const text = query.slice(valueStart, at);
      const kind = start === valueStart && OR.has(text) ? 'or' : 'word';
      pieces.push({ ...piece, kind, text, valueStart, end: at });
    } else {
      const end = findClosing(query, at + 1, closing);
      if (end === -1) throw new QueryProblem(query, { start: at, end: query.length }, 'openQuote');
      pieces.push({ ...piece, kind: 'phrase', text: query.slice(at + 1, end), valueStart: at + 1, end: end + 1 });
      at = end + 1;
    }
  }
  return pieces;
}

function isSpace(query: string, at: number): boolean {
  return /\s/u.test(query.charAt(at));
}

function findClosing(query: string, from: number, closing: string): number {
  for (let at = from; at < query.length; at++) if (closing.includes(query.charAt(at))) return at;
  return -1;
}
