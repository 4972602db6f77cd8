import type { DatabaseSync } from 'node:sqlite';
import type { Annotated } from '@letapis/core';
import { indexText } from '../search/index-text.ts';
import { ftsValues, INSERT_FTS } from './full-text.ts';

/** Fills an empty full-text index from the articles that are stored. */
export function reindex(database: DatabaseSync): void {
  const next = database.prepare('select n, json from article_json where n > ? order by n limit 1');
  const insert = database.prepare(INSERT_FTS);
  const setWords = database.prepare('update article set words = ? where n = ?');
  for (let row = next.get(-1); row !== undefined; row = next.get(Number(row.n))) {
    const { article } = JSON.parse(String(row.json)) as Omit<Annotated, 'events'>;
    const text = indexText(article);
    insert.run(Number(row.n), ...ftsValues(text));
    setWords.run(text.words, Number(row.n));
  }
}
