import type { Archive, ArchiveOptions } from '../archive.ts';
import { archiveOn } from '../sql/archive-on.ts';
import { backup } from './backup.ts';
import { openReader, openWriter } from './connection.ts';
import { damage } from './damage.ts';
import { VERSION } from './migrations.ts';

/** An archive in a file. Reads and writes have a connection each: what is half written is never read. */
export async function openSqlite(
  location: string,
  { readOnly = false, parse, patience = 10_000 }: ArchiveOptions & { patience?: number } = {},
): Promise<Archive> {
  const writer = readOnly ? undefined : await openWriter({ location, patience });
  const reader = await openReader({ location, patience });
  const engine = {
    location,
    read: reader.db,
    ...(writer ? { write: writer.db } : {}),
    version: VERSION,
    damage: () => damage({ location, patience }),
    backup: (file: string) => backup(reader.db, file),
    close: async () => {
      await reader.close();
      await writer?.close();
    },
  };
  return archiveOn(engine, parse);
}
