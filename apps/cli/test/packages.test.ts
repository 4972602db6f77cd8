import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { publint } from 'publint';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

it.each(['packages/core', 'packages/archive'])(
  '%s can be published: its exports lead where they say',
  async (folder) => {
    const { messages } = await publint({ pkgDir: `${root}${folder}`, level: 'warning', pack: false });
    expect(messages).toEqual([]);
  },
);

// What a site pays for each entry, compressed. Raise a budget only with a reason in the commit.
it.each([
  ['index', 620],
  ['article/html/index', 180],
  ['article/feed/index', 250],
  ['event/parse-source', 760],
  ['exchange/index', 40],
  ['exchange/json-schema', 40],
])('the entry %s stays below %i kB', async (entry, budget) => {
  const { outputFiles } = await build({
    entryPoints: [`${root}packages/core/dist/${entry}.js`],
    bundle: true,
    minify: true,
    format: 'esm',
    // Letters as letters, as the packages have them and bundlers leave them; escapes would be counted instead.
    charset: 'utf8',
    write: false,
    // Files that several entries share are bare imports in some of them.
    logLevel: 'error',
  });
  expect(gzipSync(outputFiles[0]?.contents ?? '').length / 1000).toBeLessThan(budget);
});

it('every dependency has its line in docs/dependencies.md, and is pinned', () => {
  const told = readFileSync(`${root}docs/dependencies.md`, 'utf8');
  const manifests = [`${root}package.json`, ...globSync(`${root}{packages,apps}/*/package.json`)];
  for (const file of manifests) {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync(file, 'utf8'));
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })) {
      if (version === 'workspace:*') continue;
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[a-z]+\.\d+)?$/);
      // Types of a package go with it.
      const written = name.startsWith('@types/') ? name.slice('@types/'.length) : name;
      expect(told.includes(written) || told.includes(written.split('/').at(-1) ?? ''), name).toBe(true);
    }
  }
});
