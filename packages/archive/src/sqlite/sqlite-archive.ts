import { parse as coreParse, Problem } from '@letapis/core';
import type { Archive, ArchiveOptions } from '../archive.ts';
import { add, addAll, type Parse, resume } from './add.ts';
import { listArticles, readArticle, readSource } from './articles.ts';
import { backup } from './backup.ts';
import { check } from './check.ts';
import { openReader, openWriter } from './connection.ts';
import { histogram, listEvents, listHappenings } from './events.ts';
import { listSections, listSituations, listWeeks, readStats } from './overview.ts';
import { rebuild } from './rebuild.ts';
import { search } from './search.ts';

/** An archive in a file. Reads and writes have a connection each: what is half written is never read. */
export async function openSqlite(
  location: string,
  {
    readOnly = false,
    parse = coreParse,
    patience = 10_000,
  }: ArchiveOptions & { parse?: Parse; patience?: number } = {},
): Promise<Archive> {
  const writer = readOnly ? undefined : openWriter({ location, patience });
  const reader = openReader({ location, patience });
  const read = reader.db;
  const write = () => {
    if (writer) return writer.db;
    throw new Problem('archive.unreadable', 'The archive was opened for reading only.', { subject: location });
  };
  return {
    add: async (source) => add(write(), parse, source),
    addAll: async (sources) => addAll(write(), parse, sources),
    rebuild: async (onProgress) => rebuild(write(), parse, onProgress),
    backup: (file) => backup(read, file),
    check: () => check(read),
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
