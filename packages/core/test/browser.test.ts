import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { parse } from '../src/index.ts';

const SOURCE =
  'The bridge is closed\n\n3 March 2022\n\nOn Tuesday, the council closed the bridge. Nobody knows for how long it will stay closed.';

describe('runs in a browser', () => {
  for (const entry of [
    'src/index.ts',
    'src/exchange/index.ts',
    'src/article/html/index.ts',
    'src/article/feed/index.ts',
  ]) {
    it(`${entry} needs nothing of Node`, async () => {
      const { outputFiles, metafile } = await build({
        entryPoints: [new URL(`../${entry}`, import.meta.url).pathname],
        bundle: true,
        platform: 'browser',
        format: 'esm',
        write: false,
        metafile: true,
        logLevel: 'silent',
      });
      const imports = Object.values(metafile.inputs).flatMap((input) => input.imports.map(({ path }) => path));
      expect(imports.filter((path) => path.startsWith('node:'))).toEqual([]);
      expect(metafile.outputs[Object.keys(metafile.outputs)[0] ?? '']?.imports).toEqual([]);
      expect(outputFiles[0]?.text).not.toMatch(/\bprocess\.(?:env|argv|cwd)\b|\brequire\(["']node:/);
    });
  }

  it('the bundle reads a page without any global of Node', async () => {
    const { outputFiles } = await build({
      entryPoints: [new URL('../src/index.ts', import.meta.url).pathname],
      bundle: true,
      platform: 'browser',
      format: 'iife',
      globalName: 'letapis',
      write: false,
    });
    const run = new Function(
      'process',
      'require',
      'module',
      'Buffer',
      'global',
      `${outputFiles[0]?.text}; return letapis.parse;`,
    );
    const browserParse = run() as typeof parse;
    expect(JSON.stringify(browserParse({ content: SOURCE }))).toBe(JSON.stringify(parse({ content: SOURCE })));
  });
});
