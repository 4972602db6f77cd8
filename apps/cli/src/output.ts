import { once } from 'node:events';

/** Writes to stdout and waits while the reader is slower. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

export function writeError(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** A reader that has read enough (`| head`) is no error: leave without a word. */
export function leaveQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      process.exit(74);
    });
  }
}
