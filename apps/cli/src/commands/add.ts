import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { findSources, ingest, type NamedSource, openArchive, readSources, withoutPassword } from '@letapis/archive';
import { Problem } from '@letapis/core';
import { Ended, exitCodeOf, failureLine, toFailure } from '../failure.ts';
import { readInput } from '../input.ts';
import { locateArchive } from '../locate.ts';
import { sentenceFor, speak } from '../messages.ts';
import { write, writeError } from '../output.ts';
import { clearProgress, showProgress } from '../progress.ts';
import { cleanLine, safeJson } from '../text/clean.ts';
import { handOver } from './add-later.ts';
import type { Call } from './table.ts';

export async function run({ arguments: paths, options }: Call): Promise<void> {
  const { t } = await speak(options.lang);
  const found = await findSources(paths.filter((path) => path !== '-'));
  const total = found.length + paths.filter((path) => path === '-').length;
  const { location } = locateArchive({ archive: options.archive, writes: true });
  if (options.later) return handOver(location, sourcesOf(paths, found), options);
  if (!location.includes('://')) await mkdir(dirname(location), { recursive: true });
  const archive = await openArchive(location);
  let exitCode = 0;
  let done = 0;
  // Lines of output are written in order, though nobody waits for them one by one.
  let output = Promise.resolve();
  try {
    const { problems: _, ...counts } = await ingest(archive, sourcesOf(paths, found), (added) => {
      done++;
      showProgress(`${t('add.progress', { done, total: Math.max(done, total) })}  ${cleanLine(added.name)}`);
      if (options.json) output = output.then(() => write(`${safeJson(added, total > 1 ? undefined : 2)}\n`));
      if (!('problem' in added)) return;
      const failure = toFailure(added.problem);
      exitCode ||= exitCodeOf(failure.code);
      output = output.then(async () => {
        clearProgress();
        writeError(failureLine({ subject: added.name, ...failure }, await sentenceFor(failure, options.lang)));
      });
    });
    await output;
    clearProgress();
    if (!options.json) await write(`${t('add.summary', { ...counts, archive: withoutPassword(location) })}\n`);
  } finally {
    clearProgress();
    await archive.close();
  }
  if (exitCode !== 0) throw new Ended(exitCode);
}

/** Standard input where the call names it, and the files that were found. */
async function* sourcesOf(
  paths: readonly string[],
  found: readonly (string | Problem)[],
): AsyncGenerator<NamedSource | Problem> {
  if (paths.includes('-')) yield await fromStandardInput();
  for (const file of found) {
    if (file instanceof Problem) yield file;
    else yield* readSources([file]);
  }
}

async function fromStandardInput(): Promise<NamedSource | Problem> {
  try {
    return { name: 'stdin', content: await readInput('-') };
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
