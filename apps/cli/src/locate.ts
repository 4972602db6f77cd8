import { existsSync } from 'node:fs';
import { Problem } from '@letapis/core';
import { demonstrationArchive, ownArchive } from './archive-paths.ts';

/**
 * Which archive a call means, the first that applies:
 * `--archive`; LETAPIS_ARCHIVE; one's own archive in the data folder, when there is one;
 * the demonstration archive of this checkout, when `npm start` has made it.
 * What writes (`add`) never means the demonstration archive unless it is named: it makes one's own.
 */
export type Located = { location: string; demonstration: boolean };

type Where = { archive?: string | undefined; writes?: boolean };

const isServer = (location: string) => /^postgres(?:ql)?:\/\//.test(location);

export function locateArchive({ archive, writes = false }: Where): Located {
  const demo = demonstrationArchive();
  const named = archive ?? (process.env.LETAPIS_ARCHIVE || undefined);
  const own = ownArchive();
  const location = named ?? (writes || existsSync(own) || !demo ? own : demo);
  if (!writes && !isServer(location) && !existsSync(location)) {
    throw new Problem(
      'archive.not-found',
      named === undefined
        ? 'There is no archive yet; add articles with "letapis add PATH", or name an archive with --archive.'
        : 'There is no archive at this path; check --archive or LETAPIS_ARCHIVE.',
      { subject: location },
    );
  }
  return { location, demonstration: location === demo };
}
