import { type Event, sameHappening } from '@letapis/core';
import type { Transaction } from 'kysely';
import { days } from './event-row.ts';
import { lookUp, readMentions, readStored, type Stored } from './find-by-keys.ts';
import { type Reach, reachOf } from './happening-row.ts';
import type { Schema } from './schema.ts';

/**
 * How many mentions are linked anew for one article. Happenings told again and again in a row can hang together without
 * end; past this number those further off stay as they are.
 */
const MOST = 500;

/** An event to look from; `article` tells those of one article from those of another. */
export type Seed = { article: number; reach: Reach | null; event: () => Event };

/** Stored mentions that these events hang together with, near or far, and the rest of their happenings. */
export async function affected(trx: Transaction<Schema>, seeds: readonly Seed[]): Promise<Stored[]> {
  const found = new Map<number, Stored>();
  const reached = new Map<number, number>();
  for (let wave = seeds; wave.length > 0; ) {
    const next: Seed[] = [];
    const near = await seedsNear(trx, wave, found);
    for (const stored of await readStored(trx, [...near.keys()])) {
      const { event } = stored;
      const from = near.get(stored.n)?.find((seed) => fits(seed.reach, event) && sameHappening(seed.event(), event));
      if (from === undefined) continue;
      const { article } = from;
      found.set(stored.n, stored);
      reached.set(article, (reached.get(article) ?? 0) + 1);
      next.push({ article, reach: reachOf(event), event: () => event });
    }
    wave = next.filter(({ article }) => (reached.get(article) ?? 0) < MOST);
  }
  const happenings = [...new Set([...found.values()].flatMap(({ happening }) => happening ?? []))];
  return (await readMentions(trx, happenings)).map((stored) => found.get(stored.n) ?? stored);
}

/** Stored events that share a key with some of these, by their row numbers; not those that are known. */
async function seedsNear(trx: Transaction<Schema>, seeds: readonly Seed[], known: ReadonlyMap<number, unknown>) {
  const byKey = new Map<string, Seed[]>();
  for (const seed of seeds) {
    for (const key of seed.reach?.keys ?? []) {
      const others = byKey.get(key);
      if (others) others.push(seed);
      else byKey.set(key, [seed]);
    }
  }
  const wanted = seeds.flatMap(({ reach }) => (reach ? reach.keys.map((key) => ({ ...reach, key })) : []));
  const near = new Map<number, Set<Seed>>();
  for (const { key, n } of await lookUp(trx, wanted)) {
    if (known.has(n)) continue;
    const others = near.get(n) ?? new Set();
    near.set(n, others);
    for (const seed of byKey.get(key) ?? []) others.add(seed);
  }
  return new Map(Array.from(near, ([n, others]) => [n, [...others]]));
}

function fits(reach: Reach | null, event: Event): boolean {
  const { start, end } = days(event);
  if (reach === null || start === null || end === null) return false;
  return start >= reach.since && start <= reach.until && end >= reach.endsFrom;
}

/** Events that have a key in common with another, fresh or stored, and days that meet its days or the next ones. */
export function meeting<T extends Seed>(fresh: readonly T[], stored: readonly Stored[]): Set<T> {
  const groups = new Map<string, Span<T>[]>();
  const put = (reach: Reach | null, one: T | undefined) => {
    if (reach === null) return;
    const span = { from: reach.endsFrom, to: reach.until, one };
    for (const key of reach.keys) {
      const group = groups.get(key);
      if (group) group.push(span);
      else groups.set(key, [span]);
    }
  };
  for (const one of fresh) put(one.reach, one);
  for (const { event } of stored) put(reachOf(event), undefined);
  const met = new Set<T>();
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    group.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
    let last: Span<T> | undefined;
    for (const span of group) {
      if (last && span.from <= last.to) for (const { one } of [last, span]) if (one) met.add(one);
      if (!last || span.to > last.to) last = span;
    }
  }
  return met;
}

/** From the day before an event to the day after it. */
type Span<T> = { from: string; to: string; one: T | undefined };
