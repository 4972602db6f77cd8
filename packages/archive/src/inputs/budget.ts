import { Transform } from 'node:stream';
import { MAX_BYTES, Problem } from '@letapis/core';

/** So much any archive may unpack to. */
const FREE = 64 * 1024 * 1024;
/** Text is packed to a twentieth at best; what unpacks to more than this many times its size is no text. */
const MOST_TIMES = 200;

/** Counts what an archive unpacks to, and ends the reading of one that was made to exhaust its reader. */
export class Budget {
  readonly #subject: string;
  readonly #most: number;
  #unpacked = 0;

  /** `packed`: bytes of the archive. */
  constructor(subject: string, packed: number) {
    this.#subject = subject;
    this.#most = Math.max(FREE, packed * MOST_TIMES);
  }

  /** Throws `input.bomb`. */
  count(bytes: number): void {
    this.#unpacked += bytes;
    if (this.#unpacked <= this.#most) return;
    throw new Problem('input.bomb', 'It unpacks to far more than any pages do; what came before this was read.', {
      subject: this.#subject,
    });
  }

  /** A stream that counts what goes through it. */
  meter(): Transform {
    return new Transform({
      transform: (chunk: Uint8Array, _, done) => {
        try {
          this.count(chunk.length);
          done(null, chunk);
        } catch (error) {
          done(error as Error);
        }
      },
    });
  }
}

/**
 * The bytes of one page: all, or one more than a page may have, which is enough to have it refused. With `drain` the
 * rest is passed over, as streams need that go on behind it.
 */
export async function collect(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { drain = false, count = (_: number) => {} } = {},
): Promise<Uint8Array> {
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    count(chunk.length);
    if (size <= MAX_BYTES) kept.push(chunk.subarray(0, MAX_BYTES + 1 - size));
    size += chunk.length;
    if (size > MAX_BYTES && !drain) break;
  }
  return Buffer.concat(kept);
}
