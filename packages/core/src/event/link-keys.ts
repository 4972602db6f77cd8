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
  const both = isMutual(event)
    ? pairsOf(partiesOf([...event.actors, ...event.recipients]))
    : partiesOf(event.actors).flatMap((actor) => partiesOf(event.recipients).map((other) => `${actor}>${other}`));
  return [...new Set([...both.map((key) => `${family} ${key}`), ...oneSideKeys(event)])];
}

/** Those of `matterKeys` that name one side. */
function oneSideKeys(event: Event): string[] {
  const family = familyOf(event);
  // One side alone meets others only by what backs it.
  const keys = backedKeys(event);
  if (isMutual(event)) {
    if (event.mode !== undefined) keys.push(...keysOf(event, [event.mode]));
  } else if (event.recipients.length === 0) {
    keys.unshift(...partiesOf(event.actors).map((actor) => `${family} ${actor}>`));
  }
  return keys;
}

/** Those of `matterKeys` that name one side with a town or a telling number, one of which two share that are backed. */
export function backedKeys(event: Event): string[] {
  return keysOf(event, [townOf(event.place) ?? [], tellingAmounts(event.amounts)].flat());
}

/** A key for each side with each of these. */
function keysOf(event: Event, backing: readonly string[]): string[] {
  if (backing.length === 0) return [];
  const family = familyOf(event);
  const parties = new Set([...partiesOf(event.actors), ...partiesOf(event.recipients)]);
  return [...parties].flatMap((party) => backing.map((one) => `${family} ${party}@${one}`));
}

/** What a promise and a refusal of it share, whatever each is called. */
function sidesKeys(event: Event): string[] {
  const [actors, recipients] = [partiesOf(event.actors), partiesOf(event.recipients)];
  const across = actors.flatMap((actor) => recipients.map((recipient) => [actor, recipient].sort().join('+')));
  return [...new Set([...pairsOf([...new Set([...actors, ...recipients])].sort()), ...across])];
}

/** Keys that an event is stored under, its `matterKeys` first; what looks for it knows one of them. Shared keys are no proof yet. */
export function linkKeys(event: Event, matter: readonly string[] = matterKeys(event)): string[] {
  const keys = [...matter];
  if (refusalKind(event) !== undefined) keys.push(...sidesKeys(event).map((sides) => `refusal ${sides}`));
  if (event.factuality.modality !== 'actual') keys.push(...promiseKeys(event));
  return keys;
}

/** Keys of the events that can answer an announcement. */
export function answerKeys(promise: Event): string[] {
  return [...matterKeys(promise), ...sidesKeys(promise).map((sides) => `refusal ${sides}`)];
}

/** Keys of the announcements that an event can answer, under which nothing but announcements are. */
export function promiseKeys(answer: Event): string[] {
  return [...new Set([...oneSideKeys(answer), ...sidesKeys(answer)])].map((key) => `promise ${key}`);
}

function partiesOf(participants: Event['actors']): string[] {
  return [...partyKeys(participants)].sort().slice(0, MOST_PARTIES);
}

function pairsOf(parties: readonly string[]): string[] {
  return parties.flatMap((one, at) => parties.slice(at + 1).map((two) => `${one}+${two}`));
}
