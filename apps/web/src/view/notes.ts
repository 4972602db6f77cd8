import type { Event } from '@letapis/core';
import { headline } from '@letapis/core/exchange';
import { statusOf } from './happenings.ts';
import type { Shown } from './shown.ts';

/** What one note in the margin tells: a clause, and the events that it tells, which share their date and standing. */
export type Note = { headline: string; events: [Event, ...Event[]] };

/** The events of a passage as notes, in their order; neighbours told by the same clause stand in one. */
export function notesOf(events: readonly Event[], text: string): Note[] {
  const notes: Note[] = [];
  for (const event of events) {
    const words = headline(event, text);
    const last = notes.at(-1);
    if (last && last.headline === words && sameStanding(last.events[0], event)) last.events.push(event);
    else notes.push({ headline: words, events: [event] });
  }
  return notes;
}

function sameStanding(a: Event, b: Event): boolean {
  return (
    a.when.edtf === b.when.edtf &&
    a.when.basis === b.when.basis &&
    statusOf(a) === statusOf(b) &&
    // A denied deed is struck by its own words.
    statusOf(a) !== 'denied' &&
    a.factuality.reportedBy.join() === b.factuality.reportedBy.join()
  );
}

/** The other articles that tell any of these events; translations of this one tell nothing new. */
export function alsoToldBy({ alsoToldBy, summary }: Shown, events: readonly Event[]): string[] {
  if (!alsoToldBy || !summary) return [];
  const same = new Set([summary.id, ...Object.values(summary.translations)]);
  const others = new Set(events.flatMap(({ id }) => alsoToldBy[id] ?? []));
  return [...others].filter((id) => !same.has(id));
}
