import { articleIdAt, Problem, sourceFormat } from '@letapis/core';
import type { Added, Archive } from '../archive.ts';
import type { NamedSource } from '../inputs/expand.ts';

/** What came of an ingest, with the problems of all that was refused or failed. */
export type Ingested = Record<Added['status'], number> & { problems: Problem[] };

/** Sources that are added together: few enough to be done in a moment, and to fit in memory. */
const MOST_SOURCES = 1024;
const MOST_BYTES = 4_000_000;

/**
 * Adds sources in their order, some at once; a `Problem` among them is counted as refused and the next goes on.
 * First finishes what an interrupted ingest left. `onProgress` is told of each source when it is done.
 * An item of a feed does not take the place of the page that it leads to: where that is known, nothing is unknown.
 * Throws when the archive itself fails (`archive.*`).
 */
export async function ingest(
  archive: Pick<Archive, 'addAll' | 'resume' | 'article' | 'source'>,
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
  let batch: NamedSource[] = [];
  let bytes = 0;
  const running: Promise<Added[]>[] = [];
  const start = () => {
    if (batch.length === 0) return;
    const adding = archive.addAll(batch);
    // Its failure is thrown where it is waited for.
    adding.catch(() => {});
    running.push(adding);
    batch = [];
    bytes = 0;
  };
  const wait = async (most: number) => {
    while (running.length > most) for (const added of (await running.shift()) ?? []) count(added);
  };
  const flush = async () => {
    start();
    await wait(0);
  };
  try {
    await addAll();
  } finally {
    await Promise.allSettled(running);
  }
  return counts;

  async function addAll(): Promise<void> {
    for await (const source of sources) {
      if (source instanceof Problem) {
        await flush();
        count({ status: 'refused', name: source.details.subject ?? '', problem: source });
        continue;
      }
      // Its page may be among those that wait to be added.
      if (isItem(source) && !batch.every(isItem)) await flush();
      const known = await pageOf(archive, source);
      if (known) {
        await flush();
        count(known);
        continue;
      }
      batch.push(source);
      bytes += source.content.length;
      if (batch.length < MOST_SOURCES && bytes < MOST_BYTES) continue;
      // One batch is parsed, by threads if there are any, while the one before is stored.
      start();
      await wait(1);
    }
    await flush();
  }
}

const isItem = ({ url, content }: NamedSource) => url !== undefined && sourceFormat(content) === 'feed';

/** The page that an item of a feed leads to, when it is in the archive as a page. */
async function pageOf(archive: Pick<Archive, 'article' | 'source'>, source: NamedSource): Promise<Added | undefined> {
  const { name, url } = source;
  if (url === undefined || !isItem(source)) return undefined;
  const articleId = articleIdAt(url.replace(/#.*$/, ''));
  const page = await archive.source(articleId);
  if (!page || sourceFormat(page.content) === 'feed') return undefined;
  const revision = (await archive.article(articleId))?.source.revision ?? 1;
  return { status: 'unchanged', name, articleId, revision };
}
