import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
export const bin = join(here, '../bin/letapis.js');
export const fixtures = join(here, 'fixtures');
export const pages = join(fixtures, 'pages');

type Result = { status: number | null; stdout: string; stderr: string };
type How = { input?: string | Uint8Array; env?: Record<string, string>; cwd?: string; node?: string[] };

/** Runs the real program, with nothing of the user's own around it. */
export function letapis(args: readonly string[], { input = '', env = {}, cwd, node = [] }: How = {}): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...node, bin, ...args], {
      env: { PATH: process.env.PATH, HOME: tmpdir(), LANG: 'C.UTF-8', XDG_DATA_HOME: '/nonexistent', ...env },
      ...(cwd === undefined ? {} : { cwd }),
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject).on('close', (status) => resolve({ status, stdout, stderr }));
    // A program that has read enough may have closed its end.
    child.stdin.on('error', () => {}).end(input);
  });
}

/** A folder of its own, and what takes it away. */
export async function scratch(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'letapis-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
