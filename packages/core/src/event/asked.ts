import type { Match } from './match.ts';
import type { Parsed } from './parse.ts';

/** "Called on all states to work with them": somebody of whom nothing is known stands between the verb and what is asked. */
export function isAskedOf({ tokens, words }: Parsed, { sense, verb }: Match, purpose: number): boolean {
  const on = tokens[verb.at + 1]?.word ?? '';
  const from = on === 'on' || on === 'upon' ? verb.at + 2 : verb.at + 1;
  if (from === verb.at + 1 && !sense.followedBy?.has('to')) return false;
  const head = tokens[purpose - 2];
  if (tokens[purpose - 1]?.word !== 'to' || head?.kind !== 'word' || purpose - 2 < from || purpose - from > 7)
    return false;
  const opens = (words[from]?.roles ?? 0) !== 0 || ALL.has(tokens[from]?.word ?? '');
  return opens && /[^s]s$|people$/.test(head.word);
}

const ALL = new Set(['all', 'every', 'both', 'other', 'member', 'fellow', 'its', 'their']);
