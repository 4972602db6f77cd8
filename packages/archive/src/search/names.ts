import { actorNames } from '@letapis/core';
import { foldedWords, type Token, type Word } from './analyse.ts';

/** Whose a name is, and how it must be written. */
type Known = { ids: string[]; proper: boolean; acronym: boolean };

/** Where a name goes on, by its folded words; `known`: the name that ends here. */
export type NamePart = { next: Map<string, NamePart> | undefined; known: Known | undefined };

/** An actor named in a text: ids of the gazetteer, none for what only looks like an actor; the tokens from `first` to `last`. */
export type Name = { ids: string[]; first: number; last: number };

let names: NamePart | undefined;

function readNames(): NamePart {
  const root: NamePart = { next: undefined, known: undefined };
  for (const { name, id } of actorNames()) {
    let part = root;
    for (const word of foldedWords(name)) part = partAfter(part, word);
    if (part === root) continue;
    const known = part.known ?? { ids: [], proper: true, acronym: true };
    part.known = known;
    known.proper &&= isProper(name);
    known.acronym &&= isAcronym(name);
    if (id !== null && !known.ids.includes(id)) known.ids.push(id);
  }
  return root;
}

function partAfter(part: NamePart, word: string): NamePart {
  part.next ??= new Map();
  let next = part.next.get(word);
  if (next === undefined) {
    next = { next: undefined, known: undefined };
    part.next.set(word, next);
  }
  return next;
}

/**
 * The actors that a text names, the longest name at each place, in linear time. A name with a capital must have it, an
 * acronym must be all capitals ("US", not "us"), except as `typed` in a query, where only short acronyms must.
 */
export function findNames(text: string, tokens: readonly Token[], typed = false): Name[] {
  names ??= readNames();
  const found: Name[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const start = tokens[first];
    let part = start && firstPart(start.word, names);
    if (!start || !part) continue;
    let known: Known | undefined;
    let last = first;
    for (let at = first; part; ) {
      if (part.known) [known, last] = [part.known, at];
      const next = tokens[++at];
      part = next && part.next?.get(next.term);
    }
    if (!known || !fits(known, text.slice(start.start, tokens[last]?.end), typed)) continue;
    found.push({ ids: known.ids, first, last });
    first = last;
  }
  return found;
}

/** Of names that begin with a word. The same word is met again and again. */
function firstPart(word: Word, { next }: NamePart): NamePart | null {
  if (word.name === undefined) word.name = next?.get(word.term) ?? null;
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
