import { expect, test } from 'vitest';
import { relatePlaces, townOf } from '../../src/event/place-identity.ts';

test.each([
  ['Geneva', 'Жэнева', 'same'],
  ['Geneva', 'Bern', 'other'],
  ['Дубай', 'Abu Dhabi', 'other'],
  ['Kremlin', 'Москва', 'same'],
  ['Geneva', 'Switzerland', 'within'],
  ['Geneva', 'Poland', 'other'],
  ['Geneva', 'Nowhere', 'unsaid'],
])('%s and %s: %s', (one, other, relation) => {
  expect(relatePlaces(one, other)).toBe(relation);
  expect(relatePlaces(other, one)).toBe(relation);
});

test('a town has one identity in all languages', () => {
  expect(townOf('Вильнюс')).toBe(townOf('Vilnius'));
  expect(townOf('Geneva')).not.toBe(townOf('Bern'));
});
