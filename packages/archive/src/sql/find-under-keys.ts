import type { Event } from '@letapis/core';
import type { Kysely } from 'kysely';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { EventKind, EventKinds } from '../catalogue/event-kinds.ts';
import { dayText } from '../segments/day-number.ts';
import { batches } from './batches.ts';
import { firstUnder, type Stored, type Wanted } from './find-by-keys.ts';
import type { Schema } from './schema.ts';

/** What is wanted of the events under a key: those of a kind. */
export type WantedKind = Wanted & { only: EventKind };

/** What is known of all events and articles at one moment. */
type Known = {
  kinds: EventKinds;
  /** By the row number of an article the first day on which it can have told something, and its language. */
  told: (article: number) => string | null;
  languageOf: (article: number) => string;
};

/** Finds stored events under keys as they were when this was called. */
export async function finder(catalogue: Catalogue) {
  const known = await catalogue.now((): Known => {
    const { of, names } = catalogue.articles;
    const { since, language } = of;
    const { values } = names.language;
    return {
      kinds: catalogue.eventKinds(),
      told: (article) => dayText(since[article] ?? 0) || null,
      languageOf: (article) => values[language[article] ?? 0] ?? '',
    };
  });
  return (wanted: readonly WantedKind[], most = MOST) => findUnderKeys(catalogue.db, known, wanted, most);
}

export type Finder = Awaited<ReturnType<typeof finder>>;

/**
 * Of what two states did to each other in a year there can be thousands of events under one key: those on the first days
 * that are wanted say enough, and of announcements those whose days begin last.
 */
const MOST = 32;
/** So many of them are read at first: each is a page of the file, and most announcements are answered by these. */
export const FEW = 8;

/** The stored events under each of these keys, of each that is wanted `most` at most. */
async function findUnderKeys(
  db: Kysely<Schema>,
  known: Known,
  wanted: readonly WantedKind[],
  most: number,
): Promise<Map<string, Stored[]>> {
  const passes = ({ only }: WantedKind, n: number) => known.kinds.has(n, only);
  const kind = (is: (only: EventKind) => boolean) => wanted.filter(({ only }) => is(only));
  const found = [
    ...(await firstUnder(db, kind(isAnswer), { most, last: false, passes })),
    ...(await firstUnder(
      db,
      kind((only) => only === 'promise'),
      { most, last: true, passes },
    )),
    // What puts off decides about others, and is never many.
    ...(await firstUnder(
      db,
      kind((only) => only === 'putting off'),
      { most: Number.POSITIVE_INFINITY, last: false, passes },
    )),
  ];
  const numbers = new Map<string, Set<number>>();
  for (const [{ key }, events] of found) {
    const under = numbers.get(key) ?? new Set<number>();
    for (const n of events) under.add(n);
    numbers.set(key, under);
  }
  const stored = await readEvents(db, known, [...new Set([...numbers.values()].flatMap((some) => [...some]))]);
  return new Map([...numbers].map(([key, some]) => [key, [...some].flatMap((n) => stored.get(n) ?? [])]));
}

const isAnswer = (only: EventKind): boolean => only === 'answer' || only === 'negative';

/** Events by their row numbers. What is known of their articles need not be read. */
async function readEvents(
  db: Kysely<Schema>,
  { told, languageOf }: Known,
  ns: readonly number[],
): Promise<Map<number, Stored>> {
  const found = new Map<number, Stored>();
  for (const batch of batches(ns)) {
    const rows = await db
      .selectFrom('event')
      .select(['n', 'json', 'happening_n', 'article_n'])
      .where('n', 'in', batch)
      .execute();
    for (const { n, json, happening_n: happening, article_n: article } of rows) {
      const event: Event = JSON.parse(json);
      found.set(n, { n, event, article, happening, told: told(article), language: languageOf(article) });
    }
  }
  return found;
}
