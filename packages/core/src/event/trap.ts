import type { Sentence } from './mention.ts';

/** Whether a sentence is of sport, markets, the stage or a life's end, whose "attacks" and "deals" are no events. */
export function isTrap({ tokens, words, mentions }: Sentence): boolean {
  let weight = 0;
  // The Arab League plays no football: words of an actor's own name say nothing.
  words.forEach((word, at) => {
    if (word === undefined || word.trap === 0) return;
    // "In concert with Canada"
    if (tokens[at]?.word === 'concert' && tokens[at - 1]?.word === 'in') return;
    if (!mentions.some((one) => one.kind === 'body' && one.start <= at && at < one.end)) weight += word.trap;
  });
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
      weight += 2;
  });
  // "Quarter-final"
  tokens.forEach((token, at) => {
    if (token.glued && FINALS.has(token.word) && STAGES.has(tokens[at - 1]?.word ?? '')) weight += 3;
  });
  return weight >= 3;
}

const FINALS = new Set(['final', 'finals', 'finalist', 'finalists']);

const STAGES = new Set(['quarter', 'semi']);
