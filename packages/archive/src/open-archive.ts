import { Problem } from '@letapis/core';
import type { Archive, ArchiveOptions } from './archive.ts';
import { openSqlite } from './sqlite/sqlite-archive.ts';

/**
 * Opens the archive in a file, which is made when there is none, unless it is opened for reading only.
 * Throws `archive.not-found`, `archive.newer`, `archive.unreadable` or `archive.busy`.
 */
export async function openArchive(location: string, options: ArchiveOptions = {}): Promise<Archive> {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(location)) {
    throw new Problem('archive.unreadable', 'This Letapis keeps its archive in a file; give the path of one.', {
      subject: withoutPassword(location),
    });
  }
  return openSqlite(location, options);
}

function withoutPassword(location: string): string {
  return location.replace(/\/\/[^@/]*@/, '//');
}
