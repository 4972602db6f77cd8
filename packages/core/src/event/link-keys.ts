import { refusalKind } from './called-off.ts';
import type { Event } from './event.ts';
import { familyOf, isMutual, tellingAmounts } from './happening.ts';
import { partyKeys } from './party.ts';
import { townOf } from './place-identity.ts';

/** A crowd of parties is found by these many of them. */
const MOST_PARTIES = 12;

/** What two events of one matter (see `isSameMatter`) have in common: they share at least one of these. */
export function matterKeys(event: Event): string[] {
  const family = familyOf(event);
  const backing = [townOf(event.place), ...tellingAmounts(event.amounts)].filter((one) => one !== undefined);
  const keys = new Set<string>();
  const add = (key: string) => keys.add(`${family} ${key}`);
  const actors = partiesOf(event.actors);
  const recipients = partiesOf(event.recipients);
  if (isMutual(event)) {
    for (const pair of pairsOf(partiesOf([...event.actors, ...event.recipients]))) add(pair);
    if (event.mode !== undefined) backing.push(event.mode);
  } else {
    for (const actor of actors) {
      for (const recipient of recipients) add(`${actor}>${recipient}`);
      if (event.recipients.length === 0) add(`${actor}>`);
    }
  }
  // One side alone meets others only by what backs it.
  for (const party of new Set([...actors, ...recipients])) for (const one of backing) add(`${party}@${one}`);
  return [...keys];
}

/** What a promise and a refusal of it share, whatever each is called. */
function sidesKeys(event: Event): string[] {
  const [actors, recipients] = [partiesOf(event.actors), partiesOf(event.recipients)];
  const across = actors.flatMap((actor) => recipients.map((recipient) => [actor, recipient].sort().join('+')));
  return [...new Set([...pairsOf([...new Set([...actors, ...recipients])].sort()), ...across])];
}

/** Keys that an event is stored under; what looks for it knows one of them. Shared keys are no proof yet. */
export function linkKeys(event: Event): string[] {
  const keys = matterKeys(event);
  if (refusalKind(event) !== undefined) keys.push(...sidesKeys(event).map((sides) => `refusal ${sides}`));
  if (event.factuality.modality !== 'actual') keys.push(...sidesKeys(event).map((sides) => `promise ${sides}`));
  return keys;
}

/** Keys of the events that can answer an announcement. */
export function answerKeys(promise: Event): string[] {
  return [...matterKeys(promise), ...sidesKeys(promise).map((sides) => `refusal ${sides}`)];
}

/** Keys of the announcements that an event can answer. */
export function promiseKeys(answer: Event): string[] {
  const refusals = refusalKind(answer) === undefined ? [] : sidesKeys(answer);
  return [...matterKeys(answer), ...refusals.map((sides) => `promise ${sides}`)];
}

function partiesOf(participants: Event['actors']): string[] {
  return [...partyKeys(participants)].sort().slice(0, MOST_PARTIES);
}

function pairsOf(parties: readonly string[]): string[] {
  return parties.flatMap((one, at) => parties.slice(at + 1).map((two) => `${one}+${two}`));
}
