import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headline } from '../../src/exchange/headline.ts';
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
    ...(event.place === undefined ? {} : { place: event.place }),
  };
}

/** What a fixture may ask for besides: the words for each side, and the line that a list shows. */
function ask(event: Event, wanted: Record<string, unknown>, text: string) {
  return {
    ...(wanted.fromNames === undefined ? {} : { fromNames: event.actors.map((one) => one.name) }),
    ...(wanted.toNames === undefined ? {} : { toNames: event.recipients.map((one) => one.name) }),
    ...(wanted.amounts === undefined ? {} : { amounts: event.amounts.map((one) => one.text) }),
    ...(wanted.headline === undefined ? {} : { headline: headline(event, text) }),
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
        expect(
          found.map((event, at) => ({ ...reduce(event), ...ask(event, fixture.events[at] ?? {}, fixture.text) })),
        ).toEqual(fixture.events);
        for (const event of found) {
          expect(Event.parse(event)).toEqual(event);
          expect(fixture.text.slice(event.trigger.start, event.trigger.end)).toBe(event.trigger.text);
          expect(event.evidence.text).toContain(event.trigger.text);
        }
      });
    }
  });
}
