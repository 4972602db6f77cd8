import type { ArticleRow } from '../segments/article-rows.ts';
import { type Columns, numberAt, type Texts } from '../segments/columns.ts';

/** Texts that many articles share, each once. */
class Names {
  readonly values: string[] = [];
  readonly #codes = new Map<string, number>();

  codeOf(value: string): number {
    const known = this.#codes.get(value);
    if (known !== undefined) return known;
    this.#codes.set(value, this.values.length);
    this.values.push(value);
    return this.values.length - 1;
  }
}

/** Fields whose texts are shared: each article has the place of its text among `names`. */
const SHARED = ['work', 'language', 'section', 'trend', 'types'] as const;
const NUMBERS = ['day', 'since', 'start', 'end', 'tokens'] as const;
type Field = (typeof SHARED | typeof NUMBERS)[number];

/** Things that are remembered. */
const KEPT = 20;

/** The articles of an archive, in arrays by their row numbers. See `ArticleRow`. */
export class Articles {
  /** The segment that has it; 0 when there is no article of this number. */
  owner = new Uint32Array();
  id: string[] = [];
  /** Shared texts by their codes. */
  readonly names = Object.fromEntries(SHARED.map((field) => [field, new Names()])) as Record<
    (typeof SHARED)[number],
    Names
  >;
  readonly of = Object.fromEntries([...SHARED, ...NUMBERS].map((field) => [field, new Uint32Array()])) as Record<
    Field,
    Uint32Array
  >;
  count = 0;
  tokens = 0;
  #all = new Uint8Array();
  readonly #remembered = new Map<string, unknown>();

  /** One more than the highest number. */
  get end(): number {
    return this.owner.length;
  }

  add(segment: number, { size, of }: Columns<ArticleRow>): void {
    let end = 0;
    for (let row = 0; row < size; row++) end = Math.max(end, numberAt(of.n, row) + 1);
    if (end > this.end) this.#grow(end);
    for (let row = 0; row < size; row++) {
      const n = numberAt(of.n, row);
      this.owner[n] = segment;
      this.id[n] = of.id.values[numberAt(of.id.codes, row)] ?? '';
    }
    for (const field of NUMBERS) {
      for (let row = 0; row < size; row++) this.of[field][numberAt(of.n, row)] = numberAt(of[field], row);
    }
    for (const field of SHARED) {
      const { values, codes }: Texts = of[field];
      const shared = values.map((value) => this.names[field].codeOf(value));
      for (let row = 0; row < size; row++) this.of[field][numberAt(of.n, row)] = shared[numberAt(codes, row)] ?? 0;
    }
  }

  /** Takes out what a segment had, or only these of it. */
  remove(segment: number, numbers?: ReadonlySet<number>): void {
    if (numbers) {
      for (const n of numbers) if (this.owner[n] === segment) this.owner[n] = 0;
    } else {
      for (let n = 0; n < this.end; n++) if (this.owner[n] === segment) this.owner[n] = 0;
    }
  }

  /** Counts what is there; to be called when articles came or went. */
  sum(): void {
    this.#remembered.clear();
    this.#all = new Uint8Array(this.end);
    this.count = 0;
    this.tokens = 0;
    for (let n = 0; n < this.end; n++) {
      if (this.owner[n] === 0) continue;
      this.#all[n] = 1;
      this.count++;
      this.tokens += this.of.tokens[n] ?? 0;
    }
  }

  /** 1 for the one of each work that a reader is shown of those `among` which it is: in the wished language, else English, else any. */
  oneOfEachWork(prefer: string, among: Uint8Array): Uint8Array {
    const { language: languages } = this.names;
    const rank = languages.values.map((language) => (language === prefer ? 0 : language === 'en' ? 1 : 2));
    const { language, work } = this.of;
    const best = new Uint32Array(this.names.work.values.length);
    const isBefore = (a: number, b: number): boolean => {
      const [one = 0, other = 0] = [language[a], language[b]];
      if (one !== other) {
        const ranks = (rank[one] ?? 2) - (rank[other] ?? 2);
        return ranks < 0 || (ranks === 0 && (languages.values[one] ?? '') < (languages.values[other] ?? ''));
      }
      return (this.id[a] ?? '') < (this.id[b] ?? '');
    };
    for (let n = 1; n < this.end; n++) {
      if (among[n] !== 1) continue;
      const at = work[n] ?? 0;
      const other = best[at] ?? 0;
      if (other === 0 || isBefore(n, other)) best[at] = n;
    }
    const shown = new Uint8Array(this.end);
    for (const n of best) if (n !== 0) shown[n] = 1;
    return shown;
  }

  /** 1 for each article that is there. */
  all(): Uint8Array {
    return this.#all.slice();
  }

  /** `oneOfEachWork` among all. */
  shownTo(prefer: string): Uint8Array {
    return this.remember(`shown to ${prefer}`, () => this.oneOfEachWork(prefer, this.#all));
  }

  /** What was reckoned once is so until articles or mentions come or go. */
  remember<T>(name: string, reckon: () => T): T {
    const known = this.#remembered.get(name) as T | undefined;
    if (known !== undefined) return known;
    const value = reckon();
    // Whoever asks may wish for any language.
    if (this.#remembered.size >= KEPT) this.#remembered.clear();
    this.#remembered.set(name, value);
    return value;
  }

  #grow(end: number): void {
    // A little more, so that it does not grow with every segment.
    const room = Math.ceil(end * 1.1) + 1000;
    const larger = (old: Uint32Array) => {
      const array = new Uint32Array(room);
      array.set(old);
      return array;
    };
    this.owner = larger(this.owner);
    for (const field of [...SHARED, ...NUMBERS]) this.of[field] = larger(this.of[field]);
  }
}
