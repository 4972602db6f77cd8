import type { EventContext, EventMode, EventType } from './plover.ts';
import type { Need } from './predicates/predicate.ts';

/** A row of the predicates made ready for look-up. */
export type Sense = {
  type: EventType;
  mode: EventMode | undefined;
  contexts: EventContext[];
  particle: Set<string> | undefined;
  object: Set<string> | undefined;
  subject: Set<string> | undefined;
  followedBy: Set<string> | undefined;
  needs: Need;
  together: EventType | undefined;
  affirmed: boolean;
  /** Nobody is on the other side. */
  alone: boolean;
  denied: EventType | undefined;
  hostile: EventType | undefined;
  /** Of a noun: the side that stands behind it in the genitive. */
  genitive: 'actor' | 'recipient' | undefined;
  /** Its speaker does it to its subject. */
  spoken: boolean;
  /** Its subject suffers or gets it. */
  inverse: boolean;
  /** Fits, and tells nothing. */
  silent: boolean;
  /** How much the row asks for; the row that asks for most and gets it wins. */
  weight: number;
  /** The name of the rule, as in `Event.rule`. */
  name: string;
};

/** A sense that says what is given of it. All are written out here alone: objects of one shape are read several times as fast. */
export function makeSense(given: Pick<Sense, 'type' | 'name'> & Partial<Sense>): Sense {
  return {
    type: given.type,
    mode: given.mode,
    contexts: given.contexts ?? [],
    particle: given.particle,
    object: given.object,
    subject: given.subject,
    followedBy: given.followedBy,
    needs: given.needs ?? 'any',
    together: given.together,
    affirmed: given.affirmed ?? false,
    alone: given.alone ?? false,
    denied: given.denied,
    hostile: given.hostile,
    genitive: given.genitive,
    spoken: given.spoken ?? false,
    inverse: given.inverse ?? false,
    silent: given.silent ?? false,
    weight: given.weight ?? 0,
    name: given.name,
  };
}
