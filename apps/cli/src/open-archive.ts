import { type Archive, openArchive } from '@letapis/archive';
import { Problem } from '@letapis/core';
import { locateArchive } from './locate.ts';
import type { Options } from './options.ts';

/** Opens the archive that a call means, lets `use` work with it, and closes it whatever happens. */
export async function withArchive<T>(
  options: Options,
  use: (archive: Archive) => Promise<T>,
  access: { writes?: boolean } = {},
): Promise<T> {
  const { location } = locateArchive({ archive: options.archive });
  const archive = await openArchive(location, { readOnly: !access.writes });
  try {
    return await use(archive);
  } finally {
    await archive.close();
  }
}

/** A section by its id, or by its name in any language. */
export async function findSection(archive: Archive, wish: string): Promise<string> {
  const sections = await archive.sections();
  const folded = wish.toLocaleLowerCase();
  const found = sections.find(
    ({ id, names }) => id === wish || Object.values(names).some((name) => name.toLocaleLowerCase() === folded),
  );
  if (found) return found.id;
  const known = sections.map(({ names }) => Object.values(names)[0]).join('; ');
  throw new Problem('query.invalid', `There is no such section; the sections are: ${known}.`, { subject: wish });
}
