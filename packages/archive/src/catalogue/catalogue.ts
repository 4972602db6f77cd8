import type { Kysely } from 'kysely';
import { type Column, unpackColumn } from '../segments/columns.ts';
import { batches } from '../sql/batches.ts';
import type { Schema } from '../sql/schema.ts';
import { Articles } from './articles.ts';
import { EventKinds } from './event-kinds.ts';
import { Mentions } from './mentions.ts';
import { NotRead } from './not-read.ts';

type Kind = NotRead['kind'];
type Segment = { id: number; kind: Kind; gone: number };
/** `columns`: those that are read. */
type Loaded = Segment & { columns: Set<string> };

/** Segments that are read with one statement. */
const TOGETHER = 50;
/** How often a query or what it waits for begins anew because somebody wrote meanwhile. */
const TRIES = 5;

/**
 * What queries are answered from, in memory: those columns of all articles and mentions that some query has asked for.
 * Segments do not change, so that after a change of the archive only what is new is read.
 */
export class Catalogue {
  readonly db: Kysely<Schema>;
  readonly articles = new Articles();
  readonly mentions = new Map<number, Mentions>();
  readonly #eventKinds = new EventKinds();
  readonly #loaded = new Map<number, Loaded>();
  /** Columns that were asked for. Which articles there are must always be known. */
  readonly #wanted = { article: new Set(['n']), mention: new Set<string>() };
  /** Goes up whenever articles or mentions came or went. */
  #version = 0;
  /** One at a time brings it up to date. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(db: Kysely<Schema>) {
    this.db = db;
  }

  /** Runs a query on the archive as it is at one moment: what it reads of the archive itself belongs to the catalogue. */
  async at<T>(query: () => Promise<T> | T): Promise<T> {
    for (let left = TRIES; ; left--) {
      const { version, result } = await this.#answer(query);
      if (left === 0 || (version === this.#version && (await this.#isCurrent()))) return result;
    }
  }

  /** As `at`, for a query that reads nothing but the catalogue. */
  async now<T>(query: () => T): Promise<T> {
    return (await this.#answer(query)).result;
  }

  /** What is known of every event by its row number. */
  eventKinds(): Promise<EventKinds> {
    return this.now(() => {
      this.#eventKinds.add(this.mentions.values(), this.articles);
      return this.#eventKinds;
    });
  }

  /** Runs a query, each time with one more of the columns that it asks for. */
  async #answer<T>(query: () => Promise<T> | T): Promise<{ version: number; result: T }> {
    for (let left = TRIES; ; ) {
      await this.#refresh();
      const version = this.#version;
      try {
        return { version, result: await query() };
      } catch (error) {
        if (!(error instanceof NotRead)) throw error;
        const wanted = this.#wanted[error.kind];
        // It was asked for before and could not be read.
        if (wanted.has(error.field) && --left === 0) throw error;
        wanted.add(error.field);
      }
    }
  }

  async #isCurrent(): Promise<boolean> {
    const segments = await this.#segments();
    return (
      segments.length === this.#loaded.size && segments.every(({ id, gone }) => this.#loaded.get(id)?.gone === gone)
    );
  }

  async #refresh(): Promise<void> {
    const turn = this.#last.then(() => this.#load());
    this.#last = turn.catch(() => {});
    await turn;
  }

  #segments(): Promise<Segment[]> {
    return this.db.selectFrom('segment').select(['id', 'kind', 'gone']).orderBy('id').execute();
  }

  async #load(): Promise<void> {
    for (let left = TRIES; left > 0; left--) {
      const segments = await this.#segments();
      const ids = new Set(segments.map(({ id }) => id));
      const dropped = [...this.#loaded.values()].filter(({ id }) => !ids.has(id));
      const lacking = segments.filter((one) => !this.#loaded.has(one.id) || this.#missing(one).length > 0);
      const changed = segments.filter(({ id, gone }) => gone !== (this.#loaded.get(id)?.gone ?? 0));
      if (dropped.length + lacking.length + changed.length === 0) return this.#makeRoom();
      const columns = await this.#columns(lacking);
      const gone = await this.#gone(changed);
      // Whoever writes may have put one of them into another meanwhile.
      if (lacking.some((segment) => this.#missing(segment).some((name) => !columns.get(segment.id)?.has(name))))
        continue;
      const size = this.#loaded.size;
      for (const segment of dropped) this.#drop(segment);
      this.#makeRoom();
      for (const segment of lacking) this.#fill(segment, columns.get(segment.id) ?? new Map());
      for (const segment of changed) this.#takeOut(segment, gone.get(segment.id) ?? new Set());
      if (dropped.length + changed.length === 0 && size === this.#loaded.size) continue;
      this.#version++;
      this.articles.sum();
    }
  }

  /** For columns of articles that are asked for; where there is nothing yet, they are read by that. */
  #makeRoom(): void {
    for (const name of this.#wanted.article) this.articles.want(name);
  }

  /** Columns that are asked for and not read. */
  #missing({ id, kind }: Segment): string[] {
    const read = this.#loaded.get(id)?.columns;
    return [...this.#wanted[kind]].filter((name) => !read?.has(name));
  }

  /** The missing columns of segments, by name. */
  async #columns(segments: readonly Segment[]): Promise<Map<number, Map<string, Column>>> {
    const found = new Map<number, Map<string, Column>>();
    for (const batch of batches(segments, TOGETHER)) {
      const ids = batch.map(({ id }) => id);
      const names = [...new Set(batch.flatMap((segment) => this.#missing(segment)))];
      if (names.length === 0) continue;
      const rows = await this.db
        .selectFrom('segment_column')
        .select(['segment', 'name', 'packed'])
        .where('segment', 'in', ids)
        .where('name', 'in', names)
        .execute();
      for (const { segment, name, packed } of rows) {
        const columns = found.get(segment) ?? new Map<string, Column>();
        found.set(segment, columns.set(name, unpackColumn(packed)));
      }
    }
    return found;
  }

  /** The numbers of what is gone from segments. */
  async #gone(segments: readonly Segment[]): Promise<Map<number, Set<number>>> {
    const found = new Map(segments.map(({ id }) => [id, new Set<number>()]));
    for (const batch of batches(segments, TOGETHER)) {
      const ids = batch.map(({ id }) => id);
      const rows = await this.db.selectFrom('gone').select(['segment', 'n']).where('segment', 'in', ids).execute();
      for (const { segment, n } of rows) found.get(segment)?.add(n);
    }
    return found;
  }

  #fill(segment: Segment, columns: ReadonlyMap<string, Column>): void {
    const { id, kind } = segment;
    const loaded = this.#loaded.get(id) ?? { ...segment, gone: 0, columns: new Set() };
    this.#loaded.set(id, loaded);
    const mentions = this.mentions.get(id) ?? new Mentions();
    if (kind === 'mention') this.mentions.set(id, mentions);
    const numbers = columns.get('n');
    if (kind === 'article' && numbers && 'at' in numbers) this.articles.add(id, numbers);
    for (const [name, column] of columns) {
      loaded.columns.add(name);
      if (kind === 'mention') mentions.fill(name, column);
      else if (name !== 'n') this.articles.fill(id, name, column);
    }
  }

  #drop({ id, kind }: Loaded): void {
    if (kind === 'article') this.articles.remove(id);
    else this.mentions.delete(id);
    this.#loaded.delete(id);
  }

  #takeOut({ id, kind, gone }: Segment, numbers: ReadonlySet<number>): void {
    if (kind === 'article') this.articles.takeOut(id, numbers);
    else this.mentions.get(id)?.takeOut(numbers);
    const loaded = this.#loaded.get(id);
    if (loaded) loaded.gone = gone;
  }
}
