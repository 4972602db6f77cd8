import { expect, test } from 'vitest';
import { joinSections, namesByLanguage, sectionKey } from '../src/sections.ts';

const name = (language: string, name: string, articles = 1) => ({ key: sectionKey(name), language, name, articles });
const pair = (a: string, b: string, works = 1) => ({
  a: sectionKey(a),
  a_language: 'en',
  b: sectionKey(b),
  b_language: 'be',
  works,
});

test.each([
  ['East–West relations', 'EAST - WEST  relations'],
  ['East—West', 'East\u2212West'],
  ['Во\u0439на', 'Во\u0438\u0306на'],
])('%j and %j are one name', (a, b) => {
  expect(sectionKey(a)).toBe(sectionKey(b));
});

test('an id is made of the English name, else of the name itself', () => {
  const names = [name('be', 'Грошы'), name('en', 'Money & trade'), name('ru', 'Спорт')];
  expect(Object.fromEntries(joinSections(names, [pair('Money & trade', 'Грошы')]))).toEqual({
    грошы: 'money-trade',
    'money & trade': 'money-trade',
    спорт: 'спорт',
  });
});

test('names that would share an id, or have none, get one of their own', () => {
  const ids = [...joinSections([name('en', 'A, B', 5), name('en', 'A B', 2), name('en', '???')], []).values()];
  expect(ids).toEqual(['a-b', expect.stringMatching(/^a-b-[0-9a-f]{8}$/), expect.stringMatching(/^[0-9a-f]{8}$/)]);
});

test('a name goes with its most frequent translation', () => {
  const names = [name('en', 'Trade', 9), name('en', 'Guns', 3), name('be', 'Гандаль', 8), name('be', 'Зброя', 2)];
  const ids = joinSections(names, [pair('Trade', 'Гандаль', 8), pair('Guns', 'Гандаль'), pair('Guns', 'Зброя', 2)]);
  expect(ids.get('гандаль')).toBe('trade');
  expect(ids.get('зброя')).toBe('guns');
});

test('a language knows a section by the name most printed', () => {
  expect(namesByLanguage([name('en', 'TRADE'), name('en', 'Trade', 4), name('be', 'Гандаль')])).toEqual({
    en: 'Trade',
    be: 'Гандаль',
  });
});
