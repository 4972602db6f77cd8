// Another process: `node add.mjs ARCHIVE PATH…` says `ready`, adds, and prints a line for each source when it is done.
// A few sources at a time, so that there are many moments to be killed at.
import { findSources, ingest, openArchive, readSources } from '@letapis/archive';

const [location, ...paths] = process.argv.slice(2);
const files = await findSources(paths);
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
      await ingest(archive, readSources(files.slice(at, at + 6)), ({ status, name }) => console.log(status, name));
    }
  } finally {
    await archive.close();
  }
}
