// Reads the demonstration archive when there is none of the user's own, and serves the reader site.
import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const host = '127.0.0.1';
const port = Number(process.env.PORT || 3000);

function stop(line) {
  console.error(`letapis: ${line}`);
  process.exit(1);
}

function isFree() {
  return new Promise((answer) => {
    const probe = createServer();
    probe.once('error', () => answer(false));
    probe.listen(port, host, () => probe.close(() => answer(true)));
  });
}

if (!Number.isInteger(port) || port < 1 || port > 65_535)
  stop(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`);
if (!(await isFree()))
  stop(`port ${port} is taken; choose another one, for instance: PORT=${port === 65_535 ? 3000 : port + 1} npm start`);

const own = process.env.LETAPIS_ARCHIVE;
// A path from here, or the address of a server.
const named = own && (own.includes('://') ? own : resolve(root, own));
const archive = named || join(root, '.letapis', 'demo.db');
if (!own) {
  const letapis = join(root, 'apps', 'cli', 'bin', 'letapis.js');
  const pages = join(root, 'packages', 'sample', 'pages');
  const { status } = spawnSync(process.execPath, [letapis, 'add', pages, '--archive', archive], { stdio: 'inherit' });
  if (status !== 0) stop('the demonstration archive could not be read; see above.');
}

console.log(`Letapis: http://${host}:${port}`);
const web = join(root, 'apps', 'web');
// Started directly, so that a signal reaches the server itself and not a shell before it.
const site = spawn(
  process.execPath,
  [join(web, 'node_modules', 'next', 'dist', 'bin', 'next'), 'start', '-H', host, '-p', String(port)],
  {
    cwd: web,
    stdio: 'inherit',
    env: { ...process.env, LETAPIS_ARCHIVE: archive, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => site.kill(signal));
site.on('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 1)));
