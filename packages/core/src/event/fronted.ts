import { ACTIVE, INSTRUMENTAL, PASSIVE } from './clause-words.ts';
import { FORM } from './forms/english.ts';
import { CASE } from './forms/slavic.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Sentence } from './mention.ts';

/** How long a participle's phrase before its comma can be. */
const LONGEST = 14;

/**
 * The comma that ends a participle before the noun that it tells more of, «Обеспокоенные притоком мигрантов, власти …»;
 * −1 if the sentence opens otherwise.
 */
export function frontedEnd({ tokens, words, mentions }: Sentence): number {
  const first = tokens[0]?.word ?? '';
  const verbs = words[0]?.verbs;
  if (tokens[1]?.kind !== 'word') return -1;
  const known = verbs?.some(({ form }) => (form & (FORM.long | FORM.active)) !== 0) === true;
  const governs = ((words[1]?.roles ?? 0) & ROLE.preposition) !== 0 || INSTRUMENTAL.test(tokens[1]?.word ?? '');
  const likely = verbs === undefined && (ACTIVE.test(first) || (PASSIVE.test(first) && governs));
  if (!known && !likely) return -1;
  let at = 1;
  for (; at < tokens.length && tokens[at]?.word !== ','; at++) {
    if (at > LONGEST || tokens[at]?.kind === 'mark') return -1;
    if (words[at]?.verbs?.some(({ form }) => (form & (FORM.past | FORM.present | FORM.future)) !== 0)) return -1;
  }
  const head = mentions.find(({ start }) => start > at);
  if (head === undefined || head.start - at > 2 || (head.cases & CASE.nominative) === 0) return -1;
  // «Переданные Берлином установки, сообщил министр»: its noun stands before the comma.
  const inside = mentions.some(
    ({ start, cases, preposition }) =>
      start < at &&
      preposition === undefined &&
      (cases & CASE.nominative) !== 0 &&
      cases !== 63 &&
      (cases & CASE.accusative) === 0,
  );
  return inside ? -1 : at;
}
