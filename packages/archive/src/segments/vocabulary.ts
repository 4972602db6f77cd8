/** More terms than this are not kept: names and numbers that nobody uses twice would fill the memory. */
const MOST = 200_000;

/** The terms that were met, each with a number: what is said of many articles need not spell them out again. */
export class Vocabulary {
  /** By their numbers. */
  readonly terms: string[] = [];
  readonly #numbers = new Map<string, number>();

  number(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.terms.push(term) - 1;
    this.#numbers.set(term, number);
    return number;
  }
}

let current = new Vocabulary();

/** The vocabulary of this thread; a full one is left to those who still speak of it. */
export function vocabulary(): Vocabulary {
  if (current.terms.length > MOST) current = new Vocabulary();
  return current;
}
