import type { DatabaseSync } from 'node:sqlite';
import type { Annotated } from '@letapis/core';
import { indexText } from '../search/index-text.ts';

/** Counts the words of the articles that are stored, as the analyser has them now. */
export function recountWords(database: DatabaseSync): void {
  const next = database.prepare('select n, json from article_json where n > ? order by n limit 1');
  const setWords = database.prepare('update article set words = ? where n = ?');
  for (let row = next.get(-1); row !== undefined; row = next.get(Number(row.n))) {
    const { article } = JSON.parse(String(row.json)) as Omit<Annotated, 'events'>;
    setWords.run(indexText(article).fields.at(-1)?.length ?? 0, Number(row.n));
  }
}
