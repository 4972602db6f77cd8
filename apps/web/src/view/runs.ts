import type { Span } from '@letapis/core';

/** Something that lies over a range of the text. */
export type Mark<T> = Span & { value: T };

/** A piece of text, or a mark with the pieces inside it. `first` is false for the rest of a mark that had to be split. */
export type Run<T> = string | { value: T; first: boolean; runs: Run<T>[] };

type Waiting<T> = Mark<T> & { first: boolean };

/**
 * The text of `span` cut into nested runs, so that marks inside marks become elements inside elements.
 * A mark that crosses the end of another is split there. The runs, read in order, are exactly the text.
 */
export function weave<T>(text: string, span: Span, marks: readonly Mark<T>[]): Run<T>[] {
  const waiting: Waiting<T>[] = marks
    .map((mark) => ({
      ...mark,
      start: Math.max(mark.start, span.start),
      end: Math.min(mark.end, span.end, text.length),
      first: mark.start >= span.start,
    }))
    .filter((mark) => mark.start < mark.end)
    .sort(outermostFirst);
  let next = 0;

  function fill(start: number, end: number): Run<T>[] {
    const runs: Run<T>[] = [];
    let at = start;
    for (let mark = waiting[next]; mark && mark.start < end; mark = waiting[next]) {
      next += 1;
      if (at < mark.start) runs.push(text.slice(at, mark.start));
      const stop = Math.min(mark.end, end);
      if (stop < mark.end) insert({ ...mark, start: stop, first: false });
      runs.push({ value: mark.value, first: mark.first, runs: fill(mark.start, stop) });
      at = stop;
    }
    if (at < end) runs.push(text.slice(at, end));
    return runs;
  }

  function insert(rest: Waiting<T>) {
    let place = next;
    for (let mark = waiting[place]; mark && outermostFirst(mark, rest) <= 0; mark = waiting[place]) place += 1;
    waiting.splice(place, 0, rest);
  }

  return fill(Math.max(0, span.start), Math.min(span.end, text.length));
}

function outermostFirst(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** The text that runs cover. */
export function textOf<T>(runs: readonly Run<T>[]): string {
  return runs.map((run) => (typeof run === 'string' ? run : textOf(run.runs))).join('');
}
