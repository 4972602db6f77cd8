export * from './archive.ts';
export * from './ingest/ingest.ts';
export * from './jobs.ts';
export * from './open-archive.ts';
export { isServer, withoutPassword } from './postgres/location.ts';
export { QueryProblem, type QueryReason } from './search/query/query-problem.ts';
export { type Piece, scan } from './search/query/scan.ts';
export { HIT_END, HIT_START } from './search/snippet.ts';
