import { sql } from 'kysely';
import type { Damage } from '../archive.ts';
import { type File, openReader } from './connection.ts';

/** What SQLite itself finds wrong in the file. */
export async function damage(file: File): Promise<Damage[]> {
  // A connection of its own, which remembers nothing of the file.
  const { db, close } = await openReader(file);
  const found: Damage[] = [];
  const { rows: whole } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
  for (const { integrity_check: message } of whole) {
    if (message !== 'ok') found.push({ what: 'database', subject: 'file', message });
  }
  const { rows: lost } = await sql<{ table: string; rowid: number | null }>`pragma foreign_key_check`.execute(db);
  for (const { table, rowid } of lost) {
    const message = 'The row is of something that is not there.';
    found.push({ what: 'database', subject: `${table} ${rowid ?? ''}`, message });
  }
  await close();
  return found;
}
