/** What the time room knows of one language: data only, the matcher knows no language. All words are lower case and NFC. */
export type TimeLanguage = {
  /** BCP 47. */
  code: string;
  /** Twelve lists from January on: every form a month is written in, abbreviations without their full stop. */
  months: readonly (readonly string[])[];
  /** Seven lists from Monday on, likewise. */
  weekdays: readonly (readonly string[])[];
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
};
