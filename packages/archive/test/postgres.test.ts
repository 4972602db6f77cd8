import { beforeAll, describe } from 'vitest';
import { openPostgres } from '../src/postgres/postgres-archive.ts';
import { contract } from './contract.ts';
import { newDatabase, newSchema } from './databases.ts';
import { parsePage } from './pages.ts';

let database: string;
beforeAll(async () => {
  database = await newDatabase();
});

describe('PostgreSQL', () => {
  contract(async () => openPostgres(await newSchema(database), { parse: parsePage }));
});
