import * as z from 'zod';
import type { EventContext, EventType, Sector } from '../plover.ts';

/** The sectors of each kind of source that a row can ask for. */
export const SOURCES = {
  labour: ['LAB'],
  street: ['LAB', 'EDU', 'AGR', 'OPP', 'REF'],
  crowd: ['LAB', 'CVL', 'EDU', 'AGR', 'OPP', 'PTY', 'REF', 'JRN', 'REL', 'MED', 'BUS'],
  fighters: ['MIL', 'REB', 'UAF'],
  forces: ['MIL', 'REB', 'UAF', 'COP'],
  outlaws: ['REB', 'UAF', 'CRM'],
  authority: ['COP', 'MIL', 'SPY', 'JUD', 'GOV'],
  court: ['JUD'],
  police: ['COP', 'SPY', 'JUD'],
  officials: ['GOV', 'LEG', 'MIL', 'JUD', 'PTY', 'OPP'],
  envoys: ['GOV', 'LEG', 'MIL', 'OPP', 'PTY', 'SPY'],
} as const satisfies Record<string, readonly Sector[]>;

const SourceKind = z.enum(Object.keys(SOURCES) as (keyof typeof SOURCES)[]);
export type SourceKind = z.infer<typeof SourceKind>;

/**
 * What an event must have besides its words: a known actor on either side (the default); both, its source or its target known;
 * `someone`: anybody as its source; `people`: people of any kind as its target (of a protest, as its source); `persons`: a person as
 * its source with a bare person or a state as its target; a source of a kind (see SOURCES); `known`: a known actor or place; or nothing.
 */
export const Need = z.enum([
  'any',
  'both',
  'source',
  'target',
  'someone',
  'persons',
  'states',
  'people',
  'known',
  'nothing',
  ...SourceKind.options,
]);
export type Need = z.infer<typeof Need>;

/** Needs that no sentence meets which names neither a place nor anybody of public life (`isPublic` of need.ts). */
export const OF_PUBLIC_LIFE: ReadonlySet<Need> = new Set([
  'source',
  'target',
  'both',
  'persons',
  'states',
  'known',
  'any',
  'envoys',
]);

/** One row of the lexicon: words that tell a happening, and what it is in PLOVER. Words of a list are parted by `|`. */
export type Predicate = {
  type: EventType;
  mode?: string;
  contexts?: EventContext[];
  /** Verbs by their lemma; `be ready` is an adjective with a form of the verb to be. */
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
  /** It has no other side, whoever else is named: a law, an election. */
  alone?: boolean;
  /** The type when it is denied: who does not recognise a result rejects it. */
  denied?: EventType;
  /** The type when the infinitive under it tells of conflict: who promises to attack threatens. */
  hostile?: EventType;
  /** Its subject gets it from the other side: "drew fire from the bishops". */
  inverse?: boolean;
  /** Said of its subject by somebody who does it by saying so: "Chad says Sudan is behind the raid" accuses. */
  spoken?: boolean;
  /** The type when two sides do it together: joint exercises are no threat. */
  together?: EventType;
};

/** Words that fit a row and tell nothing all the same. */
export type Idiom = Pick<Predicate, 'verbs' | 'particle' | 'object' | 'subject' | 'followedBy'>;

/** A noun that tells a happening by itself once something proves that it took place: "after the summit on June 7". */
export type Nominal = {
  type: EventType;
  mode?: string;
  contexts?: EventContext[];
  nouns: string;
  needs?: Need;
  /** Classes of the noun in the genitive right behind it: «введение» + sanction. */
  of?: string;
  /** A Slavic noun of a deed, and which side stands behind it in the genitive: «задержание журналиста», «вторжение России». */
  genitive?: 'actor' | 'recipient';
};

/** A language's lexicon. `nouns` are classes of words. */
export type Predicates = {
  nouns: Record<string, string>;
  /** Principal parts of Slavic verbs by aspect, one verb an entry (see forms/slavic-verbs.ts); English inflects by rule. */
  verbs?: { perfective: readonly string[]; imperfective: readonly string[] };
  predicates: readonly Predicate[];
  idioms?: readonly Idiom[];
  nominals: readonly Nominal[];
};

/** Entries of a list that is parted by `|` and lines. */
export function entries(list: string): string[] {
  return list.split(/[|\n]/).flatMap((entry) => (entry.trim() === '' ? [] : [entry.trim()]));
}

/** Rows whose verbs are joined by their partners: of the other aspect, `perfective=imperfective`, or of the same meaning. */
export function bothAspects(rows: readonly Predicate[], pairs: readonly string[]): Predicate[] {
  const partners = new Map<string, string[]>();
  for (const pair of pairs) {
    const [verb = '', partner = ''] = pair.split('=');
    partners.set(verb, [...(partners.get(verb) ?? []), partner]);
  }
  return rows.map((row) => {
    const verbs = row.verbs.split('|');
    const both = verbs.flatMap((verb) => [verb, ...(partners.get(verb) ?? [])]);
    return { ...row, verbs: [...new Set(both)].join('|') };
  });
}
