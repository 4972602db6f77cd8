import type { Kysely } from 'kysely';
import type { Damage } from '../archive.ts';
import type { Schema } from './schema.ts';

/** What each engine does in its own way; all else in this folder is written once, in SQL that every engine understands. */
export type Engine = {
  /** The archive as the user named it, without a password. */
  location: string;
  read: Kysely<Schema>;
  /** Absent when opened for reading only. Its transactions come one after the other, whichever program begins them. */
  write?: Kysely<Schema>;
  /** Number of migrations. */
  version: number;
  /** Damage that only this engine can have. */
  damage(): Promise<Damage[]>;
  backup(file: string): Promise<{ bytes: number }>;
  close(): Promise<void>;
};
