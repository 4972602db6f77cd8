import type { Situation, Trend } from './article.ts';
import { keyOf, type Line } from './lines.ts';
import { wordsOf } from './phrases.ts';
import { articleLanguages } from './words/index.ts';

const TRENDS: readonly Trend[] = ['improved', 'unchanged', 'deteriorated'];

const verdicts = articleLanguages.map(({ verdict }) => ({
  fillers: new Set(verdict.fillers),
  // Fillers are taken out of the phrases too, so that data may be written as people say it.
  trends: new Map(
    TRENDS.flatMap((trend) =>
      verdict[trend].map((phrase) => [without(wordsOf(keyOf(phrase)), new Set(verdict.fillers)), trend] as const),
    ),
  ),
}));

/** A verdict of more words than this would be a sentence. */
const LONGEST = 9;

/** Reads a line that is nothing but a verdict on the situation, in any language known here. */
export function readSituation(line: Line): Situation | undefined {
  if (line.text.length > LONGEST * 20) return undefined;
  const { words } = line;
  if (words.length === 0 || words.length > LONGEST) return undefined;
  for (const { fillers, trends } of verdicts) {
    const trend = trends.get(without(words, fillers));
    if (trend) return { trend, label: line.text };
  }
  return undefined;
}

function without(words: readonly string[], fillers: ReadonlySet<string>): string {
  return words.filter((word) => !fillers.has(word)).join(' ');
}
