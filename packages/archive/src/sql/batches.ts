/** Rows of one insert; SQLite takes 32,766 values a statement. */
const BATCH = 500;

export function* batches<T>(rows: readonly T[], size = BATCH): Generator<T[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
}
