import { readFileSync } from 'node:fs';
import { type Annotated, type Event, parse } from '../../src/index.ts';

/** A page as it is copied, and the words of it that name the happening in question. */
export type Telling = { page: string; says: string };

export function fixtures<T>(name: string): T[] {
  return JSON.parse(readFileSync(new URL(`../../fixtures/event/${name}.json`, import.meta.url), 'utf8'));
}

/** The page read as a user's is. */
export function read(id: string, { page }: Telling): Annotated {
  return parse({ name: id, content: page, id });
}

/** Whether an event is the one that a telling means. */
export function isMeant({ article }: Annotated, { trigger }: Event, { says }: Telling): boolean {
  for (let at = article.text.indexOf(says); at >= 0; at = article.text.indexOf(says, at + 1)) {
    if (at < trigger.end && trigger.start < at + says.length) return true;
  }
  return false;
}
