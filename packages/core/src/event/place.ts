import type { Clause } from './clause.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Mention } from './mention.ts';
import type { Parsed } from './parse.ts';

/** Where it happened: a country or seat that a preposition of place governs in the clause, as printed. */
export function placeOf(parsed: Parsed, clause: Clause, taken: readonly Mention[], text: string): string | undefined {
  for (const mention of parsed.mentions) {
    if (mention.start < clause.start || mention.end > clause.end || taken.includes(mention)) continue;
    if (mention.kind !== 'country' && mention.kind !== 'seat') continue;
    const roles = parsed.lexicon.words.get(mention.preposition ?? '')?.roles ?? 0;
    if ((roles & ROLE.place) === 0) continue;
    const start = parsed.tokens[mention.start]?.start ?? 0;
    return text.slice(start, parsed.tokens[mention.end - 1]?.end ?? start);
  }
  return undefined;
}
