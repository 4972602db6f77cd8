import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/main.ts'],
  format: 'esm',
  target: 'node22',
  platform: 'node',
  dts: false,
  clean: true,
  // The browser of the archive is a chunk of its own: scripted commands never load Ink.
  splitting: true,
  removeNodeProtocol: false,
});
