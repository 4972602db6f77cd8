import { cp } from 'node:fs/promises';
import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'article/html/index': 'src/article/html/index.ts',
    'article/feed/index': 'src/article/feed/index.ts',
    'event/parse-source': 'src/event/parse-source.ts',
    'exchange/index': 'src/exchange/index.ts',
    'exchange/json-schema': 'src/exchange/json-schema.ts',
  },
  format: 'esm',
  target: 'es2023',
  platform: 'neutral',
  dts: false,
  clean: true,
  sourcemap: true,
  // The declarations take the type of the words from the JSON, which tsc does not copy.
  onSuccess: () => cp('src/exchange/words', 'dist/exchange/words', { recursive: true }),
  esbuildOptions(options) {
    // Cyrillic as letters, not as escapes three times as long.
    options.charset = 'utf8';
    // Numbers that have a name are written out, which the inner loops feel.
    options.minifySyntax = true;
  },
});
