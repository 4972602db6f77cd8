import { type Event, type Linked, PLOVER } from '@letapis/core';
import type { Transaction } from 'kysely';
import { link, sameHappening } from '../happenings.ts';
import type { Schema } from './schema.ts';

/** Sorts after every day. */
const UNDATED = '~';

/** Rows of one insert; SQLite takes 32,766 values a statement. */
const BATCH = 500;

/** An event with the row it has, or none yet, and the day its article's week starts on. */
type Mention = { event: Event; week: string; n?: number; happening?: string };

/** Takes the events of an article out, with the happenings that they were mentions of; returns what is left of those. */
export async function removeEvents(trx: Transaction<Schema>, article: number): Promise<Mention[]> {
  const touched = await trx
    .selectFrom('event')
    .select('happening_id')
    .distinct()
    .where('article_n', '=', article)
    .where('happening_id', 'is not', null)
    .execute();
  const happenings = touched.flatMap(({ happening_id }) => happening_id ?? []);
  await trx.deleteFrom('event').where('article_n', '=', article).execute();
  return takeApart(trx, happenings);
}

/** Puts the events of an article in and links them, and `loose` ones, with those of other articles. */
export async function storeEvents(
  trx: Transaction<Schema>,
  article: { n: number; week: string },
  events: readonly Event[],
  loose: readonly Mention[],
): Promise<void> {
  const fresh: Mention[] = events.map((event) => ({ event, week: article.week }));
  const met = await takeApart(trx, await happeningsToMeet(trx, events));
  const byEvent = new Map<Event, Mention>();
  for (const mention of [...loose, ...met, ...fresh]) byEvent.set(mention.event, mention);

  const happenings = link([...byEvent.keys()]);
  const rows = happenings.map((linked) => {
    const mentions = linked.mentions.flatMap((event) => byEvent.get(event) ?? []);
    for (const mention of mentions) mention.happening = linked.id;
    return happeningRow(linked, mentions);
  });
  for (const batch of batches(rows)) {
    await trx
      .insertInto('happening')
      .values(batch)
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((eb) => ({
          sort_day: eb.ref('excluded.sort_day'),
          dated: eb.ref('excluded.dated'),
          side: eb.ref('excluded.side'),
          bucket: eb.ref('excluded.bucket'),
          json: eb.ref('excluded.json'),
        })),
      )
      .execute();
  }
  for (const { n, happening } of byEvent.values()) {
    if (n === undefined) continue;
    await trx
      .updateTable('event')
      .set({ happening_id: happening ?? null })
      .where('n', '=', n)
      .execute();
  }
  await insertEvents(trx, article.n, fresh);
}

/** The happenings that hold a mention of what one of these events tells. */
async function happeningsToMeet(trx: Transaction<Schema>, events: readonly Event[]): Promise<string[]> {
  const found = new Set<string>();
  for (const event of events) {
    const { start, end } = days(event);
    if (start === null || end === null) continue;
    const candidates = await trx
      .selectFrom('event')
      .select(['json', 'happening_id'])
      .where('polarity', '=', event.factuality.polarity)
      .where('side', '=', sideOf(event))
      .where('start_day', '<=', end)
      .where('end_day', '>=', start)
      .execute();
    for (const { json, happening_id } of candidates) {
      if (happening_id === null || found.has(happening_id)) continue;
      if (sameHappening(event, JSON.parse(json))) found.add(happening_id);
    }
  }
  return [...found];
}

/** Deletes happenings and returns their mentions, to be linked anew. */
async function takeApart(trx: Transaction<Schema>, happenings: readonly string[]): Promise<Mention[]> {
  if (happenings.length === 0) return [];
  const rows = await trx
    .selectFrom('event')
    .innerJoin('article', 'article.n', 'event.article_n')
    .select(['event.n', 'event.json', 'article.period_start', 'article.day'])
    .where('happening_id', 'in', happenings)
    .orderBy('event.n')
    .execute();
  await trx.deleteFrom('happening').where('id', 'in', happenings).execute();
  return rows.map(({ n, json, period_start, day }) => ({ n, event: JSON.parse(json), week: period_start ?? day }));
}

async function insertEvents(trx: Transaction<Schema>, article: number, mentions: readonly Mention[]): Promise<void> {
  const rows = mentions.map(({ event, happening }, position) => {
    const { start, end } = days(event);
    return {
      id: event.id,
      article_n: article,
      position,
      happening_id: happening ?? null,
      type: event.type,
      side: sideOf(event),
      start_day: start,
      end_day: end,
      sort_day: start ?? UNDATED,
      polarity: event.factuality.polarity,
      modality: event.factuality.modality,
      json: JSON.stringify(event),
    };
  });
  const participants: { event_n: number; key: string; role: 'actor' | 'recipient' }[] = [];
  for (const batch of batches(rows)) {
    const inserted = await trx.insertInto('event').values(batch).returning(['n', 'position']).execute();
    for (const { n, position } of inserted) {
      const event = mentions[position]?.event;
      if (event) participants.push(...participantRows(n, event));
    }
  }
  for (const batch of batches(participants)) await trx.insertInto('participant').values(batch).execute();
}

/** An actor is found by its identity and by its country. */
function participantRows(event_n: number, event: Event) {
  const keys = (people: Event['actors']) =>
    new Set(people.flatMap(({ id, country }) => [id ?? [], country ?? []].flat()));
  return [
    ...[...keys(event.actors)].map((key) => ({ event_n, key, role: 'actor' as const })),
    ...[...keys(event.recipients)].map((key) => ({ event_n, key, role: 'recipient' as const })),
  ];
}

function happeningRow({ id, when, conflicts, mentions }: Linked, stored: readonly Mention[]) {
  const { start, end } = days({ when });
  const weeks = stored.map(({ week }) => week).sort();
  return {
    id,
    sort_day: start ?? weeks[0] ?? '',
    dated: start === null ? 0 : 1,
    side: mentions[0] ? sideOf(mentions[0]) : 'none',
    bucket: start === null || end === null ? null : bucketOf(start, end),
    json: JSON.stringify({ when, conflicts }),
  };
}

/** An interval open on one side counts as the day that is known. */
function days({ when }: Pick<Event, 'when'>): { start: string | null; end: string | null } {
  return { start: when.start ?? when.end, end: when.end ?? when.start };
}

/** `cooperation`, `conflict` or `none`: PLOVER's quad class without verbal or material. */
function sideOf({ type }: Pick<Event, 'type'>): string {
  return PLOVER[type].quad.split('-').at(-1) ?? 'none';
}

/** The month of an interval of up to 31 days, the year of one within a year. */
function bucketOf(start: string, end: string): string | null {
  const length = (Date.parse(end) - Date.parse(start)) / 86_400_000;
  if (length < 31) return start.slice(0, 7);
  return start.slice(0, 4) === end.slice(0, 4) ? start.slice(0, 4) : null;
}

function* batches<T>(rows: readonly T[]): Generator<T[]> {
  for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH);
}
