import 'server-only';
import { type Archive, openArchive } from '@letapis/archive';
import { Problem } from '@letapis/core';

// One handle a process; Next may load this module more than once.
const shared = globalThis as typeof globalThis & { letapisReader?: Promise<Archive> };

/** The archive that LETAPIS_ARCHIVE names, open for reading. Throws a `Problem` when there is none. */
export async function reader(): Promise<Archive> {
  const location = process.env.LETAPIS_ARCHIVE;
  if (!location) throw new Problem('archive.not-found', 'LETAPIS_ARCHIVE names no archive.');
  shared.letapisReader ??= openArchive(location, { readOnly: true });
  try {
    return await shared.letapisReader;
  } catch (error) {
    // The archive may be there at the next request.
    delete shared.letapisReader;
    throw error;
  }
}
