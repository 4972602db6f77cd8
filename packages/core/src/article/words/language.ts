import type { DiscardReason, Trend } from '../article.ts';

/** Words that give away what is not the article. Lower case, NFC, е for ё, no punctuation at the ends. */
export type Boilerplate = {
  reason: DiscardReason;
  /** The whole line. */
  whole?: readonly string[];
  /** How a short line begins. */
  start?: readonly string[];
  /** How a line of a label and its entries begins, before a colon. */
  label?: readonly string[];
  /** Anywhere in a short line, or in a sentence that speaks to the reader. */
  any?: readonly string[];
};

/** What the article room knows of one language: data only. */
export type ArticleLanguage = {
  /** BCP 47. */
  code: string;
  /** "by": before the names of the authors, or alone where the page prints none. */
  byline: readonly string[];
  /** Between two authors. */
  and: readonly string[];
  /** Words of sections, places and desks that two capitals in a row may be instead of a name: "Foreign Trade". */
  labels: readonly string[];
  /** Phrases of which one gives a line away as the name of whoever publishes. */
  organisation: readonly string[];
  /** Words for an issue of a periodical, as they stand before its period: "weekly digest for the period". */
  issue: readonly string[];
  /** What the author of a page may be, beneath the name. */
  occupation: readonly string[];
  /** Headings that open a text: beneath a title they are no section. */
  opening: readonly string[];
  /** Before the date of publication. */
  published: readonly string[];
  /** Before the stamp of the last change. */
  updated: readonly string[];
  /** Before the caption or the credit of a picture. */
  caption: readonly string[];
  /** Words that a page uses to speak to its reader. */
  address: readonly string[];
  /** A verdict on the situation: words that say nothing of the trend, and the phrases that are left when they are gone. */
  verdict: { fillers: readonly string[] } & Record<Trend, readonly string[]>;
  /** Words that mean the present, and how many days lie between them and the time of writing. */
  deictic: Readonly<Record<string, number>>;
  boilerplate: readonly Boilerplate[];
};
