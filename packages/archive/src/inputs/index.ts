export type { NamedSource } from './expand.ts';
export { type Fetched, type FetchOptions, fetchPage } from './fetch/fetch-page.ts';
export { type Notes, readUrl, type Visited } from './fetch/read-url.ts';
export { type FoundFile, findFiles } from './find-files.ts';
export { ParseThreads } from './parse-threads.ts';
export { readFile, readSources, readStream } from './read-sources.ts';
export { watchFolders } from './watch-folders.ts';
