/** Writes bytes into memory that grows, for `NumberReader` to read. */
export class ByteWriter {
  length = 0;
  #bytes: Uint8Array<ArrayBuffer>;

  constructor(room = 32) {
    this.#bytes = new Uint8Array(room);
  }

  /** Writes a whole number from 0 up seven bits a byte, lowest first, the eighth bit set when more follow. */
  number(value: number): void {
    this.#make(8);
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) this.#bytes[this.length++] = (rest % 128) | 128;
    this.#bytes[this.length++] = rest;
  }

  /** Copies a part of what another holds. */
  bytes(from: ByteWriter | Uint8Array, start: number, end: number): void {
    const source = from instanceof ByteWriter ? from.#bytes : from;
    this.#make(end - start);
    // Most parts are a few bytes, which a view would cost more than.
    if (end - start < 64) for (let at = start; at < end; at++) this.#bytes[this.length++] = source[at] ?? 0;
    else {
      this.#bytes.set(source.subarray(start, end), this.length);
      this.length += end - start;
    }
  }

  clear(): void {
    this.length = 0;
  }

  /** What was written, to be kept. */
  copy(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.length);
  }

  /** Makes room for so many bytes more. */
  #make(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.length + more));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
