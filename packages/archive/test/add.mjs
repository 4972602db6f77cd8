// Another process: `node add.mjs ARCHIVE PATH…` says `ready`, adds, and prints a line for each source when it is done.
// A few sources at a time, so that there are many moments to be killed at.
import { ingest, openArchive } from '@letapis/archive';
import { findFiles, readFile } from '@letapis/archive/inputs';

const [location, ...paths] = process.argv.slice(2);
const files = await findFiles(paths);
console.log('ready');
try {
  await add();
} catch (error) {
  // The one error that a caller sees.
  console.error(`${error.code}: ${error.message}`);
}

async function add() {
  const archive = await openArchive(location);
  try {
    for (let at = 0; at < files.length; at += 6) {
      await ingest(archive, sourcesOf(files.slice(at, at + 6)), ({ status, name }) => console.log(status, name));
    }
  } finally {
    await archive.close();
  }
}

async function* sourcesOf(some) {
  for (const file of some) yield* readFile(file);
}
