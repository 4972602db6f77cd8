import type { EventFilter } from '@letapis/archive';
import { EventType, Factuality } from '@letapis/core';
import { firstDay, lastDay } from '../days.ts';
import type { State } from './state.ts';

/** A field, unless its value means nothing. */
function given<K extends 'after' | 'before'>(field: Record<K, string | undefined>): Partial<EventFilter> | undefined {
  return Object.values(field).includes(undefined) ? undefined : (field as Partial<EventFilter>);
}

/** What each `name:value` of a filter means; undefined when the value is none. One row a name. */
const FIELDS: Record<string, (value: string) => Partial<EventFilter> | undefined> = {
  type: (value) => {
    const { success, data } = EventType.safeParse(value.toUpperCase());
    return success ? { type: data } : undefined;
  },
  after: (value) => given({ after: firstDay(value) }),
  before: (value) => given({ before: lastDay(value) }),
  polarity: (value) => (value === 'positive' || value === 'negative' ? { polarity: value } : undefined),
  modality: (value) => {
    const { success, data } = Factuality.shape.modality.safeParse(value);
    return success ? { modality: data } : undefined;
  },
  section: (value) => ({ sectionId: value }),
};

/** Reads `Belarus Russia type:AGREE after:2020`: names of actors, and fields. */
export function readFilter(text: string, state: State): { events: EventFilter } | { unknown: string } {
  const actors: string[] = [];
  let events: EventFilter = {};
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const [name = '', value] = word.split(':', 2);
    if (value === undefined) {
      actors.push(actorId(word, state));
      continue;
    }
    const field = Object.hasOwn(FIELDS, name) ? FIELDS[name]?.(value) : undefined;
    if (!field) return { unknown: word };
    events = { ...events, ...field };
  }
  return { events: actors.length > 0 ? { ...events, actors } : events };
}

/** An actor by the name that the loaded timeline prints, by its id, or by its country code. */
function actorId(word: string, { data }: State): string {
  const folded = word.toLocaleLowerCase();
  for (const list of Object.values(data.lists)) {
    for (const item of list.items) {
      if (item.kind !== 'happening') continue;
      for (const { actors, recipients } of item.happening.linked.mentions) {
        for (const { name, id, country } of [...actors, ...recipients]) {
          if (name.toLocaleLowerCase() === folded) return id ?? country ?? word;
        }
      }
    }
  }
  return /^[a-z]{3}$/i.test(word) ? word.toUpperCase() : word;
}
