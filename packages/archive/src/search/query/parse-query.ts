import { analyse, type Token } from '../analyse.ts';
import { allStems } from '../stem/stem.ts';
import { addNames } from './add-names.ts';
import { fields, type Wrong } from './fields.ts';
import type { Condition, Field, Group, Query } from './query.ts';
import { QueryProblem } from './query-problem.ts';
import { type Piece, scan } from './scan.ts';

const MOST_CONDITIONS = 64;

/** Letters before a `*`: fewer would be almost every word. */
const SHORTEST_PREFIX = 2;

/**
 * Reads a query: words, "phrases", prefix*, -not, OR between its neighbours, and `field:value`. All that is not joined
 * by OR must hold. Throws a `QueryProblem` that points at what is wrong.
 */
export function parseQuery(query: string): Query {
  const groups: Group[] = [];
  const sources = new Map<Condition, string>();
  const pieces = scan(query);
  let count = 0;
  let or: Piece | undefined;
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'or') {
      const [before, after] = [pieces[index - 1], pieces[index + 1]];
      if (!before || !after || before.kind === 'or' || after.kind === 'or') {
        throw new QueryProblem(query, piece, 'loneOr', { or: piece.text });
      }
      or = piece;
      continue;
    }
    const condition = read(query, piece);
    const last = groups.at(-1);
    const joined = or;
    or = undefined;
    // Nothing but signs: as if it were not there.
    if (condition === undefined) continue;
    if (++count > MOST_CONDITIONS) {
      throw new QueryProblem(query, piece, 'tooMany', { most: String(MOST_CONDITIONS) });
    }
    if (piece.kind === 'word' && piece.field === undefined) sources.set(condition, piece.text);
    if (!joined || !last) {
      groups.push({ not: piece.not, any: [condition] });
      continue;
    }
    if (last.not || piece.not) throw new QueryProblem(query, joined, 'minusBesideOr', { or: joined.text });
    last.any.push(condition);
  }
  const whole = { start: 0, end: query.length };
  if (groups.length === 0) throw new QueryProblem(query, whole, 'noWord');
  if (groups.every(({ not }) => not)) throw new QueryProblem(query, whole, 'onlyMinus');
  return { groups: addNames(groups, sources) };
}

function read(query: string, piece: Piece): Condition | undefined {
  return piece.field === undefined ? readWords(query, piece) : readField(query, piece, piece.field);
}

function readField(query: string, piece: Piece, name: string): Condition {
  const readValue = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (!readValue) {
    throw new QueryProblem(query, piece, 'noField', { field: name, known: Object.keys(fields).join(', ') });
  }
  const value = piece.text.trim();
  const field: Field | Wrong = value === '' ? { reason: 'noValue' } : readValue(value);
  if ('kind' in field) return field;
  const place = { start: piece.valueStart, end: piece.end };
  throw new QueryProblem(query, place, field.reason, { field: name, known: field.known ?? '' });
}

function readWords(query: string, piece: Piece): Condition | undefined {
  const tokens = analyse(piece.text, '');
  const last = tokens.at(-1);
  if (last === undefined) return undefined;
  const prefix = piece.kind === 'word' && piece.text.charAt(last.end) === '*';
  if (prefix && last.term.length < SHORTEST_PREFIX) {
    throw new QueryProblem(query, piece, 'shortPrefix', { least: String(SHORTEST_PREFIX) });
  }
  const exact = prefix || piece.kind === 'phrase';
  return { kind: 'words', places: tokens.map((token) => termsOf(token, exact)), exact, prefix };
}

function termsOf(token: Token, exact: boolean): string[] {
  return exact ? [token.term] : allStems(token.term);
}
