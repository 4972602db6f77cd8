import { Elements } from './elements.ts';
import { Fields, NO_FIELD } from './fields.ts';
import { type Allows, compileGuard } from './guard.ts';
import type { Rule } from './languages/language.ts';
import type { Lexicon } from './lexicon.ts';
import { Match } from './match.ts';
import { DIGITS, FROM_MARK, FROM_WORD, GLUED_DIGITS, LONE, type NumberStyle } from './numerals.ts';
import { Openings } from './openings.ts';
import { Machine, NOTHING, ROOT } from './pattern.ts';
import { APOSTROPHE_MARK, HYPHEN_MARK, MARK, NUMBER, WORD } from './token.ts';
import type { Tokens } from './tokens.ts';

const NO_NUMBERS: readonly number[] = [];

/** The rules of a language as one machine over tokens. */
export class Automaton {
  readonly openings: Openings;
  private readonly machine: Machine;
  private readonly elements: Elements;
  private readonly rules: readonly Rule[];
  /** By rule: the fields that it brings itself. */
  private readonly given: readonly Fields[];
  private readonly guards: readonly (Allows | undefined)[];
  private readonly style: NumberStyle;

  // The walk's own memory, kept here so that a try costs no allocation.
  private depth = 0;
  private readonly fields: number[] = [];
  private readonly values: (number | string)[] = [];
  private best = -1;
  private bestEnd = 0;
  private bestDepth = 0;
  private readonly bestFields: number[] = [];
  private readonly bestValues: (number | string)[] = [];

  /** Throws on a rule that names no category, number or macro. */
  constructor(rules: readonly Rule[], macros: Readonly<Record<string, string>>, style: NumberStyle, lexicon: Lexicon) {
    this.rules = rules;
    this.given = rules.map(([, meaning]) => Fields.of(meaning));
    this.guards = rules.map(([, , guard]) => guard && compileGuard(guard, lexicon));
    this.style = style;
    this.machine = new Machine(
      rules.map(([pattern]) => pattern),
      macros,
    );
    this.elements = new Elements(this.machine, lexicon);
    this.openings = new Openings(this.elements);
  }

  /** The longest match that begins at token `i`. */
  match(tokens: Tokens, i: number): Match | null {
    if (i >= tokens.count || !this.openings.at(tokens, i)) return null;
    this.best = -1;
    this.depth = 0;
    this.walk(tokens, ROOT, i, i);
    const rule = this.rules[this.best];
    const fields = this.given[this.best]?.copy();
    if (!rule || !fields) return null;
    for (let k = 0; k < this.bestDepth; k++) fields.set(this.bestFields[k] ?? 0, this.bestValues[k] ?? 0);
    return new Match(i, this.bestEnd, rule[1].kind, fields);
  }

  private walk(tokens: Tokens, state: number, i: number, start: number): void {
    if (i > start) {
      this.accept(tokens, state, i, start);
      if (i >= tokens.count || tokens.opensParagraph(i)) return;
    }
    const value = tokens.value[i] ?? 0;
    switch (tokens.kind[i]) {
      case WORD:
        if (value !== 0) this.walkWord(tokens, state, i, start, value);
        if (this.elements.isNumberWord[value] === 1) this.walkNumber(tokens, state, i, start, FROM_WORD);
        break;
      case NUMBER:
        this.walkNumber(tokens, state, i, start, DIGITS[Math.min(tokens.digits(i), 5)] ?? 0);
        break;
      case MARK:
        if (value < 128) this.walkMark(tokens, state, i, start, value);
        // Of numbers only '98 and '90s begin with a mark.
        if (value === APOSTROPHE_MARK) this.walkNumber(tokens, state, i, start, FROM_MARK);
    }
  }

  private walkWord(tokens: Tokens, state: number, i: number, start: number, word: number): void {
    const { machine, elements } = this;
    const { first, apart, glued } = elements;
    const from = first[word] ?? 0;
    const end = first[word + 1] ?? 0;
    const isGlued = tokens.isGlued(i);
    for (let at = from; at < end; at++) {
      const next = machine.next(state, apart[at] ?? 0);
      const close = isGlued ? machine.next(state, glued[at] ?? 0) : NOTHING;
      if (next === NOTHING && close === NOTHING) continue;
      const sense = elements.lexicon.senses[word]?.[at - from];
      if (!sense || (sense.capital && !tokens.isCapital(i))) continue;
      if (next !== NOTHING) this.follow(tokens, next, i + 1, start, sense.field, sense.value);
      if (close !== NOTHING) this.follow(tokens, close, i + 1, start, sense.field, sense.value);
    }
  }

  private walkMark(tokens: Tokens, state: number, i: number, start: number, code: number): void {
    const { machine, elements } = this;
    const isGlued = tokens.isGlued(i);
    // Marks that close stand against the word before them.
    if (isGlued || code === HYPHEN_MARK || code === APOSTROPHE_MARK) {
      const next = machine.next(state, elements.marks[code] ?? 0);
      if (next !== NOTHING) this.walk(tokens, next, i + 1, start);
    }
    if (isGlued) {
      const next = machine.next(state, elements.gluedMarks[code] ?? 0);
      if (next !== NOTHING) this.walk(tokens, next, i + 1, start);
    }
  }

  /** `from`: what the number would begin with, as a bit. */
  private walkNumber(tokens: Tokens, state: number, i: number, start: number, from: number): void {
    const { machine, elements, style } = this;
    const numbers = machine.numbers[state] ?? NO_NUMBERS;
    // Digits with a space or nothing behind them are done with here, unless another number follows or a scale.
    const isLone =
      from > FROM_MARK && !tokens.isGlued(i + 1) && !tokens.isNumber(i + 1) && !this.isScale(tokens, i + 1);
    for (let k = 0; k < numbers.length; k++) {
      const element = numbers[k] ?? 0;
      const number = elements.numbers[element];
      if (number === undefined || (number.from & from) === 0) continue;
      const next = machine.next(state, element);
      if (
        isLone &&
        (number.extent === GLUED_DIGITS || (number.extent === LONE && !elements.goesOn(next, tokens, i + 1)))
      ) {
        continue;
      }
      const found = number.read(tokens, i, style);
      if (!found || found.end > tokens.count) continue;
      this.follow(tokens, next, found.end, start, number.place, found.value);
    }
  }

  private isScale(tokens: Tokens, i: number): boolean {
    return tokens.isWord(i) && this.elements.isScale[tokens.value[i] ?? 0] === 1;
  }

  private follow(tokens: Tokens, next: number, i: number, start: number, field: number, value: number | string): void {
    if (field === NO_FIELD) {
      this.walk(tokens, next, i, start);
      return;
    }
    this.fields[this.depth] = field;
    this.values[this.depth] = value;
    this.depth++;
    this.walk(tokens, next, i, start);
    this.depth--;
  }

  /** Keeps the longest match, of equals the one of the earlier rule. */
  private accept(tokens: Tokens, state: number, end: number, start: number): void {
    for (const rank of this.machine.accepts[state] ?? []) {
      if (this.best >= 0 && (end < this.bestEnd || (end === this.bestEnd && rank >= this.best))) return;
      const allows = this.guards[rank];
      if (allows && !allows(tokens, start, end)) continue;
      this.best = rank;
      this.bestEnd = end;
      this.bestDepth = this.depth;
      for (let k = 0; k < this.depth; k++) {
        this.bestFields[k] = this.fields[k] ?? NO_FIELD;
        this.bestValues[k] = this.values[k] ?? 0;
      }
      return;
    }
  }
}
