import { readdir, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Problem } from '@letapis/core';
import { isPageName } from './names.ts';
import { unreadable } from './unreadable.ts';

/** A file to be read. `named`: by whoever asked, and not found in a folder; then it is read whatever it is called. */
export type FoundFile = { path: string; named: boolean };

/**
 * The files that paths, folders and patterns come to, each once, by absolute path: folders and matches in sorted order
 * with all they hold, hidden files left out. What is not there comes as its `Problem`.
 */
export async function findFiles(paths: Iterable<string>): Promise<(FoundFile | Problem)[]> {
  const found = new Map<string, FoundFile | Problem>();
  const folders = new Set<string>();
  for (const path of paths) {
    for (const start of await matches(path)) {
      for await (const file of walk(resolve(start), true, folders)) {
        const key = file instanceof Problem ? (file.details.subject ?? '') : file.path;
        if (!found.has(key)) found.set(key, file);
      }
    }
  }
  return [...found.values()];
}

/** A path that is there is no pattern, whatever characters it has. */
async function matches(path: string): Promise<string[]> {
  if (!/[*?[\]{}]/.test(path) || (await stat(path).catch(() => undefined))) return [path];
  const { glob } = await import('tinyglobby');
  const names = await glob(path.replaceAll('\\', '/'), { absolute: true, expandDirectories: false });
  return names.length === 0 ? [path] : names.sort();
}

async function* walk(path: string, named: boolean, folders: Set<string>): AsyncGenerator<FoundFile | Problem> {
  try {
    const info = await stat(path);
    if (!info.isDirectory()) {
      if (named || (info.isFile() && isPageName(path))) yield { path, named };
      return;
    }
    // A link to a folder above would lead round for ever.
    const real = await realpath(path);
    if (folders.has(real)) return;
    folders.add(real);
    const names = (await readdir(path)).filter((name) => !name.startsWith('.')).sort();
    for (const name of names) yield* walk(join(path, name), false, folders);
  } catch (error) {
    yield unreadable(path, error);
  }
}
