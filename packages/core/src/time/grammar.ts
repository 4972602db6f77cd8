import { holidayNames } from './languages/holidays.ts';
import type { Guard, Meaning, Rule, TimeLanguage } from './languages/language.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { type NumberReader, type NumberStyle, numberParts, numberReaders, numberWords } from './numerals.ts';
import { Machine, type State } from './pattern.ts';
import { opensSentence } from './tense.ts';
import { MARK, NUMBER, type Tokens, WORD } from './tokens.ts';

/** A language made ready for matching. */
export type Grammar = {
  language: TimeLanguage;
  lexicon: Lexicon;
  rules: Automaton;
  prefixes: Automaton;
  /** By the lexicon's index of a word: 0 when neither a rule nor a prefix begins with it. */
  begins: Uint8Array;
  /** By the lexicon's index of a word: what it says of the time a text is told from. */
  signals: Uint8Array;
};

/** Bits of `signals`. */
export const SIGNAL = { news: 1, rel: 2, unit: 4, month: 8, era: 16 } as const;

const SIGNS: Readonly<Record<string, number>> = {
  weekday: SIGNAL.news,
  'weekday.in': SIGNAL.news,
  dayShift: SIGNAL.news,
  rel: SIGNAL.rel,
  unit: SIGNAL.unit,
  month: SIGNAL.month,
  'month.soft': SIGNAL.month,
  'month.verb': SIGNAL.month,
  'month.abbr': SIGNAL.month,
  'era.bc': SIGNAL.era,
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
      // A category may be empty: shared rules name words that not every language has.
      if (form !== '') list[form] = value;
      words[category] = list;
    };
    const names = holidayNames(language.code);
    for (const [category, forms] of Object.entries({ ...language.words, ...names.words })) {
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
      for (const form of forms) put(language.softForms?.[form] ?? category, form, index + 1);
    }
    for (const [index, forms] of language.monthAbbreviations.entries()) {
      for (const form of forms) put('month.abbr', form, index + 1);
    }
    for (const [index, forms] of language.weekdays.entries()) {
      for (const form of forms) put(language.softForms?.[form] ?? 'weekday', form, index + 1);
    }
    for (const [index, forms] of language.weekdayAbbreviations.entries()) {
      for (const form of forms) put('weekday.abbr', form, index + 1);
    }
    const lexicon = buildLexicon(words);
    const holidays = [language.macros.holidays, names.pattern].filter(Boolean).join('|');
    const macros = { ...language.macros, ...(holidays === '' ? {} : { holidays }) };
    const made = (rules: readonly Rule[]): Automaton => new Automaton(rules, macros, style, lexicon);
    const signals = Uint8Array.from(lexicon.senses, (senses) =>
      senses.reduce((bits, { category }) => bits | (SIGNS[category] ?? 0), 0),
    );
    const [rules, prefixes] = [made(language.rules), made(language.prefixes)];
    const begins = rules.begins.map((begin, index) => begin | (prefixes.begins[index] ?? 0));
    grammar = { language, lexicon, rules, prefixes, begins, signals };
    grammars.set(language, grammar);
  }
  return grammar;
}

/** What may follow the first word of a rule: no rule begins so, any token may, or only those of `follows`. */
const [NEVER, ALWAYS, LOOK] = [0, 1, 2] as const;

/** The rules of a language as one machine over tokens. */
export class Automaton {
  private readonly machine: Machine;
  private readonly rules: readonly Rule[];
  /** By the lexicon's index of a word: whether any rule begins with it. Most words are done with here. */
  readonly begins: Uint8Array;
  /** By the index of a first word: whether the next may be this word; behind the words, a number and a mark. */
  private readonly follows: (Uint8Array | undefined)[] = [];
  /** By the lexicon's index of a word: its senses as elements, apart and glued. */
  private readonly apart: readonly (readonly number[])[];
  private readonly glued: readonly (readonly number[])[];
  /** By the lexicon's index of a word: whether a number can begin with it. */
  private readonly isNumberWord: Uint8Array;
  /** By the code of a mark. */
  private readonly marks = new Int16Array(128).fill(-1);
  private readonly gluedMarks = new Int16Array(128).fill(-1);
  private readonly readers: { field: string; read: NumberReader }[] = [];
  /** By the lexicon's index of a word: whether it may stand behind a number that begins a rule. */
  private readonly behindNumber: Uint8Array;
  private readonly style: NumberStyle;

  // The walk's own memory, kept here so that a try costs no allocation.
  private depth = 0;
  private readonly fields: string[] = [];
  private readonly values: (number | string)[] = [];
  private best = -1;
  private bestEnd = 0;
  private bestDepth = 0;
  private readonly bestFields: string[] = [];
  private readonly bestValues: (number | string)[] = [];

  constructor(rules: readonly Rule[], macros: Readonly<Record<string, string>>, style: NumberStyle, lexicon: Lexicon) {
    this.rules = rules;
    this.style = style;
    const patterns = rules.map(([pattern]) => pattern);
    for (const text of [...patterns, ...Object.values(macros)]) {
      for (const name of text.match(/(?<![{\p{L}])\p{L}[\p{L}.\d]*(?!\})/gu) ?? []) {
        if (!numberReaders[name] && !lexicon.categories.has(name)) throw new Error(`no category ${name}: ${text}`);
      }
    }
    this.machine = new Machine(patterns, macros);
    const { elements, root } = this.machine;
    const element = (name: string): number => elements.get(name) ?? -1;
    this.apart = lexicon.senses.map((senses) => senses.map(({ category }) => element(category)));
    this.glued = lexicon.senses.map((senses) => senses.map(({ glued }) => element(glued)));
    for (let code = 33; code < 128; code++) {
      this.marks[code] = element(String.fromCharCode(code));
      this.gluedMarks[code] = element(`~${String.fromCharCode(code)}`);
    }
    for (const number of this.machine.numbers) {
      const name = [...elements].find(([, id]) => id === number)?.[0] ?? '';
      const reader = numberReaders[name];
      if (reader) this.readers[number] = reader;
    }
    const { senses } = lexicon;
    const isNumberWord = Uint8Array.from(senses, (list) =>
      list.some(({ category }) => numberWords.has(category)) ? 1 : 0,
    );
    this.isNumberWord = isNumberWord;
    const numbered = this.machine.numbers.map((id) => root.next(id)).filter((state) => state !== undefined);
    this.behindNumber = Uint8Array.from(senses, (list, index) =>
      list.some(({ category }) => numberParts.has(category)) || this.leads(numbered, index) ? 1 : 0,
    );
    this.begins = Uint8Array.from(senses, (_, index) => {
      const states = (this.apart[index] ?? []).map((id) => root.next(id)).filter((state) => state !== undefined);
      if (isNumberWord[index] || states.some(({ accepts }) => accepts.length > 0)) return ALWAYS;
      if (states.length === 0) return NEVER;
      const reads = states.some(({ numbers }) => numbers.length > 0);
      const follows = new Uint8Array(senses.length + 2);
      for (const next of senses.keys()) {
        follows[next] = (reads && isNumberWord[next]) || this.leads(states, next) ? 1 : 0;
      }
      follows[senses.length] = reads ? 1 : 0;
      const marks = [...this.marks, ...this.gluedMarks];
      follows[senses.length + 1] = reads || states.some((state) => marks.some((id) => state.next(id))) ? 1 : 0;
      this.follows[index] = follows;
      return LOOK;
    });
  }

  /** Whether a word leads on from one of these states. */
  private leads(states: readonly State[], word: number): boolean {
    const elements = [...(this.apart[word] ?? []), ...(this.glued[word] ?? [])];
    return states.some((state) => elements.some((element) => state.next(element) !== undefined));
  }

  /** Whether the token and the one behind it can begin a rule. */
  private mayBegin(tokens: Tokens, i: number): boolean {
    const word = tokens.value[i] ?? 0;
    const begins = this.begins[word];
    if (begins !== LOOK) return begins === ALWAYS;
    const next = i + 1;
    const follows = this.follows[word];
    if (next >= tokens.count || follows === undefined) return false;
    const kind = tokens.kind[next];
    const index = kind === WORD ? (tokens.value[next] ?? 0) : this.begins.length + (kind === MARK ? 1 : 0);
    return follows[index] === 1;
  }

  /** The same for a number or a mark: most numbers of the news are amounts, and what stands behind them tells. */
  private mayCount(tokens: Tokens, i: number): boolean {
    if (tokens.kind[i] === MARK || tokens.digits(i) === 4) return true;
    const next = i + 1;
    if (next >= tokens.count) return false;
    if (tokens.kind[next] === WORD) return this.behindNumber[tokens.value[next] ?? 0] === 1;
    if (tokens.kind[next] === NUMBER) return true;
    switch (tokens.value[next]) {
      case COMMA:
      case STOP:
        return tokens.isGlued(next) && tokens.isGlued(next + 1) && tokens.isNumber(next + 1);
      case COLON:
      case SLASH:
      case HYPHEN:
      case APOSTROPHE:
        return true;
      default:
        return false;
    }
  }

  /** The longest match that begins at token `i`. */
  match(tokens: Tokens, i: number): Match | null {
    if (tokens.kind[i] === WORD ? !this.mayBegin(tokens, i) : !this.mayCount(tokens, i)) return null;
    this.best = -1;
    this.depth = 0;
    this.walk(tokens, this.machine.root, i, i);
    const rule = this.rules[this.best];
    if (!rule) return null;
    const meaning: { kind: string } & Record<string, number | string> = { ...rule[1] };
    for (let k = 0; k < this.bestDepth; k++) meaning[this.bestFields[k] ?? ''] = this.bestValues[k] ?? 0;
    return { start: i, end: this.bestEnd, meaning };
  }

  private walk(tokens: Tokens, state: State, i: number, start: number): void {
    if (i > start && state.accepts.length > 0) this.accept(tokens, state, i, start);
    if (i >= tokens.count || (i > start && tokens.opensParagraph(i))) return;
    const kind = tokens.kind[i];
    if (kind === WORD) {
      const word = tokens.value[i] ?? 0;
      if (word !== 0) this.walkWord(tokens, state, i, start, word);
      if (this.isNumberWord[word] === 0) return;
    } else if (kind === MARK) {
      const code = tokens.value[i] ?? 0;
      if (code < 128) {
        const isGlued = tokens.isGlued(i);
        // Marks that close stand against the word before them.
        const next = isGlued || code === HYPHEN || code === APOSTROPHE ? state.next(this.marks[code] ?? -1) : undefined;
        if (next) this.walk(tokens, next, i + 1, start);
        const glued = isGlued ? state.next(this.gluedMarks[code] ?? -1) : undefined;
        if (glued) this.walk(tokens, glued, i + 1, start);
      }
      // Of numbers only '98 and '90s begin with a mark.
      if (code !== APOSTROPHE) return;
    }
    const { numbers } = state;
    for (let k = 0; k < numbers.length; k++) {
      const element = numbers[k] ?? -1;
      const number = this.readers[element];
      const found = number?.read(tokens, i, this.style);
      if (!number || !found || found.end > tokens.count) continue;
      const next = state.next(element);
      if (next) this.follow(tokens, next, found.end, start, number.field, found.value);
    }
  }

  private walkWord(tokens: Tokens, state: State, i: number, start: number, word: number): void {
    const senses = tokens.lexicon.senses[word] ?? [];
    const apart = this.apart[word] ?? [];
    const glued = this.glued[word] ?? [];
    const isGlued = tokens.isGlued(i);
    for (let k = 0; k < senses.length; k++) {
      const sense = senses[k];
      if (!sense || (sense.capital && !tokens.isCapital(i))) continue;
      const next = state.next(apart[k] ?? -1);
      if (next) this.follow(tokens, next, i + 1, start, sense.field, sense.value);
      const close = isGlued ? state.next(glued[k] ?? -1) : undefined;
      if (close) this.follow(tokens, close, i + 1, start, sense.field, sense.value);
    }
  }

  /** Keeps the longest match, of equals the one of the earlier rule. */
  private accept(tokens: Tokens, state: State, end: number, start: number): void {
    for (const rank of state.accepts) {
      if (this.best >= 0 && (end < this.bestEnd || (end === this.bestEnd && rank >= this.best))) return;
      if (!allowed(tokens, start, end, this.rules[rank]?.[2])) continue;
      this.best = rank;
      this.bestEnd = end;
      this.bestDepth = this.depth;
      for (let k = 0; k < this.depth; k++) {
        this.bestFields[k] = this.fields[k] ?? '';
        this.bestValues[k] = this.values[k] ?? 0;
      }
      return;
    }
  }

  private follow(tokens: Tokens, next: State, i: number, start: number, field: string, value: number | string): void {
    this.fields[this.depth] = field;
    this.values[this.depth] = value;
    this.depth++;
    this.walk(tokens, next, i, start);
    this.depth--;
  }
}

const [APOSTROPHE, COMMA, HYPHEN, STOP, SLASH, COLON] = [39, 44, 45, 46, 47, 58];

function allowed(tokens: Tokens, start: number, end: number, guard: Guard | undefined): boolean {
  if (!guard) return true;
  if (guard.lower && tokens.isCapital(start) && !(guard.lower === 2 && opensSentence(tokens, start))) return false;
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

const lists = new Map<string, readonly string[]>();

function isOneOf(tokens: Tokens, i: number, categories: string): boolean {
  let list = lists.get(categories);
  if (!list) {
    list = categories.split(' ');
    lists.set(categories, list);
  }
  return list.some((category) => {
    if (category === '#') return tokens.isNumber(i);
    if (category === '^') return tokens.isWord(i) && tokens.isCapital(i);
    return tokens.sense(i, category) !== undefined || (category.length === 1 && tokens.isMark(i, category));
  });
}
