import { type Kysely, sql } from 'kysely';
import { batches } from '../sql/batches.ts';
import type { Schema } from '../sql/schema.ts';
import { insertRows } from '../sql/write-rows.ts';
import { type Column, type Columns, columnsOf, packColumn, type Row, rowsOf, sizeOf, unpackColumn } from './columns.ts';

/**
 * What is read at each query is kept in segments, as Lucene keeps it: what is stored together is a segment, which does
 * not change. What is taken out is noted as gone. Small ones are put together so that there are few of them, and one
 * that is mostly gone is written anew.
 */
export type Kind<R extends Row> = {
  name: 'article' | 'mention';
  fields: readonly (keyof R & string)[];
  /** The field that numbers what comes and goes; rows of one number follow each other. */
  number: keyof R & string;
  /** The order of the rows of a segment. */
  order: (one: R, other: R) => number;
  /** A segment of so many grows no more: what is done at once must stay short. */
  largest: number;
  /** Moves what else is kept of these segments to a new one, but of those that are `gone`; by segment. */
  move?: (trx: Kysely<Schema>, gone: ReadonlyMap<number, ReadonlySet<number>>, to: number) => Promise<void>;
};

type Segment = { id: number; size: number; gone: number };

/** So many segments of about one size become one, of as many times that size. */
export const TOGETHER = 8;

/** Makes a segment of rows; returns its number. */
export async function addSegment<R extends Row>(trx: Kysely<Schema>, kind: Kind<R>, rows: readonly R[]) {
  const id = await insertSegment(trx, kind, rows);
  await insertRows(
    trx,
    'indexed',
    Array.from(numbersOf(kind, rows), (n) => ({ kind: kind.name, n, segment: id })),
  );
  await trx.insertInto('merged').values({ segment: id, now: id }).execute();
  return id;
}

async function insertSegment<R extends Row>(trx: Kysely<Schema>, kind: Kind<R>, rows: readonly R[]): Promise<number> {
  const { id } = await trx
    .insertInto('segment')
    .values({ kind: kind.name, size: numbersOf(kind, rows).size, gone: 0 })
    .returning('id')
    .executeTakeFirstOrThrow();
  await insertColumns(trx, kind, id, rows);
  return id;
}

/** Stores the columns of a segment. */
export async function insertColumns<R extends Row>(
  trx: Kysely<Schema>,
  { fields, order }: Kind<R>,
  segment: number,
  rows: readonly R[],
): Promise<void> {
  const { of } = columnsOf([...rows].sort(order), fields);
  const columns = Object.entries<Column>(of).map(([name, column]) => {
    return { segment, name, packed: Buffer.from(packColumn(column)) };
  });
  await trx.insertInto('segment_column').values(columns).execute();
}

const numbersOf = <R extends Row>({ number }: Kind<R>, rows: readonly R[]) =>
  new Set(rows.map((row) => row[number] as number));

/** Notes that these are gone, those of them that are there. */
export async function removeFromSegments<R extends Row>(
  trx: Kysely<Schema>,
  { name }: Kind<R>,
  numbers: readonly number[],
): Promise<void> {
  for (const batch of batches(numbers)) {
    const there = await trx
      .selectFrom('indexed')
      .innerJoin('merged', 'merged.segment', 'indexed.segment')
      .select(['n', 'now'])
      .where('kind', '=', name)
      .where('n', 'in', batch)
      .execute();
    if (there.length === 0) continue;
    await trx.deleteFrom('indexed').where('kind', '=', name).where('n', 'in', batch).execute();
    await trx
      .insertInto('gone')
      .values(there.map(({ n, now }) => ({ segment: now, n })))
      .execute();
    const counts = new Map<number, number>();
    for (const { now } of there) counts.set(now, (counts.get(now) ?? 0) + 1);
    for (const [segment, count] of counts) {
      await trx
        .updateTable('segment')
        .set({ size: sql`size - ${count}`, gone: sql`gone + ${count}` })
        .where('id', '=', segment)
        .execute();
    }
  }
}

/** Puts small segments together, and writes those anew of which more is gone than there. */
export async function tidySegments<R extends Row>(trx: Kysely<Schema>, kind: Kind<R>): Promise<void> {
  const segments = await trx
    .selectFrom('segment')
    .select(['id', 'size', 'gone'])
    .where('kind', '=', kind.name)
    .orderBy('id')
    .execute();
  const bySize = new Map<number, Segment[]>();
  for (const segment of segments) {
    const { size, gone } = segment;
    if (gone > size) await merge(trx, kind, [segment]);
    else if (size + gone < kind.largest) {
      const level = Math.floor(Math.log(size) / Math.log(TOGETHER) + 1e-9);
      bySize.set(level, [...(bySize.get(level) ?? []), segment]);
    }
  }
  for (const alike of bySize.values()) if (alike.length >= TOGETHER) await merge(trx, kind, alike);
}

async function merge<R extends Row>(trx: Kysely<Schema>, kind: Kind<R>, segments: readonly Segment[]): Promise<void> {
  const ids = segments.map(({ id }) => id);
  const gone = new Map(ids.map((id) => [id, new Set<number>()]));
  if (segments.some((segment) => segment.gone > 0)) {
    const rows = await trx.selectFrom('gone').select(['segment', 'n']).where('segment', 'in', ids).execute();
    for (const { segment, n } of rows) gone.get(segment)?.add(n);
  }
  const left: R[] = [];
  for (const id of ids) {
    for (const row of rowsOf(await readColumns<R>(trx, id))) {
      if (!gone.get(id)?.has(row[kind.number] as number)) left.push(row);
    }
  }
  if (left.length > 0) {
    const id = await insertSegment(trx, kind, left);
    await kind.move?.(trx, gone, id);
    await trx.updateTable('merged').set({ now: id }).where('now', 'in', ids).execute();
  } else await trx.deleteFrom('merged').where('now', 'in', ids).execute();
  for (const table of ['segment_column', 'block', 'gone'] as const)
    await trx.deleteFrom(table).where('segment', 'in', ids).execute();
  await trx.deleteFrom('segment').where('id', 'in', ids).execute();
}

async function readColumns<R extends Row>(trx: Kysely<Schema>, segment: number): Promise<Columns<R>> {
  const rows = await trx
    .selectFrom('segment_column')
    .select(['name', 'packed'])
    .where('segment', '=', segment)
    .execute();
  const columns = rows.map(({ name, packed }) => [name, unpackColumn(packed)] as const);
  const [first] = columns;
  const size = first ? sizeOf(first[1]) : 0;
  return { size, of: Object.fromEntries(columns) as Columns<R>['of'] };
}
