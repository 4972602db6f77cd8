import type { Mention } from './mention.ts';
import { clauseAt, type Parsed } from './parse.ts';
import type { Side } from './side.ts';
import type { Verb } from './verb.ts';

/** "A president who has left office", "anyone who took part": no one in particular. */
export function isAnyone(parsed: Parsed, verb: Verb, { mentions }: Side): boolean {
  const [one, more] = mentions;
  const { opener, start } = clauseAt(parsed, verb.at);
  if (opener === 'relative' && ANYONE.has(parsed.tokens[start - 1]?.word ?? '')) {
    const first = parsed.verbs.find((other) => other.at > start && other.kind === 'finite');
    if (first === verb) return true;
  }
  if (one !== undefined && isNotAll(parsed, one)) return true;
  if (one === undefined || more !== undefined || clauseAt(parsed, verb.at).opener !== 'relative') return false;
  const article = parsed.tokens[one.start - 1]?.word;
  return one.kind === 'role' && one.country === undefined && !one.plural && (article === 'a' || article === 'an');
}

/** "Not all Kenyans insist", "few Russians support": what most of them do not. */
function isNotAll({ tokens, slavic }: Parsed, { start }: Mention): boolean {
  if (slavic) return false;
  for (let at = start - 1; at >= 0 && start - at < 4; at--) {
    const word = tokens[at]?.word ?? '';
    if (word === 'few') return tokens[at - 1]?.word !== 'a';
    if (word === 'all' || word === 'every') return tokens[at - 1]?.word === 'not';
  }
  return false;
}

const ANYONE = new Set('anyone anybody everyone whoever whichever'.split(' '));
