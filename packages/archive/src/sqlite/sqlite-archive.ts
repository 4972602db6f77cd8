import { existsSync, mkdirSync } from 'node:fs';
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

function connect(database: DatabaseSync): Connection {
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
  return guarded(() => {
    mkdirSync(dirname(path), { recursive: true });
    const database = open(path, false);
    try {
      migrate(database, location);
      // Readers go on while one program writes; a power cut may undo the last commits but never break the file.
      database.exec('pragma journal_mode = wal; pragma synchronous = normal;');
    } catch (error) {
      database.close();
      throw error;
    }
    return connect(database);
  }, location);
}

function openReader(location: string): Connection {
  const path = resolve(location);
  if (!existsSync(path)) {
    throw new Problem('archive.not-found', 'There is no archive here yet; add something to make one.', {
      subject: location,
    });
  }
  return guarded(() => {
    const database = open(path, true);
    try {
      if (!isCurrent(database, location)) {
        throw new Problem(
          'archive.unreadable',
          'The archive is of an older Letapis; open it once for writing to bring it up to date.',
          {
            subject: location,
          },
        );
      }
    } catch (error) {
      database.close();
      throw error;
    }
    return connect(database);
  }, location);
}

function open(path: string, readOnly: boolean): DatabaseSync {
  const database = new DatabaseSync(path, { readOnly });
  database.exec(`pragma busy_timeout = ${PATIENCE}; pragma foreign_keys = on;`);
  return database;
}
