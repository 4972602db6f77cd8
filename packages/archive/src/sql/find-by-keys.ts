import type { Event } from '@letapis/core';
import { type Kysely, sql } from 'kysely';
import { batches } from './batches.ts';
import type { Schema } from './schema.ts';
import { givenRows, isPostgres } from './write-rows.ts';

/** A key to look for, in events that begin between two days and do not end before a third, all inclusive. */
export type Wanted = { key: string; since: string; until: string; endsFrom: string };

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

/** Rows of a key that are read at first. */
const FIRST = 256;
/** Keys that SQLite is asked for with one statement: always so many, so that it stays prepared. */
const TOGETHER = 16;
const NO_KEY = { key: '', since: '', until: '', endsFrom: '' };

/**
 * Of the events that are wanted under each key the first `most` that pass a test, by their days, or with `last` the last
 * ones, by their row numbers. Most keys have few, and what is behind the first rows of one that has thousands is mostly
 * not read.
 */
export async function firstUnder<W extends Wanted>(
  db: Kysely<Schema>,
  wanted: readonly W[],
  { most, last, passes }: { most: number; last: boolean; passes: (wanted: W, n: number) => boolean },
): Promise<Map<W, number[]>> {
  // Many tellings of one happening all look for the same.
  const distinct = [...new Map(wanted.map((one) => [Object.values(one).join(' '), one])).values()];
  const found = new Map(distinct.map((one) => [one, [] as number[]]));
  for (let left = distinct, from = 0, limit = FIRST; left.length > 0; from += limit, limit *= 16) {
    const read = await under(db, left, { from, limit, last });
    left = left.filter((one, place) => {
      const events = read[place] ?? [];
      const passing = found.get(one) ?? [];
      for (const n of events) if (passing.length < most && passes(one, n)) passing.push(n);
      return passing.length < most && events.length === limit;
    });
  }
  return found;
}

/** Which of the events under a key: `from` counts those that are passed over, from the last one if `last`. */
type Part = { from: number; limit: number; last: boolean };

/** A part of the events of each of these keys, in the order of the keys. */
async function under(db: Kysely<Schema>, wanted: readonly Wanted[], part: Part): Promise<number[][]> {
  const read: number[][] = wanted.map(() => []);
  for (const { place, ns } of await (isPostgres(db) ? allBeside : oneByOne)(db, wanted, part))
    if (ns !== null) read[place] = ns.split(',').map(Number);
  return read;
}

/** The events under one key as one text: thousands of rows would take five times as long to be made objects. */
type Placed = { place: number; ns: string | null };

/** PostgreSQL looks up key after key in one plan; to plan as many queries as there are keys would take longer than to run them. */
function allBeside(db: Kysely<Schema>, wanted: readonly Wanted[], { from, limit, last }: Part): Promise<Placed[]> {
  const turn = last ? 'desc' : 'asc';
  return givenRows<Placed>(
    db,
    'place, key, since, until, ends_from',
    wanted.map(({ key, since, until, endsFrom }, place) => [place, key, since, until, endsFrom]),
    `select cast(given.place as integer) as place, one.ns from given cross join lateral (
      select string_agg(cast(n as text), ',' order by start ${turn}, n ${turn}) as ns from (
        select event_n as n, start_day as start from link_key
        where key = given.key and start_day >= given.since and start_day <= given.until and end_day >= given.ends_from
        order by start_day ${turn}, event_n ${turn} limit ${limit} offset ${from}) as part) as one`,
  );
}

/** SQLite has no lateral joins. */
async function oneByOne(db: Kysely<Schema>, wanted: readonly Wanted[], { from, limit, last }: Part): Promise<Placed[]> {
  const turn = last ? sql`desc` : sql`asc`;
  const found: Placed[] = [];
  for (let first = 0; first < wanted.length; first += TOGETHER) {
    const each = Array.from({ length: TOGETHER }, (_, at) => {
      const { key, since, until, endsFrom } = wanted[first + at] ?? NO_KEY;
      return sql`select ${first + at} as place, group_concat(n, ',' order by start ${turn}, n ${turn}) as ns from (
        select event_n as n, start_day as start from link_key
        where key = ${key} and start_day >= ${since} and start_day <= ${until} and end_day >= ${endsFrom}
        order by start_day ${turn}, event_n ${turn} limit ${sql.lit(limit)} offset ${sql.lit(from)})`;
    });
    const { rows } = await sql<Placed>`${sql.join(each, sql` union all `)}`.execute(db);
    for (const row of rows) found.push(row);
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
