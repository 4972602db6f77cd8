import type { TestProject } from 'vitest/node';
import { startCluster } from './cluster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the database `postgres` of a server for all test files. */
    postgres: string;
  }
}

/** A server of the tests' own, or the one that LETAPIS_TEST_POSTGRES names: a managed one, or one behind a pooler. */
export default async function setup({ provide }: TestProject): Promise<(() => Promise<void>) | undefined> {
  const { LETAPIS_TEST_POSTGRES: given } = process.env;
  if (given) {
    provide('postgres', given);
    return undefined;
  }
  const cluster = await startCluster();
  provide('postgres', cluster.url('postgres'));
  return cluster.stop;
}
