import { CompiledQuery, type Insertable, type Kysely, sql } from 'kysely';
import type { Schema } from './schema.ts';

type Table = keyof Schema & string;

/** Values of one statement: PostgreSQL takes 65,535. */
const MOST_VALUES = 60_000;
/** Where statements stay prepared, each of these numbers of rows has one: any number of rows is made of a few. */
const ROWS = [64, 16, 4, 1];

/**
 * Inserts rows that have the same columns in the same order. `then` is the end of the statement, such as `returning n`;
 * what it returns comes in any order. Building these statements with kysely takes longer than running them.
 */
export async function insertRows<T extends Table, R = unknown>(
  db: Kysely<Schema>,
  table: T,
  rows: readonly Insertable<Schema[T]>[],
  then = '',
): Promise<R[]> {
  const [first] = rows;
  if (first === undefined) return [];
  const columns = Object.keys(first) as (keyof typeof first)[];
  const head = `insert into ${table} (${columns.join(', ')})`;
  return run<R, (typeof rows)[number]>(
    db,
    rows,
    columns.length,
    (row, values) => {
      for (const column of columns) values.push(row[column]);
    },
    (values) => `${head} ${values} ${then}`,
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

/** Rows of a statement that begins with `with given (…) as (values …)`; what follows is `then`. */
export function givenRows<R = unknown>(
  db: Kysely<Schema>,
  columns: string,
  rows: readonly (readonly unknown[])[],
  then: string,
): Promise<R[]> {
  return run<R, readonly unknown[]>(
    db,
    rows,
    rows[0]?.length ?? 1,
    (row, values) => {
      for (const value of row) values.push(value);
    },
    (values) => `with given (${columns}) as (${values}) ${then}`,
  );
}

/** `spread` puts the values of a row, `width` of them, behind others. */
async function run<R, Row>(
  db: Kysely<Schema>,
  rows: readonly Row[],
  width: number,
  spread: (row: Row, values: unknown[]) => void,
  statement: (values: string) => string,
): Promise<R[]> {
  const numbered = isPostgres(db);
  /** By numbers of rows: a long text is made once, and the engine finds what it has prepared for it at once. */
  const texts = new Map<number, string>();
  const found: R[] = [];
  for (let at = 0; at < rows.length; ) {
    const left = rows.length - at;
    const count = numbered ? Math.min(left, Math.floor(MOST_VALUES / width)) : (ROWS.find((size) => size <= left) ?? 1);
    const text =
      texts.get(count) ?? statement(`values ${numbered ? numberedRows(count, width) : plainRows(count, width)}`);
    texts.set(count, text);
    const values: unknown[] = [];
    for (const row of rows.slice(at, at + count)) spread(row, values);
    const { rows: returned } = await db.executeQuery<R>(CompiledQuery.raw(text, values));
    for (const row of returned) found.push(row);
    at += count;
  }
  return found;
}

/** PostgreSQL has its values numbered. */
export const isPostgres = (db: Kysely<Schema>) => sql`${0}`.compile(db).sql !== '?';

const plainRows = (count: number, width: number) =>
  Array(count)
    .fill(`(${Array(width).fill('?').join(', ')})`)
    .join(', ');

function numberedRows(count: number, width: number): string {
  let number = 0;
  const row = () => `(${Array.from({ length: width }, () => `$${++number}`).join(', ')})`;
  return Array.from({ length: count }, row).join(', ');
}
