import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { watchFolders } from '../../src/inputs/index.ts';

let folder: string;
let end: AbortController;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'letapis-'));
  await writeFile(join(folder, 'old.txt'), 'Old.');
  end = new AbortController();
});
afterEach(async () => {
  end.abort();
  await rm(folder, { recursive: true, force: true });
});

/** Names of the next files, in order, until there are as many. */
async function next(files: AsyncGenerator<{ path: string }[]>, count: number): Promise<string[]> {
  const names: string[] = [];
  while (names.length < count) {
    const { value, done } = await files.next();
    if (done) break;
    names.push(...value.map(({ path }) => path.slice(folder.length + 1)));
  }
  return names.sort();
}

const start = (settled = 60) => watchFolders([folder], end.signal, { settled, look: 300 });

test('new and changed files come once they are whole, old ones do not', async () => {
  const files = await start();
  const first = next(files, 2);
  await mkdir(join(folder, 'deep'));
  await writeFile(join(folder, 'deep/new.html'), '<p>New.</p>');
  await writeFile(join(folder, 'picture.png'), 'x');
  await appendFile(join(folder, 'old.txt'), ' And changed.');
  expect(await first).toEqual(['deep/new.html', 'old.txt']);
  const again = next(files, 1);
  await appendFile(join(folder, 'old.txt'), ' Twice.');
  expect(await again).toEqual(['old.txt']);
});

test('what comes before anybody asks is not missed', async () => {
  const files = await start();
  await writeFile(join(folder, 'early.txt'), 'Early.');
  expect(await next(files, 1)).toEqual(['early.txt']);
});

test('a file that grows is waited for', async () => {
  const files = await start(1000);
  let whole = false;
  const first = next(files, 1).then((names) => ({ names, whole }));
  for (let part = 0; part < 12; part++) {
    await appendFile(join(folder, 'slow.txt'), `Part ${part}. `);
    await new Promise((written) => setTimeout(written, 25));
  }
  whole = true;
  expect(await first).toEqual({ names: ['slow.txt'], whole: true });
});

test('the signal ends it, also before anything has come', async () => {
  const files = await start();
  const nothing = files.next();
  setTimeout(() => end.abort(), 50);
  expect(await nothing).toEqual({ value: undefined, done: true });
});
