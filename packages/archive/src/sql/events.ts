import type { Event, Linked } from '@letapis/core';
import { type Expression, type Kysely, type SqlBool, sql } from 'kysely';
import type { ArticleSummary, EventFilter, Happening, HistogramRow, Page } from '../archive.ts';
import { decodeCursor, encodeCursor, pageSize } from '../cursor.ts';
import { inSection, rank, shown, summarise } from './articles.ts';
import type { Schema } from './schema.ts';

/** What a filter asks of `event` joined with `article`. */
function conditions(filter: EventFilter): Expression<SqlBool> {
  const all: Expression<SqlBool>[] = [shown(filter)];
  const ask = (condition: Expression<SqlBool>) => all.push(condition);
  if (filter.articleId !== undefined) ask(sql`article.id = ${filter.articleId}`);
  if (filter.sectionId !== undefined) ask(inSection(filter.sectionId));
  if (filter.type !== undefined) ask(sql`event.type = ${filter.type}`);
  if (filter.polarity !== undefined) ask(sql`event.polarity = ${filter.polarity}`);
  if (filter.modality !== undefined) ask(sql`event.modality = ${filter.modality}`);
  if (filter.after !== undefined) ask(sql`event.end_day >= ${filter.after}`);
  if (filter.before !== undefined) ask(sql`event.start_day <= ${filter.before}`);
  for (const actor of filter.actors ?? []) {
    ask(sql`event.n in (select event_n from participant where key = ${actor})`);
  }
  return sql<SqlBool>`${sql.join(all, sql` and `)}`;
}

export async function listEvents(
  db: Kysely<Schema>,
  filter: EventFilter = {},
): Promise<Page<{ event: Event; article: ArticleSummary }>> {
  const limit = pageSize(filter.limit);
  const after = decodeCursor('events', ['string', 'number'], filter.cursor);
  let query = db.selectFrom('event').innerJoin('article', 'article.n', 'event.article_n').where(conditions(filter));
  const { total } = await query.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  if (after) query = query.where(sql<SqlBool>`(event.sort_day, event.n) > (${after[0]}, ${after[1]})`);
  const rows = await query
    .select(['event.n', 'event.sort_day', 'event.json', 'event.article_n'])
    .orderBy('event.sort_day')
    .orderBy('event.n')
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  const articles = await summarise(
    db,
    page.map(({ article_n }) => article_n),
  );
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.flatMap(({ json, article_n }) => {
      const article = articles.get(article_n);
      return article ? { event: JSON.parse(json) as Event, article } : [];
    }),
    total,
    ...(last ? { next: encodeCursor('events', [last.sort_day, last.n]) } : {}),
  };
}

export async function listHappenings(db: Kysely<Schema>, filter: EventFilter = {}): Promise<Page<Happening>> {
  const limit = pageSize(filter.limit);
  const after = decodeCursor('timeline', ['string', 'number', 'string'], filter.cursor);
  // Materialised: which happenings match is found once, for their number and for the page.
  const matching = db.with(
    (cte) => cte('matching').materialized(),
    (all) =>
      all
        .selectFrom('event')
        .innerJoin('article', 'article.n', 'event.article_n')
        .where(conditions(filter))
        .where('event.happening_n', 'is not', null)
        .select('event.happening_n')
        .distinct(),
  );
  let query = matching.selectFrom('matching').innerJoin('happening', 'happening.n', 'matching.happening_n');
  if (after) {
    const [day, dated, id] = after;
    query = query.where(
      sql<SqlBool>`sort_day <= ${day} and ((sort_day, dated) < (${day}, ${dated}) or ((sort_day, dated) = (${day}, ${dated}) and happening.id > ${id}))`,
    );
  }
  const rows = await query
    .selectAll('happening')
    .select(sql<number>`(select count(*) from matching)`.as('total'))
    .orderBy('sort_day', 'desc')
    .orderBy('dated', 'desc')
    .orderBy('happening.id')
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  const mentions = await mentionsOf(
    db,
    page.map(({ n }) => n),
    filter,
  );
  const articles = await summarise(
    db,
    [...mentions.values()].flatMap(([first]) => first?.article_n ?? []),
  );
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.flatMap(({ n, id, json }) => {
      const told = mentions.get(n) ?? [];
      const article = told[0] && articles.get(told[0].article_n);
      if (!article) return [];
      const rest = JSON.parse(json) as Pick<Linked, 'when' | 'conflicts'>;
      return { linked: { id, mentions: told.map(({ event }) => event), ...rest }, article };
    }),
    total: rows[0]?.total ?? 0,
    ...(last ? { next: encodeCursor('timeline', [last.sort_day, last.dated, last.id]) } : {}),
  };
}

/** The mentions a reader is shown of each happening: those that match the filter first, the surest first. */
async function mentionsOf(db: Kysely<Schema>, happenings: readonly number[], filter: EventFilter) {
  const mentions = new Map<number, { event: Event; article_n: number }[]>();
  if (happenings.length === 0) return mentions;
  const rows = await db
    .selectFrom('event')
    .innerJoin('article', 'article.n', 'event.article_n')
    .select(['event.happening_n', 'event.json', 'event.article_n'])
    .select(sql<number>`case when ${conditions(filter)} then 0 else 1 end`.as('other'))
    .select(rank(filter.prefer ?? filter.language ?? 'en', 'article').as('rank'))
    .where('event.happening_n', 'in', happenings)
    .where(shown(filter))
    .orderBy('article.day')
    .orderBy('article.id')
    .orderBy('event.position')
    .execute();
  const told = rows.map((row) => ({ ...row, event: JSON.parse(row.json) as Event }));
  told.sort((a, b) => a.other - b.other || a.rank - b.rank || b.event.confidence - a.event.confidence);
  for (const { happening_n, event, article_n } of told) {
    if (happening_n === null) continue;
    const others = mentions.get(happening_n);
    if (others) others.push({ event, article_n });
    else mentions.set(happening_n, [{ event, article_n }]);
  }
  return mentions;
}

export async function histogram(db: Kysely<Schema>, filter: EventFilter = {}): Promise<HistogramRow[]> {
  const rows = await db
    .selectFrom('event')
    .innerJoin('article', 'article.n', 'event.article_n')
    .innerJoin('happening', 'happening.n', 'event.happening_n')
    .where(conditions(filter))
    .where('bucket', 'is not', null)
    .select(['bucket', 'happening.side'])
    .select((eb) => eb.fn.count<number>('event.happening_n').distinct().as('count'))
    .groupBy(['bucket', 'happening.side'])
    .orderBy('bucket')
    .execute();
  const months = new Map<string, HistogramRow>();
  for (const { bucket, side, count } of rows) {
    if (bucket === null) continue;
    const row = months.get(bucket) ?? { month: bucket, cooperation: 0, conflict: 0, other: 0 };
    row[side === 'cooperation' || side === 'conflict' ? side : 'other'] += count;
    months.set(bucket, row);
  }
  return [...months.values()];
}
