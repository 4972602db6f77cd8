import { type Column, type Columns, type Numbers, numberAt } from '../segments/columns.ts';
import { MENTION_FIELDS, type MentionRow } from '../segments/mention-rows.ts';
import { type Bits, bitsOf } from './bits.ts';
import { lookedUp, NotRead } from './not-read.ts';
import { whoAre } from './people.ts';

/** How many keys of people each segment remembers the rows of. */
const KEPT = 64;

/** Rows whose days are looked at together. */
const BLOCK = 256;

/** The mentions of a segment, in the order of timelines. Columns that were not asked for are `NotRead`. */
export class Mentions {
  readonly of = lookedUp<Columns<MentionRow>['of']>(MENTION_FIELDS, (field) => {
    const column = this.#columns.get(field);
    if (column === undefined) throw new NotRead('mention', field);
    return column;
  });
  readonly #columns = new Map<string, Column>();
  #without: ReadonlySet<number> = new Set();
  #gone: Uint8Array | undefined;
  #days: Days | undefined;
  #lastArticle: number | undefined;
  readonly #people = new Map<string, Bits>();
  readonly #told = new WeakMap<Uint8Array, Bits>();

  get size(): number {
    return this.of.happening.at.length;
  }

  /** 1 for each row whose happening is told elsewhere by now, or no more; undefined when none is. */
  get gone(): Uint8Array | undefined {
    const without = this.#without;
    if (without.size === 0) return undefined;
    if (this.#gone) return this.#gone;
    const { base, at } = this.of.happening;
    const gone = new Uint8Array(at.length);
    for (let row = 0; row < at.length; row++) gone[row] = Number(without.has(base + (at[row] ?? 0)));
    this.#gone = gone;
    return gone;
  }

  fill(field: string, column: Column): void {
    this.#columns.set(field, column);
  }

  takeOut(happenings: ReadonlySet<number>): void {
    this.#without = happenings;
    this.#gone = undefined;
  }

  /** The rows in which somebody takes part who goes by this key. */
  withPerson(key: string): Bits {
    const known = this.#people.get(key);
    if (known) return known;
    const { actors, recipients } = this.of;
    const [acting, receiving] = [whoAre(actors, [key]), whoAre(recipients, [key])];
    const [{ base: byBase, at: by }, { base: toBase, at: to }] = [actors.codes, recipients.codes];
    const isIn = (row: number) => (acting[byBase + (by[row] ?? 0)] ?? 0) | (receiving[toBase + (to[row] ?? 0)] ?? 0);
    const bits = bitsOf(this.size, isIn);
    if (this.#people.size >= KEPT) this.#people.clear();
    this.#people.set(key, bits);
    return bits;
  }

  /** The rows that are told in articles which are marked; remembered for as long as the marks are. */
  toldIn(articles: Uint8Array): Bits {
    const known = this.#told.get(articles);
    if (known) return known;
    const { base, at } = this.of.article;
    const bits = bitsOf(this.size, (row) => articles[base + (at[row] ?? 0)] ?? 0);
    this.#told.set(articles, bits);
    return bits;
  }

  /** Whether the number of an article is among those of the articles that tell these: they are stored, and merged, in their order. */
  canBeIn(article: number): boolean {
    const { article: articles } = this.of;
    this.#lastArticle ??= largestOf(articles);
    return article >= articles.base && article <= this.#lastArticle;
  }

  /** Calls with the rows, from one up to before another, of each block that may have a mention on these days. */
  eachBlockOn(from: number, to: number, each: (first: number, end: number) => void): void {
    this.#days ??= daysOf(this.of.start, this.of.end);
    const { begun, ended } = this.#days;
    const { size } = this;
    for (let block = 0; block < begun.length; block++) {
      if ((begun[block] ?? 0) > to || (ended[block] ?? 0) < from) continue;
      each(block * BLOCK, Math.min(size, (block + 1) * BLOCK));
    }
  }
}

function largestOf({ base, at }: Numbers): number {
  let most = 0;
  for (let row = 0; row < at.length; row++) most = Math.max(most, at[row] ?? 0);
  return base + most;
}

/** Of each block of rows the first day on which one begins, and the last on which one ends; of those that have days. */
type Days = { begun: Uint32Array; ended: Uint32Array };

function daysOf(start: Numbers, end: Numbers): Days {
  const blocks = Math.ceil(start.at.length / BLOCK);
  const begun = new Uint32Array(blocks).fill(2 ** 32 - 1);
  const ended = new Uint32Array(blocks);
  for (let row = 0; row < start.at.length; row++) {
    const first = numberAt(start, row);
    if (first === 0) continue;
    const block = Math.floor(row / BLOCK);
    if (first < (begun[block] ?? 0)) begun[block] = first;
    if (numberAt(end, row) > (ended[block] ?? 0)) ended[block] = numberAt(end, row);
  }
  return { begun, ended };
}
