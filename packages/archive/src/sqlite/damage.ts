import { type Kysely, sql } from 'kysely';
import type { Damage } from '../archive.ts';
import { type Finding, findDamage } from '../sql/check.ts';
import type { Schema } from '../sql/schema.ts';

const findings: readonly Finding[] = [
  {
    what: 'index',
    message: 'The article cannot be found by its words.',
    find: 'select id as subject from article where n not in (select id from article_fts_docsize)',
  },
  {
    what: 'index',
    message: 'The index holds an article that is not there.',
    find: 'select cast(id as text) as subject from article_fts_docsize where id not in (select n from article)',
  },
];

/** What SQLite itself finds wrong in the file, and what is wrong with the index. */
export async function damage(db: Kysely<Schema>): Promise<Damage[]> {
  const found: Damage[] = [];
  const { rows: whole } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
  for (const { integrity_check: message } of whole) {
    if (message !== 'ok') found.push({ what: 'database', subject: 'file', message });
  }
  const { rows: lost } = await sql<{ table: string; rowid: number | null }>`pragma foreign_key_check`.execute(db);
  for (const { table, rowid } of lost) {
    const message = 'The row is of something that is not there.';
    found.push({ what: 'database', subject: `${table} ${rowid ?? ''}`, message });
  }
  return [...found, ...(await findDamage(db, findings))];
}
