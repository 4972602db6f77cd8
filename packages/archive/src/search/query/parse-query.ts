import { analyse, type Token } from '../analyse.ts';
import { allStems } from '../stem/stem.ts';
import { addNames } from './add-names.ts';
import { fields } from './fields.ts';
import type { Condition, Group, Query } from './query.ts';
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
        const message = `${piece.text} at character {at} needs something before and after it; write it small to search for the word.`;
        throw new QueryProblem(query, piece.start, piece.end, message);
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
      const message = `The search has more than ${MOST_CONDITIONS} words, the last of them at character {at}.`;
      throw new QueryProblem(query, piece.start, piece.end, message);
    }
    if (piece.kind === 'word' && piece.field === undefined) sources.set(condition, piece.text);
    if (!joined || !last) {
      groups.push({ not: piece.not, any: [condition] });
      continue;
    }
    if (last.not || piece.not) {
      const message = `What is left out with a minus cannot stand beside ${joined.text}, as at character {at}.`;
      throw new QueryProblem(query, joined.start, joined.end, message);
    }
    last.any.push(condition);
  }
  if (groups.length === 0) {
    throw new QueryProblem(query, 0, query.length, 'There is no word to search for; write at least one.');
  }
  if (groups.every(({ not }) => not)) {
    const message = 'The search only says what to leave out, from character {at} on; add a word to look for.';
    throw new QueryProblem(query, 0, query.length, message);
  }
  return { groups: addNames(groups, sources) };
}

function read(query: string, piece: Piece): Condition | undefined {
  return piece.field === undefined ? readWords(query, piece) : readField(query, piece, piece.field);
}

function readField(query: string, piece: Piece, name: string): Condition {
  const readValue = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (!readValue) {
    const known = Object.keys(fields).join(', ');
    const message = `There is no field "${name}", as at character {at}; there are ${known}. Put it in quotation marks to search for the words.`;
    throw new QueryProblem(query, piece.start, piece.end, message);
  }
  const value = piece.text.trim();
  const field = value === '' ? 'a value' : readValue(value);
  if (typeof field !== 'string') return field;
  const message = `After "${name}:", at character {at}, there must be ${field}.`;
  throw new QueryProblem(query, piece.valueStart, piece.end, message);
}

function readWords(query: string, piece: Piece): Condition | undefined {
  const tokens = analyse(piece.text, '');
  const last = tokens.at(-1);
  if (last === undefined) return undefined;
  const prefix = piece.kind === 'word' && piece.text.charAt(last.end) === '*';
  if (prefix && last.term.length < SHORTEST_PREFIX) {
    const message = `A word that goes on with * needs ${SHORTEST_PREFIX} letters before it, at character {at}.`;
    throw new QueryProblem(query, piece.start, piece.end, message);
  }
  const exact = prefix || piece.kind === 'phrase';
  return { kind: 'words', places: tokens.map((token) => termsOf(token, exact)), exact, prefix };
}

function termsOf(token: Token, exact: boolean): string[] {
  return exact ? [token.term] : allStems(token.term);
}
