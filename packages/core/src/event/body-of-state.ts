import { ROLE } from './grammar/grammar.ts';
import type { Mention } from './mention.ts';
import type { Parsed } from './parse.ts';
import type { Side } from './side.ts';

/** Nouns that act as offices and firms do, and that are too common a word to be one wherever they stand. */
const BODIES = new Set(
  'board fund giant body panel arm wing trust foundation museum institute club lender developer consortium corporation cooperative desk directorate inspectorate chamber lobby monopoly league shipyard refinery port'.split(
    ' ',
  ),
);

/** Those who do something, in the plural: "censors", "loggers", "planters". */
const DOERS = /(?:[^aeiou]ors|[^aeo]ers|ists|men|women|ians|crats)$/;

/** Things with their ending. */
const THINGS = new Set(
  'sectors tractors reactors factors motors corridors mirrors errors powers papers numbers rivers orders letters waters borders matters quarters offers answers towers computers centers barriers carriers tankers freighters trawlers boosters launchers servers containers trailers layers corners chambers shelters disasters wonders fires'.split(
    ' ',
  ),
);

/** How many words stand between a state and the noun. */
const FAR = 4;

/** "Egypt's censors banned", "the Thai lottery board": of what state a body is that nothing else is known of. */
export function asBody({ tokens, words, verbAt, nouns }: Parsed, mention: Mention, verb: number): Side | undefined {
  if (mention.country === undefined || mention.preposition !== undefined) return undefined;
  const from = tokens[mention.end]?.word === "'s" ? mention.end + 1 : mention.end;
  const helps = ROLE.adverb | ROLE.auxiliary | ROLE.be | ROLE.future | ROLE.possible | ROLE.negation | ROLE.time;
  let end = from;
  while (end < verb && end - from < FAR) {
    const token = tokens[end];
    if (token?.kind !== 'word' || token.capital || (words[end]?.roles ?? 0) !== 0) break;
    if (verbAt[end]?.kind === 'finite' && end > from) break;
    end++;
  }
  const head = tokens[end - 1]?.word ?? '';
  const known = nouns.some((one) => one.end === end && one.deed);
  if (end === from || known || !(BODIES.has(head) || (DOERS.test(head) && !THINGS.has(head)))) return undefined;
  // Between it and the verb stands only what helps the verb.
  for (let at = end; at < verb; at++) if (((words[at]?.roles ?? 0) & helps) === 0) return undefined;
  const people: Mention = { ...mention, end, kind: 'role', id: undefined, sector: undefined, plural: DOERS.test(head) };
  return { mentions: [people], resolvedBy: 'text' };
}
