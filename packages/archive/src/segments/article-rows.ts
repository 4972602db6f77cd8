import type { Kysely } from 'kysely';
import { batches } from '../sql/batches.ts';
import type { Schema } from '../sql/schema.ts';
import { dayNumber } from './day-number.ts';

/** What articles are found, narrowed and counted by. Days are `dayNumber`s; `since`: the first day it is about, or its own. */
export type ArticleRow = {
  n: number;
  id: string;
  work: string;
  language: string;
  /** Empty without a section, as `trend` without a verdict. */
  section: string;
  trend: string;
  /** Parted by commas. */
  types: string;
  day: number;
  since: number;
  start: number;
  end: number;
  tokens: number;
};

export const ARTICLE_FIELDS = [
  ...(['n', 'id', 'work', 'language', 'section', 'trend', 'types'] as const),
  ...(['day', 'since', 'start', 'end', 'tokens'] as const),
];

const COLUMNS = [
  ...(['n', 'id', 'work', 'language', 'section_key', 'trend', 'types', 'day', 'period_start', 'period_end'] as const),
];

type Stored = Pick<Schema['article'], Exclude<(typeof COLUMNS)[number], 'n'>> & { n: number };

/** What a segment holds of an article that is stored. */
export function toArticleRow(stored: Stored, tokens: number): ArticleRow {
  const { n, id, work, language, section_key, trend, types, day, period_start, period_end } = stored;
  return {
    ...{ n, id, work, language, types, tokens },
    section: section_key ?? '',
    trend: trend ?? '',
    day: dayNumber(day),
    since: dayNumber(period_start ?? day),
    start: dayNumber(period_start),
    end: dayNumber(period_end),
  };
}

/** `tokens`: the lengths of the articles, by their numbers. */
export async function readArticleRows(db: Kysely<Schema>, tokens: ReadonlyMap<number, number>): Promise<ArticleRow[]> {
  const rows: ArticleRow[] = [];
  for (const batch of batches([...tokens.keys()])) {
    const articles = await db.selectFrom('article').select(COLUMNS).where('n', 'in', batch).orderBy('n').execute();
    for (const article of articles) rows.push(toArticleRow(article, tokens.get(article.n) ?? 0));
  }
  return rows;
}
