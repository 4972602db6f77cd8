import { THEM } from './english-words.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Match } from './match.ts';
import type { Parsed } from './parse.ts';
import type { EventType } from './plover.ts';

/** What is said to somebody or about somebody. */
const ADDRESSED: ReadonlySet<EventType> = new Set<EventType>([
  'ACCUSE',
  'REQUEST',
  'REJECT',
  'THREATEN',
  'SUPPORT',
  'AGREE',
  'CONCEDE',
]);

/** Pronouns that can go before a noun as well: "her minister", "this offer". */
const ALONE = new Set(['her', 'it', 'this', 'that', 'these', 'those']);

/** "Accused him of steering aid to the party", "rejected this": whom it is done to the sentence does not name. */
export function takesPronoun({ tokens, words, slavic }: Parsed, { verb, noun, last, sense }: Match): boolean {
  if (slavic || verb.passive || !ADDRESSED.has(sense.type)) return false;
  const at = noun === undefined ? last + 1 : verb.at + 1;
  // "US officials"
  if (tokens[at]?.capital) return false;
  const word = tokens[at]?.word ?? '';
  if (THEM.has(word)) return true;
  const next = tokens[at + 1];
  const ends = ROLE.preposition | ROLE.infinitive | ROLE.conjunction | ROLE.time | ROLE.subordinator | ROLE.of;
  return ALONE.has(word) && (next?.kind !== 'word' || ((words[at + 1]?.roles ?? 0) & ends) !== 0);
}
