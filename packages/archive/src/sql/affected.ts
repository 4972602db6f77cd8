import { type Event, type Reach, reachesOf, sameHappening } from '@letapis/core';
import { sql, type Transaction } from 'kysely';
import { readMentions, readStored, type Stored } from './find-by-keys.ts';
import type { Schema } from './schema.ts';
import { givenRows } from './write-rows.ts';

/**
 * How many mentions are linked anew for one article. Happenings told again and again in a row can hang together without
 * end; past this number those further off stay as they are.
 */
const MOST = 500;

/** An event to look from; `article` tells those of one article from those of another. */
export type Seed = { article: number; reaches: readonly Reach[]; event: () => Event };

/** Stored mentions that these events hang together with, near or far, and the rest of their happenings. */
export async function affected(trx: Transaction<Schema>, seeds: readonly Seed[]): Promise<Stored[]> {
  const found = new Map<number, Stored>();
  const reached = new Map<number, number>();
  for (let wave = seeds; wave.length > 0; ) {
    const next: Seed[] = [];
    const near = await seedsNear(trx, wave, found);
    for (const stored of await readStored(trx, [...near.keys()])) {
      const { event } = stored;
      const from = near.get(stored.n)?.find((seed) => sameHappening(seed.event(), event));
      if (from === undefined) continue;
      const { article } = from;
      found.set(stored.n, stored);
      reached.set(article, (reached.get(article) ?? 0) + 1);
      next.push({ article, reaches: reachesOf(event), event: () => event });
    }
    wave = next.filter(({ article }) => (reached.get(article) ?? 0) < MOST);
  }
  const happenings = [...new Set([...found.values()].flatMap(({ happening }) => happening ?? []))];
  return (await readMentions(trx, happenings)).map((stored) => found.get(stored.n) ?? stored);
}

/** Stored events within reach of some of these, by their row numbers, with those; not those that are known. */
async function seedsNear(trx: Transaction<Schema>, seeds: readonly Seed[], known: ReadonlyMap<number, unknown>) {
  // Many tellings of one happening all look for the same.
  const looking = new Map<string, { row: string[]; seeds: Seed[] }>();
  for (const seed of seeds) {
    for (const { keys, begins, ends } of seed.reaches) {
      for (const key of keys) {
        const row = [key, begins.from, begins.to, ends.from, ends.to];
        const name = row.join(' ');
        const others = looking.get(name);
        if (others) others.seeds.push(seed);
        else looking.set(name, { row, seeds: [seed] });
      }
    }
  }
  const all = [...looking.values()];
  const hits = await givenRows<{ place: number; n: number }>(
    trx,
    ['place', 'key', 'begins_from', 'begins_to', 'ends_from', 'ends_to'],
    all.map(({ row }, place) => [place, ...row]),
    // The order of a cross join is kept: a few keys, each looked up by the index.
    sql`select cast(given.place as integer) as place, link_key.event_n as n from given cross join link_key
      where link_key.key = given.key and link_key.start_day >= given.begins_from
        and link_key.start_day <= given.begins_to
        and link_key.end_day >= given.ends_from and link_key.end_day <= given.ends_to`,
  );
  const near = new Map<number, Set<Seed>>();
  for (const { place, n } of hits) {
    if (known.has(n)) continue;
    const others = near.get(n) ?? new Set();
    near.set(n, others);
    for (const seed of all[place]?.seeds ?? []) others.add(seed);
  }
  return new Map(Array.from(near, ([n, others]) => [n, [...others]]));
}

/** Events that have a key in common with another, fresh or stored, and days that meet its days or the next ones. */
export function meeting<T extends Seed>(fresh: readonly T[], stored: readonly Stored[]): Set<T> {
  const groups = new Map<string, Span<T>[]>();
  const put = (reaches: readonly Reach[], one: T | undefined) => {
    for (const { keys, begins, ends } of reaches) {
      const span = { from: ends.from, to: begins.to, one };
      for (const key of keys) {
        const group = groups.get(key);
        if (group) group.push(span);
        else groups.set(key, [span]);
      }
    }
  };
  for (const one of fresh) put(one.reaches, one);
  for (const { event } of stored) put(reachesOf(event), undefined);
  const met = new Set<T>();
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    group.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
    let last: Span<T> | undefined;
    for (const span of group) {
      if (last && span.from <= last.to)
        for (const { one } of [last, span]) if (one && last.one !== span.one) met.add(one);
      if (!last || span.to > last.to) last = span;
    }
  }
  return met;
}

/** From the day before an event to the day after it. */
type Span<T> = { from: string; to: string; one: T | undefined };
