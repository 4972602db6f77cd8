import { Problem } from '@letapis/core';

type Key = string | number | null;

const LIMIT = 50;
const MOST = 1000;

/** A cursor holds the sort key of the last item shown, so that a page stays right while the archive grows. */
export function encodeCursor(list: string, key: readonly Key[]): string {
  return Buffer.from(JSON.stringify([list, ...key])).toString('base64url');
}

/** The key that `encodeCursor` was given for the same list; absent without a cursor. */
export function decodeCursor<const K extends readonly ('string' | 'number')[]>(
  list: string,
  shape: K,
  cursor: string | undefined,
): { [I in keyof K]: K[I] extends 'string' ? string : number } | undefined {
  if (cursor === undefined) return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    parsed = undefined;
  }
  if (!Array.isArray(parsed) || parsed[0] !== list || parsed.length !== shape.length + 1) return refuse(cursor);
  const key: unknown[] = parsed.slice(1);
  if (!shape.every((kind, index) => typeof key[index] === kind)) return refuse(cursor);
  return key as never;
}

function refuse(cursor: string): never {
  throw new Problem('query.invalid', 'This place in the list is not known; start again from the first page.', {
    subject: cursor.slice(0, 100),
  });
}

/** How many items a page has: 50 unless told, never more than 1000. */
export function pageSize(limit: number | undefined): number {
  if (limit === undefined) return LIMIT;
  if (!Number.isInteger(limit) || limit < 1) {
    throw new Problem('query.invalid', 'The number of items on a page must be a whole number from 1 up.', {
      subject: String(limit),
    });
  }
  return Math.min(limit, MOST);
}
