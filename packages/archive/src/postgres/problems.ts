import { Problem, type ProblemCode } from '@letapis/core';

/** Errors of the server by SQLSTATE, or its class, and of the way to it: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const known: Record<string, [ProblemCode, string]> = {
  '53100': ['archive.full', 'The disk of the server is full; nothing was lost, make room and try again.'],
  '55P03': ['archive.busy', 'The archive is being written by another program; try again in a moment.'],
  '40': ['archive.busy', 'The archive is being written by another program; try again in a moment.'],
  '28': ['archive.unreachable', 'The server refuses this user or password.'],
  '3D000': ['archive.unreachable', 'The server has no database of this name; make one with createdb.'],
  '42501': ['archive.unreadable', 'This user may not do that in the database; it needs to own it.'],
  '25006': ['archive.unreadable', 'The server only reads, as a replica does; write to the primary.'],
  '42P07': [
    'archive.unreadable',
    'The database holds tables of another program; give the archive a database of its own.',
  ],
  '53300': ['archive.busy', 'The server has no connection left; try again in a moment.'],
  '57': ['archive.unreachable', 'The server ended the connection; nothing was lost, try again when it is up.'],
  '08': ['archive.unreachable', 'The connection to the server was lost; nothing was lost, try again.'],
};

const unreachable = 'The server cannot be reached; see whether it is up and the address is right.';

/** Runs something of the server and gives its failures the words of a `Problem`. */
export async function guarded<T>(run: () => Promise<T>, subject: string): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw problemOf(error, subject);
  }
}

/** An error of the server in the words of a `Problem`; any other as it is. */
export function problemOf(error: unknown, subject: string): unknown {
  if (!(error instanceof Error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const row = known[code] ?? (/^[0-9A-Z]{5}$/.test(code) ? known[code.slice(0, 2)] : undefined);
  if (row) return new Problem(row[0], row[1], { subject, cause: error });
  // Errors of the network have names, and those of a connection that broke have no code at all.
  if (/^E[A-Z_]+$/.test(code) || /^(Connection terminated|timeout)/.test(error.message)) {
    return new Problem('archive.unreachable', unreachable, { subject, cause: error });
  }
  return error;
}
