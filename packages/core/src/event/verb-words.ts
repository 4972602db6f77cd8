import { ROLE } from './grammar/grammar.ts';
import type { Mention, Sentence } from './mention.ts';

/** "Has long championed" */
export const LENGTHS = new Set(['long', 'yet', 'ever', 'since', 'thus', 'once', 'twice']);

const NOUNS_IN_LY = new Set(
  'rally ally family assembly supply reply italy july monopoly bully anomaly friendly unfriendly likely deadly costly elderly daily weekly monthly'.split(
    ' ',
  ),
);

export function isAdverb(word: string, roles: number): boolean {
  return (roles & (ROLE.negation | ROLE.adverb)) !== 0 || (word.endsWith('ly') && !NOUNS_IN_LY.has(word));
}

export function hasBefore(words: Sentence['words'], left: number, role: number, tokens: Sentence['tokens']): boolean {
  for (let at = left; at >= 0 && left - at < 3; at--) {
    const roles = words[at]?.roles ?? 0;
    if ((roles & role) !== 0) return true;
    const auxiliary = (roles & (ROLE.be | ROLE.auxiliary | ROLE.future | ROLE.possible | ROLE.negation)) !== 0;
    if (!auxiliary && !isAdverb(tokens[at]?.word ?? '', roles)) return false;
  }
  return false;
}

export function isParted(
  tokens: Sentence['tokens'],
  words: Sentence['words'],
  inMention: readonly (Mention | undefined)[],
  from: number,
  to: number,
): boolean {
  for (let at = from + 1; at < to; at++) {
    // "Signed by Belarus, Kazakhstan and Russia": what parts the names of a list parts no verbs.
    const [before, after] = [inMention[at - 1], inMention[at + 1]];
    if (before !== undefined && before !== after && before.chain === after?.chain) continue;
    if (tokens[at]?.kind === 'mark') return true;
    if (((words[at]?.roles ?? 0) & (ROLE.conjunction | ROLE.subordinator | ROLE.relative | ROLE.that)) !== 0)
      return true;
  }
  return false;
}
