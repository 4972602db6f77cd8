import { numberAt } from '../segments/columns.ts';
import type { Articles } from './articles.ts';
import type { Mentions } from './mentions.ts';

/** What an event can be: an announcement, what answers one, what says that it was not or will not be done, what puts it off. */
export type EventKind = 'promise' | 'answer' | 'negative' | 'putting off';

const BITS: Record<EventKind, number> = { promise: 1, answer: 2, negative: 4, 'putting off': 8 };

/** Of every event its `EventKind`s, by row number: to tell them from its row would be to read a page of the file for each. */
export class EventKinds {
  #bits = new Uint8Array();
  readonly #known = new WeakSet<Mentions>();

  /** Whether an event is of a kind. */
  has(n: number, kind: EventKind): boolean {
    return ((this.#bits[n] ?? 0) & BITS[kind]) !== 0;
  }

  /** Takes in what is not known yet. */
  add(all: Iterable<Mentions>, { of: { since } }: Articles): void {
    for (const mentions of all) {
      if (this.#known.has(mentions)) continue;
      const { size } = mentions;
      const { event, kind, end, article } = mentions.of;
      let most = 0;
      for (let row = 0; row < size; row++) most = Math.max(most, numberAt(event, row));
      this.#grow(most + 1);
      const bits = kind.values.map(bitsOf);
      for (let row = 0; row < size; row++) {
        const announced = since[numberAt(article, row)] ?? 0;
        const isToCome = announced > 0 && numberAt(end, row) >= announced;
        const ofKind = bits[numberAt(kind.codes, row)] ?? 0;
        this.#bits[numberAt(event, row)] = isToCome ? ofKind : ofKind & ~BITS.promise;
      }
      this.#known.add(mentions);
    }
  }

  #grow(size: number): void {
    if (size <= this.#bits.length) return;
    const larger = new Uint8Array(Math.ceil(size * 1.1));
    larger.set(this.#bits);
    this.#bits = larger;
  }
}

/** What is only alleged neither announces nor answers. */
const OF_MODALITY: Readonly<Record<string, number>> = {
  actual: BITS.answer,
  planned: BITS.promise,
  possible: BITS.promise,
};

/** By its type, polarity and modality. An announcement is one only if its days are to come when it is told. */
function bitsOf(kind: string): number {
  const [type, polarity, modality] = kind.split(' ');
  const told = polarity === 'negative' ? BITS.negative | BITS.answer : (OF_MODALITY[modality ?? ''] ?? 0);
  return told | (type === 'SANCTION' ? BITS['putting off'] : 0);
}
