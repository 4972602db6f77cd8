import type { Article } from '@letapis/core';
import { CompiledQuery, sql, type Transaction } from 'kysely';
import { analyse } from '../search/analyse.ts';
import { findNames } from '../search/names.ts';
import type { Text } from '../search/query/query.ts';
import type { Schema } from './schema.ts';

/** Columns of `article_fts` with their weights in bm25. */
const COLUMNS = { title: 8, lede: 4, body: 1, title_stem: 8, lede_stem: 4, body_stem: 1, actors: 2 };

export const WEIGHTS = sql.raw(Object.values(COLUMNS).join(', '));

/** One row of the index; its values are the article's number and what `ftsValues` gives. */
export const INSERT_FTS = `insert into article_fts (rowid, ${Object.keys(COLUMNS).join(', ')})
  values (?${', ?'.repeat(Object.keys(COLUMNS).length)})`;

/** What the index is fed of an article, in the order of its columns, and how many words its text has. */
export function ftsValues(article: Pick<Article, 'title' | 'lede' | 'text' | 'language'>) {
  const fields = [article.title, article.lede ?? '', article.text].map((text) => {
    const tokens = analyse(text, article.language);
    return { text, tokens };
  });
  const join = (words: readonly string[]) => words.join(' ');
  const values = [
    ...fields.map(({ tokens }) => join(tokens.map(({ term }) => term))),
    ...fields.map(({ tokens }) => join(tokens.map(({ stem }) => stem))),
    join(fields.flatMap(({ text, tokens }) => findNames(text, tokens).flatMap(({ ids }) => ids.map(actorTerm)))),
  ];
  return { values, words: fields.at(-1)?.tokens.length ?? 0 };
}

/** An id of the gazetteer as one term of the index. */
const actorTerm = (id: string) => id.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Feeds the index with what `ftsValues` gave. */
export async function indexText(trx: Transaction<Schema>, n: number, values: readonly string[]): Promise<void> {
  await trx.executeQuery(CompiledQuery.raw(INSERT_FTS, [n, ...values]));
}

export async function unindexText(trx: Transaction<Schema>, n: number): Promise<void> {
  await sql`delete from article_fts where rowid = ${n}`.execute(trx);
}

/** Most spellings of one row of words that are asked for; past it the first ones of each place are. */
const MOST_SPELLINGS = 64;

/** Any of these, in the language of FTS5; terms hold letters and digits only, so nothing in them is an operator. */
export function toFts(texts: readonly Text[]): string {
  return `(${texts.map(textToFts).join(' OR ')})`;
}

function textToFts(text: Text): string {
  if (text.kind === 'named') return `(actors : (${text.ids.map((id) => `"${actorTerm(id)}"`).join(' OR ')}))`;
  const { places, exact, prefix } = text;
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
