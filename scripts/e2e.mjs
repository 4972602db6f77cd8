// The real site in chromium, the real terminal in tmux, and ingests that are killed, one after the other. Ends non-zero when any part fails.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const parts = {
  site: join(root, 'apps', 'web', 'e2e', 'run.mjs'),
  terminal: join(root, 'apps', 'cli', 'e2e', 'tmux.mjs'),
  crashes: join(root, 'packages', 'archive', 'e2e', 'crashes.mjs'),
};
const wanted = process.argv.slice(2).filter((name) => Object.hasOwn(parts, name));

const needs = { chromium: process.env.CHROMIUM ?? 'chromium', tmux: 'tmux' };
const missing = Object.entries(needs).filter(
  ([, program]) => spawnSync(program, ['-V', '--version'], { stdio: 'ignore' }).error,
);
if (missing.length > 0) {
  const names = missing.map(([name]) => name).join(' ');
  console.error(
    `letapis: the end-to-end tests need ${names}; on Debian: apt-get install --no-install-recommends ${names}`,
  );
  process.exit(1);
}

const failed = [];
for (const name of wanted.length > 0 ? wanted : Object.keys(parts)) {
  console.log(`== ${name}`);
  const { status } = spawnSync(process.execPath, [parts[name]], { cwd: root, stdio: 'inherit' });
  if (status !== 0) failed.push(name);
}
if (failed.length > 0) console.error(`failed: ${failed.join(', ')}`);
process.exit(failed.length > 0 ? 1 : 0);
