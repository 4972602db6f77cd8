import type { Annotated } from '@letapis/core';
import type { Kysely } from 'kysely';
import { indexText } from '../search/index-text.ts';
import type { Schema } from '../sql/schema.ts';
import { readArticleRows } from './article-rows.ts';
import { indexArticles, indexHappenings } from './index-archive.ts';
import { packTerms } from './terms.ts';
import { vocabulary } from './vocabulary.ts';

/** Articles and happenings that are read at once. */
const TOGETHER = 1000;

/** The tables that hold the index and nothing else. */
const TABLES = ['segment', 'segment_column', 'block', 'indexed', 'merged', 'gone'] as const;

/** Fills the index anew from all that is stored: what a change of the analyser asks for. */
export async function refillIndex(trx: Kysely<Schema>): Promise<void> {
  for (const table of TABLES) await trx.deleteFrom(table).execute();
  await fillIndex(trx);
}

/** Fills the index from all that is stored, if there is nothing in it. */
export async function fillIndex(trx: Kysely<Schema>): Promise<void> {
  if (await trx.selectFrom('segment').select('id').limit(1).executeTakeFirst()) return;
  for (let last = -1; ; ) {
    const rows = await trx
      .selectFrom('article_json')
      .select(['n', 'json'])
      .where('n', '>', last)
      .orderBy('n')
      .limit(TOGETHER)
      .execute();
    const texts = new Map(
      rows.map(({ n, json }) => {
        const { article } = JSON.parse(json) as Omit<Annotated, 'events'>;
        return [n, packTerms(indexText(article), vocabulary())];
      }),
    );
    const tokens = new Map(Array.from(texts, ([n, text]) => [n, text.tokens]));
    const stored = await readArticleRows(trx, tokens);
    const indexed = stored.flatMap((row) => {
      const text = texts.get(row.n);
      return text ? [{ row, text }] : [];
    });
    await indexArticles(trx, indexed);
    last = rows.at(-1)?.n ?? last;
    if (rows.length < TOGETHER) break;
  }
  for (let last = -1; ; ) {
    const rows = await trx
      .selectFrom('happening')
      .select('n')
      .where('n', '>', last)
      .orderBy('n')
      .limit(TOGETHER)
      .execute();
    const numbers = rows.map(({ n }) => n);
    await indexHappenings(trx, [], numbers);
    last = numbers.at(-1) ?? last;
    if (numbers.length < TOGETHER) break;
  }
}
