import type { Event } from '@letapis/core';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { EventKind } from '../catalogue/event-kinds.ts';
import { dayText } from '../segments/day-number.ts';
import { batches } from './batches.ts';
import { lookUp, type Stored, type Wanted } from './find-by-keys.ts';

/** What is wanted of the events under a key: those of a kind. */
export type WantedKind = Wanted & { only: EventKind };

/** The stored events under each of these keys. */
export async function findUnderKeys(
  catalogue: Catalogue,
  wanted: readonly WantedKind[],
): Promise<Map<string, Stored[]>> {
  const hits = await lookUp(catalogue.db, wanted);
  // After that, so that whatever was found is known.
  const kinds = await catalogue.eventKinds();
  const numbers = new Map<string, Set<number>>();
  for (const { wanted: one, n } of hits) {
    if (!kinds.has(n, one.only)) continue;
    const others = numbers.get(one.key);
    if (others) others.add(n);
    else numbers.set(one.key, new Set([n]));
  }
  const stored = await readEvents(catalogue, [...new Set([...numbers.values()].flatMap((some) => [...some]))]);
  return new Map([...numbers].map(([key, some]) => [key, [...some].flatMap((n) => stored.get(n) ?? [])]));
}

/** Events by their row numbers. Their articles are in memory, so that no row of theirs is read. */
async function readEvents(catalogue: Catalogue, ns: readonly number[]): Promise<Map<number, Stored>> {
  const found = new Map<number, Stored>();
  for (const batch of batches(ns)) {
    const rows = await catalogue.db
      .selectFrom('event')
      .select(['n', 'json', 'happening_n', 'article_n'])
      .where('n', 'in', batch)
      .execute();
    const { since, language, languages } = await catalogue.now(() => {
      const { of, names } = catalogue.articles;
      return { since: of.since, language: of.language, languages: names.language.values };
    });
    for (const { n, json, happening_n: happening, article_n: article } of rows) {
      const event: Event = JSON.parse(json);
      const told = dayText(since[article] ?? 0) || null;
      found.set(n, { n, event, article, happening, told, language: languages[language[article] ?? 0] ?? '' });
    }
  }
  return found;
}
