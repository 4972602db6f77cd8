import { open, readdir, realpath, stat } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { MAX_BYTES, Problem, type Source } from '@letapis/core';

export type NamedSource = Source & { name: string };

/** Files of a folder that are taken for pages; a file that is named itself is always read. */
const EXTENSIONS: readonly string[] = ['.txt', '.md'];

/**
 * The sources in files and folders, each named by its absolute path: folders in sorted order with all they hold,
 * hidden files left out. What cannot be read comes as its `Problem`, and the rest follows.
 */
export async function* readSources(paths: Iterable<string>): AsyncGenerator<NamedSource | Problem> {
  for (const path of await findSources(paths)) {
    try {
      yield path instanceof Problem ? path : { name: path, content: await readBytes(path) };
    } catch (error) {
      yield unreadable(path, error);
    }
  }
}

/** The absolute paths that `readSources` reads, without reading them: how many there are is known at once. */
export async function findSources(paths: Iterable<string>): Promise<(string | Problem)[]> {
  const found = new Set<string | Problem>();
  const seen = new Set<string>();
  for (const path of paths) {
    for await (const file of walk(resolve(path), true, seen)) found.add(file);
  }
  return [...found];
}

async function* walk(path: string, named: boolean, seen: Set<string>): AsyncGenerator<string | Problem> {
  try {
    const info = await stat(path);
    if (!info.isDirectory()) {
      if (named || (info.isFile() && EXTENSIONS.includes(extname(path).toLowerCase()))) yield path;
      return;
    }
    // A link to a folder above would lead round for ever.
    const real = await realpath(path);
    if (seen.has(real)) return;
    seen.add(real);
    const names = (await readdir(path)).filter((name) => !name.startsWith('.')).sort();
    for (const name of names) yield* walk(join(path, name), false, seen);
  } catch (error) {
    yield unreadable(path, error);
  }
}

/** A file too large to be a page is not read to its end: a byte over the limit is enough to have it refused. */
async function readBytes(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const chunks: Uint8Array[] = [];
    let size = 0;
    while (size <= MAX_BYTES) {
      const chunk = new Uint8Array(Math.min(1 << 20, MAX_BYTES + 1 - size));
      const { bytesRead } = await file.read(chunk, 0, chunk.length);
      if (bytesRead === 0) break;
      chunks.push(chunk.subarray(0, bytesRead));
      size += bytesRead;
    }
    return Buffer.concat(chunks);
  } finally {
    await file.close();
  }
}

const REASONS: Record<string, string> = {
  ENOENT: 'There is no such file or folder.',
  EACCES: 'It may not be read by this user.',
  EPERM: 'It may not be read by this user.',
  EISDIR: 'It is a folder.',
};

function unreadable(path: string | Problem, cause: unknown): Problem {
  if (path instanceof Problem) return path;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const reason = REASONS[code] ?? `It cannot be read (${code || 'unknown reason'}).`;
  return new Problem('input.unreadable', reason, { subject: path, cause });
}
