import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { crashes } from './crash.ts';

let folder: string;
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'letapis-'));
});
afterAll(() => rm(folder, { recursive: true }));

crashes(async () => join(folder, `${++count}.db`));
