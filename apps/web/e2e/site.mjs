// A real archive from the demonstration pages, and the built site over it on a free port.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchive } from '@letapis/archive';

const web = join(import.meta.dirname, '..');

/** Adds every `.txt` of a folder to a new archive in a temporary folder; `remove` takes it away again. */
export async function makeArchive(pages) {
  const folder = await mkdtemp(join(tmpdir(), 'letapis-e2e-'));
  const path = join(folder, 'archive.db');
  const archive = await openArchive(path);
  for (const name of (await readdir(pages)).filter((file) => file.endsWith('.txt')).sort()) {
    const added = await archive.add({ name, content: new Uint8Array(await readFile(join(pages, name))) });
    if (added.status !== 'added') throw new Error(`${name}: ${added.status}`);
  }
  const remove = async () => {
    await archive.close();
    await rm(folder, { recursive: true });
  };
  return { path, archive, remove };
}

/** Serves the built site over an archive; `stop` ends the server. */
export async function startSite(archivePath) {
  const port = await freePort();
  const next = join(web, 'node_modules/next/dist/bin/next');
  const server = spawn(process.execPath, [next, 'start', '-H', '127.0.0.1', '-p', String(port)], {
    cwd: web,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LETAPIS_ARCHIVE: archivePath, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  let output = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (output += chunk));
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 300; tries += 1) {
    if (server.exitCode !== null) throw new Error(`The site did not start:\n${output}`);
    const answers = await fetch(`${url}/icon.svg`).then(
      (response) => response.ok,
      () => false,
    );
    if (answers) return { url, output: () => output, stop: () => stop(server) };
    await new Promise((wake) => setTimeout(wake, 100));
  }
  await stop(server);
  throw new Error(`The site did not answer in 30 s:\n${output}`);
}

async function stop(server) {
  if (server.exitCode !== null) return;
  server.kill('SIGTERM');
  await once(server, 'exit');
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}
