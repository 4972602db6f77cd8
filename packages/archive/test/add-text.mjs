// Another process: `node add-text.mjs ARCHIVE NAME TEXT` adds one source.
import { openArchive } from '@letapis/archive';

const [location, name, content] = process.argv.slice(2);
const archive = await openArchive(location);
console.log('ready');
console.log((await archive.add({ name, content })).status, name);
await archive.close();
