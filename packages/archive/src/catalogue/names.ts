/** Texts, each once, and the number of each. */
export class Names<T extends string = string> {
  readonly values: T[] = [];
  readonly #codes = new Map<T, number>();

  codeOf(value: T): number {
    const known = this.#codes.get(value);
    if (known !== undefined) return known;
    this.#codes.set(value, this.values.length);
    this.values.push(value);
    return this.values.length - 1;
  }
}
