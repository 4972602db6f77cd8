import type { Event, Participant } from '@letapis/core';
import { countryName } from './countries.ts';

/** Somebody to filter by: an identity of the gazetteer or a country, and the name that the texts give. */
export type Actor = { id: string; name: string; count: number };

/** What the archive knows a participant by; undefined when only by name. */
export function actorId(participant: Participant): string | undefined {
  return participant.id ?? participant.country;
}

/** Everybody who takes part in these events, most frequent first: countries under their names, others as most often told. */
export function actorsOf(events: readonly Event[], locale: string): Actor[] {
  const names = new Map<string, Map<string, number>>();
  for (const event of events) {
    for (const participant of [...event.actors, ...event.recipients]) {
      const id = actorId(participant);
      if (id === undefined) continue;
      const known = names.get(id) ?? new Map<string, number>();
      known.set(participant.name, (known.get(participant.name) ?? 0) + 1);
      names.set(id, known);
    }
  }
  return [...names]
    .map(([id, known]) => {
      const [name = id] = [...known].sort(([, a], [, b]) => b - a)[0] ?? [];
      return {
        id,
        name: countryName(id, locale) ?? name,
        count: [...known.values()].reduce((sum, count) => sum + count, 0),
      };
    })
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, locale));
}
