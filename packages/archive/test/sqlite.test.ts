import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { openSqlite } from '../src/sqlite/sqlite-archive.ts';
import { contract } from './contract.ts';
import { parsePage } from './pages.ts';

let folder: string;
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'letapis-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('SQLite', () => {
  contract(() => openSqlite(join(folder, `${++count}.db`), { parse: parsePage }));
});
