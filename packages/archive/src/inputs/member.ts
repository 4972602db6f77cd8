import { Problem } from '@letapis/core';

/** A page inside an archive, or why it cannot be read. `name`: its plain path in the archive. */
export type Member = { name: string; url?: string } & ({ content: Uint8Array } | { problem: Problem });

/** What went wrong with one member. */
export function problemOf(cause: unknown): Problem {
  if (cause instanceof Problem) return cause;
  return new Problem('input.not-archive', 'It is damaged inside its archive; the others were read.', { cause });
}
