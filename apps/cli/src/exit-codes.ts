/** After sysexits.h. The help and the README print this table; the words are in messages under `exit`. */
export const exitCodes = { ok: 0, internal: 1, usage: 64, badInput: 65, noInput: 66, io: 74 } as const;
export type ExitName = keyof typeof exitCodes;

/** Which exit code an error code leads to: the longest beginning that is here decides. */
const BY_ERROR_CODE: Record<string, ExitName> = {
  usage: 'usage',
  query: 'usage',
  input: 'badInput',
  actors: 'badInput',
  'input.unreadable': 'noInput',
  fetch: 'noInput',
  'fetch.failed': 'io',
  'fetch.timeout': 'io',
  archive: 'noInput',
  'archive.busy': 'io',
  'archive.full': 'io',
  'archive.unreachable': 'io',
  'archive.unsupported': 'usage',
  io: 'io',
};

export function exitCodeOf(code: string): number {
  const name = BY_ERROR_CODE[code] ?? BY_ERROR_CODE[code.split('.')[0] ?? ''] ?? 'internal';
  return exitCodes[name];
}
