import type { Problem } from '@letapis/core';

/** A `Problem`, also when another copy of the library made it. */
export function asProblem(error: unknown): Problem | null {
  return error instanceof Error && error.name === 'Problem' && 'code' in error ? (error as Problem) : null;
}
