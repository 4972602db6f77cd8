export * from './citation.ts';
export * from './dates.ts';
export * from './explain.ts';
export * from './headline.ts';
export * from './json-ld.ts';
export * from './kind.ts';
export * from './outcome.ts';
export * from './words.ts';
