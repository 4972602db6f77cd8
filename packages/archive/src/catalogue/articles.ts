import { type Column, type Numbers, numberAt, textAt } from '../segments/columns.ts';
import { norms } from './bm25.ts';
import { KnownHits } from './known-hits.ts';
import { Names } from './names.ts';
import { lookedUp, NotRead } from './not-read.ts';
import { Scratch } from './scratch.ts';

/** Fields whose texts are shared: each article has the place of its text among `names`. */
const SHARED = ['work', 'language', 'section', 'trend', 'types'] as const;
const NUMBERS = ['day', 'since', 'start', 'end', 'tokens'] as const;
type Shared = (typeof SHARED)[number];
type Field = Shared | (typeof NUMBERS)[number];

const isShared = (field: string): field is Shared => (SHARED as readonly string[]).includes(field);

/** Things that are remembered. */
const KEPT = 20;

/** The articles of an archive, in arrays by their row numbers. Columns that were not asked for are `NotRead`. */
export class Articles {
  /** The segment that has it; 0 when there is no article of this number. */
  owner = new Uint32Array();
  /** Shared texts by their codes. */
  readonly names = lookedUp<Record<Shared, Names>>(SHARED, (field) => this.#names.get(field) ?? notRead(field));
  readonly of = lookedUp<Record<Field, Uint32Array>>(
    [...SHARED, ...NUMBERS],
    (field) => this.#columns.get(field) ?? notRead(field),
  );
  count = 0;
  #ids: string[] | undefined;
  readonly #names = new Map<string, Names>();
  readonly #columns = new Map<string, Uint32Array>();
  /** The numbers of the articles of each segment. */
  readonly #numbers = new Map<number, Numbers>();
  readonly known = new KnownHits();
  readonly #scratch = new Scratch();
  #all = new Uint8Array();
  readonly #remembered = new Map<string, unknown>();

  /** One more than the highest number. */
  get end(): number {
    return this.owner.length;
  }

  get id(): readonly string[] {
    return this.#ids ?? notRead('id');
  }

  /** Of each article what `rank` weighs by: how many words and stems it has, beside the others. */
  get norms(): Float64Array {
    const { tokens } = this.of;
    return this.remember('norms', () => {
      let sum = 0;
      for (let n = 0; n < this.end; n++) if (this.owner[n] !== 0) sum += tokens[n] ?? 0;
      return norms(tokens, sum / this.count);
    });
  }

  get scratch(): Scratch {
    return this.#scratch.of(this.end);
  }

  /** Makes room for a column. */
  want(field: string): void {
    if (field === 'id') this.#ids ??= [];
    else if (field !== 'n' && !this.#columns.has(field)) this.#columns.set(field, new Uint32Array(this.end));
    if (isShared(field) && !this.#names.has(field)) this.#names.set(field, new Names());
  }

  /** Takes in the articles of a segment. */
  add(segment: number, numbers: Numbers): void {
    this.#numbers.set(segment, numbers);
    let end = 0;
    for (let row = 0; row < numbers.at.length; row++) end = Math.max(end, numberAt(numbers, row) + 1);
    if (end > this.end) this.#grow(end);
    for (let row = 0; row < numbers.at.length; row++) this.owner[numberAt(numbers, row)] = segment;
  }

  /** Takes in a column, which is wanted, of a segment that was added. */
  fill(segment: number, field: string, column: Column): void {
    const numbers = this.#numbers.get(segment) ?? NONE;
    const into = this.#columns.get(field) ?? new Uint32Array();
    const names = this.#names.get(field);
    if ('at' in column) this.#each(segment, numbers, into, (row) => numberAt(column, row));
    else if (names) {
      const shared = column.values.map((value) => names.codeOf(value));
      this.#each(segment, numbers, into, (row) => shared[numberAt(column.codes, row)] ?? 0);
    } else this.#each(segment, numbers, this.#ids ?? [], (row) => textAt(column, row));
  }

  #each<T>(segment: number, numbers: Numbers, into: { [n: number]: T }, value: (row: number) => T): void {
    for (let row = 0; row < numbers.at.length; row++) {
      const n = numberAt(numbers, row);
      // What is gone from one segment may be in another.
      if (this.owner[n] === segment) into[n] = value(row);
    }
  }

  /** Takes out what a segment had. */
  remove(segment: number): void {
    const numbers = this.#numbers.get(segment);
    if (numbers) this.#each(segment, numbers, this.owner, () => 0);
    this.#numbers.delete(segment);
  }

  /** Takes out these of a segment. */
  takeOut(segment: number, numbers: ReadonlySet<number>): void {
    for (const n of numbers) if (this.owner[n] === segment) this.owner[n] = 0;
  }

  /** Counts what is there; to be called when articles came or went. */
  sum(): void {
    this.#remembered.clear();
    this.known.clear();
    this.#all = new Uint8Array(this.end);
    this.count = 0;
    for (let n = 0; n < this.end; n++) {
      if (this.owner[n] === 0) continue;
      this.#all[n] = 1;
      this.count++;
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
    const larger = (old: Uint32Array<ArrayBuffer>) => {
      const array = new Uint32Array(room);
      array.set(old);
      return array;
    };
    this.owner = larger(this.owner);
    for (const [field, column] of this.#columns) this.#columns.set(field, larger(column as Uint32Array<ArrayBuffer>));
  }
}

const NONE: Numbers = { base: 0, at: new Uint8Array() };

function notRead(field: string): never {
  throw new NotRead('article', field);
}
