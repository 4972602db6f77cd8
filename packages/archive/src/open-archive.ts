import { Problem } from '@letapis/core';
import type { Archive, ArchiveOptions } from './archive.ts';
import { isServer, withoutPassword } from './postgres/location.ts';
import { openSqlite } from './sqlite/sqlite-archive.ts';

/**
 * Opens the archive in a file, which is made when there is none, unless it is opened for reading only; or the archive in
 * the database that a `postgres://` URL names, which must be there and may be empty.
 * Throws `archive.not-found`, `archive.newer`, `archive.unreadable`, `archive.unreachable`
 * or `archive.busy`.
 */
export async function openArchive(location: string, options: ArchiveOptions = {}): Promise<Archive> {
  if (isServer(location)) {
    // Most archives are files, and need no driver of a server.
    const { openPostgres } = await import('./postgres/postgres-archive.ts');
    return openPostgres(location, options);
  }
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(location)) {
    const message = 'An archive is in a file or on a PostgreSQL server; give a path or a postgres:// URL.';
    throw new Problem('archive.unreadable', message, { subject: withoutPassword(location) });
  }
  return openSqlite(location, options);
}
