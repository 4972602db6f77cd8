import type { Term } from './gazetteer/person.ts';
import type { Sector } from './plover.ts';

/** What the gazetteer knows by a name. */
export type Actor = {
  /** `place`: a name that only looks like a state's, "Gulf of Oman". */
  kind: 'country' | 'demonym' | 'seat' | 'person' | 'body' | 'role' | 'group' | 'place';
  id: string | undefined;
  country: string | undefined;
  sector: Sector | undefined;
  /** Days on which a person holds the sector; none: always. */
  terms: readonly Term[];
  /** First letters of the given names that may stand before it; empty: any. */
  given: string;
  /** Others of the same name: which of them is meant, the given name and the article's day say. */
  namesakes: readonly Actor[];
  /** From a file of one's own, which goes before the gazetteer. */
  own: boolean;
  plural: boolean;
  /** What the same words are without a capital. */
  common: Actor | undefined;
  cases: number;
  /** Written with a capital letter. */
  proper: boolean;
  /** Written in capitals throughout: "US", not "us". */
  acronym: boolean;
};

/** What is the same of an actor under all its names. */
export type Named = Pick<Actor, 'kind'> & Partial<Pick<Actor, 'id' | 'country' | 'sector' | 'terms' | 'given' | 'own'>>;

const NONE: readonly never[] = [];

/** An actor by one form of a name. All is written out here alone: objects of one shape are read several times as fast. */
export function makeActor(
  named: Named,
  form: Pick<Actor, 'plural' | 'cases'>,
  writing: Pick<Actor, 'proper' | 'acronym'>,
): Actor {
  return {
    kind: named.kind,
    id: named.id,
    country: named.country,
    sector: named.sector,
    terms: named.terms ?? NONE,
    given: named.given ?? '',
    namesakes: NONE,
    own: named.own ?? false,
    plural: form.plural,
    common: undefined,
    cases: form.cases,
    proper: writing.proper,
    acronym: writing.acronym,
  };
}
