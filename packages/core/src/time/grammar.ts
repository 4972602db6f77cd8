import type { Guard, Meaning, Rule, TimeLanguage } from './languages/language.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { type NumberReader, type NumberStyle, numberReaders } from './numerals.ts';
import { MARK, NUMBER, type Tokens, WORD } from './tokens.ts';

/** A language made ready for matching. */
export type Grammar = {
  language: TimeLanguage;
  lexicon: Lexicon;
  rules: Automaton;
  prefixes: Automaton;
};

/** What a rule found: the tokens [start, end), and its meaning with the fields that were read. */
export type Match = { start: number; end: number; meaning: Meaning; guard: Guard };

type Call = { field: string; read: NumberReader; next: Node };
type Node = { edges: Map<string, Node>; calls: Call[]; rule: Rule | null };

const grammars = new WeakMap<TimeLanguage, Grammar>();

export function grammarOf(language: TimeLanguage): Grammar {
  let grammar = grammars.get(language);
  if (!grammar) {
    const style = { thousands: language.thousands, decimal: language.decimal, slashes: language.slashes };
    const words: Record<string, Record<string, number | string>> = {};
    const put = (category: string, form: string, value: number | string): void => {
      words[category] = { ...words[category], [form]: value };
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
    grammar = {
      language,
      lexicon: buildLexicon(words),
      rules: new Automaton(language.rules, language.macros, style, new Set(Object.keys(words))),
      prefixes: new Automaton(language.prefixes, language.macros, style, new Set(Object.keys(words))),
    };
    grammars.set(language, grammar);
  }
  return grammar;
}

/** The rules of a language as one tree over tokens: rules with a common beginning share it. */
export class Automaton {
  private readonly root: Node = { edges: new Map(), calls: [], rule: null };
  private readonly rank = new Map<Rule, number>();
  private readonly style: NumberStyle;

  // The walk's own memory, kept here so that a try costs no allocation.
  private readonly fields: string[] = [];
  private readonly values: (number | string)[] = [];
  private best: Rule | null = null;
  private bestEnd = 0;
  private bestFields: string[] = [];
  private bestValues: (number | string)[] = [];

  constructor(
    rules: readonly Rule[],
    macros: Readonly<Record<string, string>>,
    style: NumberStyle,
    categories: ReadonlySet<string>,
  ) {
    this.style = style;
    for (const [index, rule] of rules.entries()) {
      this.rank.set(rule, index);
      for (const path of expand(rule[0], macros)) this.add(path, rule, categories);
    }
  }

  private add(path: readonly string[], rule: Rule, categories: ReadonlySet<string>): void {
    let node = this.root;
    for (const element of path) {
      const number = numberReaders[element];
      if (number) {
        let call = node.calls.find((candidate) => candidate.read === number.read);
        if (!call) {
          call = { ...number, next: { edges: new Map(), calls: [], rule: null } };
          node.calls.push(call);
        }
        node = call.next;
      } else {
        const name = element.startsWith('~') ? element.slice(1) : element;
        if (/^\p{L}/u.test(name) && !categories.has(name)) throw new Error(`no category ${name}: ${rule[0]}`);
        let next = node.edges.get(element);
        if (!next) {
          next = { edges: new Map(), calls: [], rule: null };
          node.edges.set(element, next);
        }
        node = next;
      }
    }
    node.rule ??= rule;
  }

  /** The longest match that begins at token `i`. */
  match(tokens: Tokens, i: number): Match | null {
    this.best = null;
    this.fields.length = 0;
    this.values.length = 0;
    this.walk(tokens, this.root, i, i);
    const rule = this.best as Rule | null;
    if (!rule) return null;
    const meaning: { kind: string } & Record<string, number | string> = { ...rule[1] };
    for (const [k, field] of this.bestFields.entries()) meaning[field] = this.bestValues[k] ?? 0;
    return { start: i, end: this.bestEnd, meaning, guard: rule[2] ?? NO_GUARD };
  }

  private walk(tokens: Tokens, node: Node, i: number, start: number): void {
    const { rule } = node;
    if (rule && i > start && (this.best === null || this.wins(rule, i)) && allowed(tokens, start, i, rule[2])) {
      this.best = rule;
      this.bestEnd = i;
      this.bestFields = this.fields.slice();
      this.bestValues = this.values.slice();
    }
    if (i >= tokens.count || (i > start && tokens.opensParagraph(i))) return;
    const kind = tokens.kind[i];
    if (kind === WORD) {
      const value = tokens.value[i] ?? 0;
      if (value !== 0 && node.edges.size > 0) {
        for (const sense of tokens.lexicon.senses[value] ?? []) {
          if (sense.capital && !tokens.isCapital(i)) continue;
          const next = node.edges.get(sense.category);
          if (next) this.follow(tokens, next, i + 1, start, sense.category, sense.value);
          if (!tokens.isGlued(i)) continue;
          const glued = node.edges.get(`~${sense.category}`);
          if (glued) this.follow(tokens, glued, i + 1, start, sense.category, sense.value);
        }
      }
    } else if (kind === MARK && node.edges.size > 0) {
      const mark = String.fromCharCode(tokens.value[i] ?? 0);
      // Marks that close stand against the word before them.
      const next = mark === '-' || mark === "'" || tokens.isGlued(i) ? node.edges.get(mark) : undefined;
      if (next) this.walk(tokens, next, i + 1, start);
      const glued = tokens.isGlued(i) ? node.edges.get(`~${mark}`) : undefined;
      if (glued) this.walk(tokens, glued, i + 1, start);
    }
    if (kind !== NUMBER && kind !== WORD && kind !== MARK) return;
    for (const call of node.calls) {
      const found = call.read(tokens, i, this.style);
      if (found && found.end <= tokens.count) this.follow(tokens, call.next, found.end, start, call.field, found.value);
    }
  }

  private follow(tokens: Tokens, next: Node, i: number, start: number, name: string, value: number | string): void {
    const dot = name.indexOf('.');
    this.fields.push(dot < 0 ? name : name.slice(0, dot));
    this.values.push(value);
    this.walk(tokens, next, i, start);
    this.fields.pop();
    this.values.pop();
  }

  private wins(rule: Rule, end: number): boolean {
    if (end !== this.bestEnd) return end > this.bestEnd;
    return (this.rank.get(rule) ?? 0) < (this.rank.get(this.best ?? rule) ?? 0);
  }
}

const NO_GUARD: Guard = {};

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
    return tokens.sense(i, category) !== undefined;
  });
}

/** Every sequence of elements that a pattern stands for. */
export function expand(pattern: string, macros: Readonly<Record<string, string>>): string[][] {
  let text = pattern;
  for (let depth = 0; text.includes('{'); depth++) {
    text = text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const macro = macros[name];
      if (macro === undefined || depth > 8) throw new Error(`no macro ${name}: ${pattern}`);
      return `(${macro})`;
    });
  }
  const symbols = text.match(/[()|?]|[^\s()|?]+/g) ?? [];
  let at = 0;
  const sequence = (): string[][] => {
    let paths: string[][] = [[]];
    while (at < symbols.length && symbols[at] !== '|' && symbols[at] !== ')') {
      let items: string[][];
      if (symbols[at] === '(') {
        at++;
        items = choice();
        at++;
      } else items = [[symbols[at++] ?? '']];
      if (symbols[at] === '?') {
        at++;
        items = [...items, []];
      }
      paths = paths.flatMap((path) => items.map((item) => [...path, ...item]));
    }
    return paths;
  };
  const choice = (): string[][] => {
    const paths = sequence();
    while (symbols[at] === '|') {
      at++;
      paths.push(...sequence());
    }
    return paths;
  };
  return choice();
}
