import { ROLE } from './grammar/grammar.ts';
import type { Lexicon } from './lexicon.ts';
import type { Noun, Sentence } from './mention.ts';
import { isPublic } from './need.ts';

/** Words of one who says that they will not. */
const REFUSES = ROLE.negation | ROLE.future | ROLE.pronoun;

/**
 * Whether a sentence can tell an event, or who is meant by a "he" after it, as far as its words alone show: about a
 * third has nothing that any rule asks for, and need not be taken apart.
 */
export function mayTell(
  { tokens, words, nouns, mentions, places, roles, slavic }: Sentence,
  { inventory }: Lexicon,
): boolean {
  if (mentions.some(({ kind, id }) => kind === 'person' || id === 'person')) return true;
  const ofPublicLife = places.length > 0 || mentions.some(isPublic);
  let reports = false;
  for (const word of words) {
    if (word === undefined) continue;
    reports ||= word.reporting;
    if (word.verbs === undefined) continue;
    for (const { from, to } of word.verbs) if (inventory.allowsAny(from, to, ofPublicLife)) return true;
  }
  // "Had to", "it is time to"
  const obliges = (roles & ROLE.obligation) !== 0 || (!slavic && (roles & ROLE.infinitive) !== 0 && ofPublicLife);
  if (reports && (obliges || (roles & REFUSES) === REFUSES)) return true;
  // "Claimed responsibility for the attack"
  if (nouns.some(isBlame) && nouns.some(({ nominals }) => nominals.length > 0)) return true;
  // A Slavic deed may be announced or reported instead of proven.
  const proven = (roles & ROLE.proof) !== 0;
  return nouns.some((noun) => (proven ? noun.nominals.length > 0 : noun.deed && (slavic || hasSide(tokens, noun))));
}

function isBlame({ classes }: Noun): boolean {
  return classes.includes('guilt');
}

/** "The arrest of", "Venezuela's threat", "the Russian withdrawal": an English deed names a side right beside it. */
function hasSide(tokens: Sentence['tokens'], { start, end }: Noun): boolean {
  if (BESIDE.has(tokens[end]?.word ?? '')) return true;
  for (let at = start - 1; at >= 0 && start - at < 5; at--) {
    const token = tokens[at];
    if (token?.capital || token?.word === "'s") return true;
    if (token?.kind === 'mark') return false;
  }
  return false;
}

const BESIDE = new Set(['of', 'by', 'between', 'to', 'on', 'against', 'from']);
