import type { Paradigms } from '../forms/slavic.ts';

/** What a function word does in a clause. One bit each: a word can do several things. */
export const ROLE = {
  negation: 1,
  /** may, might, could */
  possible: 2,
  /** will, shall, is to */
  future: 4,
  /** plans, expects, intends, prepares: what follows has not happened */
  plan: 8,
  preposition: 16,
  /** Opens a clause of its own. */
  subordinator: 32,
  relative: 64,
  conjunction: 128,
  pronoun: 256,
  /** be, been, was: makes a passive with a participle */
  be: 512,
  /** Makes the clause conditional: if, unless */
  condition: 1024,
  /** the, a, its, several: may stand before a name */
  determiner: 2048,
  /** must, should, has to: an obligation laid on someone */
  obligation: 4096,
  /** agent of a passive: by */
  agent: 8192,
  /** to before an infinitive */
  infinitive: 16384,
  /** allegedly, reportedly: someone else's word */
  hearsay: 32768,
  /** formerly, previously, decades ago */
  past: 65536,
  /** have, has: not a clause of its own */
  auxiliary: 131072,
  /** that */
  that: 262144,
  /** against, with, on, to …: what follows is who it is done to */
  toward: 524288,
  /** together with */
  with: 1048576,
  /** in, at: what follows is a place */
  place: 2097152,
  /** after, during, following: what follows did happen */
  proof: 4194304,
  /** failed, refused: turns what follows into its opposite */
  failed: 8388608,
  /** of, 's */
  of: 16777216,
  /** according to */
  according: 33554432,
  /** began to, managed to: what follows happens */
  carried: 67108864,
  /** today, again, jointly: may stand before a verb */
  adverb: 134217728,
  /** unless: what is announced is a threat */
  unless: 268435456,
  /** since, until: the date after it bounds a stretch */
  bound: 536870912,
  /** Days and months: what stands before them does not govern what stands after. */
  time: 1073741824,
} as const;

export type Role = keyof typeof ROLE;

/** Function words of a language: a row a role, words parted by spaces. */
export type Grammar = {
  roles: Record<Role, string>;
  /** Joins two of one kind: "4 and 5 September". */
  and: string;
  /** Verbs of saying and thinking, as in the predicates. */
  reporting: string;
  /** Verbs that open nothing but are verbs: they end the search for a subject or an object. */
  verbs: string;
  /**
   * Words of sport, obituaries and markets: a sentence about these tells no political event. One strong word is
   * enough, or two weak ones; a faint one ("final", "team") counts only beside a weak one.
   */
  traps: { strong: string; weak: string; faint?: string };
  /** Phrases for the parties to the happening before: persons ("the two leaders"), any sides ("the parties") or states ("both countries"). */
  /** `pair` stands alone before a verb ("the two had met"), `person` and `they` at a sentence's start for who was told of before it, `koreas` for two states of one name. */
  groups: {
    people: string;
    sides: string;
    states: string;
    pair: string;
    person: string;
    they: string;
    koreas?: string;
  };
  /** Words of number that make their noun a genitive, in the nominative and accusative. */
  quantities?: string;
  nouns?: Paradigms;
};
