const encoder = new TextEncoder();

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

  /** Copies a part of other bytes. */
  bytes(from: Uint8Array, start: number, end: number): void {
    this.#make(end - start);
    // Most parts are a few bytes, which a view would cost more than.
    if (end - start < 64) for (let at = start; at < end; at++) this.#bytes[this.length++] = from[at] ?? 0;
    else {
      this.#bytes.set(from.subarray(start, end), this.length);
      this.length += end - start;
    }
  }

  /** Writes a text in UTF-8, of no more than `most` bytes; returns how many. */
  text(text: string, most: number): number {
    this.#make(most);
    const { written } = encoder.encodeInto(text, this.#bytes.subarray(this.length));
    this.length += written;
    return written;
  }

  /** Where it was written, as long as nothing else is. */
  get written(): Uint8Array {
    return this.#bytes;
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
