#!/usr/bin/env node
// Kept to syntax and modules that old versions of Node know, so that they too get a clear line instead of a stack.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const main = new URL('../dist/main.js', import.meta.url);

if (major < 22 || (major === 22 && minor < 13)) {
  console.error(`letapis: Node 22.13 or later is needed and this is ${process.versions.node}; install a newer Node.`);
  process.exitCode = 1;
} else if (!existsSync(fileURLToPath(main))) {
  console.error('letapis: this checkout is not built yet; run "npm run build" at its root.');
  process.exitCode = 1;
} else {
  // React, which the translator and the browser use, decides by this which form of itself to load.
  process.env.NODE_ENV ??= 'production';
  const { main: run } = await import(main.href);
  await run(process.argv.slice(2));
}
