import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Mark, type Run, textOf, weave } from '../../src/view/runs.ts';

const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const marks = fc.array(span, { maxLength: 12 }).map((spans) => spans.map((at, value) => ({ ...at, value })));

test('the runs of a passage are its text, whatever lies over it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), span, marks, (text, passage, over) => {
      expect(textOf(weave(text, passage, over))).toBe(text.slice(passage.start, passage.end));
    }),
  );
});

test('every mark covers exactly its part of the passage, and begins once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 60, maxLength: 60 }), span, marks, (text, passage, over) => {
      const runs = weave(text, passage, over);
      for (const mark of over) {
        const start = Math.max(mark.start, passage.start);
        const end = Math.min(mark.end, passage.end, text.length);
        const pieces = piecesOf(runs, mark.value);
        expect(pieces.map(textOf).join('')).toBe(start < end ? text.slice(start, end) : '');
        const begins = pieces.filter((piece) => piece.some(() => true)).length > 0 && mark.start >= passage.start;
        expect(firsts(runs, mark.value)).toBe(begins ? 1 : 0);
      }
    }),
  );
});

test('marks inside marks nest, and one that crosses an end is split there', () => {
  const over: Mark<string>[] = [
    { start: 0, end: 9, value: 'sentence' },
    { start: 4, end: 7, value: 'date' },
    { start: 6, end: 12, value: 'crossing' },
  ];
  expect(weave('On 3 May we met.', { start: 0, end: 16 }, over)).toEqual([
    {
      value: 'sentence',
      first: true,
      runs: [
        'On 3',
        { value: 'date', first: true, runs: [' M', { value: 'crossing', first: true, runs: ['a'] }] },
        { value: 'crossing', first: false, runs: ['y '] },
      ],
    },
    { value: 'crossing', first: false, runs: ['we '] },
    'met.',
  ]);
});

function piecesOf<T>(runs: readonly Run<T>[], value: T): Run<T>[][] {
  return runs.flatMap((run) => {
    if (typeof run === 'string') return [];
    return run.value === value ? [run.runs] : piecesOf(run.runs, value);
  });
}

function firsts<T>(runs: readonly Run<T>[], value: T): number {
  return runs.reduce((sum, run) => {
    if (typeof run === 'string') return sum;
    return sum + (run.value === value && run.first ? 1 : 0) + firsts(run.runs, value);
  }, 0);
}
