// Another process: `node work.mjs ARCHIVE` says `ready`, does jobs and prints a line for each source, until it is ended.
import { openJobs } from '@letapis/archive';

const jobs = await openJobs(process.argv[2]);
await jobs.work(({ status, name }) => console.log(status, name), console.error);
process.on('SIGTERM', () => jobs.close());
console.log('ready');
