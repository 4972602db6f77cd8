import type { Event } from '../event/event.ts';

/** The clause of the evidence sentence that tells the event, in the article's own words, for a list or a margin. */
export function headline(event: Event, _articleText: string): string {
  return event.evidence.text;
}
