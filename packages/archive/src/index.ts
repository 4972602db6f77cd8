export * from './archive.ts';
export * from './open-archive.ts';
