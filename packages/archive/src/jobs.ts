import { Problem } from '@letapis/core';
import type { Added } from './archive.ts';
import type { NamedSource } from './inputs/expand.ts';
import { isServer } from './postgres/location.ts';

/** What came of handing sources over: how many wait now, and how many the archive knew already. */
export type Handed = { waiting: number; unchanged: number };

/**
 * Work that programs share out among themselves. Each job is done by one of them; when that one dies, another does it.
 * Whatever comes first parses a source: a worker, or an `ingest` that finishes what waits.
 */
export interface Jobs {
  /** Keeps sources and leaves it to the workers to parse them: both, or neither, when this program dies. */
  hand(sources: readonly NamedSource[]): Promise<Handed>;
  /**
   * Begins to do jobs, until `close`. `onAdded` is told of each source, `onProblem` of what goes wrong with the server,
   * which is tried again.
   */
  work(onAdded: (added: Added) => void, onProblem: (problem: unknown) => void): Promise<void>;
  /** Ends when the job that is being done is done. */
  close(): Promise<void>;
}

/** The jobs of an archive on a server, which becomes an archive if it is none. Throws as `openArchive`, and `archive.unsupported` for a file. */
export async function openJobs(location: string): Promise<Jobs> {
  if (!isServer(location)) {
    const message =
      'An archive in a file has no workers, "letapis add" does all; for workers, keep it on PostgreSQL: --archive postgres://…';
    throw new Problem('archive.unsupported', message, { subject: location });
  }
  const { openPostgresJobs } = await import('./postgres/jobs.ts');
  return openPostgresJobs(location);
}
