/**
 * Arrays with a place for each article that a query writes to and forgets: to make them anew for each would leave
 * megabytes to be collected. They are a query's own only until it next waits for anything.
 */
export class Scratch {
  score = new Float64Array();
  marks = new Uint8Array();
  numbers = new Uint32Array();

  /** The same with so many places, whatever is in them. */
  of(end: number): this {
    if (this.marks.length !== end) {
      this.score = new Float64Array(end);
      this.marks = new Uint8Array(end);
      this.numbers = new Uint32Array(end);
    }
    return this;
  }
}
