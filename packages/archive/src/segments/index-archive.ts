import type { Kysely } from 'kysely';
import { wordsOf } from '../search/index-text.ts';
import type { Schema } from '../sql/schema.ts';
import { ARTICLE_FIELDS, type ArticleRow, readArticleRows } from './article-rows.ts';
import { compareMentions, MENTION_FIELDS, type MentionRow, readMentionRows } from './mention-rows.ts';
import { PostingsWriter } from './postings.ts';
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

/** Makes articles that are stored findable, by their numbers. */
export async function indexArticles(trx: Kysely<Schema>, texts: ReadonlyMap<number, ArticleTerms>): Promise<void> {
  if (texts.size === 0) return;
  const postings = new Map<string, PostingsWriter>();
  const lengths = new Map<number, number>();
  for (const [n, { terms, bytes, ends, tokens }] of [...texts].sort(([a], [b]) => a - b)) {
    lengths.set(n, tokens);
    let start = 0;
    for (const [index, term] of wordsOf(terms).entries()) {
      const writer = postings.get(term) ?? new PostingsWriter();
      postings.set(term, writer);
      const end = ends[index] ?? start;
      writer.add(n, bytes, start, end);
      start = end;
    }
  }
  const segment = await addSegment(trx, articles, await readArticleRows(trx, lengths));
  await storePostings(trx, segment, new Map([...postings].map(([term, writer]) => [term, [writer.packed()]])));
  await tidySegments(trx, articles);
}

/** Takes an article out of the index. */
export const unindexArticle = (trx: Kysely<Schema>, n: number) => removeFromSegments(trx, articles, [n]);

/** Indexes happenings as they are stored at this moment, in place of what the index had of them. */
export async function indexHappenings(trx: Kysely<Schema>, happenings: readonly number[]): Promise<void> {
  if (happenings.length === 0) return;
  await removeFromSegments(trx, mentions, happenings);
  const rows = await readMentionRows(trx, happenings);
  if (rows.length > 0) await addSegment(trx, mentions, rows);
  await tidySegments(trx, mentions);
}
