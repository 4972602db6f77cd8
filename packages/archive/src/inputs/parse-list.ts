import type { Problem, Source } from '@letapis/core';
import type { Prepared } from '../sql/prepare.ts';

export type NamedSource = Source & { name: string };

/**
 * Sources that threads parse together: each takes the next that nobody has taken, so that all are busy until all is done.
 * `taken`, which they share, holds of each source the thread that took it.
 * `own`: the JSON of the archive's own actors and words, empty when there are none.
 */
export type ParseList = { number: number; sources: readonly NamedSource[]; taken: Int32Array; own: string };

/** In place of a thread. */
const NOBODY = 0;

export function newList(number: number, sources: readonly NamedSource[], own: string): ParseList {
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT * sources.length));
  return { number, sources, taken, own };
}

/** Takes the first source from a place on that nobody has taken, and returns its place; none when all are taken. */
export function takeNext({ taken }: ParseList, from: number, thread: number): number | undefined {
  for (let at = from; at < taken.length; at++) {
    if (Atomics.compareExchange(taken, at, NOBODY, thread) === NOBODY) return at;
  }
  return undefined;
}

export const takenBy = ({ taken }: ParseList, at: number): number => Atomics.load(taken, at);

/** What came of a source: all that is stored of it, why it is refused, or a fault of the program. */
export type Outcome =
  | { prepared: Travelling }
  | { problem: ConstructorParameters<typeof Problem> }
  | { fault: unknown };

/** Its terms are those that were told of before, see `TermsOut`. */
export type Travelling = Omit<Prepared, 'text'> & { text: Omit<Prepared['text'], 'terms'> };

/** What a thread answers: what came of some sources of a list, by their places, and the terms that it had not told yet. */
export type Answer = { list: number; outcomes: [at: number, outcome: Outcome][]; terms: NewTerms };

/** Terms from a number on, all before it being known; from 0 on they are those of another vocabulary. */
export type NewTerms = { from: number; terms: readonly string[] };

/** Remembers which terms of a vocabulary another thread knows. */
export class TermsOut {
  #told: readonly string[] = [];
  #count = 0;

  /** What the other thread does not know yet of these terms. */
  take(terms: readonly string[]): NewTerms {
    const from = this.#told === terms ? this.#count : 0;
    this.#told = terms;
    this.#count = terms.length;
    return { from, terms: terms.slice(from) };
  }
}

/** The vocabulary of another thread, as far as that has told of it. */
export class TermsIn {
  terms: string[] = [];

  add({ from, terms }: NewTerms): void {
    if (from === 0) this.terms = [];
    for (const term of terms) this.terms.push(term);
  }
}
