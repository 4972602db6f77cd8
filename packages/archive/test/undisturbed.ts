import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingest, openArchive } from '../src/index.ts';
import { readSources } from '../src/inputs/index.ts';
import { everything } from './everything.ts';
import { writePages } from './harbour-pages.ts';

/** A folder with pages, and what a reader sees of an archive that one process filled with them without a break. */
export async function undisturbed() {
  const folder = await mkdtemp(join(tmpdir(), 'letapis-'));
  const pages = join(folder, 'pages');
  await writePages(pages);
  const location = join(folder, 'undisturbed.db');
  const archive = await openArchive(location);
  await ingest(archive, readSources([pages]));
  await archive.close();
  return { folder, pages, expected: await everything(location) };
}
