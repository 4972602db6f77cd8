import type { Event, Participant } from '@letapis/core';
import { locales } from '@letapis/core/exchange';
import { expect, test } from 'vitest';
import { actorsOf } from '../../src/view/actors.ts';
import { countryCodes, countryName } from '../../src/view/countries.ts';

function told(...actors: Partial<Participant>[]): Event {
  const people = actors.map((actor): Participant => ({ name: '?', resolvedBy: 'text', ...actor }));
  return { actors: people.slice(0, 1), recipients: people.slice(1) } as Event;
}

test('a country goes by its name, whoever spoke for it; a person as most texts spell it', () => {
  const events = [
    told({ name: 'Warsaw', country: 'POL' }, { name: 'Nowak', id: 'nowak', country: 'POL' }),
    told({ name: 'Nowak', id: 'nowak', country: 'POL' }, { name: 'Warsaw', country: 'POL' }),
    told({ name: 'Novak', id: 'nowak', country: 'POL' }, { name: 'nobody known' }),
  ];
  expect(actorsOf(events, 'en')).toEqual([
    { id: 'nowak', name: 'Nowak', count: 3 },
    { id: 'POL', name: 'Poland', count: 2 },
  ]);
});

test.each(locales)('every country has a name in %s', (locale) => {
  const names = countryCodes.map((code) => countryName(code, locale));
  expect(names.filter((name) => name === null || /^[A-Z]{2}$/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(countryCodes.length);
});

test('what is no country has no name of one', () => {
  expect(countryName('eu', 'en')).toBeNull();
});
