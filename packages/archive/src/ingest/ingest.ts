import { Problem } from '@letapis/core';
import type { Added, Archive } from '../archive.ts';
import type { NamedSource } from './read-sources.ts';

/** What came of an ingest, with the problems of all that was refused or failed. */
export type Ingested = Record<Added['status'], number> & { problems: Problem[] };

/**
 * Adds sources one after the other; a `Problem` among them is counted as refused and the next goes on.
 * First finishes what an interrupted ingest left. `onProgress` is told of each source when it is done.
 * Throws when the archive itself fails (`archive.*`).
 */
export async function ingest(
  archive: Pick<Archive, 'add' | 'resume'>,
  sources: AsyncIterable<NamedSource | Problem> | Iterable<NamedSource | Problem>,
  onProgress: (added: Added, counts: Ingested) => void = () => {},
): Promise<Ingested> {
  const counts: Ingested = { added: 0, revised: 0, unchanged: 0, refused: 0, failed: 0, problems: [] };
  const count = (added: Added) => {
    counts[added.status]++;
    if ('problem' in added) counts.problems.push(added.problem);
    onProgress(added, counts);
  };
  for (const added of await archive.resume()) count(added);
  for await (const source of sources) {
    if (source instanceof Problem) count({ status: 'refused', name: source.details.subject ?? '', problem: source });
    else count(await archive.add(source));
  }
  return counts;
}
