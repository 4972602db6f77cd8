import { FORM } from './forms/english.ts';
import { CASE } from './forms/slavic.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Sentence } from './mention.ts';
import type { Word } from './words.ts';

/** «затрыманыя пяцёра актывістаў» */
export function isCounting({ tokens, words }: Sentence, at: number): boolean {
  if (!tokens[at]?.word.endsWith('ныя') || words[at]?.verbs === undefined) return false;
  return tokens[at + 1]?.kind === 'number' || ((words[at + 1]?.roles ?? 0) & ROLE.determiner) !== 0;
}

/** «сотні людзей затрыманыя на маршы»: behind a noun, and before nothing that it could go with. */
export function isSaidOf({ tokens, words }: Sentence, at: number): boolean {
  if (!/[нт]ыя$/.test(tokens[at]?.word ?? '') || words[at]?.verbs === undefined) return false;
  const before = words[at - 1];
  const noun = before?.names?.noun ?? before?.names?.actor;
  if (noun === undefined || before?.roles !== 0 || before.verbs !== undefined) return false;
  const ends = ROLE.preposition | ROLE.adverb | ROLE.time | ROLE.conjunction;
  return tokens[at + 1]?.kind !== 'word' || ((words[at + 1]?.roles ?? 0) & ends) !== 0;
}

/** «…, задержанный на акции»: behind a comma and before a preposition it tells something. */
export function isParticiple({ tokens, words }: Sentence, at: number): boolean {
  if (tokens[at - 1]?.word !== ',' || words[at]?.verbs === undefined) return false;
  const next = words[at + 1];
  const by = next?.names?.actor?.cases ?? 0;
  if ((by & CASE.instrumental) !== 0 && (by & CASE.nominative) === 0) return true;
  return tokens[at + 1]?.word === ',' || ((next?.roles ?? 0) & (ROLE.preposition | ROLE.adverb)) !== 0;
}

export function isShort(word: Word | undefined): boolean {
  return word?.verbs?.some(({ form }) => (form & FORM.short) !== 0) === true;
}
