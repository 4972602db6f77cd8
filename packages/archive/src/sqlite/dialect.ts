import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { Problem } from '@letapis/core';
import { CompiledQuery, type DatabaseConnection, type SqliteDatabase, SqliteDialect, SqliteDriver } from 'kysely';

/** How many prepared statements a connection keeps. */
const STATEMENTS = 200;

/** `node:sqlite` as kysely's SQLite driver wants it: one connection, used by one caller at a time. */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #driver: () => SqliteDriver;

  constructor(database: DatabaseSync, location: string) {
    const adapted = adapt(database, location);
    super({ database: adapted });
    this.#driver = () => new OneAtATime(adapted, database);
  }

  override createDriver(): SqliteDriver {
    return this.#driver();
  }
}

/** Kysely's driver hands one connection to everybody; here each waits for the one before, so transactions never mix. */
class OneAtATime extends SqliteDriver {
  #last: Promise<void> = Promise.resolve();
  #release: () => void = () => {};
  readonly #database: DatabaseSync;

  constructor(adapted: SqliteDatabase, database: DatabaseSync) {
    super({ database: adapted });
    this.#database = database;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#last;
    let release = () => {};
    this.#last = new Promise<void>((resolve) => {
      release = resolve;
    });
    await before;
    this.#release = release;
    return super.acquireConnection();
  }

  override async releaseConnection(): Promise<void> {
    this.#release();
  }

  /** Taking the write lock at once: a transaction that reads first and writes later could otherwise fail half way. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  /** A full disk has SQLite end the transaction by itself: then there is nothing to take back, and that is no error. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'));
  }
}

function adapt(database: DatabaseSync, location: string): SqliteDatabase {
  const statements = new Map<string, ReturnType<typeof prepare>>();

  function prepare(sql: string) {
    const statement = guarded(() => database.prepare(sql), location);
    const reader = statement.columns().length > 0;
    return {
      reader,
      all: (values: readonly unknown[]) => guarded(() => statement.all(...(values as SQLInputValue[])), location),
      run: (values: readonly unknown[]) => guarded(() => statement.run(...(values as SQLInputValue[])), location),
      iterate: (values: readonly unknown[]) =>
        guarded(() => statement.iterate(...(values as SQLInputValue[])), location),
    };
  }

  return {
    close: () => {
      statements.clear();
      database.close();
    },
    prepare: (sql) => {
      const known = statements.get(sql);
      if (known) return known;
      const statement = prepare(sql);
      if (statements.size >= STATEMENTS) {
        const oldest = statements.keys().next();
        if (!oldest.done) statements.delete(oldest.value);
      }
      statements.set(sql, statement);
      return statement;
    },
  };
}

/** Runs something of SQLite and gives its failures the words of a `Problem`. */
export function guarded<T>(run: () => T, location: string): T {
  try {
    return run();
  } catch (error) {
    throw problemOf(error, location);
  }
}

function problemOf(error: unknown, location: string): unknown {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return error;
  const details = { subject: location, cause: error };
  // The low byte is the primary result code of SQLite; the rest says more of the same.
  switch (error.errcode & 0xff) {
    case 5:
    case 6:
      return new Problem(
        'archive.busy',
        'The archive is being written by another program; try again in a moment.',
        details,
      );
    case 11:
    case 26:
      return new Problem('archive.unreadable', 'The file is not an archive of Letapis, or it is damaged.', details);
    case 14:
      return new Problem(
        'archive.unreadable',
        'The archive cannot be opened; see whether its folder exists and may be read and written.',
        details,
      );
    case 8:
      return new Problem(
        'archive.unreadable',
        'The archive cannot be used: its file and its folder must be writable, for reading too.',
        details,
      );
    case 13:
      return full(details);
    case 10:
      if (CANNOT_GROW.has(error.errcode)) return full(details);
      return new Problem('archive.unreadable', 'The disk cannot be read or written; see whether it is sound.', details);
    default:
      return error;
  }
}

/** SQLITE_IOERR_WRITE, _TRUNCATE and _SHMSIZE: how a quota or a limit of the size of files is told. */
const CANNOT_GROW = new Set([778, 1546, 4874]);

const full = (details: Problem['details']) =>
  new Problem('archive.full', 'The disk is full; nothing was lost, make room and try again.', details);
