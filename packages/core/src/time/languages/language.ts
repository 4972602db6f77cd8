/** Words of one category: what they stand for, then every form, parted by spaces. A string alone: forms with no value. */
export type Forms = string | Readonly<Record<string, string>>;

/**
 * A rule: a pattern over tokens and what it means.
 *
 * Patterns are elements parted by spaces: a category of the lexicon (`month`), a number in capitals that the matcher
 * reads itself (`DAY`, `YEAR`, `NUM`, `ORD`: all are in numerals.ts), a mark (`,` `.` `-` `/` `'`),
 * a macro (`{day}`). `(a|b)` is a choice, `x?` may be missing, `~x` stands without a space before it.
 * What a category or number stands for becomes a field of the meaning, named by the category up to its full stop
 * (`month.soft` gives `month`). Of several matches the longest wins, of equals the first.
 */
export type Rule = readonly [pattern: string, meaning: Meaning, guard?: Guard];

export type Meaning = Readonly<{ kind: string } & Record<string, number | string>>;

/** What must, and what must not, stand beside a match: categories and marks parted by spaces, `#` for digits, `^` for a capital. */
export type Guard = Readonly<{
  after?: string;
  notAfter?: string;
  before?: string;
  notBefore?: string;
  /** 1: the first word is not capitalised. 2: it is not, unless it opens a sentence. */
  lower?: 1 | 2;
  /** 1: the last word is capitalised. */
  upper?: 1;
}>;

/**
 * What the time room knows of one language: data only, the matcher knows no language.
 * Words are NFC; one with a capital is only met capitalised, one that ends in `*` is a stem.
 */
export type TimeLanguage = {
  /** BCP 47. */
  code: string;
  /** Twelve lists from January on: every form a month is written in. */
  months: readonly (readonly string[])[];
  /** Twelve lists likewise, without their full stop. */
  monthAbbreviations: readonly (readonly string[])[];
  /** Months that are also common words: they count alone only where a rule says so. */
  softMonths?: readonly number[];
  /** Forms of months and weekdays that are also common words, and the category they are of instead. */
  softForms?: Readonly<Record<string, string>>;
  /** Seven lists from Monday on. */
  weekdays: readonly (readonly string[])[];
  weekdayAbbreviations: readonly (readonly string[])[];
  /** Words of a line that is only a date. */
  dateline: {
    /** Before the first day of a period: "from". */
    from: readonly string[];
    /** Between its days: "to". */
    to: readonly string[];
    /** Behind a day number: "th". */
    ordinals: readonly string[];
    /** Words that add nothing there: "the", "of", "at", a word for year. */
    fillers: readonly string[];
  };
  /** Pairs of words around the first end of a stretch of time: "between … and". */
  between: readonly string[];
  /** Before a date that only says which thing is meant ("the landing of 23 May"): the story does not move there. */
  passing: readonly string[];
  /** Endings of words in the case that rules over such a date where a language needs no preposition there. */
  passingEndings?: readonly string[];
  /** The lexicon: category, value, forms. */
  words: Readonly<Record<string, Forms>>;
  macros: Readonly<Record<string, string>>;
  rules: readonly Rule[];
  /** What may stand before an expression as part of it; `mod` is its TIMEX3 mod, `on` the types it goes with. */
  prefixes: readonly Rule[];
  /** Endings of nouns that are counted («1990 звонков»), where a case tells: what stands before them is no year. */
  countedEndings?: readonly string[];
  /** Endings by which a word that is not in the lexicon is taken for a verb in the past. */
  pastEndings: readonly string[];
  /** How participles of the past end, which tell when right before a date («избранный в сентябре»): stems with endings, or whole. */
  participles?: Readonly<Record<'stems' | 'endings' | 'whole', readonly string[]>>;
  /** The same for the future, where a language has such endings. */
  futureEndings?: readonly string[];
  /** Endings of the infinitive, where a word before it does not mark it: what was meant to be done ("agreed to meet"). */
  infinitiveEndings?: readonly string[];
  /** How `03/04/2021` is read; null: it is not settled. */
  slashes: 'day-first' | 'month-first' | null;
  /** Between thousands: "1,000". Between whole and fraction: "2.5". */
  thousands: string;
  decimal: string;
};
