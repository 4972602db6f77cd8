/**
 * How sure a rule class is, before anything is known of the sentence. These are priors set by hand, not yet
 * calibrated on data that the rules were not written from.
 */
const PRIOR = {
  /** A verb with its particle or object: "signed an agreement". */
  phrase: 0.85,
  /** A verb by itself: "arrested". */
  verb: 0.75,
  /** A noun with proof that it took place: "after the summit". */
  nominal: 0.6,
} as const;

export type RuleClass = keyof typeof PRIOR;

/** What weakens a rule: no known actor, a side that was not found, an actor behind a pronoun or a group word. */
export function confidenceOf(
  rule: RuleClass,
  doubts: { noSource: boolean; noTarget: boolean; resolved: boolean; reported: boolean },
): number {
  let sure: number = PRIOR[rule];
  if (doubts.noSource) sure -= 0.15;
  if (doubts.noTarget) sure -= 0.05;
  if (doubts.resolved) sure -= 0.1;
  if (doubts.reported) sure -= 0.05;
  return Math.round(Math.max(sure, 0.1) * 100) / 100;
}
