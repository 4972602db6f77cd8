import { MARK } from './token.ts';
import type { Tokens } from './tokens.ts';

/** What a mark beside a number makes of it, as bits. */
export const CURRENCY = 1;
export const UNIT = 2;
export const CHAIN = 4;
export const DECIMAL = 8;
const bitsOf = new Uint8Array(0x2200);
for (const [bit, marks] of [
  [CURRENCY, '$€£¥₽₴#№+'],
  [UNIT, '%°$€£₽‰'],
  [CHAIN, ',.:/*_'],
  [DECIMAL, '.,/:'],
] as const) {
  for (const mark of marks) bitsOf[mark.charCodeAt(0)] = (bitsOf[mark.charCodeAt(0)] ?? 0) | bit;
}

/** What the mark at `i` is to a number beside it. */
export function markBits(tokens: Tokens, i: number): number {
  return i >= 0 && i < tokens.count && tokens.kind[i] === MARK ? (bitsOf[tokens.value[i] ?? 0] ?? 0) : 0;
}

/** A number that is not a piece of a larger one (a version, a price, a phone number, a score). */
export function standsAlone(tokens: Tokens, i: number): boolean {
  if (!tokens.isNumber(i)) return false;
  if (tokens.isGlued(i) && i > 0) {
    const before = markBits(tokens, i - 1);
    if (before & CURRENCY) return false;
    if (before & CHAIN && tokens.isGlued(i - 1) && tokens.isNumber(i - 2)) return false;
    if (tokens.isWord(i - 1)) return false;
  }
  if (!tokens.isGlued(i + 1)) return true;
  const behind = markBits(tokens, i + 1);
  if (behind & UNIT) return false;
  return !(behind & CHAIN && tokens.isGlued(i + 2) && tokens.isNumber(i + 2));
}
