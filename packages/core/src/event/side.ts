import type { Mention } from './mention.ts';

/** Actors of one side and how they were found. */
export type Side = { mentions: Mention[]; resolvedBy: 'text' | 'pronoun' | 'implicit' };

export const NOBODY: Side = { mentions: [], resolvedBy: 'text' };

export function side(mentions: Mention[]): Side {
  return { mentions, resolvedBy: 'text' };
}
