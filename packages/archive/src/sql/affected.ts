import { type Event, matterKeys, sameHappening } from '@letapis/core';
import type { Transaction } from 'kysely';
import { days } from './event-row.ts';
import { findByKeys, readMentions, type Stored, type Wanted } from './find-by-keys.ts';
import { wantedBy } from './happening-row.ts';
import type { Schema } from './schema.ts';

/**
 * How many mentions are linked anew for one article. Happenings told again and again in a row can hang together without
 * end; past this number those further off stay as they are.
 */
const MOST = 500;

/** An event to look from, under the keys it wants; `article` tells those of one article from those of another. */
export type Seed = { article: number; wanted: readonly Wanted[]; event: () => Event };

/** Stored mentions that these events hang together with, near or far, and the rest of their happenings. */
export async function affected(trx: Transaction<Schema>, seeds: readonly Seed[]): Promise<Stored[]> {
  const found = new Map<number, Stored>();
  const reached = new Map<number, number>();
  for (let wave = seeds; wave.length > 0; ) {
    const near = byKey(wave);
    const next: Seed[] = [];
    const wanted = wave.flatMap((seed) => seed.wanted);
    for (const stored of await findByKeys(trx, wanted, found)) {
      const { event } = stored;
      const from = [...new Set(matterKeys(event).flatMap((key) => near.get(key) ?? []))].find(
        (seed) => seed.wanted.some((want) => fits(want, event)) && sameHappening(seed.event(), event),
      );
      if (from === undefined) continue;
      const { article } = from;
      found.set(stored.n, stored);
      reached.set(article, (reached.get(article) ?? 0) + 1);
      next.push({ article, wanted: wantedBy(event), event: () => event });
    }
    wave = next.filter(({ article }) => (reached.get(article) ?? 0) < MOST);
  }
  const happenings = [...new Set([...found.values()].flatMap(({ happening }) => happening ?? []))];
  return (await readMentions(trx, happenings)).map((stored) => found.get(stored.n) ?? stored);
}

function byKey(seeds: readonly Seed[]): Map<string, Seed[]> {
  const groups = new Map<string, Seed[]>();
  for (const seed of seeds) {
    for (const { key } of seed.wanted) {
      const group = groups.get(key);
      if (group) group.push(seed);
      else groups.set(key, [seed]);
    }
  }
  return groups;
}

function fits({ since, until, endsFrom }: Wanted, event: Event): boolean {
  const { start, end } = days(event);
  return start !== null && end !== null && start >= since && start <= until && end >= endsFrom;
}

/** Events that have a key in common with another, fresh or stored, and days that meet its days or the next ones. */
export function meeting<T extends Seed>(fresh: readonly T[], stored: readonly Stored[]): Set<T> {
  const groups = new Map<string, Span<T>[]>();
  const put = (key: string, span: Span<T>) => {
    const group = groups.get(key);
    if (group) group.push(span);
    else groups.set(key, [span]);
  };
  for (const one of fresh)
    for (const { key, until, endsFrom } of one.wanted) put(key, { from: endsFrom, to: until, one });
  for (const { event } of stored) {
    for (const { key, until, endsFrom } of wantedBy(event)) put(key, { from: endsFrom, to: until, one: undefined });
  }
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
