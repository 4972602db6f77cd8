import { Problem } from '@letapis/core';
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  PostgresDialect,
  PostgresDriver,
  type PostgresPool,
  type PostgresPoolClient,
} from 'kysely';
import pg from 'pg';
import type { Schema } from '../sql/schema.ts';
import { withoutPassword } from './location.ts';
import { guarded } from './problems.ts';

/** "Leta" in ASCII: the advisory lock that whoever writes holds, for as long as its transaction lasts. */
const LOCK = 0x4c657461;

/** Connections that one program holds at most. */
const CONNECTIONS = 10;

/** Numbers of rows are `bigint`, and stay below 2^53. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format),
} as pg.CustomTypesConfig;

/** `patience`: milliseconds to wait for another program that writes. */
export function connect(url: string, patience: number): Kysely<Schema> {
  const subject = withoutPassword(url);
  const pool = poolOf(url, subject);
  // A connection that breaks while nobody uses it is replaced by the pool.
  pool.on('error', () => {});
  const config = { pool: adapt(pool, subject) };
  const dialect = new PostgresDialect(config);
  dialect.createDriver = () => new OneWriter(config, patience);
  return new Kysely<Schema>({ dialect });
}

function poolOf(url: string, subject: string): pg.Pool {
  try {
    return new pg.Pool({
      connectionString: url,
      types,
      max: CONNECTIONS,
      connectionTimeoutMillis: 10_000,
      application_name: 'letapis',
      keepAlive: true,
      // A program that is done need not wait for idle connections.
      allowExitOnIdle: true,
    });
  } catch {
    // The cause holds the URL and with it the password.
    throw new Problem('archive.unreadable', 'This is not the address of a PostgreSQL database.', { subject });
  }
}

/** The pool as kysely wants it, its failures as `Problem`s. */
function adapt(pool: pg.Pool, subject: string): PostgresPool {
  return {
    options: {},
    end: () => pool.end(),
    connect: async () => {
      const client = await guarded(() => pool.connect(), subject);
      const query = (sql: string, values: readonly unknown[]) =>
        guarded(() => client.query(sql, values.map(withoutNul)), subject);
      return { query, release: (destroy?: boolean) => client.release(destroy) } as unknown as PostgresPoolClient;
    },
  };
}

/** PostgreSQL has no texts with NUL in them, so that none is found and none is kept. */
const withoutNul = (value: unknown) => (typeof value === 'string' ? value.replaceAll('\0', '\uFFFD') : value);

/** Transactions write, one after the other: what is read in one stays true until it ends, as in SQLite. */
class OneWriter extends PostgresDriver {
  readonly #begin: string;

  constructor(config: { pool: PostgresPool }, patience: number) {
    super(config);
    this.#begin = `begin;
      set local lock_timeout = ${Math.round(patience)};
      set local idle_in_transaction_session_timeout = '5min';
      select pg_advisory_xact_lock(${LOCK})`;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await connection.executeQuery(CompiledQuery.raw(this.#begin));
    } catch (error) {
      await connection.executeQuery(CompiledQuery.raw('rollback')).catch(() => {});
      throw error;
    }
  }
}
