import type { Event } from './event.ts';
import type { EventType } from './plover.ts';
import { PLOVER } from './plover.ts';

/**
 * The type that PLOVER itself gives a happening that is only announced: future cooperation is AGREE, an announced
 * retreat CONCEDE, announced material conflict THREATEN, a refusal to cooperate REJECT. A view of type and modality; the event keeps its own type.
 */
export function ploverType({ type, factuality }: Pick<Event, 'type' | 'factuality'>): EventType {
  const cooperative = PLOVER[type].quad.endsWith('cooperation');
  if (factuality.modality !== 'actual' && factuality.polarity === 'negative' && cooperative) return 'REJECT';
  if (factuality.modality === 'actual' || factuality.modality === 'alleged') return type;
  if (type === 'CONSULT' || type === 'SUPPORT' || type === 'COOPERATE' || type === 'AID') return 'AGREE';
  if (type === 'RETREAT') return 'CONCEDE';
  if (PLOVER[type].quad === 'material-conflict' && factuality.polarity === 'positive') return 'THREATEN';
  return type;
}
