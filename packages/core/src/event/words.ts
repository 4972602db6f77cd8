import { codesOf } from '../text/codes.ts';
import type { Actor } from './actor.ts';
import { fold } from './fold.ts';
import type { Inventory } from './inventory.ts';
import type { VerbForm } from './lexicon.ts';
import type { Sense } from './sense.ts';
import { bitOf, Spellings } from './spellings.ts';
import { tokenise } from './token.ts';

/** What the lexicon knows of a noun. */
export type NounSense = {
  classes: string[];
  /** The same as numbers of the lexicon's inventory. */
  asked: number[];
  /** The rules for the happenings that it can name. */
  nominals: Sense[];
  /** Whether it is a deed, with the one who does it or to whom it is done behind it: «вывод войск». */
  deed: boolean;
};

/** A node of the trie of names and nouns, by folded words. */
export type Node = {
  next: Map<string, Node> | undefined;
  /** The bits of the words of `next`. */
  bits: number;
  actor: Actor | undefined;
  noun: NounSense | undefined;
  /** A place by its nominative, with its state (ISO 3166-1) and the cases that the form can be. */
  place: { name: string; country: string; cases: number } | undefined;
};

/** All that the lexicon knows of one word. */
export type Word = {
  roles: number;
  verbs: VerbForm[] | undefined;
  names: Node | undefined;
  reporting: boolean;
  trap: number;
};

/** Beginnings of words fall into so many slots; two in one only means that both are spelled out together. */
const SLOTS = 4096;

/**
 * The words of a language. Names and nouns, in all their forms most of the lexicon, are spelled out only when a text has a
 * word that begins like them; what is found does not depend on what was looked up before.
 */
export class Words {
  private readonly known = new Map<string, Word>();
  /** The same by the words that texts write. */
  readonly spellings: Spellings;
  private readonly waiting: ((() => void)[] | undefined)[] = new Array(SLOTS).fill(undefined);

  constructor(inventory: Inventory) {
    this.spellings = new Spellings((word) => ({ known: this.get(word), asked: inventory.numberOfWord(word) }));
  }

  /** What is known of a folded word. */
  get(word: string): Word | undefined {
    const slot = slotOf(word);
    const patterns = this.waiting[slot];
    if (patterns !== undefined) {
      this.waiting[slot] = undefined;
      for (const spell of patterns) spell();
    }
    return this.known.get(word);
  }

  /** All that is spelled out so far. */
  values(): Iterable<Word> {
    return this.known.values();
  }

  /** The entry of a word, made when there is none. */
  at(written: string): Word {
    return this.entry(fold(written));
  }

  /** Has the forms of `pattern` inserted by `spell` once a word begins like it; at once where its forms begin unlike. */
  later(pattern: string, spell: () => void): void {
    let letters = 0;
    while (letters < 5 && letters < pattern.length && !PARTERS.has(pattern.charAt(letters))) letters++;
    const start = fold(pattern.slice(0, 3));
    const alike = letters > 4 || (letters > 2 && pattern.charAt(letters) === '+');
    if (!alike || start.length !== 3) {
      spell();
      return;
    }
    const slot = slotOf(start);
    const patterns = this.waiting[slot];
    if (patterns === undefined) this.waiting[slot] = [spell];
    else patterns.push(spell);
  }

  /** The node at which a name of one or more words ends, made when there is none. */
  insert(name: string): Node | undefined {
    const words = PLAIN.test(name)
      ? name.split(' ').map(fold)
      : tokenise(name, codesOf(name), { start: 0, end: name.length }, NAMES).map((token) => token.word);
    const [first, ...rest] = words;
    if (first === undefined) return undefined;
    const word = this.entry(first);
    word.names ??= emptyNode();
    let node = word.names;
    for (const next of rest) {
      node.next ??= new Map();
      let child = node.next.get(next);
      if (child === undefined) {
        child = emptyNode();
        node.next.set(next, child);
        node.bits |= bitOf(next);
      }
      node = child;
    }
    return node;
  }

  private entry(key: string): Word {
    let word = this.known.get(key);
    if (word === undefined) {
      word = { roles: 0, verbs: undefined, names: undefined, reporting: false, trap: 0 };
      this.known.set(key, word);
    }
    return word;
  }
}

/** Of names that the lexicon is made of nothing is known yet. */
const NAMES = new Spellings(() => ({ known: undefined, asked: 0 }));

/** Most names and nouns are letters with single spaces between them: their tokens need no tokeniser. */
const PLAIN = /^\p{L}+(?: \p{L}+)*$/u;

/** What ends the first word of a pattern. */
const PARTERS = new Set(" +.'’-–()");

/** By the first three letters: shorter words by what they have. */
function slotOf(word: string): number {
  let slot = 0;
  for (let i = 0; i < 3 && i < word.length; i++) slot = slot * 37 + word.charCodeAt(i);
  return slot & (SLOTS - 1);
}

function emptyNode(): Node {
  return { next: undefined, bits: 0, actor: undefined, noun: undefined, place: undefined };
}
