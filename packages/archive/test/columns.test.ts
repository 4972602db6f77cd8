import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Column, columnsOf, packColumn, rowsOf, unpackColumn } from '../src/segments/columns.ts';
import { dayNumber, dayText, yearOf } from '../src/segments/day-number.ts';

const row = fc.record({ n: fc.nat(2 ** 32 - 1), small: fc.nat(200), text: fc.string({ unit: 'grapheme' }) });

test('rows come out of their columns as they went in, wherever the bytes lie', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), fc.nat(5), (rows, shift) => {
      const { size, of } = columnsOf(rows, ['n', 'small', 'text']);
      const read = Object.entries<Column>(of).map(([name, column]) => {
        const packed = packColumn(column);
        const elsewhere = new Uint8Array(packed.length + shift).subarray(shift);
        elsewhere.set(packed);
        return [name, unpackColumn(elsewhere)];
      });
      expect(rowsOf({ size, of: Object.fromEntries(read) })).toEqual(rows);
    }),
  );
});

test('numbers that are near each other take little room, however large', () => {
  const rows = Array.from({ length: 1000 }, (_, index) => ({ n: 4_000_000_000 + (index % 200) }));
  expect(packColumn(columnsOf(rows, ['n']).of.n).length).toBeLessThan(1100);
});

test('days are in the order of their texts, a year before its months and a month before its days', () => {
  const days = ['', '0900-05-01', '2020', '2020-12-31', '2021', '2021-01', '2021-01-01', '2021-01-31', '2021-02-01'];
  const numbers = days.map(dayNumber);
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  expect(new Set(numbers).size).toBe(days.length);
  expect(['', '0900-05-01', '2021', '2020-12-31'].map((day) => yearOf(dayNumber(day)))).toEqual([0, 900, 2021, 2020]);
  expect(numbers.map(dayText)).toEqual(days);
});
