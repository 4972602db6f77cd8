import type { Event } from '@letapis/core';
import type { Kysely } from 'kysely';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { EventKind, EventKinds } from '../catalogue/event-kinds.ts';
import { dayText } from '../segments/day-number.ts';
import { batches } from './batches.ts';
import { lookUp, type Stored, type Wanted } from './find-by-keys.ts';
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
  return (wanted: readonly WantedKind[]) => findUnderKeys(catalogue.db, known, wanted);
}

export type Finder = Awaited<ReturnType<typeof finder>>;

/**
 * Of what two states did to each other in a year there can be thousands of events under one key: those on the first days
 * that are wanted say enough, and of announcements those whose days begin last.
 */
export const MOST = 64;

type Dated = { n: number; start: string };

/** The stored events under each of these keys, of each that is wanted `MOST` at most. */
async function findUnderKeys(
  db: Kysely<Schema>,
  known: Known,
  wanted: readonly WantedKind[],
): Promise<Map<string, Stored[]>> {
  const found = new Map<WantedKind, Dated[]>();
  for (const { wanted: one, n, start } of await lookUp(db, wanted)) {
    if (!known.kinds.has(n, one.only)) continue;
    const others = found.get(one);
    if (others) others.push({ n, start });
    else found.set(one, [{ n, start }]);
  }
  const numbers = new Map<string, Set<number>>();
  for (const [one, events] of found) {
    const under = numbers.get(one.key) ?? new Set<number>();
    for (const { n } of nearest(one, events)) under.add(n);
    numbers.set(one.key, under);
  }
  const stored = await readEvents(db, known, [...new Set([...numbers.values()].flatMap((some) => [...some]))]);
  return new Map([...numbers].map(([key, some]) => [key, [...some].flatMap((n) => stored.get(n) ?? [])]));
}

/** The `MOST` that are looked at, in no order that counts. */
export function nearest({ only }: Pick<WantedKind, 'only'>, events: Dated[]): Dated[] {
  // What puts off decides about others and is never many.
  if (events.length <= MOST || only === 'putting off') return events;
  const turn = only === 'promise' ? -1 : 1;
  events.sort((a, b) => (a.start === b.start ? a.n - b.n : a.start < b.start ? -turn : turn));
  return events.slice(0, MOST);
}

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
