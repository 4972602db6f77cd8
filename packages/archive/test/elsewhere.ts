import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export type Ended = { added: number; errors: string; milliseconds: number };

/** Adds files in a process of its own, which is killed so many milliseconds after it is ready. */
export const addElsewhere = (location: string, paths: readonly string[], killAfter?: number): Promise<Ended> =>
  run('add.mjs', [location, ...paths], killAfter);

/** Adds files in a process of its own, which may make no file larger than so many blocks of 512 bytes. */
export const addWithin = (blocks: number, location: string, paths: readonly string[]): Promise<Ended> => {
  // Ignored, so that writing fails as on a full disk; otherwise the process would be ended.
  const limited = `trap '' XFSZ; ulimit -f ${blocks}; exec "$@"`;
  return ended(spawn('sh', ['-c', limited, 'sh', process.execPath, script('add.mjs'), location, ...paths]));
};

/** Adds a text in a process of its own. */
export const addTextElsewhere = (location: string, name: string, content: string): Promise<Ended> =>
  run('add-text.mjs', [location, name, content]);

const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const run = (name: string, words: readonly string[], killAfter?: number) =>
  ended(spawn(process.execPath, [script(name), ...words]), killAfter);

function ended(child: ChildProcessWithoutNullStreams, killAfter?: number): Promise<Ended> {
  let added = 0;
  let errors = '';
  let readyAt: number | undefined;
  child.stdout.on('data', (data: Buffer) => {
    added += String(data).match(/^added /gm)?.length ?? 0;
    if (readyAt !== undefined) return;
    readyAt = performance.now();
    if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
  });
  child.stderr.on('data', (data: Buffer) => {
    errors += String(data);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve({ added, errors, milliseconds: performance.now() - (readyAt ?? 0) }));
  });
}
