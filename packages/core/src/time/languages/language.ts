/** What the time room knows of one language: data only, the matcher knows no language. All words are lower case and NFC. */
export type TimeLanguage = {
  /** BCP 47. */
  code: string;
  /** Twelve lists from January on: every form a month is written in, abbreviations without their full stop. */
  months: readonly (readonly string[])[];
};
