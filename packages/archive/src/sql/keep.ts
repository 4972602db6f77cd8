import type { Transaction } from 'kysely';
import type { Added } from '../archive.ts';
import type { NamedSource, Waiting } from './add.ts';
import { batches } from './batches.ts';
import type { Schema } from './schema.ts';
import { insertRows } from './write-rows.ts';

/** Rows of one insert: their bytes go with them. */
const TOGETHER = 256;

const columns = ['id', 'name', 'url', 'hash', 'article_id', 'revision'] as const;
type Row = {
  id: number;
  name: string;
  url: string | null;
  hash: string;
  article_id: string | null;
  revision: number | null;
};

/**
 * Keeps sources that differ in name and in bytes: each waits then to be parsed, or is known already and brings nothing new.
 */
export async function keep(
  trx: Transaction<Schema>,
  sources: readonly (NamedSource & Pick<Waiting, 'bytes' | 'hash'>)[],
): Promise<(Added | Waiting)[]> {
  const kept: (Added | Waiting)[] = [];
  for (const batch of batches(sources, TOGETHER)) {
    const names = batch.map(({ name }) => name);
    const latest = new Map((await newest(trx, 'name', names)).map((row) => [row.name, row]));
    const hashes = batch.map(({ hash }) => hash);
    const others = await newest(trx, 'hash', hashes);
    // Bytes known under other names only are no news; an older revision of this very name is: the text was put back.
    const known = batch.map(({ name, hash }) => {
      const last = latest.get(name);
      return last?.hash === hash ? last : others.findLast((row) => row.hash === hash && row.name !== name);
    });
    const ids = await insert(
      trx,
      batch.filter((_, index) => known[index] === undefined),
    );
    for (const [index, { id: wish, name, url = null, bytes, hash }] of batch.entries()) {
      const row = known[index] ?? { id: ids.get(name) ?? 0, name, url, hash, article_id: null, revision: null };
      if (row.article_id !== null && row.revision !== null) {
        kept.push({ status: 'unchanged', name, articleId: row.article_id, revision: row.revision });
      } else {
        kept.push({ id: row.id, name: row.name, url: row.url, hash, bytes, ...(wish === undefined ? {} : { wish }) });
      }
    }
  }
  return kept;
}

/** The last source of each of these names; or of each of these bytes, under each name. */
async function newest(trx: Transaction<Schema>, by: 'name' | 'hash', values: readonly string[]): Promise<Row[]> {
  return trx
    .selectFrom('source')
    .select(columns)
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('source')
        .select(({ fn }) => fn.max('id').as('id'))
        .where(by, 'in', values)
        .groupBy(by === 'name' ? ['name'] : ['hash', 'name']),
    )
    .orderBy('id')
    .execute();
}

/** Numbers of the new sources by name. */
async function insert(
  trx: Transaction<Schema>,
  sources: readonly (NamedSource & Pick<Waiting, 'bytes' | 'hash'>)[],
): Promise<Map<string, number>> {
  await insertRows(
    trx,
    'content',
    sources.map(({ hash, bytes }) => ({ hash, bytes })),
    (insert) => insert.onConflict((conflict) => conflict.doNothing()),
  );
  const added_at = new Date().toISOString();
  const rows = await insertRows<'source', { id: number; name: string }>(
    trx,
    'source',
    sources.map(({ name, url = null, hash }) => ({ name, url, hash, added_at, article_id: null, revision: null })),
    (insert) => insert.returning(['id', 'name']),
  );
  return new Map(rows.map(({ id, name }) => [name, id]));
}
