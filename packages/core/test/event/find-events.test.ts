import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Event, findEvents, type Participant } from '../../src/index.ts';
import { passage } from './article.ts';

const FIXTURES = new URL('../../fixtures/event/', import.meta.url);

/** What matters of an event: who by country (or body), when, and whether it happened. */
function reduce(event: Event) {
  const { polarity, modality, reportedBy, historical } = event.factuality;
  return {
    type: event.type,
    from: event.actors.flatMap(side),
    to: event.recipients.flatMap(side),
    date: event.when.edtf,
    polarity,
    modality,
    ...(reportedBy.length === 0 ? {} : { reportedBy }),
    ...(historical ? { historical } : {}),
  };
}

function side({ country, id }: Participant): string[] {
  const key = country ?? id;
  return key === undefined ? [] : [key];
}

for (const language of ['en', 'be', 'ru']) {
  describe(`events in ${language}`, () => {
    const folder = new URL(`${language}/`, FIXTURES);
    for (const name of readdirSync(folder).sort()) {
      it(name.replace('.json', ''), () => {
        const fixture = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
        const found = findEvents(...passage({ language, ...fixture }));
        expect(found.map(reduce)).toEqual(fixture.events);
        for (const event of found) {
          expect(Event.parse(event)).toEqual(event);
          expect(fixture.text.slice(event.trigger.start, event.trigger.end)).toBe(event.trigger.text);
          expect(event.evidence.text).toContain(event.trigger.text);
        }
      });
    }
  });
}
