import { sha256Hex } from '../text/sha256.ts';

/** A short stable id from what makes a thing itself; the order of the parts counts. */
export function identify(parts: readonly (string | number)[]): string {
  return sha256Hex(JSON.stringify(parts)).slice(0, 16);
}
