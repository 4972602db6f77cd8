import { expect, test } from 'vitest';
import { MOST, nearest } from '../src/sql/find-under-keys.ts';

const day = (n: number) => `2021-03-${String(n % 28).padStart(2, '0')}`;
const many = Array.from({ length: 3 * MOST }, (_, n) => ({ n, start: day(n) }));
const days = (events: { start: string }[]) => events.map(({ start }) => start).sort();

test('of very many answers those on the first days are looked at', () => {
  const seen = nearest({ only: 'answer' }, [...many]);
  expect(days(seen)).toEqual(days(many).slice(0, MOST));
});

test('of very many announcements those whose days begin last', () => {
  const seen = nearest({ only: 'promise' }, [...many]);
  expect(days(seen)).toEqual(days(many).slice(-MOST));
});

test('whatever the order in which they come', () => {
  const numbers = (events: { n: number }[]) => new Set(events.map(({ n }) => n));
  expect(numbers(nearest({ only: 'answer' }, [...many].reverse()))).toEqual(
    numbers(nearest({ only: 'answer' }, [...many])),
  );
});

test('all are that put something off, and all where there are few', () => {
  expect(nearest({ only: 'putting off' }, [...many])).toHaveLength(many.length);
  expect(nearest({ only: 'answer' }, many.slice(0, MOST))).toHaveLength(MOST);
});
