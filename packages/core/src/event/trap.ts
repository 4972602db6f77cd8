import type { Sentence } from './mention.ts';

/** Whether a sentence is of sport, markets, the stage or a life's end, whose "attacks" and "deals" are no events. */
export function isTrap({ tokens, words }: Sentence): boolean {
  let weight = 0;
  for (const word of words) weight += word?.trap ?? 0;
  // "3-0": a score.
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    if (
      token.glued &&
      token.kind === 'number' &&
      token.word.length < 3 &&
      before?.kind === 'number' &&
      before.word.length < 3
    )
      weight++;
  });
  return weight >= 2;
}
