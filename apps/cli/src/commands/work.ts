import { once } from 'node:events';
import { type Added, openJobs, withoutPassword } from '@letapis/archive';
import { failureLine, toFailure } from '../failure.ts';
import { locateArchive } from '../locate.ts';
import { sentenceFor, speak } from '../messages.ts';
import { write, writeError } from '../output.ts';
import { clearProgress, showProgress } from '../progress.ts';
import { cleanLine, safeJson } from '../text/clean.ts';
import type { Call } from './table.ts';

/** Does the jobs of an archive until it is told to stop, and then the one in hand. */
export async function run({ options }: Call): Promise<void> {
  const { t } = await speak(options.lang);
  const { location } = locateArchive({ archive: options.archive, writes: true });
  const jobs = await openJobs(location);
  const counts = { added: 0, revised: 0, unchanged: 0, refused: 0, failed: 0 };
  // Lines are written in order, though the worker waits for none.
  let output = Promise.resolve();
  const complain = (error: unknown, subject?: string) => {
    const failure = { ...(subject === undefined ? {} : { subject }), ...toFailure(error) };
    output = output.then(async () => {
      clearProgress();
      writeError(failureLine(failure, await sentenceFor(failure, options.lang)));
    });
  };
  const onAdded = (added: Added) => {
    counts[added.status]++;
    if (options.json) output = output.then(() => write(`${safeJson(added)}\n`));
    else showProgress(`${t('work.progress', counts)}  ${cleanLine(added.name)}`);
    if ('problem' in added) complain(added.problem, added.name);
  };
  try {
    // A second signal ends the program at once, as it does without us.
    const stopped = Promise.race((['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => once(process, signal)));
    await jobs.work(onAdded, (problem) => complain(problem));
    if (!options.json) writeError(t('work.waiting', { archive: withoutPassword(location) }));
    await stopped;
  } finally {
    await jobs.close();
    await output;
    clearProgress();
  }
  if (!options.json) await write(`${t('add.summary', { ...counts, archive: withoutPassword(location) })}\n`);
}
