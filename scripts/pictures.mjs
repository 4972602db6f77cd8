// Makes the pictures of the README anew: the reader site and the terminal, on the demonstration archive.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { takePicture } from '../apps/cli/e2e/picture.mjs';
import { launch } from '../apps/web/e2e/browser.mjs';
import { makeArchive, startSite } from '../apps/web/e2e/site.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const pictures = join(root, 'docs', 'pictures');
await mkdir(pictures, { recursive: true });

const { path, remove } = await makeArchive(join(root, 'packages', 'sample', 'pages'));
const browser = await launch();
try {
  const site = await startSite(path);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
    await page.goto(`${site.url}/en`, { waitUntil: 'networkidle' });
    await page.screenshot({ path: join(pictures, 'site.png') });
    await page.close();
  } finally {
    await site.stop();
  }
  const keys = ['j', 'Enter', ']', ']'];
  await takePicture({ archive: path, out: join(pictures, 'terminal.png'), keys, args: ['--lang', 'en'] });
} finally {
  await browser.close();
  await remove();
}
