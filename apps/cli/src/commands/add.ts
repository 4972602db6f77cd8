import { mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Added, openArchive } from '@letapis/archive';
import { Problem } from '@letapis/core';
import { glob } from 'tinyglobby';
import { Ended, exitCodeOf, failureLine, toFailure } from '../failure.ts';
import { readInput } from '../input.ts';
import { locateArchive } from '../locate.ts';
import { sentenceFor, speak } from '../messages.ts';
import { write, writeError } from '../output.ts';
import { cleanLine, safeJson } from '../text/clean.ts';
import { fit } from '../text/width.ts';
import type { Call } from './table.ts';

export async function run({ arguments: paths, options }: Call): Promise<void> {
  const { t } = await speak(options.lang);
  const names = (await Promise.all(paths.map(filesOf))).flat();
  const { location } = locateArchive({ archive: options.archive, writes: true });
  if (!location.includes('://')) await mkdir(dirname(location), { recursive: true });
  const archive = await openArchive(location);
  const counts = { added: 0, revised: 0, unchanged: 0, refused: 0, failed: 0 };
  let exitCode = 0;
  try {
    for (const [index, name] of names.entries()) {
      showProgress(`${t('add.progress', { done: index + 1, total: names.length })}  ${cleanLine(name)}`);
      const result = await addOne(name, (source) => archive.add(source));
      counts[result.status] += 1;
      if (options.json) await write(`${safeJson(result, names.length > 1 ? undefined : 2)}\n`);
      if (!('problem' in result)) continue;
      const failure = toFailure(result.problem);
      exitCode ||= exitCodeOf(failure.code);
      clearProgress();
      writeError(failureLine({ subject: result.name, ...failure }, await sentenceFor(failure, options.lang)));
    }
  } finally {
    clearProgress();
    await archive.close();
  }
  if (!options.json) await write(`${t('add.summary', { ...counts, archive: location })}\n`);
  if (exitCode !== 0) throw new Ended(exitCode);
}

/** The files that a path stands for: itself, or all a folder holds but what is hidden. */
async function filesOf(path: string): Promise<string[]> {
  const found = path === '-' ? undefined : await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) return [path];
  const inside = await glob('**/*', { cwd: path, onlyFiles: true, expandDirectories: false });
  return inside.sort().map((name) => join(path, name));
}

async function addOne(
  name: string,
  add: (source: { name: string; content: Uint8Array }) => Promise<Added>,
): Promise<Added> {
  try {
    return await add({ name: name === '-' ? 'stdin' : name, content: await readInput(name) });
  } catch (error) {
    if (error instanceof Problem && error.code.startsWith('input.')) return { status: 'refused', name, problem: error };
    throw error;
  }
}

function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${fit(text, (process.stderr.columns || 80) - 1)}`);
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
}
