import type { Kysely, RawBuilder, Transaction } from 'kysely';
import type { Damage } from '../archive.ts';
import type { IndexText } from '../search/index-text.ts';
import type { Text } from '../search/query/query.ts';
import type { Schema } from './schema.ts';

/** What each engine does in its own way; all else in this folder is written once, in SQL that every engine understands. */
export type Engine = {
  /** The archive as the user named it, without a password. */
  location: string;
  read: Kysely<Schema>;
  /** Absent when opened for reading only. Its transactions come one after the other, whichever program begins them. */
  write?: Kysely<Schema>;
  fullText: FullText;
  /** Number of migrations. */
  version: number;
  /** Damage that only this engine can have, that of its full-text index too. */
  damage(): Promise<Damage[]>;
  backup(file: string): Promise<{ bytes: number }>;
  close(): Promise<void>;
};

/** An index of words, by the row numbers of articles. */
export type FullText = {
  add(trx: Transaction<Schema>, texts: ReadonlyMap<number, IndexText>): Promise<void>;
  remove(trx: Transaction<Schema>, n: number): Promise<void>;
  /**
   * A query for `n` and `score` of the articles that hold one of each of `wanted` and none of `unwanted`: bm25 as FTS5
   * has it, fields weighted, the least is the best.
   */
  ranked(
    db: Kysely<Schema>,
    wanted: readonly (readonly Text[])[],
    unwanted: readonly (readonly Text[])[],
  ): Promise<RawBuilder<unknown>>;
  /** A query for `n` of the articles that hold one of these. */
  holding(db: Kysely<Schema>, texts: readonly Text[]): Promise<RawBuilder<unknown>>;
};
