import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Problem } from '@letapis/core';

/** One byte more than core reads: enough for it to see that an input is too large, and no more in memory. */
const ENOUGH = 10 * 1024 * 1024 + 1;

/** The bytes of one input as the user named it; `-` is standard input. Throws a `Problem` that names it. */
export async function readInput(name: string): Promise<Uint8Array> {
  const subject = name === '-' ? 'stdin' : name;
  try {
    if (name !== '-' && (await stat(name)).isDirectory()) {
      throw new Problem('input.unreadable', 'This is a folder; name its files, or add it with "letapis add".', {
        subject,
      });
    }
    const stream = name === '-' ? process.stdin : createReadStream(name);
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size >= ENOUGH) break;
    }
    return Buffer.concat(chunks);
  } catch (error) {
    if (error instanceof Problem) throw error;
    const { code } = error as NodeJS.ErrnoException;
    const because = READ_ERRORS[code ?? ''] ?? 'It cannot be read; check the path and the permissions.';
    throw new Problem('input.unreadable', because, { subject, cause: error });
  }
}

const READ_ERRORS: Record<string, string> = {
  ENOENT: 'There is no such file; check the path.',
  EACCES: 'Reading this file is not allowed; check its permissions.',
  EPERM: 'Reading this file is not allowed; check its permissions.',
};
