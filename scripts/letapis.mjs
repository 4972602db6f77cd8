#!/usr/bin/env node
// `npx letapis` from a checkout: builds the command when it is not built yet, then runs it on the right Node.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(root, 'apps', 'cli');

if (!existsSync(join(cli, 'dist', 'main.js'))) {
  console.error('letapis: building the command for the first time …');
  // Only errors are worth reading, and standard output belongs to the command.
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'scripts', 'task.mjs'), 'build:cli'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) {
    console.error(`${stdout}\nletapis: the build failed; run "npm run build" to see why.`);
    process.exit(1);
  }
}
const own = join(root, 'node_modules', '.bin', 'node');
const { status, signal } = spawnSync(
  existsSync(own) ? own : process.execPath,
  [join(cli, 'bin', 'letapis.js'), ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
if (signal) process.kill(process.pid, signal);
process.exit(status ?? 1);
