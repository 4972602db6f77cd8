import {
  type Compilable,
  CompiledQuery,
  type Insertable,
  type InsertQueryBuilder,
  type InsertResult,
  type Kysely,
  type RawBuilder,
  sql,
} from 'kysely';
import type { Schema } from './schema.ts';

type Table = keyof Schema & string;

/** Values of one statement: PostgreSQL takes 65,535. */
const MOST_VALUES = 60_000;
/** Where statements stay prepared, each of these numbers of rows has one: any number of rows is made of a few. */
const ROWS = [64, 16, 4, 1];

type Insert<T extends Table> = InsertQueryBuilder<Schema, T, InsertResult>;

/**
 * Inserts rows that have the same columns in the same order, none undefined. `then` ends the statement, such as with
 * `returning`; what it returns comes in any order.
 */
export async function insertRows<T extends Table, R = unknown>(
  db: Kysely<Schema>,
  table: T,
  rows: readonly Insertable<Schema[T]>[],
  then: (insert: Insert<T>) => Compilable = (insert) => insert,
): Promise<R[]> {
  const [first] = rows;
  if (first === undefined) return [];
  const columns = Object.keys(first) as (keyof typeof first)[];
  return run<R, (typeof rows)[number]>(
    db,
    rows,
    columns.length,
    (row, values) => {
      for (const column of columns) values.push(row[column]);
    },
    (some) => then(db.insertInto(table).values([...some])).compile().sql,
  );
}

/** Numbers for so many rows that come next in a table. */
export async function nextNumbers(
  db: Kysely<Schema>,
  table: 'article' | 'event' | 'happening',
  count: number,
): Promise<IterableIterator<number>> {
  if (count === 0) return [].values();
  if (isPostgres(db)) {
    const { rows } = await sql<{ n: number }>`
      select nextval(pg_get_serial_sequence(${table}, 'n')) as n from generate_series(1, ${count})`.execute(db);
    return rows.map(({ n }) => n).values();
  }
  // SQLite itself numbers a row so; nobody else writes until this transaction ends.
  const { rows } = await sql<{ n: number | null }>`select max(n) as n from ${sql.table(table)}`.execute(db);
  const last = rows[0]?.n ?? 0;
  return Array.from({ length: count }, (_, index) => last + 1 + index).values();
}

/**
 * Rows of a statement that begins with `with given (…) as (values …)`; what follows is `then`, which has no values of its
 * own.
 */
export function givenRows<R = unknown>(
  db: Kysely<Schema>,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
  then: RawBuilder<unknown>,
): Promise<R[]> {
  return run<R, readonly unknown[]>(
    db,
    rows,
    columns.length,
    (row, values) => {
      for (const value of row) values.push(value);
    },
    (some) => {
      const names = columns.map((column) => sql.ref(column));
      const each = some.map((row) => sql`(${sql.join(row)})`);
      return sql`with given (${sql.join(names)}) as (values ${sql.join(each)}) ${then}`.compile(db).sql;
    },
  );
}

/**
 * Runs a statement for all rows, some at a time. `spread` puts the values of a row, `width` of them, behind others;
 * `statement` is the text for so many rows: it is made once, and other values are bound to it.
 */
async function run<R, Row>(
  db: Kysely<Schema>,
  rows: readonly Row[],
  width: number,
  spread: (row: Row, values: unknown[]) => void,
  statement: (some: readonly Row[]) => string,
): Promise<R[]> {
  const most = isPostgres(db) ? Math.floor(MOST_VALUES / width) : undefined;
  /** By numbers of rows. */
  const texts = new Map<number, string>();
  const found: R[] = [];
  for (let at = 0; at < rows.length; ) {
    const left = rows.length - at;
    const count = most === undefined ? (ROWS.find((size) => size <= left) ?? 1) : Math.min(left, most);
    const some = rows.slice(at, at + count);
    const text = texts.get(count) ?? statement(some);
    texts.set(count, text);
    const values: unknown[] = [];
    for (const row of some) spread(row, values);
    const { rows: returned } = await db.executeQuery<R>(CompiledQuery.raw(text, values));
    for (const row of returned) found.push(row);
    at += count;
  }
  return found;
}

/** PostgreSQL has its values numbered. */
export const isPostgres = (db: Kysely<Schema>) => sql`${0}`.compile(db).sql !== '?';
