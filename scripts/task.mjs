#!/usr/bin/env node
// Runs one root task. Plain npm calls it first; it then re-runs itself under the pinned pnpm,
// which installs what is missing and puts the right Node on PATH.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [task, ...args] = process.argv.slice(2);

/** Each task: the commands it runs, in order, from the root. */
const tasks = {
  build: [['turbo', 'run', 'build']],
  'build:cli': [['turbo', 'run', 'build', '--filter=@letapis/cli', '--output-logs=errors-only']],
  // First all is built: tests beside a build wait for each other's processors.
  test: [
    ['turbo', 'run', 'build', '--output-logs=errors-only'],
    ['turbo', 'run', 'test', '--output-logs=new-only'],
  ],
  typecheck: [['turbo', 'run', 'typecheck']],
  lint: [['biome', 'check', '--error-on-warnings', '.']],
  bench: [['turbo', 'run', 'bench', '--output-logs=new-only']],
  'bench:time': [
    ['turbo', 'run', 'build', '--filter=@letapis/core', '--output-logs=errors-only'],
    ['node', 'packages/core/bench/time-score.mjs', ...args],
  ],
  'bench:events': [
    ['turbo', 'run', 'build', '--filter=@letapis/core', '--output-logs=errors-only'],
    ['node', 'packages/core/bench/events-fixtures.mjs'],
    ['node', 'packages/core/bench/linking-score.mjs'],
    ['node', 'packages/core/bench/events-score.mjs', ...args],
  ],
  'bench:archive': [
    ['turbo', 'run', 'build', '--filter=@letapis/archive', '--output-logs=errors-only'],
    ['node', 'packages/archive/bench/archive.mjs', ...args],
  ],
  e2e: [
    ['turbo', 'run', 'build', '--output-logs=errors-only'],
    ['node', 'scripts/e2e.mjs', ...args],
  ],
  start: [
    ['turbo', 'run', 'build', '--output-logs=errors-only'],
    ['node', 'scripts/start.mjs', ...args],
  ],
  pictures: [
    ['turbo', 'run', 'build', '--output-logs=errors-only'],
    ['node', 'scripts/pictures.mjs', ...args],
  ],
};

function run(command, env = process.env) {
  const [program, ...rest] = command;
  const { status, error } = spawnSync(program, rest, { cwd: root, stdio: 'inherit', env });
  if (error) {
    console.error(`letapis: could not run ${program}: ${error.message}`);
    process.exit(1);
  }
  if (status !== 0) process.exit(status ?? 1);
}

function nodeIsTooOld() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major < 22 || (major === 22 && minor < 13);
}

if (!task || !Object.hasOwn(tasks, task)) {
  console.error(`usage: node scripts/task.mjs ${Object.keys(tasks).join('|')}`);
  process.exit(64);
}

if (process.env.npm_config_user_agent?.startsWith('pnpm/')) {
  if (nodeIsTooOld()) {
    console.error(
      `letapis: this task needs Node 22.13 or later and found ${process.versions.node}; install a newer Node and run it again.`,
    );
    process.exit(1);
  }
  for (const command of tasks[task]) run(command);
} else {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  run(['npx', '--prefer-offline', '-y', packageManager, 'run', task, ...args], {
    ...process.env,
    TURBO_TELEMETRY_DISABLED: '1',
    NEXT_TELEMETRY_DISABLED: '1',
  });
}
