import { fieldOf } from './fields.ts';
import type { Lexicon } from './lexicon.ts';
import { LONE, type NumberElement, numberReaders, numberWords } from './numerals.ts';
import { type Machine, NOTHING, ROOT } from './pattern.ts';
import { NUMBER, WORD } from './token.ts';
import type { Tokens } from './tokens.ts';

/** A reader of numbers and the place of its field. */
type Reader = Required<NumberElement> & { readonly place: number };

/** What the tokens of a language are to a machine: the elements of its patterns, by number; 0 is none. */
export class Elements {
  readonly lexicon: Lexicon;
  readonly machine: Machine;
  /** By the lexicon's index of a word: the first of its senses in the columns below, which end where the next word's begin. */
  readonly first: Int32Array;
  /** By sense: its element, and its element where no space stands before it. */
  readonly apart: Int16Array;
  readonly glued: Int16Array;
  /** By the code of a mark: the same. */
  readonly marks = new Int16Array(128);
  readonly gluedMarks = new Int16Array(128);
  /** By the lexicon's index of a word: whether a number can begin with it. */
  readonly isNumberWord: Uint8Array;

  /** By the lexicon's index of a word: whether it multiplies the number before it. */
  readonly isScale: Uint8Array;
  /** By element: its number. */
  readonly numbers: (Reader | undefined)[] = [];

  /** Throws when a pattern names no category of the lexicon and no number. */
  constructor(machine: Machine, lexicon: Lexicon) {
    this.machine = machine;
    this.lexicon = lexicon;
    const { categories, senses } = lexicon;
    const known = new Set(categories);
    for (const [name, element] of machine.elements) {
      const bare = name.startsWith('~') ? name.slice(1) : name;
      const number = numberReaders[name];
      if (number) this.numbers[element] = { extent: LONE, ...number, place: fieldOf(number.field) };
      if (number || known.has(bare)) continue;
      if (bare.length !== 1 || bare.toLowerCase() !== bare.toUpperCase()) throw new Error(`no category ${name}`);
      (bare === name ? this.marks : this.gluedMarks)[bare.charCodeAt(0)] = element;
    }
    const apart = categories.map((category) => machine.elements.get(category) ?? 0);
    const glued = categories.map((category) => machine.elements.get(`~${category}`) ?? 0);
    const counts = categories.map((category) => numberWords.has(category) && machine.hasNumbers);
    let count = 0;
    for (const list of senses) count += list.length;
    this.first = new Int32Array(senses.length + 1);
    this.apart = new Int16Array(count);
    this.glued = new Int16Array(count);
    this.isNumberWord = new Uint8Array(senses.length);
    this.isScale = new Uint8Array(senses.length);
    let at = 0;
    for (let word = 0; word < senses.length; word++) {
      this.first[word] = at;
      for (const { index, category } of senses[word] ?? []) {
        if (category === 'scale') this.isScale[word] = 1;
        this.apart[at] = apart[index] ?? 0;
        this.glued[at++] = glued[index] ?? 0;
        if (counts[index]) this.isNumberWord[word] = 1;
      }
    }
    this.first[senses.length] = at;
  }

  /** Where one can be behind a word that begins a pattern. */
  openings(word: number): number[] {
    const states: number[] = [];
    for (let at = this.first[word] ?? 0; at < (this.first[word + 1] ?? 0); at++) {
      const state = this.machine.next(ROOT, this.apart[at] ?? 0);
      if (state !== NOTHING) states.push(state);
    }
    return states;
  }

  /** Whether a match may end at a state, or go on from there with the token at `i`. */
  goesOn(state: number, tokens: Tokens, i: number): boolean {
    const { machine } = this;
    if ((machine.accepts[state]?.length ?? 0) > 0) return true;
    if (i >= tokens.count) return false;
    const value = tokens.value[i] ?? 0;
    const reads = (machine.numbers[state]?.length ?? 0) > 0;
    if (tokens.kind[i] === WORD) return this.leads(state, value) || (reads && this.isNumberWord[value] === 1);
    if (tokens.kind[i] === NUMBER || value > 127) return reads;
    if (machine.leads(state, this.marks[value] ?? NOTHING) || machine.leads(state, this.gluedMarks[value] ?? NOTHING)) {
      return true;
    }
    return reads;
  }

  /** Whether any sense of a word leads on from a state. */
  leads(state: number, word: number): boolean {
    for (let at = this.first[word] ?? 0; at < (this.first[word + 1] ?? 0); at++) {
      if (this.machine.leads(state, this.apart[at] ?? 0) || this.machine.leads(state, this.glued[at] ?? 0)) return true;
    }
    return false;
  }
}
