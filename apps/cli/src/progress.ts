import { fit } from './text/width.ts';

/** One line of progress on a terminal, in the place of the one before; nothing elsewhere. */
export function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${fit(text, (process.stderr.columns || 80) - 1)}`);
}

export function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
}

const WIDTH = 20;

/** How much of it is done, as a bar. */
export function bar(done: number, total: number): string {
  const full = Math.round((Math.min(done, total) / Math.max(total, 1)) * WIDTH);
  return '━'.repeat(full) + '─'.repeat(WIDTH - full);
}
