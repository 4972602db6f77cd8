import type { Article } from '@letapis/core';
import { sql, type Transaction } from 'kysely';
import { analyse } from '../search/analyse.ts';
import type { Words } from '../search/query/query.ts';
import type { Schema } from './schema.ts';

/** Weights of bm25 in the order of the columns of `article_fts`: title, lede, body, then their stems. */
export const WEIGHTS = sql.raw('8, 4, 1, 8, 4, 1');

/** Feeds the index with the terms of an article; returns how many words its text has. */
export async function indexText(trx: Transaction<Schema>, n: number, article: Article): Promise<number> {
  const fields = [article.title, article.lede ?? '', article.text].map(analyse);
  const columns = [
    ...fields.map((tokens) => tokens.map(({ term }) => term).join(' ')),
    ...fields.map((tokens) => tokens.map(({ stem }) => stem).join(' ')),
  ];
  await sql`insert into article_fts (rowid, title, lede, body, title_stem, lede_stem, body_stem)
    values (${n}, ${sql.join(columns)})`.execute(trx);
  return fields.at(-1)?.length ?? 0;
}

export async function unindexText(trx: Transaction<Schema>, n: number): Promise<void> {
  await sql`delete from article_fts where rowid = ${n}`.execute(trx);
}

/** Most spellings of one row of words that are asked for; past it the first ones of each place are. */
const MOST_SPELLINGS = 64;

/** Any of these words, in the language of FTS5; terms hold letters and digits only, so nothing in them is an operator. */
export function toFts(words: readonly Words[]): string {
  return `(${words.map(wordsToFts).join(' OR ')})`;
}

function wordsToFts({ places, exact, prefix }: Words): string {
  const columns = exact ? '{title lede body}' : '{title_stem lede_stem body_stem}';
  const phrases = spellings(places).map((terms) => `"${terms.join(' ')}"${prefix ? ' *' : ''}`);
  return `(${columns} : (${phrases.join(' OR ')}))`;
}

function spellings(places: readonly (readonly string[])[]): string[][] {
  let rows: string[][] = [[]];
  for (const terms of places) {
    const some = rows.length * terms.length > MOST_SPELLINGS ? terms.slice(0, 1) : terms;
    rows = rows.flatMap((row) => some.map((term) => [...row, term]));
  }
  return rows;
}
