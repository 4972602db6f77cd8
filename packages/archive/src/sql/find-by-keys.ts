import type { Event } from '@letapis/core';
import { type Kysely, sql } from 'kysely';
import type { EventKind, EventKinds } from '../catalogue/event-kinds.ts';
import { batches } from './batches.ts';
import type { Schema } from './schema.ts';

/**
 * A key to look for, in events that begin between two days and do not end before a third, all inclusive. `only`: those of
 * a kind.
 */
export type Wanted = {
  key: string;
  since: string;
  until: string;
  endsFrom: string;
  only?: EventKind;
};

/**
 * An event that is stored, with the number and language of its article. `told`: the first day on which that can have
 * told it; null when nobody knows.
 */
export type Stored = {
  n: number;
  event: Event;
  article: number;
  language: string;
  happening: number | null;
  told: string | null;
};

/** Each stored event under one of these keys, once, but those known by their row number. */
export async function findByKeys(
  db: Kysely<Schema>,
  wanted: readonly Wanted[],
  known: ReadonlyMap<number, unknown> = new Map(),
): Promise<Stored[]> {
  const found = new Set<number>();
  for (const { n } of await lookUp(db, wanted)) if (!known.has(n)) found.add(n);
  return readStored(db, [...found]);
}

/** The stored events under each of these keys. `kinds` must be given when only those of some are wanted. */
export async function findUnderKeys(
  db: Kysely<Schema>,
  wanted: readonly Wanted[],
  kinds?: EventKinds,
): Promise<Map<string, Stored[]>> {
  const hits = await lookUp(db, wanted, kinds);
  const stored = new Map((await readStored(db, [...new Set(hits.map(({ n }) => n))])).map((one) => [one.n, one]));
  const found = new Map<string, Stored[]>();
  for (const { key, n } of hits) {
    const one = stored.get(n);
    if (!one) continue;
    const others = found.get(key);
    if (others) others.push(one);
    else found.set(key, [one]);
  }
  return found;
}

async function lookUp(
  db: Kysely<Schema>,
  wanted: readonly Wanted[],
  kinds?: EventKinds,
): Promise<{ key: string; n: number }[]> {
  const found: { key: string; n: number }[] = [];
  // Many tellings of one happening all look for the same.
  const distinct = new Map(wanted.map((one) => [Object.values(one).join(' '), one]));
  for (const batch of batches([...distinct.values()])) {
    const rows = batch.map(
      ({ key, since, until, endsFrom, only = '' }) => sql`(${key}, ${since}, ${until}, ${endsFrom}, ${only})`,
    );
    // The order of a cross join is kept: a few keys, each looked up by the index.
    const { rows: hits } = await sql<{ key: string; only: EventKind | ''; n: number }>`
      with wanted (key, since, until, ends_from, kind) as (values ${sql.join(rows)})
      select distinct wanted.key as key, wanted.kind as only, link_key.event_n as n
      from wanted cross join link_key
      where link_key.key = wanted.key and link_key.start_day >= wanted.since and link_key.start_day <= wanted.until
        and link_key.end_day >= wanted.ends_from
    `.execute(db);
    for (const { key, only, n } of hits) if (only === '' || kinds?.has(n, only)) found.push({ key, n });
  }
  return found;
}

/** Events by their row numbers. */
export async function readStored(db: Kysely<Schema>, ns: readonly number[]): Promise<Stored[]> {
  const found: Stored[] = [];
  for (const batch of batches(ns))
    found.push(...(await stored(db).where('event.n', 'in', batch).orderBy('event.n').execute()).map(toStored));
  return found;
}

/** The mentions of happenings by their row numbers. */
export async function readMentions(db: Kysely<Schema>, happenings: readonly number[]): Promise<Stored[]> {
  const found: Stored[] = [];
  for (const batch of batches(happenings)) {
    found.push(
      ...(await stored(db).where('event.happening_n', 'in', batch).orderBy('event.n').execute()).map(toStored),
    );
  }
  return found;
}

/** Stored events with what `toStored` needs. */
export function stored(db: Kysely<Schema>) {
  return db
    .selectFrom('event')
    .innerJoin('article', 'article.n', 'event.article_n')
    .select([
      'event.n',
      'event.json',
      'event.happening_n',
      'event.article_n',
      'article.period_start',
      'article.day',
      'article.language',
    ]);
}

type Row = {
  n: number;
  json: string;
  happening_n: number | null;
  article_n: number;
  period_start: string | null;
  day: string;
  language: string;
};

export function toStored({ n, json, happening_n, article_n, period_start, day, language }: Row): Stored {
  const told = period_start ?? day;
  const event: Event = JSON.parse(json);
  return { n, event, article: article_n, language, happening: happening_n, told: told === '' ? null : told };
}
