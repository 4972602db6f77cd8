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

/** An event under a key, and the day on which it begins. */
export type Dated = { n: number; start: string };

/**
 * Of the events that are wanted under each key the first `most` that pass a test, by their days, or with `last` the last
 * ones. Most keys have few, and what is behind the first rows of one that has thousands is mostly not read.
 */
export async function firstUnder<W extends Wanted>(
  db: Kysely<Schema>,
  wanted: readonly W[],
  { most, last, passes }: { most: number; last: boolean; passes: (wanted: W, n: number) => boolean },
): Promise<Map<W, Dated[]>> {
  const found = new Map<W, Dated[]>();
  // Many tellings of one happening all look for the same.
  const distinct = [...new Map(wanted.map((one) => [Object.values(one).join(' '), one])).values()];
  for (let limit = FIRST, left = distinct; left.length > 0; limit *= 16) {
    const read = await rowsUnder(db, left, limit, last);
    left = left.filter((one, place) => {
      const events = read[place] ?? [];
      const passing = events.filter(({ n }) => passes(one, n));
      if (passing.length < most && events.length === limit) return true;
      if (passing.length > 0) found.set(one, passing.slice(0, most));
      return false;
    });
  }
  return found;
}

/** The first or last rows of each of these keys, in the order of the keys. */
async function rowsUnder(
  db: Kysely<Schema>,
  wanted: readonly Wanted[],
  limit: number,
  last: boolean,
): Promise<Dated[][]> {
  const read: Dated[][] = wanted.map(() => []);
  for (const { place, n, start } of await (isPostgres(db) ? rowsBeside : rowsOneByOne)(db, wanted, limit, last))
    read[place]?.push({ n, start });
  return read;
}

type Placed = Dated & { place: number };

/** PostgreSQL looks up key after key in one plan; to plan as many queries as there are keys would take longer than to run them. */
function rowsBeside(db: Kysely<Schema>, wanted: readonly Wanted[], limit: number, last: boolean): Promise<Placed[]> {
  const turn = last ? 'desc' : 'asc';
  return givenRows<Placed>(
    db,
    'place, key, since, until, ends_from',
    wanted.map(({ key, since, until, endsFrom }, place) => [place, key, since, until, endsFrom]),
    `select cast(given.place as integer) as place, one.n, one.start from given cross join lateral (
      select event_n as n, start_day as start from link_key
      where key = given.key and start_day >= given.since and start_day <= given.until and end_day >= given.ends_from
      order by start_day ${turn}, event_n ${turn} limit ${limit}) as one
      order by given.place, one.start ${turn}, one.n ${turn}`,
  );
}

/** SQLite has no lateral joins. */
async function rowsOneByOne(
  db: Kysely<Schema>,
  wanted: readonly Wanted[],
  limit: number,
  last: boolean,
): Promise<Placed[]> {
  const turn = last ? sql`desc` : sql`asc`;
  const found: Placed[] = [];
  for (let from = 0; from < wanted.length; from += TOGETHER) {
    const each = Array.from({ length: TOGETHER }, (_, at) => {
      const { key, since, until, endsFrom } = wanted[from + at] ?? NO_KEY;
      return sql`select * from (
        select ${from + at} as place, event_n as n, start_day as start from link_key
        where key = ${key} and start_day >= ${since} and start_day <= ${until} and end_day >= ${endsFrom}
        order by start_day ${turn}, event_n ${turn} limit ${sql.lit(limit)}) as one`;
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
