import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parse as coreParse, Problem } from '@letapis/core';
import { Kysely } from 'kysely';
import type { Archive, ArchiveOptions } from '../archive.ts';
import { add, type Parse, resume } from './add.ts';
import { listArticles, readArticle, readSource } from './articles.ts';
import { guarded, NodeSqliteDialect } from './dialect.ts';
import { histogram, listEvents, listHappenings } from './events.ts';
import { isCurrent, migrate } from './migrations.ts';
import { listSections, listSituations, listWeeks, readStats } from './overview.ts';
import type { Schema } from './schema.ts';
import { search } from './search.ts';

/** Milliseconds to wait for another program that writes. */
const PATIENCE = 10_000;

/** Bytes of the smallest page of a database. */
const SMALLEST = 512;

/** An archive in a file. Reads and writes have a connection each: what is half written is never read. */
export async function openSqlite(
  location: string,
  { readOnly = false, parse = coreParse }: ArchiveOptions & { parse?: Parse } = {},
): Promise<Archive> {
  const writer = readOnly ? undefined : openWriter(location);
  const reader = openReader(location);
  const read = reader.db;
  const write = () => {
    if (writer) return writer.db;
    throw new Problem('archive.unreadable', 'The archive was opened for reading only.', { subject: location });
  };
  return {
    add: async (source) => add(write(), parse, source),
    resume: async () => resume(write(), parse),
    article: (id) => readArticle(read, id),
    source: (articleId, revision) => readSource(read, articleId, revision),
    articles: (filter) => listArticles(read, filter),
    events: (filter) => listEvents(read, filter),
    timeline: (filter) => listHappenings(read, filter),
    histogram: (filter) => histogram(read, filter),
    situations: (filter) => listSituations(read, filter),
    sections: () => listSections(read),
    weeks: () => listWeeks(read),
    search: (query, filter) => search(read, query, filter),
    stats: () => readStats(read),
    close: async () => {
      await reader.close();
      await writer?.close();
    },
  };
}

type Connection = { db: Kysely<Schema>; close(): Promise<void> };

function connect(
  path: string,
  readOnly: boolean,
  location: string,
  prepare: (database: DatabaseSync) => void,
): Connection {
  const database = guarded(() => open(path, readOnly), location);
  try {
    guarded(() => prepare(database), location);
  } catch (error) {
    database.close();
    throw error;
  }
  const db = new Kysely<Schema>({ dialect: new NodeSqliteDialect(database) });
  const close = async () => {
    await db.destroy();
    // Kysely closes only what it has used.
    if (database.isOpen) database.close();
  };
  return { db, close };
}

function openWriter(location: string): Connection {
  const path = resolve(location);
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (cause) {
    throw new Problem('archive.unreadable', 'The folder of the archive cannot be made.', { subject: location, cause });
  }
  return connect(path, false, location, (database) => {
    migrate(database, location);
    // Readers go on while one program writes; a power cut may undo the last commits but never break the file.
    database.exec('pragma journal_mode = wal; pragma synchronous = normal;');
  });
}

function openReader(location: string): Connection {
  const path = resolve(location);
  if (!existsSync(path)) {
    throw new Problem('archive.not-found', 'There is no archive here yet; add something to make one.', {
      subject: location,
    });
  }
  return connect(path, true, location, (database) => {
    if (isCurrent(database, location)) return;
    const message = 'The archive is of an older Letapis; open it once for writing to bring it up to date.';
    throw new Problem('archive.unreadable', message, { subject: location });
  });
}

function open(path: string, readOnly: boolean): DatabaseSync {
  // SQLite takes a file of one byte for an empty database and would write over it. Only its size is looked at: opening
  // the file by another way than SQLite's would lose the locks that this process holds on it.
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > 0 && size < SMALLEST) {
    throw new Problem('archive.unreadable', 'The file is not an archive of Letapis.', { subject: path });
  }
  const database = new DatabaseSync(path, { readOnly });
  database.exec(`pragma busy_timeout = ${PATIENCE}; pragma foreign_keys = on;`);
  return database;
}
