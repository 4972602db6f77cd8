import { ROLE } from './grammar/grammar.ts';
import type { Parsed } from './parse.ts';
import type { EventMode, EventType } from './plover.ts';
import { makeSense, type Sense } from './sense.ts';
import type { Verb } from './verb.ts';

const STOPS = new Set(['stop', 'cease', 'halt', 'quit', 'suspend', 'discontinue']);

/** What it is to stop doing so; to stop anything else tells nothing. */
const ENDS: Partial<Record<EventType, { type: EventType; mode?: EventMode }>> = {
  AID: { type: 'SANCTION', mode: 'discontinue' },
  COOPERATE: { type: 'SANCTION', mode: 'discontinue' },
  CONSULT: { type: 'SANCTION', mode: 'discontinue' },
  SUPPORT: { type: 'SANCTION', mode: 'discontinue' },
  ASSAULT: { type: 'RETREAT', mode: 'ceasefire' },
  MOBILIZE: { type: 'RETREAT' },
  COERCE: { type: 'CONCEDE' },
  SANCTION: { type: 'CONCEDE' },
  PROTEST: { type: 'CONCEDE' },
};

/** The verb that ends what the English gerund right behind it names: "stopped issuing visas". */
export function stopOf({ slavic, verbAt, words }: Parsed, { kind, at }: Verb): Verb | undefined {
  if (slavic || kind !== 'gerund') return undefined;
  const adverb = ((words[at - 1]?.roles ?? 0) & ROLE.adverb) !== 0;
  const before = verbAt[adverb ? at - 2 : at - 1];
  return before !== undefined && !before.passive && STOPS.has(before.form.lemma) ? before : undefined;
}

/** What it tells that somebody stops doing what a sense tells. */
export function ended(sense: Sense): Sense | undefined {
  const end = ENDS[sense.type];
  return end && makeSense({ ...sense, type: end.type, mode: end.mode });
}
