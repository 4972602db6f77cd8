import { actorNames } from '@letapis/core';
import { foldedWords, type Token, type Word } from './analyse.ts';

/** Whose a name is, and how it must be written. */
type Known = { ids: string[]; proper: boolean; acronym: boolean };

/** Names by their folded words, parted by spaces; and by the first word of names how many words the longest of them has. */
type Names = { known: Map<string, Known>; longest: Map<string, number> };

/** An actor named in a text: ids of the gazetteer, none for what only looks like an actor; the tokens from `first` to `last`. */
export type Name = { ids: string[]; first: number; last: number };

let names: Names | undefined;

function readNames(): Names {
  const known = new Map<string, Known>();
  const longest = new Map<string, number>();
  for (const { name, id } of actorNames()) {
    const words = foldedWords(name);
    const [first] = words;
    if (first === undefined) continue;
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
    const key = words.join(' ');
    const one = known.get(key) ?? { ids: [], proper: true, acronym: true };
    known.set(key, one);
    one.proper &&= isProper(name);
    one.acronym &&= isAcronym(name);
    if (id !== null && !one.ids.includes(id)) one.ids.push(id);
  }
  return { known, longest };
}

/**
 * The actors that a text names, the longest name at each place, in linear time. A name with a capital must have it, an
 * acronym must be all capitals ("US", not "us"), except as `typed` in a query, where only short acronyms must.
 */
export function findNames(text: string, tokens: readonly Token[], typed = false): Name[] {
  names ??= readNames();
  const { known } = names;
  const found: Name[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const start = tokens[first];
    const most: number = start ? longestFrom(start.word, names) : 0;
    if (!start || most === 0) continue;
    const words = tokens.slice(first, first + most).map(({ term }) => term);
    while (words.length > 0 && !known.has(words.join(' '))) words.pop();
    const one = known.get(words.join(' '));
    const last = first + words.length - 1;
    if (!one || !fits(one, text.slice(start.start, tokens[last]?.end), typed)) continue;
    found.push({ ids: one.ids, first, last });
    first = last;
  }
  return found;
}

/** The same word is met again and again. */
function longestFrom(word: Word, { longest }: Names): number {
  word.name ??= longest.get(word.term) ?? 0;
  return word.name;
}

/** Longer acronyms are no words, so whoever types them small means them. */
const SHORT = 3;

function fits({ proper, acronym }: Known, written: string, typed: boolean): boolean {
  if (acronym && !(typed && written.length > SHORT)) return written === written.toUpperCase();
  return typed || !proper || isProper(written);
}

const isProper = (name: string) => name.charAt(0) !== name.charAt(0).toLowerCase();
const isAcronym = (name: string) =>
  name.length > 1 && name.length < 7 && !/\s/u.test(name) && name === name.toUpperCase();
