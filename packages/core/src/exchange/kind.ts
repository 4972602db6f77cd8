import type { Event } from '../event/event.ts';
import type { EventContext } from '../event/plover.ts';

/** Contexts that say what an event without a type of PLOVER is. */
const NAMED = [
  'election',
  'executive',
  'legislative',
  'legal',
  'political_institutions',
  'economic',
] as const satisfies EventContext[];

/** Where the words have the name of an event's kind: its type, or its context where PLOVER has no type for it. */
export function kindKey({
  type,
  contexts,
}: Pick<Event, 'type' | 'contexts'>): `eventType.${Event['type']}` | `otherKind.${(typeof NAMED)[number]}` {
  const context = type === 'OTHER' ? NAMED.find((one) => contexts.includes(one)) : undefined;
  return context === undefined ? `eventType.${type}` : `otherKind.${context}`;
}
