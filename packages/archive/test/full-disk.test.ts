import { execFileSync } from 'node:child_process';
import { rmdirSync } from 'node:fs';
import { chown, mkdtemp, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { openArchive } from '../src/index.ts';
import { execute } from './databases.ts';
import { addElsewhere, addWithin } from './elsewhere.ts';
import { everything } from './everything.ts';
import { undisturbed } from './undisturbed.ts';

let folder: string;
let pages: string;
let expected: Awaited<ReturnType<typeof everything>>;
beforeAll(async () => {
  ({ folder, pages, expected } = await undisturbed());
});
afterAll(() => rm(folder, { recursive: true }));

/** Disks that were made, to be taken away again. */
const disks: string[] = [];
afterEach(() => {
  for (const disk of disks.splice(0)) {
    execFileSync('umount', ['-l', disk]);
    rmdirSync(disk);
  }
});

/** A disk of so many bytes. */
async function newDisk(bytes: number): Promise<string> {
  const disk = await mkdtemp('/tmp/letapis-disk-');
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', disk], { stdio: 'ignore' });
  disks.push(disk);
  return disk;
}

const enlarge = (disk: string) => execFileSync('mount', ['-o', 'remount,size=256m', disk]);

/** Whether this user can make disks, as root can, though not in every container. */
const canMakeDisks = await newDisk(100_000).then(
  () => true,
  () => false,
);
if (!canMakeDisks) {
  console.log('No small disk can be made here: a full disk is tried with a limit of file sizes, for SQLite alone.');
}

test('SQLite: a file that may not grow gives one clear error, and nothing is lost', async () => {
  const location = join(folder, 'limited.db');
  const { added, errors } = await addWithin(500, location, [pages]);
  expect(errors).toMatch(/^archive\.full: The disk is full; nothing was lost[^\n]*\n$/);
  const kept = await openArchive(location, { readOnly: true });
  expect((await kept.stats()).articles).toBeGreaterThanOrEqual(added);
  expect((await kept.check()).damage).toEqual([]);
  await kept.close();
  expect((await addElsewhere(location, [pages])).errors).toBe('');
  expect(await everything(location)).toEqual(expected);
});

test.runIf(canMakeDisks)('SQLite: a full disk gives one clear error, and nothing is lost', async () => {
  const disk = await newDisk(400_000);
  const location = join(disk, 'a.db');
  const { errors } = await addElsewhere(location, [pages]);
  expect(errors).toMatch(/^archive\.full: The disk is full; nothing was lost[^\n]*\n$/);
  enlarge(disk);
  expect((await addElsewhere(location, [pages])).errors).toBe('');
  expect(await everything(location)).toEqual(expected);
});

test.runIf(canMakeDisks)(
  'PostgreSQL: a full disk of the server gives one clear error, and nothing is lost',
  async () => {
    const disk = await newDisk(64_000_000);
    const server = inject('postgres');
    const location = server.replace('/postgres?', '/small?');
    const { rows } = await execute(server, 'show data_directory');
    const { uid, gid } = await stat(rows[0].data_directory);
    await chown(disk, uid, gid);
    await execute(server, `create tablespace small location '${disk}'`);
    await execute(server, 'create database small tablespace small');
    await (await openArchive(location)).close();
    // Somebody else fills it but for some room.
    const { bsize, blocks, bfree } = await statfs(disk);
    execFileSync('mount', ['-o', `remount,size=${(blocks - bfree) * bsize + 300_000}`, disk]);
    const { errors } = await addElsewhere(location, [pages]);
    expect(errors).toMatch(/^archive\.full: The disk of the server is full; nothing was lost[^\n]*\n$/);
    enlarge(disk);
    expect((await addElsewhere(location, [pages])).errors).toBe('');
    expect(await everything(location)).toEqual(expected);
    await execute(server, 'drop database small');
    await execute(server, 'drop tablespace small');
  },
);
