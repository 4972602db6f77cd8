// Another process: `node add.mjs ARCHIVE PATH…` says `ready`, adds, and prints a line for each source when it is done.
import { ingest, openArchive, readSources } from '@letapis/archive';

const [location, ...paths] = process.argv.slice(2);
console.log('ready');
const archive = await openArchive(location);
await ingest(archive, readSources(paths), ({ status, name }) => console.log(status, name));
await archive.close();
