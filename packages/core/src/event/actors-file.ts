import * as z from 'zod';
import { Day } from '../time/timex.ts';
import { EventContext, EventType, Sector } from './plover.ts';
import { Need } from './predicates/predicate.ts';

const Language = z.enum(['en', 'be', 'ru']);

/** A name or word; in Belarusian and Russian a part of it may end in `+paradigm` to be inflected, see docs/events.md. */
const Name = z
  .string()
  .regex(/^[\p{L}\p{N}].*\S$|^[\p{L}\p{N}]$/u, 'must begin with a letter or digit and end without a space')
  .max(200);
const Names = z.array(Name).min(1);
const Country = z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 3166-1 alpha-3 code, such as LTU');

/** Somebody of one's own who acts or is acted upon. With the id of somebody the gazetteer knows it gives them more names. */
export const OwnActor = z.strictObject({
  id: z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, 'must be letters, digits, dots, hyphens and underscores'),
  /** Names by language, as they stand in a text; acronyms in capitals are found in capitals only. */
  names: z.strictObject({ en: Names.optional(), be: Names.optional(), ru: Names.optional() }),
  /** A person takes the given names before the name with it. */
  kind: z.enum(['person', 'organisation']).optional(),
  country: Country.optional(),
  /** PLOVER's, held from `start` to `end`. */
  sector: Sector.optional(),
  start: Day.optional(),
  end: Day.optional(),
});
export type OwnActor = z.infer<typeof OwnActor>;

/** A word of one's own that tells a happening: a verb, or a noun that needs proof that it took place ("after the showdown"). */
export const OwnPredicate = z.strictObject({
  language: Language,
  /** English: the infinitive. Belarusian and Russian: the infinitive alone where the verb is regular, else its principal parts. */
  verb: Name.optional(),
  /** Of a Belarusian or Russian verb; perfective where it is not said. */
  aspect: z.enum(['perfective', 'imperfective']).optional(),
  noun: Name.optional(),
  type: EventType,
  mode: z.string().optional(),
  contexts: z.array(EventContext).optional(),
  /** One of these nouns must be the verb's object. */
  object: Names.optional(),
  /** One of these must stand behind the verb: "cut", "off". */
  particle: Names.optional(),
  needs: Need.optional(),
});
export type OwnPredicate = z.infer<typeof OwnPredicate>;

/** A file of one's own actors and words, for `findEvents`, `annotate` and `parse`. */
export const ActorsFile = z.strictObject({
  actors: z.array(OwnActor).optional(),
  predicates: z.array(OwnPredicate).optional(),
});
export type ActorsFile = z.infer<typeof ActorsFile>;
