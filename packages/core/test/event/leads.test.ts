import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findEvents } from '../../src/event/find-events.ts';
import { ploverType } from '../../src/event/plover-view.ts';
import { passage } from './article.ts';

const leads: Record<string, string[]> = JSON.parse(
  readFileSync(new URL('../../fixtures/event/leads.en.json', import.meta.url), 'utf8'),
);

/** The ways in which the first sentence of a news story tells a happening of each type. */
describe.each(Object.entries(leads))('%s', (type, sentences) => {
  it.each(sentences)('%s', (text) => {
    expect(findEvents(...passage({ text, language: 'en' })).map(ploverType)).toContain(type);
  });
});
