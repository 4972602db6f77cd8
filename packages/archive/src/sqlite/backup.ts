import { open, rename, rm, stat } from 'node:fs/promises';
import { type Kysely, sql } from 'kysely';
import type { Schema } from '../sql/schema.ts';

/** Writes a copy beside the file and puts it in place when it is whole: half a backup never bears its name. */
export async function backup(db: Kysely<Schema>, file: string): Promise<{ bytes: number }> {
  // Takes the name, and fails when somebody has it.
  await (await open(file, 'wx')).close();
  const copy = `${file}.${process.pid}.part`;
  try {
    await rm(copy, { force: true });
    await sql`vacuum into ${copy}`.execute(db);
    const written = await open(copy, 'r+');
    try {
      await written.sync();
    } finally {
      await written.close();
    }
    await rename(copy, file);
  } catch (error) {
    await rm(copy, { force: true });
    await rm(file, { force: true });
    throw error;
  }
  return { bytes: (await stat(file)).size };
}
