import type { Hits } from './hits.ts';

/** Bytes of hits that are kept: those of some ten words that most of a million articles have, or of thousands of rare ones. */
const MOST = 64 * 1024 * 1024;

/**
 * What words were found to hit, until articles come or go: few words are in most queries, and a page is asked for after
 * a page. The one that was asked for longest ago makes room.
 */
export class KnownHits {
  /** Goes up with each `clear`: what was read before it may be of articles that are gone. */
  turn = 0;
  readonly #hits = new Map<string, Hits>();
  #bytes = 0;

  get(words: string): Hits | undefined {
    const hits = this.#hits.get(words);
    if (hits === undefined) return undefined;
    this.#hits.delete(words);
    this.#hits.set(words, hits);
    return hits;
  }

  /** Keeps what was read since a turn, unless it is another turn by now. */
  keep(words: string, hits: Hits, turn: number): Hits {
    const bytes = bytesOf(hits);
    if (turn !== this.turn || bytes > MOST / 4 || this.#hits.has(words)) return hits;
    for (const [oldest, { numbers, frequencies }] of this.#hits) {
      if (this.#bytes + bytes <= MOST) break;
      this.#hits.delete(oldest);
      this.#bytes -= bytesOf({ numbers, frequencies });
    }
    this.#hits.set(words, hits);
    this.#bytes += bytes;
    return hits;
  }

  clear(): void {
    this.turn++;
    this.#hits.clear();
    this.#bytes = 0;
  }
}

const bytesOf = ({ numbers, frequencies }: Hits): number => numbers.buffer.byteLength + frequencies.buffer.byteLength;
