import { actorNames } from '@letapis/core';
import { analyse, type Token, type Word } from './analyse.ts';

/** Names by their folded words; where the words end a name, whose it is and how it must be written. */
export type Names = { next: Map<string, Names>; ids: string[]; proper: boolean; acronym: boolean; ends: boolean };

/** An actor named in a text: ids of the gazetteer, none for what only looks like an actor; the tokens from `first` to `last`. */
export type Name = { ids: string[]; first: number; last: number };

const newNode = (): Names => ({ next: new Map(), ids: [], proper: true, acronym: true, ends: false });

let root: Names | undefined;

function names(): Names {
  if (root) return root;
  root = newNode();
  for (const { name, id } of actorNames()) {
    let node = root;
    for (const { term } of analyse(name, '')) {
      let next = node.next.get(term);
      if (!next) {
        next = newNode();
        node.next.set(term, next);
      }
      node = next;
    }
    node.ends = true;
    node.proper &&= isProper(name);
    node.acronym &&= isAcronym(name);
    if (id !== null && !node.ids.includes(id)) node.ids.push(id);
  }
  return root;
}

/**
 * The actors that a text names, the longest name at each place, in linear time. A name with a capital must have it, an
 * acronym must be all capitals ("US", not "us"), except as `typed` in a query, where only short acronyms must.
 */
export function findNames(text: string, tokens: readonly Token[], typed = false): Name[] {
  const found: Name[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const start = tokens[first];
    let node = start && beginningWith(start.word);
    if (!node) continue;
    let longest: { node: Names; last: number } | undefined;
    for (let last = first; node; last++) {
      if (node.ends) longest = { node, last };
      const next = tokens[last + 1];
      node = next && node.next.get(next.term);
    }
    if (!longest || !start) continue;
    const written = text.slice(start.start, tokens[longest.last]?.end);
    if (!fits(longest.node, written, typed)) continue;
    found.push({ ids: longest.node.ids, first, last: longest.last });
    first = longest.last;
  }
  return found;
}

function beginningWith(word: Word): Names | undefined {
  if (word.names === undefined) word.names = names().next.get(word.term) ?? null;
  return word.names ?? undefined;
}

/** Longer acronyms are no words, so whoever types them small means them. */
const SHORT = 3;

function fits({ proper, acronym }: Names, written: string, typed: boolean): boolean {
  if (acronym && !(typed && written.length > SHORT)) return written === written.toUpperCase();
  return typed || !proper || isProper(written);
}

const isProper = (name: string) => name.charAt(0) !== name.charAt(0).toLowerCase();
const isAcronym = (name: string) =>
  name.length > 1 && name.length < 7 && !/\s/u.test(name) && name === name.toUpperCase();
