import { type Event, ploverScore } from '@letapis/core';
import { type Kysely, sql } from 'kysely';
import type { DyadRow } from '../archive.ts';
import { actorKeys } from '../search/query/fields.ts';
import { keysOf } from './event-row.ts';
import type { Schema } from './schema.ts';

/** Types that are of both sides, whoever is named first. */
const RECIPROCAL: ReadonlySet<Event['type']> = new Set(['CONSULT', 'AGREE']);
/** Types that sides do with each other when nobody is named to whom they do it. */
const JOINT: ReadonlySet<Event['type']> = new Set(['COOPERATE', 'SUPPORT']);

/** Who did it to whom in a happening, key by key; none in one that is denied or only announced. */
function pairsOf(mentions: readonly Event[]): [a: string, b: string][] {
  const pairs = new Map<string, [string, string]>();
  const add = (one: Event['actors'][number], other: Event['actors'][number]) => {
    for (const a of keysOf([one])) for (const b of keysOf([other])) pairs.set(`${a} ${b}`, [a, b]);
  };
  for (const { type, actors, recipients, factuality } of mentions) {
    if (factuality.polarity !== 'positive' || factuality.modality !== 'actual') continue;
    for (const one of actors) {
      for (const other of recipients) {
        add(one, other);
        if (RECIPROCAL.has(type)) add(other, one);
      }
      if (!RECIPROCAL.has(type) && !(JOINT.has(type) && recipients.length === 0)) continue;
      for (const other of actors) if (isOther(one, other)) add(one, other);
    }
  }
  return [...pairs.values()];
}

/** A president and his country are one side. */
function isOther(one: Event['actors'][number], other: Event['actors'][number]): boolean {
  const keys = keysOf([other]);
  return [...keysOf([one])].every((key) => !keys.has(key));
}

/** What the mentions of a happening say of its sides. */
export function dyadRows({
  bucket,
  mentions,
}: {
  bucket: string | null;
  mentions: readonly Event[];
}): Omit<Schema['dyad'], 'happening_n'>[] {
  const [first] = mentions;
  if (first === undefined) return [];
  const score = ploverScore(first.type, first.mode);
  const rest = { bucket: bucket ?? '', type: first.type, score };
  return pairsOf(mentions).map(([a, b]) => ({ a, b, ...rest }));
}

export async function readDyad(db: Kysely<Schema>, from: string, to: string): Promise<DyadRow[]> {
  // A name may be of several actors, and a happening of more than one of them: each happening counts once.
  const { rows } = await sql<{ bucket: string; type: Event['type']; happenings: number; score: number | null }>`
    select bucket, type, count(*) as happenings, avg(score) as score from (
      select distinct bucket, type, happening_n, score from dyad
      where a in (${sql.join(actorKeys(from))}) and b in (${sql.join(actorKeys(to))})
    ) as each_once
    group by bucket, type order by bucket, type
  `.execute(db);
  const known = rows.map(({ bucket, type, happenings, score }) => ({
    month: bucket === '' ? null : bucket,
    type,
    happenings: Number(happenings),
    score: score === null ? null : Number(score),
  }));
  return [...known.filter(({ month }) => month !== null), ...known.filter(({ month }) => month === null)];
}
