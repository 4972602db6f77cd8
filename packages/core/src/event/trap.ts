import type { Parsed } from './parse.ts';

/** Whether a sentence is of sport, markets, the stage or a life's end, whose "attacks" and "deals" are no events. */
export function isTrap({ words }: Parsed): boolean {
  let weight = 0;
  for (const word of words) weight += word?.trap ?? 0;
  return weight >= 2;
}
