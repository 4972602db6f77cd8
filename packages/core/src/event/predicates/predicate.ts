import { z } from 'zod';
import type { EventContext, EventType } from '../plover.ts';

/**
 * What an event must have besides its words: a known actor on either side (the default), a known person as its source with a bare person or a state as its target, somebody as its source, a known actor as its source, as its target,
 * on both sides; people of any kind as its target; workers or armed men as its source; or nothing.
 */
export const Need = z.enum([
  'any',
  'persons',
  'someone',
  'source',
  'target',
  'both',
  'people',
  'labour',
  'fighters',
  'nothing',
]);
export type Need = z.infer<typeof Need>;

/** One row of the lexicon: words that tell a happening, and what it is in PLOVER. Words of a list are parted by `|`. */
export type Predicate = {
  type: EventType;
  mode?: string;
  contexts?: EventContext[];
  /** Verbs by their lemma. */
  verbs: string;
  /** One of these stands right after the verb, or after its object: "call off". */
  particle?: string;
  /** The verb's object (its subject in a passive) has a noun of one of these classes: "sign" + accord. */
  object?: string;
  /** The verb's subject has a noun of one of these classes: "talks began". */
  subject?: string;
  /** One of these words opens the complement: "threaten to", "agree that". */
  followedBy?: string;
  needs?: Need;
  /** Only what is affirmed tells anything: "did not rule out" is no acceptance. */
  affirmed?: boolean;
  /** The type when it is denied: who does not recognise a result rejects it. */
  denied?: EventType;
  /** The type when two sides do it together: joint exercises are no threat. */
  together?: EventType;
};

/** A noun that tells a happening by itself once something proves that it took place: "after the summit on June 7". */
export type Nominal = { type: EventType; mode?: string; contexts?: EventContext[]; nouns: string; needs?: Need };

/** A language's lexicon. `nouns` are classes of words. */
export type Predicates = {
  nouns: Record<string, string>;
  /** Principal parts of Slavic verbs by aspect, one verb an entry (see forms/slavic-verbs.ts); English inflects by rule. */
  verbs?: { perfective: readonly string[]; imperfective: readonly string[] };
  predicates: readonly Predicate[];
  nominals: readonly Nominal[];
};

/** Entries of a list that is parted by `|` and lines. */
export function entries(list: string): string[] {
  return list.split(/[|\n]/).flatMap((entry) => (entry.trim() === '' ? [] : [entry.trim()]));
}
