import { Problem } from '@letapis/core';
import type { Archive, ArchiveOptions } from '../archive.ts';
import { archiveOn } from '../sql/archive-on.ts';
import { connect } from './connection.ts';
import { damage } from './damage.ts';
import { withoutPassword } from './location.ts';
import { migrate, stateOf, VERSION } from './migrations.ts';

/** An archive in a database of PostgreSQL, which is its own. Any number of programs may write it at the same time. */
export async function openPostgres(
  url: string,
  { readOnly = false, parse, patience = 60_000 }: ArchiveOptions & { patience?: number } = {},
): Promise<Archive> {
  const subject = withoutPassword(url);
  const db = connect(url, patience);
  try {
    if (readOnly) await mustBeCurrent();
    else await migrate(db, subject);
  } catch (error) {
    await db.destroy();
    throw error;
  }

  async function mustBeCurrent() {
    const state = await stateOf(db, subject);
    if (state === 'empty') {
      throw new Problem('archive.not-found', 'There is no archive here yet; add something to make one.', { subject });
    }
    if (state === 'old') {
      const message = 'The archive is of an older Letapis; open it once for writing to bring it up to date.';
      throw new Problem('archive.unreadable', message, { subject });
    }
  }

  return archiveOn(
    {
      location: subject,
      read: db,
      ...(readOnly ? {} : { write: db }),
      version: VERSION,
      damage: () => damage(db),
      backup: async () => {
        const message = 'An archive on a server is backed up with pg_dump; this command copies archives in files.';
        throw new Problem('archive.unsupported', message, { subject });
      },
      close: () => db.destroy(),
    },
    parse,
  );
}
