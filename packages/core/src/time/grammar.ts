import type { Guard, Meaning, Rule, TimeLanguage } from './languages/language.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { type NumberStyle, numberReaders, numberWords } from './numerals.ts';
import { compile, type State } from './pattern.ts';
import { MARK, type Tokens, WORD } from './tokens.ts';

/** A language made ready for matching. */
export type Grammar = {
  language: TimeLanguage;
  lexicon: Lexicon;
  rules: Automaton;
  prefixes: Automaton;
};

/** What a rule found: the tokens [start, end), and its meaning with the fields that were read. */
export type Match = { start: number; end: number; meaning: Meaning };

const grammars = new WeakMap<TimeLanguage, Grammar>();

export function grammarOf(language: TimeLanguage): Grammar {
  let grammar = grammars.get(language);
  if (!grammar) {
    const style = { thousands: language.thousands, decimal: language.decimal, slashes: language.slashes };
    const words: Record<string, Record<string, number | string>> = {};
    const put = (category: string, form: string, value: number | string): void => {
      const list = words[category] ?? {};
      list[form] = value;
      words[category] = list;
    };
    for (const [category, forms] of Object.entries(language.words)) {
      if (typeof forms === 'string') for (const form of forms.split(' ')) put(category, form, 1);
      else {
        for (const [key, list] of Object.entries(forms)) {
          const value = /^-?\d+(\.\d+)?$/.test(key) ? Number(key) : key;
          for (const form of list.split(' ')) put(category, form, value);
        }
      }
    }
    for (const [index, forms] of language.months.entries()) {
      const category = language.softMonths?.includes(index + 1) ? 'month.soft' : 'month';
      for (const form of forms) put(category, form, index + 1);
    }
    for (const [index, forms] of language.monthAbbreviations.entries()) {
      for (const form of forms) put('month.abbr', form, index + 1);
    }
    for (const [index, forms] of language.weekdays.entries()) for (const form of forms) put('weekday', form, index + 1);
    for (const [index, forms] of language.weekdayAbbreviations.entries()) {
      for (const form of forms) put('weekday.abbr', form, index + 1);
    }
    const lexicon = buildLexicon(words);
    const made = (rules: readonly Rule[]): Automaton => new Automaton(rules, language.macros, style, lexicon);
    grammar = { language, lexicon, rules: made(language.rules), prefixes: made(language.prefixes) };
    grammars.set(language, grammar);
  }
  return grammar;
}

/** The rules of a language as one machine over tokens. */
export class Automaton {
  private readonly root: State;
  private readonly rules: readonly Rule[];
  /** By the lexicon's index of a word: whether any rule begins with it. Most words are done with here. */
  private readonly begins: Uint8Array;
  private readonly style: NumberStyle;

  // The walk's own memory, kept here so that a try costs no allocation.
  private readonly fields: string[] = [];
  private readonly values: (number | string)[] = [];
  private best = -1;
  private bestEnd = 0;
  private bestFields: string[] = [];
  private bestValues: (number | string)[] = [];

  constructor(rules: readonly Rule[], macros: Readonly<Record<string, string>>, style: NumberStyle, lexicon: Lexicon) {
    const categories = new Set(lexicon.senses.flatMap((senses) => senses.map(({ category }) => category)));
    this.rules = rules;
    this.style = style;
    const patterns = rules.map(([pattern]) => pattern);
    for (const text of [...patterns, ...Object.values(macros)]) {
      for (const name of text.match(/(?<![{\p{L}])\p{L}[\p{L}.\d]*(?!\})/gu) ?? []) {
        if (!numberReaders[name] && !categories.has(name)) throw new Error(`no category ${name}: ${text}`);
      }
    }
    this.root = compile(patterns, macros);
    this.begins = Uint8Array.from(lexicon.senses, (senses) =>
      senses.some(({ category }) => this.root.next(category) !== undefined || numberWords.has(category)) ? 1 : 0,
    );
  }

  /** The longest match that begins at token `i`. */
  match(tokens: Tokens, i: number): Match | null {
    if (tokens.kind[i] === WORD && this.begins[tokens.value[i] ?? 0] === 0) return null;
    this.best = -1;
    this.fields.length = 0;
    this.values.length = 0;
    this.walk(tokens, this.root, i, i);
    const rule = this.rules[this.best];
    if (!rule) return null;
    const meaning: { kind: string } & Record<string, number | string> = { ...rule[1] };
    for (const [k, field] of this.bestFields.entries()) meaning[field] = this.bestValues[k] ?? 0;
    return { start: i, end: this.bestEnd, meaning };
  }

  private walk(tokens: Tokens, state: State, i: number, start: number): void {
    if (i > start) this.accept(tokens, state, i, start);
    if (i >= tokens.count || (i > start && tokens.opensParagraph(i))) return;
    const kind = tokens.kind[i];
    if (kind === WORD) {
      for (const sense of tokens.lexicon.senses[tokens.value[i] ?? 0] ?? []) {
        if (sense.capital && !tokens.isCapital(i)) continue;
        const next = state.next(sense.category);
        if (next) this.follow(tokens, next, i + 1, start, sense.field, sense.value);
        const glued = tokens.isGlued(i) ? state.next(sense.glued) : undefined;
        if (glued) this.follow(tokens, glued, i + 1, start, sense.field, sense.value);
      }
    } else if (kind === MARK) {
      const mark = String.fromCharCode(tokens.value[i] ?? 0);
      // Marks that close stand against the word before them.
      const next = mark === '-' || mark === "'" || tokens.isGlued(i) ? state.next(mark) : undefined;
      if (next) this.walk(tokens, next, i + 1, start);
      const glued = tokens.isGlued(i) ? state.next(`~${mark}`) : undefined;
      if (glued) this.walk(tokens, glued, i + 1, start);
    }
    for (const element of state.numbers) {
      const number = numberReaders[element];
      const found = number?.read(tokens, i, this.style);
      if (!number || !found || found.end > tokens.count) continue;
      const next = state.next(element);
      if (next) this.follow(tokens, next, found.end, start, number.field, found.value);
    }
  }

  /** Keeps the longest match, of equals the one of the earlier rule. */
  private accept(tokens: Tokens, state: State, end: number, start: number): void {
    for (const rank of state.accepts) {
      if (this.best >= 0 && (end < this.bestEnd || (end === this.bestEnd && rank >= this.best))) return;
      if (!allowed(tokens, start, end, this.rules[rank]?.[2])) continue;
      this.best = rank;
      this.bestEnd = end;
      this.bestFields = this.fields.slice();
      this.bestValues = this.values.slice();
      return;
    }
  }

  private follow(tokens: Tokens, next: State, i: number, start: number, field: string, value: number | string): void {
    this.fields.push(field);
    this.values.push(value);
    this.walk(tokens, next, i, start);
    this.fields.pop();
    this.values.pop();
  }
}

function allowed(tokens: Tokens, start: number, end: number, guard: Guard | undefined): boolean {
  if (!guard) return true;
  if (guard.before && !isOneOf(tokens, end, guard.before)) return false;
  if (guard.notBefore && isOneOf(tokens, end, guard.notBefore)) return false;
  if (guard.after && !isOneOf(tokens, start - 1, guard.after)) return false;
  return !(guard.notAfter && isOneOf(tokens, wordBefore(tokens, start), guard.notAfter));
}

/** The word that rules over a number: past the full stop of an abbreviation and the first end of a range ("pp. 12–14"). */
function wordBefore(tokens: Tokens, start: number): number {
  let at = start - 1;
  if (tokens.isMark(at, '-') && tokens.isNumber(at - 1)) at -= 2;
  return tokens.isMark(at, '.') && tokens.isGlued(at) ? at - 1 : at;
}

function isOneOf(tokens: Tokens, i: number, categories: string): boolean {
  return categories.split(' ').some((category) => {
    if (category === '#') return tokens.isNumber(i);
    if (category === '^') return tokens.isWord(i) && tokens.isCapital(i);
    return tokens.sense(i, category) !== undefined || (category.length === 1 && tokens.isMark(i, category));
  });
}
