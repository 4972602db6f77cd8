import type { Mention } from './mention.ts';

/** A state, by its name or by its capital. */
export function isLand({ kind }: Mention): boolean {
  return kind === 'country' || kind === 'seat';
}
