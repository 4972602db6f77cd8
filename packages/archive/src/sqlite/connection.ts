import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Problem } from '@letapis/core';
import { Kysely } from 'kysely';
import type { Schema } from '../sql/schema.ts';
import { guarded, NodeSqliteDialect } from './dialect.ts';
import { migrate, stateOf } from './migrations.ts';

export type Connection = { db: Kysely<Schema>; close(): Promise<void> };

/** `patience`: milliseconds to wait for another program that writes. */
export type File = { location: string; patience: number };

/** Bytes of the smallest page of a database. */
const SMALLEST = 512;

/** A connection that writes; makes the file and its folder when there is none, and brings it up to date. */
export async function openWriter(file: File): Promise<Connection> {
  const { location } = file;
  try {
    mkdirSync(dirname(resolve(location)), { recursive: true });
  } catch (cause) {
    throw new Problem('archive.unreadable', 'The folder of the archive cannot be made.', { subject: location, cause });
  }
  return connect(file, false, async (database, db) => {
    await migrate(database, db, location);
    // Readers go on while one program writes; a power cut may undo the last commits but never break the file.
    database.exec('pragma journal_mode = wal; pragma synchronous = normal;');
    // Checkpoints every 32 MB and a cache of 32 MB: an article touches pages all over the indexes.
    database.exec('pragma wal_autocheckpoint = 8000; pragma cache_size = -32768;');
    // Rows on their way from one statement to the next need no file.
    database.exec('pragma temp_store = memory;');
  });
}

/** A connection that cannot write. */
export async function openReader(file: File): Promise<Connection> {
  const { location: subject } = file;
  const missing = () =>
    new Problem('archive.not-found', 'There is no archive here yet; add something to make one.', { subject });
  if (!existsSync(resolve(subject))) throw missing();
  return connect(file, true, async (database) => {
    // What is asked often stays in memory: 64 MB at most.
    database.exec('pragma cache_size = -65536; pragma mmap_size = 268435456;');
    const state = stateOf(database, subject);
    if (state === 'empty') throw missing();
    if (state === 'old') {
      const message = 'The archive is of an older Letapis; open it once for writing to bring it up to date.';
      throw new Problem('archive.unreadable', message, { subject });
    }
  });
}

async function connect(
  file: File,
  readOnly: boolean,
  prepare: (database: DatabaseSync, db: Kysely<Schema>) => Promise<void>,
): Promise<Connection> {
  const { location } = file;
  const database = guarded(() => open(file, readOnly), location);
  const db = new Kysely<Schema>({ dialect: new NodeSqliteDialect(database, location) });
  const close = async () => {
    await db.destroy();
    // Kysely closes only what it has used.
    if (database.isOpen) database.close();
  };
  try {
    await prepare(database, db);
  } catch (error) {
    await close();
    return guarded(() => {
      throw error;
    }, location);
  }
  return { db, close };
}

function open({ location, patience }: File, readOnly: boolean): DatabaseSync {
  const path = resolve(location);
  // SQLite takes a file of one byte for an empty database and would write over it. Only its size is looked at: opening
  // the file by another way than SQLite's would lose the locks that this process holds on it.
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > 0 && size < SMALLEST) {
    throw new Problem('archive.unreadable', 'The file is not an archive of Letapis.', { subject: location });
  }
  const database = new DatabaseSync(path, { readOnly });
  database.exec(`pragma busy_timeout = ${Math.round(patience)}; pragma foreign_keys = on;`);
  return database;
}
