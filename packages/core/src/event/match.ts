import { antecedentNoun } from './antecedent.ts';
import { gapNoun } from './gap.ts';
import { ROLE } from './grammar/grammar.ts';
import { cityAt, nounAfter, nounBefore, objectBefore, personAt, REACH, townAt } from './match-nouns.ts';
import { findWord, hasAdverbBefore, hasWordBefore, isNear } from './match-words.ts';
import type { Noun } from './mention.ts';
import { type Parsed, rootAt } from './parse.ts';
import type { Sense } from './sense.ts';
import type { Verb } from './verb.ts';

/** Words of a sentence that a row of the lexicon fits; `first` and `last` are the tokens of its trigger. */
export type Match = {
  sense: Sense;
  verb: Verb;
  noun: Noun | undefined;
  first: number;
  last: number;
  /** The noun stands on the other side of the verb than a language with a fixed word order has it. */
  turned: boolean;
};

export const NONE: Set<string> = new Set();

/** The rows that fit a verb, those that ask for most first. */
export function matchVerb(parsed: Parsed, verb: Verb): Match[] {
  const matches: Match[] = [];
  const { senses, from, to } = verb.form;
  const { inventory } = parsed.lexicon;
  for (let place = 0, row = from; row < to; place++, row = inventory.next(row)) {
    const sense = senses[place];
    if (sense === undefined || !inventory.allows(row)) continue;
    const match = fit(parsed, verb, sense);
    if (match !== undefined) matches.push(match);
  }
  // Of rows that ask for as much, those that have their noun where it is usual, and the nearest behind the verb.
  const near = matches.length > 1;
  return near || matches.some(({ turned }) => turned)
    ? matches.sort(
        (a, b) =>
          b.sense.weight - a.sense.weight ||
          Number(a.turned) - Number(b.turned) ||
          (near ? nearer(parsed, a, b, verb) : 0),
      )
    : matches;
}

/** «передала оппозиции деньги на поддержку», "supplied weapons and fuel": it is money that is given, and weapons. */
function nearer(parsed: Parsed, { noun: a }: Match, { noun: b }: Match, { at }: Verb): number {
  if (a === undefined || b === undefined || a.start < at || b.start < at) return 0;
  return parsed.slavic || isJoined(parsed, Math.min(a.end, b.end), Math.max(a.start, b.start)) ? a.start - b.start : 0;
}

/** Whether "and" or "to" stands between two nouns: one of a list with the first, or to whom that goes. */
function isJoined({ tokens, words }: Parsed, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (tokens[at]?.word === 'to' || ((words[at]?.roles ?? 0) & ROLE.conjunction) !== 0) return true;
  return false;
}

export function fit(parsed: Parsed, verb: Verb, sense: Sense): Match | undefined {
  let last = verb.at;
  if (sense.particle !== undefined) {
    const particle = findWord(parsed, verb, sense.particle, 6, true);
    if (particle < 0 || !isNear(parsed, verb, particle)) return undefined;
    last = particle;
  }
  let noun: Noun | undefined;
  let turned = false;
  if (sense.object !== undefined || sense.subject !== undefined) {
    const left = sense.subject ?? (verb.passive ? sense.object : undefined);
    if (left !== undefined) noun = nounBefore(parsed, verb, left);
    const forward = !verb.passive || parsed.slavic || sense.followedBy !== undefined || GIVES.has(verb.form.lemma);
    if (noun === undefined && sense.object !== undefined && forward) {
      noun = nounAfter(parsed, verb, sense.object, sense.followedBy !== undefined || sense.particle !== undefined);
    }
    if (noun === undefined && parsed.slavic) {
      // «Прошли учения»: word order is free.
      noun =
        sense.object === undefined
          ? nounAfter(parsed, verb, sense.subject ?? NONE, false)
          : objectBefore(parsed, verb, sense.object);
      turned = noun !== undefined;
      // «соглашение, которое подписали», «учения, начавшиеся в среду»
      noun ??= antecedentNoun(
        parsed,
        verb,
        sense.subject ?? sense.object ?? NONE,
        sense.subject !== undefined || verb.passive,
      );
    }
    if (noun === undefined && sense.object !== undefined && sense.type !== 'OTHER')
      noun = gapNoun(parsed, verb, sense.object);
    if (noun === undefined && sense.object !== undefined) noun = personAt(parsed, verb, sense.object, sense.particle);
    if (noun === undefined && (parsed.slavic || sense.type === 'ASSAULT') && sense.object?.has('position'))
      noun = parsed.slavic ? cityAt(parsed, verb) : townAt(parsed, verb);
    if (noun === undefined) return undefined;
  }
  if (sense.type === 'REQUEST' && TELLS.has(verb.form.lemma) && !parsed.slavic && !asksTo(parsed, verb, sense))
    return undefined;
  if (sense.followedBy !== undefined && findWord(parsed, verb, sense.followedBy, REACH, false) < 0) {
    const before = parsed.slavic
      ? hasWordBefore(parsed, verb, sense.followedBy)
      : hasAdverbBefore(parsed, verb, sense.followedBy);
    if (!before) return undefined;
  }
  const first = noun !== undefined && noun.start < verb.at && isBeside(parsed, noun, verb) ? noun.start : verb.at;
  if (noun !== undefined && noun.start > verb.at) last = Math.max(last, noun.end - 1);
  return { sense, verb, noun, first, last, turned };
}

const TELLS = new Set(['tell', 'order', 'instruct', 'command']);

/** "Told officers during a trip to the border": a "to" that asks for something has a verb behind it. */
function asksTo(parsed: Parsed, verb: Verb, { followedBy }: Sense): boolean {
  if (followedBy?.size !== 1 || !followedBy.has('to')) return true;
  const to = findWord(parsed, verb, followedBy, REACH, false);
  if (to < 0) return true;
  const { tokens, words } = parsed;
  const next = ((words[to + 1]?.roles ?? 0) & ROLE.adverb) === 0 ? to + 1 : to + 2;
  // A verb that no row asks for is known to nobody: only what opens a name or a noun is none.
  return (
    tokens[next]?.capital !== true &&
    ((words[next]?.roles ?? 0) & ROLE.determiner) === 0 &&
    tokens[next]?.kind === 'word'
  );
}

/** In the same clause, with no other verb between: only there is a noun part of what tells the happening. */
function isBeside(parsed: Parsed, noun: Noun, verb: Verb): boolean {
  if (parsed.slavic) return rootAt(parsed, noun.start) === rootAt(parsed, verb.at);
  for (let at = noun.end; at < verb.at; at++) if (parsed.verbAt[at] !== undefined) return false;
  return true;
}

/** Verbs with two objects: "was granted asylum", "were denied visas". */
const GIVES = new Set('give grant hand award offer deny refuse pay send show promise lend accord allow'.split(' '));
