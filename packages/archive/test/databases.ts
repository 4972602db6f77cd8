import pg from 'pg';
import { inject } from 'vitest';

let count = 0;

/** Address of a new, empty database on the server of the tests. */
export async function newDatabase(): Promise<string> {
  const name = `test_${process.pid}_${process.env.VITEST_POOL_ID ?? 0}_${++count}_${Date.now().toString(36)}`;
  await execute(inject('postgres'), `create database ${name}`);
  return inject('postgres').replace(/\/postgres(?=\?|$)/, `/${name}`);
}

/** Address of a new, empty schema in a database: what a test needs, faster than a database. */
export async function newSchema(database: string): Promise<string> {
  const name = `s${++count}`;
  await execute(database, `create schema ${name}`);
  return `${database}${database.includes('?') ? '&' : '?'}options=${encodeURIComponent(`-c search_path=${name}`)}`;
}

/** Deletes whatever an archive holds, which is much faster than to make another. */
export async function empty(url: string): Promise<void> {
  await execute(
    url,
    `do $$ declare name text; begin
      set local session_replication_role = replica;
      for name in select table_name from information_schema.tables
        where table_schema = current_schema() and table_name <> 'letapis'
      loop execute format('delete from %I', name); end loop;
    end $$`,
  );
}

export async function execute(url: string, statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}
