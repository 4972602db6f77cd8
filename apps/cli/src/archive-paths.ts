import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import envPaths from 'env-paths';

/** One's own archive, in the data folder of the system. */
export function ownArchive(): string {
  return join(envPaths('letapis', { suffix: '' }).data, 'archive.db');
}

/** Beside the program when it runs from a checkout: from apps/cli/dist, the root is three folders up. */
export function demonstrationArchive(): string | undefined {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const path = join(root, '.letapis', 'demo.db');
  return existsSync(join(root, 'pnpm-workspace.yaml')) && existsSync(path) ? path : undefined;
}
