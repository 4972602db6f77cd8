import { type Event, type Linked, PLOVER } from '@letapis/core';
import { type Kysely, sql } from 'kysely';
import type { EventFilter, Happening, HistogramRow, Mention, Page } from '../archive.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Mentions } from '../catalogue/mentions.ts';
import { MonthCounts } from '../catalogue/month-counts.ts';
import { selectMentions } from '../catalogue/select-mentions.ts';
import { Top } from '../catalogue/top.ts';
import { decodeCursor, encodeCursor, pageSize } from '../cursor.ts';
import { numberAt } from '../segments/columns.ts';
import { inSection, rank, shown, summarise } from './articles.ts';
import { eventColumns, keysOf } from './event-row.ts';
import { readStored, type Stored, stored, toStored } from './find-by-keys.ts';
import { outcomesFor } from './outcomes.ts';
import { readSections } from './overview.ts';
import type { Schema } from './schema.ts';

/** What a filter names, by the numbers that the catalogue knows it by. */
async function namesIn(db: Kysely<Schema>, { articleId, sectionId }: EventFilter) {
  const sections = sectionId === undefined ? new Map<string, string>() : await readSections(db);
  if (articleId === undefined) return { sections };
  const row = await db.selectFrom('article').select('n').where('id', '=', articleId).executeTakeFirst();
  return { sections, articleNumber: row?.n };
}

/** A mention by its row number. Without a day it comes last. */
type Dated = { n: number; start: number };

export async function listEvents(catalogue: Catalogue, filter: EventFilter = {}): Promise<Page<Mention>> {
  const { db } = catalogue;
  const limit = pageSize(filter.limit);
  const cursor = decodeCursor('events', ['number', 'number'], filter.cursor);
  const after = cursor && { start: cursor[0], n: cursor[1] };
  const isBefore = (a: Dated, b: Dated) =>
    a.start === b.start ? a.n < b.n : b.start === 0 || (a.start !== 0 && a.start < b.start);
  const names = await namesIn(db, filter);
  const { first, total } = await catalogue.now(() => {
    const top = new Top<Dated>(limit + 1, isBefore);
    let count = 0;
    selectMentions(catalogue, filter, names, ({ of: { event, start } }, rows) => {
      count += rows.length;
      for (const row of rows) {
        const one = { n: numberAt(event, row), start: numberAt(start, row) };
        if (top.last && !isBefore(one, top.last)) continue;
        if (after === undefined || isBefore(after, one)) top.add(one);
      }
    });
    return { first: top.inOrder(), total: count };
  });
  const page = first.slice(0, limit);
  const events = await readStored(
    db,
    page.map(({ n }) => n),
  );
  const articles = await summarise(
    db,
    events.map(({ article }) => article),
  );
  const outcomes = await outcomesFor(catalogue, events);
  const byRow = new Map(events.map((one) => [one.n, one]));
  const last = first.length > limit ? page.at(-1) : undefined;
  return {
    items: page.flatMap(({ n }) => {
      const one = byRow.get(n);
      const article = one && articles.get(one.article);
      if (!article) return [];
      const outcome = outcomes.get(one.event.id);
      return { event: one.event, article, ...(outcome === undefined ? {} : { outcome }) };
    }),
    total,
    ...(last ? { next: encodeCursor('events', [last.start, last.n]) } : {}),
  };
}

/** A happening by its row number, and what happenings are ordered by; `order` is the beginning of the id. */
type Place = { n: number; day: number; dated: number; order: number };

function isLater(a: Place, b: Place): boolean {
  if (a.day !== b.day) return a.day > b.day;
  if (a.dated !== b.dated) return a.dated > b.dated;
  return a.order === b.order ? a.n < b.n : a.order < b.order;
}

const placeAt = ({ happening, day, dated, order }: Mentions['of'], row: number): Place => ({
  n: numberAt(happening, row),
  day: numberAt(day, row),
  dated: numberAt(dated, row),
  order: numberAt(order, row),
});

export async function listHappenings(catalogue: Catalogue, filter: EventFilter = {}): Promise<Page<Happening>> {
  const { db } = catalogue;
  const limit = pageSize(filter.limit);
  const cursor = decodeCursor('timeline', ['number', 'number', 'number', 'number'], filter.cursor);
  const after = cursor && { day: cursor[0], dated: cursor[1], order: cursor[2], n: cursor[3] };
  const names = await namesIn(db, filter);
  const { first, total } = await catalogue.now(() => {
    const top = new Top<Place>(limit + 1, isLater);
    let count = 0;
    selectMentions(catalogue, { ...filter, once: true }, names, ({ of }, rows) => {
      count += rows.length;
      for (const row of rows) {
        const place = placeAt(of, row);
        // What follows in this segment is not later.
        if (top.last && !isLater(place, top.last)) break;
        if (after === undefined || isLater(after, place)) top.add(place);
      }
    });
    return { first: top.inOrder(), total: count };
  });
  const page = first.slice(0, limit);
  const numbers = page.map(({ n }) => n);
  const told = await mentionsOf(db, numbers, filter);
  const firsts = [...told.values()].flatMap(([one]) => one ?? []);
  const articles = await summarise(
    db,
    firsts.map(({ article }) => article),
  );
  const outcomes = await outcomesFor(catalogue, firsts);
  const rows = await readHappenings(db, numbers);
  const last = first.length > limit ? page.at(-1) : undefined;
  return {
    items: numbers.flatMap((n) => {
      const row = rows.get(n);
      const mentions = told.get(n) ?? [];
      const article = mentions[0] && articles.get(mentions[0].article);
      if (!row || !article) return [];
      const rest = whenOf(row.json, mentions);
      const linked = { id: row.id, mentions: mentions.map(({ event }) => event), ...rest };
      const outcome = outcomes.get(mentions[0]?.event.id ?? '');
      return { linked, article, ...(outcome === undefined ? {} : { outcome }) };
    }),
    total,
    ...(last ? { next: encodeCursor('timeline', [last.day, last.dated, last.order, last.n]) } : {}),
  };
}

/** When a happening was, by its row and its mentions. */
function whenOf(json: string, [only]: readonly Stored[]): Pick<Linked, 'when' | 'conflicts'> {
  return json === '' && only ? { when: only.event.when, conflicts: [] } : JSON.parse(json);
}

async function readHappenings(db: Kysely<Schema>, numbers: readonly number[]) {
  if (numbers.length === 0) return new Map<number, never>();
  const rows = await db.selectFrom('happening').select(['n', 'id', 'json']).where('n', 'in', numbers).execute();
  return new Map(rows.map((row) => [row.n, row]));
}

/** The mentions a reader is shown of each happening: those that match the filter first, the surest first. */
async function mentionsOf(db: Kysely<Schema>, happenings: readonly number[], filter: EventFilter) {
  const mentions = new Map<number, Stored[]>();
  if (happenings.length === 0) return mentions;
  const inIt =
    filter.articleId === undefined && filter.sectionId === undefined
      ? sql<number>`1`
      : sql<number>`case when ${sql.join(
          [
            filter.articleId === undefined ? sql`true` : sql`article.id = ${filter.articleId}`,
            filter.sectionId === undefined ? sql`true` : inSection(filter.sectionId),
          ],
          sql` and `,
        )} then 1 else 0 end`;
  const rows = await stored(db)
    .select(inIt.as('in_it'))
    .select(rank(filter.prefer ?? filter.language ?? 'en', 'article').as('rank'))
    .where('event.happening_n', 'in', happenings)
    .where(shown(filter))
    .orderBy('article.day')
    .orderBy('article.id')
    .orderBy('event.position')
    .execute();
  const told = rows.map((row) => {
    const mention = toStored(row);
    return { ...row, mention, other: row.in_it === 1 && matches(mention.event, filter) ? 0 : 1 };
  });
  told.sort((a, b) => a.other - b.other || a.rank - b.rank || b.mention.event.confidence - a.mention.event.confidence);
  for (const { happening_n, mention } of told) {
    if (happening_n === null) continue;
    const others = mentions.get(happening_n);
    if (others) others.push(mention);
    else mentions.set(happening_n, [mention]);
  }
  return mentions;
}

/** What a filter asks of an event itself, as `eachMention` asks it. */
function matches(event: Event, { type, polarity, modality, after, before, actors = [] }: EventFilter): boolean {
  const { start_day, end_day, ...columns } = eventColumns(event);
  const keys = keysOf([...event.actors, ...event.recipients]);
  return (
    (type === undefined || columns.type === type) &&
    (polarity === undefined || columns.polarity === polarity) &&
    (modality === undefined || columns.modality === modality) &&
    (after === undefined || (end_day !== null && end_day >= after)) &&
    (before === undefined || (start_day !== null && start_day <= before)) &&
    actors.every((actor) => keys.has(actor))
  );
}

export async function histogram(catalogue: Catalogue, filter: EventFilter = {}): Promise<HistogramRow[]> {
  const names = await namesIn(catalogue.db, filter);
  const counts = await catalogue.now(() => {
    const found = new MonthCounts(sideOf);
    selectMentions(catalogue, { ...filter, once: true }, names, (mentions, rows) => found.add(mentions, rows));
    return found;
  });
  const months = new Map<string, HistogramRow>();
  counts.each((month, side, count) => {
    if (month === '') return;
    const row = months.get(month) ?? { month, cooperation: 0, conflict: 0, other: 0 };
    months.set(month, row);
    row[side] += count;
  });
  return [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** Which side a happening is on, by its `first`. */
function sideOf(first: string): Exclude<keyof HistogramRow, 'month'> {
  const [type = ''] = first.split(' ');
  const { quad } = PLOVER[type as Event['type']];
  return quad.endsWith('cooperation') ? 'cooperation' : quad.endsWith('conflict') ? 'conflict' : 'other';
}
