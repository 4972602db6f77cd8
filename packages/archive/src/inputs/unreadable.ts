import { Problem } from '@letapis/core';

const REASONS: Record<string, string> = {
  ENOENT: 'There is no such file or folder.',
  EACCES: 'It may not be read by this user.',
  EPERM: 'It may not be read by this user.',
  EISDIR: 'It is a folder.',
};

/** What kept a file from being read; a `Problem` is that already. */
export function unreadable(subject: string, cause: unknown): Problem {
  if (cause instanceof Problem) return cause;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const reason = REASONS[code] ?? `It cannot be read (${code || 'unknown reason'}).`;
  return new Problem('input.unreadable', reason, { subject, cause });
}
