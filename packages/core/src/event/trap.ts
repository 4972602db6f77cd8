import { ROLE } from './grammar/grammar.ts';
import type { Sentence } from './mention.ts';
import type { Token } from './token.ts';

/** Whether a sentence is of sport, markets, the stage or a life's end, whose "attacks" and "deals" are no events. */
export function isTrap(sentence: Sentence): boolean {
  const { tokens, words, traps } = sentence;
  let weight = 0;
  for (let at = 0; at < tokens.length; at++) {
    const trap = traps ? (words[at]?.trap ?? 0) : 0;
    if (
      trap !== 0 &&
      !isGround(tokens, at) &&
      !isBodys(sentence, at) &&
      !isInConcert(sentence, at) &&
      !isOfVictim(sentence, at)
    )
      weight += trap;
    if (tokens[at]?.glued) weight += weightOfPair(tokens[at - 1], tokens[at]);
  }
  return weight >= 3;
}

/** The Arab League plays no football: words of an actor's own name say nothing. */
function isBodys({ mentions }: Sentence, at: number): boolean {
  return mentions.some((one) => one.kind === 'body' && one.start <= at && at < one.end);
}

/** "Herded into a football stadium": a place. */
function isGround(tokens: readonly Token[], at: number): boolean {
  const [before, word, next] = [tokens[at - 1]?.word, tokens[at]?.word, tokens[at + 1]?.word];
  return GROUNDS.has(next ?? '') || (GROUNDS.has(word ?? '') && before !== undefined && SPORTS.has(before));
}

const GROUNDS = new Set(['stadium', 'ground', 'pitch', 'field', 'hall']);
const SPORTS = new Set(['football', 'soccer', 'sports', 'hockey', 'basketball', 'national']);

/** «избили студента, который умер в больнице», "was beaten by police, who died": what came of it. */
function isOfVictim({ words }: Sentence, at: number): boolean {
  const relative = [1, 2].some((back) => ((words[at - back]?.roles ?? 0) & ROLE.relative) !== 0);
  if (!relative) return false;
  for (let i = 0; i < at; i++) {
    const forms = words[i]?.verbs ?? [];
    if (forms.some(({ senses }) => senses.some(({ type, mode }) => type === 'ASSAULT' && mode === 'beat'))) return true;
  }
  return false;
}

/** "In concert with Canada" */
function isInConcert({ tokens }: Sentence, at: number): boolean {
  return tokens[at]?.word === 'concert' && tokens[at - 1]?.word === 'in';
}

/** "3-0" is a score, "quarter-final" is a word of sport by both its halves. */
function weightOfPair(one: Token | undefined, two: Token | undefined): number {
  if (isScore(one) && isScore(two)) return 2;
  return FINALS.has(two?.word ?? '') && STAGES.has(one?.word ?? '') ? 3 : 0;
}

function isScore(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.word.length < 3;
}

const FINALS = new Set(['final', 'finals', 'finalist', 'finalists']);

const STAGES = new Set(['quarter', 'semi']);
