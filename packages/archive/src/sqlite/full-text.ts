import type { Article } from '@letapis/core';
import { sql, type Transaction } from 'kysely';
import { analyse } from '../search/analyse.ts';
import type { Clause } from '../search/query.ts';
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

/** The query in the language of FTS5; terms hold letters and digits only, so nothing in them can be an operator. */
export function toFts(clauses: readonly Clause[]): string {
  const wanted = clauses.filter(({ not }) => !not).map(clauseToFts);
  const unwanted = clauses.filter(({ not }) => not).map(clauseToFts);
  const found = `(${wanted.join(' AND ')})`;
  return unwanted.length === 0 ? found : `${found} NOT (${unwanted.join(' OR ')})`;
}

function clauseToFts({ terms, exact, prefix }: Clause): string {
  const columns = exact ? '{title lede body}' : '{title_stem lede_stem body_stem}';
  return `(${columns} : "${terms.join(' ')}"${prefix ? ' *' : ''})`;
}
