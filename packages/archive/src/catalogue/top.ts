/** The first so many of what comes, in their order, without sorting all. `isBefore`: whether one comes before another. */
export class Top<T> {
  readonly #most: number;
  readonly #isBefore: (a: T, b: T) => boolean;
  /** A heap with the last of them at its top. */
  readonly #heap: T[] = [];

  constructor(most: number, isBefore: (a: T, b: T) => boolean) {
    this.#most = most;
    this.#isBefore = isBefore;
  }

  /** What has no chance any more does not come before this one; undefined while there is room. */
  get last(): T | undefined {
    return this.#heap.length < this.#most ? undefined : this.#heap[0];
  }

  add(one: T): void {
    const { last } = this;
    if (last === undefined) {
      this.#heap.push(one);
      this.#rise(this.#heap.length - 1);
    } else if (this.#isBefore(one, last)) {
      this.#heap[0] = one;
      this.#sink(0);
    }
  }

  inOrder(): T[] {
    return [...this.#heap].sort((a, b) => (this.#isBefore(a, b) ? -1 : this.#isBefore(b, a) ? 1 : 0));
  }

  #rise(index: number): void {
    for (let at = index; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!this.#swap(parent, at)) return;
      at = parent;
    }
  }

  #sink(index: number): void {
    for (let at = index; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      if (left >= this.#heap.length) return;
      const later = right < this.#heap.length && this.#comesBefore(left, right) ? right : left;
      if (!this.#swap(at, later)) return;
      at = later;
    }
  }

  #comesBefore(a: number, b: number): boolean {
    return this.#isBefore(this.#heap[a] as T, this.#heap[b] as T);
  }

  /** Puts the later one above; whether it was not there already. */
  #swap(above: number, below: number): boolean {
    if (!this.#comesBefore(above, below)) return false;
    [this.#heap[above], this.#heap[below]] = [this.#heap[below] as T, this.#heap[above] as T];
    return true;
  }
}
