import { openArchive, openJobs, withoutPassword } from '@letapis/archive';
import type { NamedSource } from '@letapis/archive/inputs';
import { type ActorsFile, Problem } from '@letapis/core';
import { Ended, exitCodeOf, failureLine, toFailure } from '../failure.ts';
import { sentenceFor, speak, type Translate } from '../messages.ts';
import type { Options } from '../options.ts';
import { write, writeError } from '../output.ts';
import { keepActors } from './keep-actors.ts';
import { printJson } from './print-list.ts';

/** Sources that are kept together. */
const TOGETHER = 64;

/** Keeps sources and leaves it to the workers of the archive to parse them. */
export async function handOver(
  location: string,
  sources: AsyncIterable<NamedSource | Problem>,
  options: Options,
  actors: ActorsFile | undefined,
): Promise<void> {
  const { t } = await speak(options.lang);
  if (actors) await giveActors(location, actors, t);
  const counts = { waiting: 0, unchanged: 0, refused: 0 };
  let exitCode = 0;
  const jobs = await openJobs(location);
  try {
    let batch: NamedSource[] = [];
    const flush = async () => {
      const { waiting, unchanged } = await jobs.hand(batch);
      counts.waiting += waiting;
      counts.unchanged += unchanged;
      batch = [];
    };
    for await (const source of sources) {
      if (source instanceof Problem) {
        const failure = toFailure(source);
        counts.refused++;
        exitCode ||= exitCodeOf(failure.code);
        writeError(failureLine(failure, await sentenceFor(failure, options.lang)));
      } else if (batch.push(source) === TOGETHER) await flush();
    }
    await flush();
  } finally {
    await jobs.close();
  }
  await (options.json
    ? printJson(counts)
    : write(`${t('add.handed', { ...counts, archive: withoutPassword(location) })}\n`));
  if (exitCode !== 0) throw new Ended(exitCode);
}

/** The workers find them in the archive. */
async function giveActors(location: string, actors: ActorsFile, t: Translate): Promise<void> {
  const archive = await openArchive(location);
  try {
    await keepActors(archive, actors, t);
  } finally {
    await archive.close();
  }
}
