import type { Kysely } from 'kysely';
import type { Schema } from '../sql/schema.ts';
import { ARTICLE_FIELDS, type ArticleRow } from './article-rows.ts';
import { compareMentions, MENTION_FIELDS, type MentionRow, readMentionRows } from './mention-rows.ts';
import { postingsOf } from './postings-of.ts';
import { addSegment, type Kind, removeFromSegments, TOGETHER, tidySegments } from './segments.ts';
import { movePostings, storePostings } from './store-blocks.ts';
import type { ArticleTerms } from './terms.ts';

export const articles: Kind<ArticleRow> = {
  name: 'article',
  fields: ARTICLE_FIELDS,
  number: 'n',
  order: (one, other) => one.n - other.n,
  largest: TOGETHER ** 4,
  move: movePostings,
};
export const mentions: Kind<MentionRow> = {
  name: 'mention',
  fields: MENTION_FIELDS,
  number: 'happening',
  order: compareMentions,
  largest: TOGETHER ** 5,
};

/** An article that is stored, with its words. */
export type IndexedArticle = { row: ArticleRow; text: ArticleTerms };

/** Makes articles that are stored findable. */
export async function indexArticles(trx: Kysely<Schema>, indexed: readonly IndexedArticle[]): Promise<void> {
  if (indexed.length === 0) return;
  const sorted = [...indexed].sort((a, b) => a.row.n - b.row.n);
  const segment = await addSegment(
    trx,
    articles,
    sorted.map(({ row }) => row),
  );
  const words = sorted.map(({ row, text }) => ({ n: row.n, text }));
  await storePostings(trx, segment, postingsOf(words));
  await tidySegments(trx, articles);
}

/** Takes an article out of the index. */
export const unindexArticle = (trx: Kysely<Schema>, n: number) => removeFromSegments(trx, articles, [n]);

/**
 * Indexes happenings: those that are new and told once by the rows of their mentions, others as they are stored at this
 * moment, in place of what the index had of them.
 */
export async function indexHappenings(
  trx: Kysely<Schema>,
  alone: readonly MentionRow[],
  others: readonly number[],
): Promise<void> {
  if (alone.length + others.length === 0) return;
  await removeFromSegments(trx, mentions, others);
  const rows = [...alone, ...(await readMentionRows(trx, others))];
  if (rows.length > 0) await addSegment(trx, mentions, rows);
  await tidySegments(trx, mentions);
}
