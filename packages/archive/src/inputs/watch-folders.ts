import { watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Problem } from '@letapis/core';
import { type FoundFile, findFiles } from './find-files.ts';

/** A file that has not changed for so many milliseconds is whole. */
const SETTLED = 500;
/** Where the system does not tell of changes, folders are looked through so often. */
const LOOK = 10_000;

type Seen = { size: number; mtime: number };

/**
 * Watches from when the promise is kept: the files of folders that are new or changed since then, each once it is whole.
 * Goes on until the signal. Files that are taken away are let be: nothing leaves an archive.
 */
export async function watchFolders(
  folders: readonly string[],
  signal: AbortSignal,
  { settled = SETTLED, look = LOOK }: { settled?: number; look?: number } = {},
): Promise<AsyncGenerator<FoundFile[]>> {
  const bell = new Bell(signal);
  // Whoever rings while the folders are looked through is heard later.
  for (const folder of folders) listen(folder, bell, signal);
  return changes(folders, await lookThrough(folders), bell, { settled, look });
}

async function* changes(
  folders: readonly string[],
  known: Map<string, Seen>,
  bell: Bell,
  { settled, look }: { settled: number; look: number },
): AsyncGenerator<FoundFile[]> {
  let growing = new Map<string, Seen>();
  while (!bell.ended) {
    if (growing.size === 0) await bell.wait(look);
    // Between two looks lies the time in which a file that is not whole would change.
    await bell.pause(settled);
    if (bell.ended) break;
    const now = await lookThrough(folders);
    const changed = [...now].filter(([path, seen]) => !same(known.get(path), seen));
    const whole = changed.filter(([path, seen]) => same(growing.get(path), seen));
    for (const [path, seen] of whole) known.set(path, seen);
    growing = new Map(changed.filter(([path, seen]) => !same(known.get(path), seen)));
    if (whole.length > 0) yield whole.map(([path]) => ({ path, named: false }));
  }
}

const same = (a: Seen | undefined, b: Seen) => a?.size === b.size && a.mtime === b.mtime;

async function lookThrough(folders: readonly string[]): Promise<Map<string, Seen>> {
  const seen = new Map<string, Seen>();
  for (const file of await findFiles(folders)) {
    if (file instanceof Problem) continue;
    const info = await stat(file.path).catch(() => undefined);
    if (info) seen.set(file.path, { size: info.size, mtime: info.mtimeMs });
  }
  return seen;
}

function listen(folder: string, bell: Bell, signal: AbortSignal): void {
  try {
    // It does not hold the program, should that end for another reason; who waits for the bell does.
    watch(folder, { recursive: true, persistent: false, signal }, () => bell.ring()).on('error', () => {});
  } catch {
    // The folder is looked through all the same, only later.
  }
}

/** Waits until somebody rings, or for a time, or for the end. */
class Bell {
  readonly #signal: AbortSignal;
  #rung = false;
  #wake: () => void = () => {};

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#wake(), { once: true });
  }

  get ended(): boolean {
    return this.#signal.aborted;
  }

  ring(): void {
    this.#rung = true;
    this.#wake();
  }

  async wait(most: number): Promise<void> {
    if (!this.#rung) await this.pause(most, true);
    this.#rung = false;
  }

  /** Only the end cuts a pause short, and who rings when `wakes`. */
  async pause(most: number, wakes = false): Promise<void> {
    if (this.#signal.aborted) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, most);
      this.#wake = () => {
        if (!wakes && !this.#signal.aborted) return;
        clearTimeout(timer);
        resolve();
      };
    });
    this.#wake = () => {};
  }
}
