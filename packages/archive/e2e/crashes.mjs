// The crash test at 50 random moments on each engine; `npm test` tries fewer, to be quick.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const { status } = spawnSync('vitest', ['run', 'test/crash-'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  stdio: 'inherit',
  env: { ...process.env, CRASH_MOMENTS: '50' },
});
process.exit(status ?? 1);
