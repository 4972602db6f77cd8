import type { Match } from './match.ts';
import type { Mention } from './mention.ts';
import { agentOf } from './objects.ts';
import type { Parsed } from './parse.ts';

/** "Rejected a package drawn up by the Union": whose offer it is that is answered. */
export function whoOffered(parsed: Parsed, { verb }: Match): Mention[] {
  const { clauses, clauseOf, verbs } = parsed;
  for (const one of verbs) {
    if (one.at <= verb.at) continue;
    // "Rejected the offer and said the attack by …": of something else.
    if (one.kind === 'finite' && !one.passive) break;
    if (!one.passive || !OFFERED.has(one.form.lemma)) continue;
    const place = clauseOf[one.at] ?? 0;
    if (place === clauseOf[verb.at] || clauses[place]?.parent === clauseOf[verb.at])
      return agentOf(parsed, one, parsed.tokens.length);
  }
  return [];
}

const OFFERED = new Set(
  'make offer propose draw put request demand seek table submit suggest advance present draft float circulate'.split(
    ' ',
  ),
);
