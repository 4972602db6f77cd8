import { Problem } from '@letapis/core';

/** No line of a stream needs more; it is also what core reads of one text. */
const MAX_LINE = 10 * 1024 * 1024;

export type NumberedLine = { number: number } & ({ text: string } | { problem: Problem });

/**
 * The non-blank lines of a stream of UTF-8, grouped as they arrive, so that the answer to what has arrived is
 * never held back. Memory is bounded by one chunk and one line.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<NumberedLine[]> {
  let pieces: Uint8Array[] = [];
  let size = 0;
  let number = 1;

  const finish = (): NumberedLine | undefined => {
    const line = readLine(pieces, size, number);
    pieces = [];
    size = 0;
    number += 1;
    return line;
  };

  for await (const chunk of stream) {
    const ready: NumberedLine[] = [];
    let start = 0;
    while (start <= chunk.length) {
      const end = chunk.indexOf(0x0a, start);
      const piece = chunk.subarray(start, end === -1 ? chunk.length : end);
      size += piece.length;
      // What is over the limit is counted and dropped; the line is refused when it ends.
      if (size <= MAX_LINE && piece.length > 0) pieces.push(piece);
      if (end === -1) break;
      const line = finish();
      if (line) ready.push(line);
      start = end + 1;
    }
    if (ready.length > 0) yield ready;
  }
  const last = finish();
  if (last) yield [last];
}

function readLine(pieces: Uint8Array[], size: number, number: number): NumberedLine | undefined {
  if (size > MAX_LINE) {
    return { number, problem: new Problem('input.too-large', 'The line is larger than 10 MB; split its text.') };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces));
    return text.trim() === '' ? undefined : { number, text };
  } catch (cause) {
    return { number, problem: new Problem('input.undecodable', 'The line is not UTF-8; convert it.', { cause }) };
  }
}
