import type { Predicates } from './predicate.ts';

export const belarusian: Predicates = { nouns: {}, verbs: [], predicates: [], nominals: [] };
