import type { Archive } from '@letapis/archive';
import type { ActorsFile } from '@letapis/core';
import type { Translate } from '../messages.ts';
import { writeError } from '../output.ts';

/** What was added before is not derived again by the way: that is said. */
export async function keepActors(archive: Archive, actors: ActorsFile, t: Translate): Promise<void> {
  const before = await archive.actors();
  if (JSON.stringify(before) === JSON.stringify(actors)) return;
  await archive.keepActors(actors);
  if ((await archive.stats()).articles > 0) writeError(t('rebuild.earlier'));
}
