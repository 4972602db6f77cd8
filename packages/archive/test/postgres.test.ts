import { beforeAll, describe } from 'vitest';
import { openPostgres } from '../src/postgres/postgres-archive.ts';
import { contract } from './contract.ts';
import { empty, newDatabase } from './databases.ts';
import { parsePage } from './pages.ts';

let database: string;
beforeAll(async () => {
  database = await newDatabase();
});

describe('PostgreSQL', () => {
  contract(async () => {
    await empty(database);
    return openPostgres(database, { parse: parsePage });
  });
});
