/**
 * How sure a rule class is, before anything is known of the sentence. These are priors set by hand, not yet
 * calibrated on data that the rules were not written from.
 */
export const PRIOR = {
  /** A verb with its particle or object: "signed an agreement". */
  phrase: 0.85,
  /** A verb by itself: "arrested". */
  verb: 0.75,
  /** A noun with proof that it took place: "after the summit". */
  nominal: 0.6,
} as const;

export type RuleClass = keyof typeof PRIOR;

/** What each doubt takes away. */
export const DOUBTS = {
  /** Nobody is found who did it. */
  noSource: 0.15,
  /** Nobody is found to whom it was done. */
  noTarget: 0.05,
  /** Somebody stands behind a pronoun or a group word. */
  resolved: 0.1,
  /** Not the author, but somebody in the text says so. */
  reported: 0.05,
} as const;

const DOUBT_NAMES = Object.keys(DOUBTS) as (keyof typeof DOUBTS)[];

/** A rule's prior less the doubts of the sentence, from 0.1 up. */
export function confidenceOf(rule: RuleClass, doubts: Record<keyof typeof DOUBTS, boolean>): number {
  let sure: number = PRIOR[rule];
  for (const doubt of DOUBT_NAMES) if (doubts[doubt]) sure -= DOUBTS[doubt];
  return Math.round(Math.max(sure, 0.1) * 100) / 100;
}
