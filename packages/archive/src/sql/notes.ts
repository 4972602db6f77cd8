import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** Notes stand among the tasks that go on from call to call, under keys of their own. */
const task = (key: string) => `note ${key}`;

export async function note(db: Kysely<Schema>, key: string, text: string): Promise<void> {
  const json = JSON.stringify(text);
  await db
    .insertInto('progress')
    .values({ task: task(key), json })
    .onConflict((conflict) => conflict.column('task').doUpdateSet({ json }))
    .execute();
}

export async function recall(db: Kysely<Schema>, key: string): Promise<string | null> {
  const row = await db.selectFrom('progress').select('json').where('task', '=', task(key)).executeTakeFirst();
  return row ? JSON.parse(row.json) : null;
}
