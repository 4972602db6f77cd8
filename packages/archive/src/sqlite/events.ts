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
        .where('event.happening_id', 'is not', null)
        .select('event.happening_id')
        .distinct(),
  );
  let query = matching.selectFrom('matching').innerJoin('happening', 'happening.id', 'matching.happening_id');
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
    page.map(({ id }) => id),
    filter,
  );
  const articles = await summarise(
    db,
    [...mentions.values()].flatMap(([first]) => first?.article_n ?? []),
  );
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.flatMap(({ id, json }) => {
      const told = mentions.get(id) ?? [];
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
async function mentionsOf(db: Kysely<Schema>, happenings: readonly string[], filter: EventFilter) {
  const mentions = new Map<string, { event: Event; article_n: number }[]>();
  if (happenings.length === 0) return mentions;
  const rows = await db
    .selectFrom('event')
    .innerJoin('article', 'article.n', 'event.article_n')
    .select(['event.happening_id', 'event.json', 'event.article_n'])
    .where('event.happening_id', 'in', happenings)
    .where(shown(filter))
    .orderBy(sql`(${conditions(filter)})`, 'desc')
    .orderBy(rank(filter.prefer ?? filter.language ?? 'en', 'article'))
    .orderBy(sql`event.json ->> '$.confidence'`, 'desc')
    .orderBy('article.day')
    .orderBy('event.n')
    .execute();
  for (const { happening_id, json, article_n } of rows) {
    if (happening_id === null) continue;
    const mention = { event: JSON.parse(json) as Event, article_n };
    const told = mentions.get(happening_id);
    if (told) told.push(mention);
    else mentions.set(happening_id, [mention]);
  }
  return mentions;
}

export async function histogram(db: Kysely<Schema>, filter: EventFilter = {}): Promise<HistogramRow[]> {
  const rows = await db
    .selectFrom('event')
    .innerJoin('article', 'article.n', 'event.article_n')
    .innerJoin('happening', 'happening.id', 'event.happening_id')
    .where(conditions(filter))
    .where('bucket', 'is not', null)
    .select(['bucket', 'happening.side'])
    .select((eb) => eb.fn.count<number>('happening.id').distinct().as('count'))
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
