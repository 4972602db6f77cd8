import { Problem } from '@letapis/core';
import { analyse, type Token } from './analyse.ts';

/**
 * One thing asked for. `terms` stand next to each other in the text; `exact` compares words as written
 * (phrases and prefixes), otherwise their stems; `prefix`: the last term may go on.
 */
export type Clause = { terms: string[]; exact: boolean; prefix: boolean; not: boolean };

export const LONGEST_QUERY = 1000;
const MOST_CLAUSES = 64;

/** What a query means: all clauses hold. Throws `query.invalid`, saying where. */
export function parseQuery(query: string): Clause[] {
  if (query.length > LONGEST_QUERY) {
    throw invalid(query, `The search is longer than ${LONGEST_QUERY} characters; use fewer words.`);
  }
  const clauses: Clause[] = [];
  let at = 0;
  while (at < query.length) {
    const start = at;
    if (/\s/u.test(query.charAt(at))) {
      at++;
      continue;
    }
    const not = query.charAt(at) === '-' && /\S/u.test(query.charAt(at + 1));
    if (not) at++;
    const quoted = QUOTES.get(query.charAt(at));
    if (quoted !== undefined) {
      const end = findClosing(query, at + 1, quoted);
      if (end === -1) {
        throw invalid(query, `The quotation mark at character ${at + 1} is not closed; close it or leave it out.`);
      }
      push(clauses, analyse(query.slice(at + 1, end)), { exact: true, prefix: false, not });
      at = end + 1;
    } else {
      while (at < query.length && !/\s/u.test(query.charAt(at)) && !(at > start && query.charAt(at) === '"')) at++;
      const word = query.slice(not ? start + 1 : start, at);
      const tokens = analyse(word);
      const last = tokens.at(-1);
      const prefix = last !== undefined && word.charAt(last.end) === '*';
      push(clauses, tokens, { exact: prefix, prefix, not });
    }
    if (clauses.length > MOST_CLAUSES) {
      throw invalid(
        query,
        `The search has more than ${MOST_CLAUSES} words, the last of them at character ${start + 1}.`,
      );
    }
  }
  if (clauses.length === 0) throw invalid(query, 'There is no word to search for; write at least one.');
  if (clauses.every((clause) => clause.not)) {
    throw invalid(query, 'The search only says what to leave out, from character 1 on; add a word to look for.');
  }
  return clauses;
}

/** Opening quotation marks and what closes them; keyboards and editors of three languages write all of these. */
const QUOTES = new Map([
  ['"', '"'],
  ['“', '”"'],
  ['„', '“”"'],
  ['«', '»'],
]);

function findClosing(query: string, from: number, closing: string): number {
  for (let at = from; at < query.length; at++) if (closing.includes(query.charAt(at))) return at;
  return -1;
}

function push(clauses: Clause[], tokens: Token[], rest: Omit<Clause, 'terms'>): void {
  if (tokens.length > 0)
    clauses.push({ terms: tokens.map((token) => (rest.exact ? token.term : token.stem)), ...rest });
}

function invalid(query: string, message: string): Problem {
  return new Problem('query.invalid', message, { subject: query.slice(0, LONGEST_QUERY) });
}
