/** What the text room knows of one language: data only. All words are lower case and NFC. */
export type TextLanguage = {
  /** BCP 47. */
  code: string;
  script: 'Latin' | 'Cyrillic';
  /** Every letter of the alphabet; a Cyrillic text with other letters is of another language. */
  alphabet: string;
  /** The most frequent words of running text. They also begin sentences: after "2018 г." one of them starts a new one. */
  common: readonly string[];
  /** Abbreviations that never end a sentence, without the full stop. */
  titles: readonly string[];
  /** Abbreviations that may end one, without the full stop. */
  abbreviations: readonly string[];
};
