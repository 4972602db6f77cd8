import { QUOTES } from './actor-slavic.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Parsed } from './parse.ts';
import type { Verb } from './verb.ts';
import { isAdverb } from './verb-words.ts';

/** A word of the set after the verb, before the next verb and the next mark; a particle is no place's preposition. */
export function findWord(parsed: Parsed, verb: Verb, set: Set<string>, reach: number, particle: boolean): number {
  const { tokens, words, verbAt } = parsed;
  let steps = 0;
  for (let at = verb.at + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) return -1;
    if (parsed.slavic || !goesOnName(parsed, at)) steps++;
    if (steps > reach) return -1;
    if (token.kind === 'mark' && !(parsed.slavic ? QUOTES : MONEY).has(token.word)) {
      // "The agency, UNHCR, out of the country"
      if (parsed.slavic || !tokens[at + 1]?.spelling.caps || tokens[at + 2]?.word !== ',') return -1;
      at += 2;
      continue;
    }
    if (
      set.has(token.word) &&
      !isHalf(parsed, at) &&
      // "An all-out operation"
      !(particle && !parsed.slavic && token.glued) &&
      (UNTIL.has(token.word) || !isTimeAt(words, tokens, at + 1)) &&
      !(particle && (isPlaceAt(parsed, verb, at) || isGoverning(parsed, verb, at)))
    )
      return at;
    // "Gave an undertaking to step up": that "up" is the infinitive's.
    if (particle && !parsed.slavic && at > verb.at + 1 && isInfinitive(parsed, at, set)) return -1;
    if (verbAt[at]?.kind === 'finite' || ((words[at]?.roles ?? 0) & (ROLE.that | ROLE.relative)) !== 0) return -1;
  }
  return -1;
}

/** "Provide $20 million in aid" */
const MONEY = new Set(['$', '€', '£', '¥', '₽', '%']);

/** "Found former army captain Telmo Hurtado guilty": however long a name is, it counts as one word. */
function goesOnName({ tokens }: Parsed, at: number): boolean {
  return tokens[at]?.capital === true && tokens[at - 1]?.capital === true;
}

/** A "to" with a verb and its particle behind it. */
function isInfinitive({ tokens, words }: Parsed, at: number, set: Set<string>): boolean {
  const word = tokens[at + 2]?.word ?? '';
  return ((words[at]?.roles ?? 0) & ROLE.infinitive) !== 0 && PARTICLES.has(word) && set.has(word);
}

const PARTICLES = new Set(['up', 'out', 'off', 'down', 'over', 'in', 'on', 'back', 'away']);

/** "Strike-bound", "go-ahead": half a word. */
function isHalf({ tokens, slavic }: Parsed, at: number): boolean {
  return !slavic && tokens[at + 1]?.glued === true && tokens[at + 1]?.word !== "'s";
}

/** "Gave them until Friday": what they are given is a time. */
const UNTIL = new Set(['until', 'till']);

/** "Called on Monday for", but not "called friendly for": only times and adverbs part a verb from its preposition. */
export function isNear(parsed: Parsed, verb: Verb, particle: number): boolean {
  const { tokens, words } = parsed;
  if (!TIGHT.has(tokens[particle]?.word ?? '')) return true;
  for (let at = agentEnd(parsed, verb); at < particle; at++) {
    const word = tokens[at]?.word ?? '';
    const loose = ROLE.time | ROLE.adverb | ROLE.preposition;
    if (((words[at]?.roles ?? 0) & loose) === 0 && !isAdverb(word, 0) && tokens[at]?.kind !== 'number') return false;
  }
  return true;
}

/** Behind the agent of a passive, "recognised by the press for", else right behind the verb. */
function agentEnd({ words, mentionOf }: Parsed, { at, passive }: Verb): number {
  if (!passive || ((words[at + 1]?.roles ?? 0) & ROLE.agent) === 0) return at + 1;
  return (mentionOf[at + 2] ?? mentionOf[at + 3])?.end ?? at + 1;
}

const TIGHT = new Set(['no', 'to', 'for', 'on', 'upon', 'against', 'behind', 'by', 'into']);

/** "Gave themselves up in Pailin": only right after its verb is an "in" before a name a particle. */
function isPlaceAt({ tokens, words, slavic }: Parsed, verb: Verb, at: number): boolean {
  if (tokens[at]?.word !== 'in') return false;
  // "Were seized in the early hours"
  if (verb.passive) return at - verb.at > 1 || tokens[at + 1]?.word === 'the' || tokens[at + 1]?.capital === true;
  if (at - verb.at === 1) return false;
  // "Gave 2 billion dollars in military aid"
  const next = tokens[at + 1];
  const ends =
    next?.kind !== 'word' || ((words[at + 1]?.roles ?? 0) & (ROLE.preposition | ROLE.time | ROLE.conjunction)) !== 0;
  return next?.capital === true || (!slavic && !ends);
}

/** "A note of protest over the violation", but not "hand it over to", "taken over the weekend". */
function isGoverning({ tokens, words, slavic }: Parsed, verb: Verb, at: number): boolean {
  if (slavic || at - verb.at < 3 || tokens[at]?.word !== 'over') return false;
  return ((words[at + 1]?.roles ?? 0) & ROLE.determiner) !== 0;
}

/** "Are jointly building": an adverb of the set before its verb. */
export function hasAdverbBefore({ tokens, words }: Parsed, { at }: Verb, set: Set<string>): boolean {
  const word = tokens[at - 1]?.word ?? '';
  return set.has(word) && isAdverb(word, words[at - 1]?.roles ?? 0);
}

/** «На митинг вышли тысячи»: word order is free, but a preposition stands only where it governs. */
export function hasWordBefore({ tokens, verbAt }: Parsed, verb: Verb, set: Set<string>): boolean {
  for (let at = verb.at - 1; at >= 0 && verb.at - at <= FRONT; at--) {
    const token = tokens[at];
    if (token?.kind === 'mark' || verbAt[at]?.kind === 'finite') return false;
    if (token !== undefined && token.word.length > 3 && set.has(token.word)) return true;
  }
  return false;
}

/** "Called Erdogan on March 5": the preposition is the date's. */
export function isTimeAt(words: Parsed['words'], tokens: Parsed['tokens'], at: number): boolean {
  const next = tokens[at]?.kind === 'number' ? at + 1 : at;
  return ((words[next]?.roles ?? 0) & ROLE.time) !== 0 && tokens[next]?.capital === true;
}

/** How far before its verb a complement stands. */
const FRONT = 12;
