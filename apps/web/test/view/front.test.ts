import type { ArticleSummary, Section } from '@letapis/archive';
import { expect, test } from 'vitest';
import { frontOrder, readingMinutes } from '../../src/view/front.ts';
import { articleSection } from '../../src/view/sections.ts';

const sections: Section[] = [
  { id: 'courts', names: { en: 'Courts', be: 'Суды' }, articles: 2, works: 2 },
  { id: 'trade', names: { ru: 'Торговля' }, articles: 2, works: 2 },
];

function article(id: string, sectionId: string, events: number, language = 'en'): ArticleSummary {
  return {
    id,
    sectionId,
    language,
    title: id,
    work: id,
    translations: {},
    words: 400,
    events: { actual: events, announced: 0 },
    anchor: { date: null, basis: 'none', trusted: false },
  };
}

test('the article with most happenings leads, the others follow their sections', () => {
  const order = frontOrder(
    [article('a', 'trade', 1), article('b', 'courts', 2), article('c', 'trade', 5)],
    sections,
    'en',
  );
  expect(order.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});

test('an article in the language of the reader leads before one that is not', () => {
  const order = frontOrder([article('a', 'trade', 9), article('b', 'courts', 1, 'be')], sections, 'be');
  expect(order.map(({ id }) => id)).toEqual(['b', 'a']);
});

test('a section is named in the language of the reader, else in one it has, and says which', () => {
  expect(articleSection(article('a', 'courts', 0), sections, 'be')).toEqual({ name: 'Суды', language: 'be' });
  expect(articleSection(article('a', 'trade', 0), sections, 'be')).toEqual({ name: 'Торговля', language: 'ru' });
  expect(articleSection({ language: 'en', section: 'Sport' }, sections, 'be')).toEqual({
    name: 'Sport',
    language: 'en',
  });
  expect(articleSection({ language: 'en' }, sections, 'be')).toBeNull();
});

test.each([
  [10, 1],
  [290, 1],
  [310, 2],
  [1000, 5],
])('%i words take %i minutes', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes);
});
