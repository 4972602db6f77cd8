export * from './dates.ts';
export * from './headline.ts';
export * from './words.ts';
