import { defineConfig } from 'tsup';

export default defineConfig({
  // What reads files and fetches pages is an entry of its own, which the site never loads.
  entry: {
    index: 'src/index.ts',
    'inputs/index': 'src/inputs/index.ts',
    'inputs/parse-worker': 'src/inputs/parse-worker.ts',
  },
  format: 'esm',
  target: 'node22',
  platform: 'node',
  dts: false,
  clean: true,
  sourcemap: true,
  // Without the prefix bundlers cannot find node:sqlite.
  removeNodeProtocol: false,
});
