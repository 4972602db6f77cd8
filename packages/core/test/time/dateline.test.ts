import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import cases from '../../fixtures/time/datelines.json';
import { readDateline } from '../../src/time/dateline.ts';

describe('readDateline', () => {
  test.each(Object.entries(cases.periods))('%s is a period', (line, expected) => {
    const [start, end] = expected.split('/');
    expect(readDateline(line)).toEqual({ kind: 'period', start, end, partial: false });
  });

  test.each(cases.partial)('%s is a period without a year', (line) => {
    expect(readDateline(line)).toEqual({ kind: 'period', partial: true });
  });

  test.each(Object.entries(cases.dates))('%s is a date', (line, value) => {
    expect(readDateline(line)).toEqual({ kind: 'date', value });
  });

  test.each(cases.others)('"%s" is no dateline', (line) => {
    expect(readDateline(line)).toBeNull();
  });

  test('never throws', () => {
    const scrap = fc.constantFrom('29', '2018', 'лютага', 'May', '–', '-', ',', '.', ':', ' ', 'to', 'па', 'г.', 'T');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(scrap).map((list) => list.join('')),
        ),
        (line) => {
          readDateline(line);
        },
      ),
    );
  });
});
