import { Automaton } from './automaton.ts';
import { Beginnings } from './beginnings.ts';
import { holidayNames } from './languages/holidays.ts';
import type { TimeLanguage } from './languages/language.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { BEGINS, TELLS } from './token.ts';

/** A language made ready for matching. */
export type Grammar = {
  language: TimeLanguage;
  lexicon: Lexicon;
  rules: Automaton;
  prefixes: Automaton;
  beginnings: Beginnings;
  /** By the lexicon's index of a word: `BEGINS` when a rule or a prefix begins with it, `TELLS` when it has signals. */
  roles: Uint8Array;
  /** By the lexicon's index of a word: what it says of the time a text is told from. */
  signals: Uint8Array;
};

/** Bits of `signals`. */
export const SIGNAL = { news: 1, rel: 2, unit: 4, month: 8, era: 16, day: 32 } as const;

const SIGNS: Readonly<Record<string, number>> = {
  weekday: SIGNAL.news,
  'weekday.in': SIGNAL.news,
  dayShift: SIGNAL.news,
  rel: SIGNAL.rel,
  unit: SIGNAL.unit,
  'unit.day': SIGNAL.day,
  month: SIGNAL.month,
  'month.soft': SIGNAL.month,
  'month.verb': SIGNAL.month,
  'month.abbr': SIGNAL.month,
  season: SIGNAL.month,
  'season.during': SIGNAL.month,
  'era.bc': SIGNAL.era,
};

const grammars = new WeakMap<TimeLanguage, Grammar>();

export function grammarOf(language: TimeLanguage): Grammar {
  let grammar = grammars.get(language);
  if (!grammar) {
    const { thousands, decimal, slashes, countedEndings } = language;
    const style = { thousands, decimal, slashes, ...(countedEndings ? { countedEndings } : {}) };
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
    const signals = new Uint8Array(lexicon.senses.length);
    for (let word = 0; word < signals.length; word++) {
      for (const { category } of lexicon.senses[word] ?? [])
        signals[word] = (signals[word] ?? 0) | (SIGNS[category] ?? 0);
    }
    const rules = new Automaton(language.rules, macros, style, lexicon);
    const prefixes = new Automaton(language.prefixes, macros, style, lexicon);
    const roles = signals.map(
      (bits, word) => (bits === 0 ? 0 : TELLS) | (rules.openings.has(word) || prefixes.openings.has(word) ? BEGINS : 0),
    );
    const beginnings = new Beginnings(rules.openings, prefixes.openings, lexicon.senses.length);
    grammar = { language, lexicon, rules, prefixes, beginnings, roles, signals };
    grammars.set(language, grammar);
  }
  return grammar;
}
