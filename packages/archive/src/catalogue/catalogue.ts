import type { Kysely } from 'kysely';
import type { ArticleRow } from '../segments/article-rows.ts';
import { type Columns, numberAt, unpackColumns } from '../segments/columns.ts';
import type { MentionRow } from '../segments/mention-rows.ts';
import { batches } from '../sql/batches.ts';
import type { Schema } from '../sql/schema.ts';
import { Articles } from './articles.ts';

/** The mentions of a segment; `gone`: 1 for each row whose happening is told elsewhere by now, or no more. */
export type Mentions = Columns<MentionRow> & { gone?: Uint8Array };

type Loaded = { kind: 'article' | 'mention'; gone: number };

/** Segments that are read with one statement. */
const TOGETHER = 50;
/** How often a query begins anew because somebody wrote meanwhile. */
const TRIES = 5;

/**
 * What queries are answered from, in memory: the columns of all articles and mentions. Segments do not change, so that
 * after a change of the archive only what is new is read.
 */
export class Catalogue {
  readonly db: Kysely<Schema>;
  readonly articles = new Articles();
  readonly mentions = new Map<number, Mentions>();
  readonly #loaded = new Map<number, Loaded>();
  /** Goes up whenever something was loaded. */
  #version = 0;
  /** One at a time brings it up to date. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(db: Kysely<Schema>) {
    this.db = db;
  }

  /** Runs a query on the archive as it is at one moment: what it reads of the archive itself belongs to the catalogue. */
  async at<T>(query: () => Promise<T> | T): Promise<T> {
    for (let left = TRIES; ; left--) {
      await this.#refresh();
      const version = this.#version;
      const result = await query();
      if (left === 0 || (version === this.#version && (await this.#isCurrent()))) return result;
    }
  }

  /** As `at`, for a query that reads nothing but the catalogue. */
  async now<T>(query: () => T): Promise<T> {
    await this.#refresh();
    return query();
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

  #segments() {
    return this.db.selectFrom('segment').select(['id', 'kind', 'gone']).orderBy('id').execute();
  }

  async #load(): Promise<void> {
    for (let left = TRIES; left > 0; left--) {
      const segments = await this.#segments();
      const ids = new Set(segments.map(({ id }) => id));
      const dropped = [...this.#loaded.keys()].filter((id) => !ids.has(id));
      const fresh = segments.filter(({ id }) => !this.#loaded.has(id));
      const changed = segments.filter(({ id, gone }) => gone > 0 && this.#loaded.get(id)?.gone !== gone);
      if (dropped.length + fresh.length + changed.length === 0) return;
      const packed = await this.#read('columns', fresh);
      const gone = await this.#read('gone', changed);
      // Whoever writes may have put one of them into another meanwhile.
      if (packed.size < fresh.length) continue;
      this.#version++;
      for (const id of dropped) this.#drop(id);
      for (const { id, kind } of fresh) this.#add(id, kind, packed.get(id) ?? new Uint8Array());
      for (const segment of changed) this.#takeOut(segment, gone.get(segment.id) ?? new Set());
      this.articles.sum();
    }
  }

  async #read(what: 'columns', segments: readonly { id: number }[]): Promise<Map<number, Uint8Array>>;
  async #read(what: 'gone', segments: readonly { id: number }[]): Promise<Map<number, Set<number>>>;
  async #read(what: 'columns' | 'gone', segments: readonly { id: number }[]) {
    const found = new Map<number, Uint8Array | Set<number>>();
    for (const batch of batches(segments, TOGETHER)) {
      const ids = batch.map(({ id }) => id);
      if (what === 'columns') {
        const rows = await this.db.selectFrom('segment').select(['id', 'columns']).where('id', 'in', ids).execute();
        for (const { id, columns } of rows) found.set(id, columns);
      } else {
        for (const id of ids) found.set(id, new Set<number>());
        const rows = await this.db.selectFrom('gone').select(['segment', 'n']).where('segment', 'in', ids).execute();
        for (const { segment, n } of rows) (found.get(segment) as Set<number>).add(n);
      }
    }
    return found;
  }

  #add(id: number, kind: Loaded['kind'], packed: Uint8Array): void {
    if (kind === 'article') this.articles.add(id, unpackColumns<ArticleRow>(packed));
    else this.mentions.set(id, unpackColumns<MentionRow>(packed));
    this.#loaded.set(id, { kind, gone: 0 });
  }

  #drop(id: number): void {
    if (this.#loaded.get(id)?.kind === 'article') this.articles.remove(id);
    this.mentions.delete(id);
    this.#loaded.delete(id);
  }

  #takeOut({ id, kind, gone }: { id: number; kind: Loaded['kind']; gone: number }, numbers: ReadonlySet<number>): void {
    if (kind === 'article') this.articles.remove(id, numbers);
    const mentions = this.mentions.get(id);
    if (mentions) {
      const { size, of } = mentions;
      const goneRows = Uint8Array.from({ length: size }, (_, row) => Number(numbers.has(numberAt(of.happening, row))));
      this.mentions.set(id, { size, of, gone: goneRows });
    }
    this.#loaded.set(id, { kind, gone });
  }
}
