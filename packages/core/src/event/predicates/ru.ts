import type { Predicates } from './predicate.ts';

export const russian: Predicates = { nouns: {}, verbs: [], predicates: [], nominals: [] };
