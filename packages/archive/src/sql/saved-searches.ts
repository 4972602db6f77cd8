import { Problem } from '@letapis/core';
import type { Kysely } from 'kysely';
import type { SavedSearch } from '../archive.ts';
import { parseQuery } from '../search/query/parse-query.ts';
import type { Schema } from './schema.ts';

const LONGEST_NAME = 100;

export async function saveSearch(db: Kysely<Schema>, name: string, query: string): Promise<SavedSearch> {
  const key = name.trim();
  if (key === '' || key.length > LONGEST_NAME) {
    throw new Problem('query.invalid', `The name of a saved search has from 1 to ${LONGEST_NAME} characters.`, {
      subject: name.slice(0, LONGEST_NAME),
    });
  }
  parseQuery(query);
  const saved_at = new Date().toISOString();
  await db
    .insertInto('saved_search')
    .values({ name: key, query, saved_at })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ query, saved_at }))
    .execute();
  return { name: key, query, savedAt: saved_at };
}

export async function listSavedSearches(db: Kysely<Schema>): Promise<SavedSearch[]> {
  const rows = await db.selectFrom('saved_search').selectAll().orderBy('name').execute();
  return rows.map(({ name, query, saved_at }) => ({ name, query, savedAt: saved_at }));
}

export async function forgetSearch(db: Kysely<Schema>, name: string): Promise<boolean> {
  const gone = await db.deleteFrom('saved_search').where('name', '=', name.trim()).executeTakeFirst();
  return Number(gone.numDeletedRows) > 0;
}
