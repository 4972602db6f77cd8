import { spawn } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cluster, startCluster } from '../../../packages/archive/test/cluster.ts';
import { bin, letapis, pages } from './support.ts';

let cluster: Cluster;
let url: string;
beforeAll(async () => {
  cluster = await startCluster();
  // The server trusts everybody: the password is only there to be kept secret.
  url = cluster.url('postgres').replace('letapis@', 'letapis:s3cret@');
});
afterAll(() => cluster.stop());

test('an archive on a server is filled by workers, and read as any other', async () => {
  const handed = await letapis(['add', pages, '--later', '--archive', url]);
  expect(handed).toEqual({ status: 0, stdout: expect.stringMatching(/^3 pages wait for a worker/), stderr: '' });

  const worker = spawn(process.execPath, [bin, 'work', '--json', '--archive', url], {
    env: { PATH: process.env.PATH },
  });
  const lines = await new Promise<string>((resolve) => {
    let output = '';
    worker.stdout.on('data', (data: Buffer) => {
      output += String(data);
      if (output.match(/"added"/g)?.length === 3) worker.kill('SIGTERM');
    });
    worker.on('close', () => resolve(output));
  });
  expect(worker.exitCode).toBe(0);
  expect(
    lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).status),
  ).toEqual(['added', 'added', 'added']);

  // Named as it would be in a shell's settings.
  const env = { LETAPIS_ARCHIVE: url };
  expect(JSON.parse((await letapis(['articles', '--json'], { env })).stdout).total).toBe(3);
  const again = await letapis(['add', pages], { env });
  expect(again.stdout).toContain('3 unchanged');
  expect((await letapis(['rebuild'], { env })).stdout).toContain('3 articles derived again');
  expect((await letapis(['check'], { env })).stdout).toContain('whole');
  const backup = await letapis(['backup', '/tmp/nowhere.sql'], { env });
  expect([backup.status, backup.stderr]).toEqual([64, expect.stringContaining('pg_dump')]);
  for (const { stdout, stderr } of [handed, again, backup]) expect(stdout + stderr).not.toContain('s3cret');
});

test('an archive in a file has no workers, and says what to do', async () => {
  for (const command of [['work'], ['add', pages, '--later']]) {
    const { status, stdout, stderr } = await letapis([...command, '--archive', '/tmp/no.db']);
    expect([status, stdout, stderr]).toEqual([64, '', expect.stringContaining('postgres://')]);
  }
});

test('a server that is not there is named without its password', async () => {
  const { status, stderr } = await letapis(['articles', '--archive', 'postgres://me:s3cret@127.0.0.1:1/news']);
  expect([status, stderr]).toEqual([74, expect.stringContaining('postgres://127.0.0.1:1/news')]);
  expect(stderr).not.toContain('s3cret');
});
