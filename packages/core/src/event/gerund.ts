import { ROLE } from './grammar/grammar.ts';
import type { Parsed } from './parse.ts';
import type { Verb } from './verb.ts';

/** A gerund tells a happening after a comma, after "after" and after "by"; otherwise it names one. */
export function isTold(parsed: Parsed, verb: Verb): boolean {
  const quoted = QUOTE.test(parsed.tokens[verb.at - 1]?.word ?? '') ? 2 : 1;
  const before = parsed.tokens[verb.at - quoted];
  const roles = parsed.words[verb.at - quoted]?.roles ?? 0;
  if (before === undefined || before.word === ',') return true;
  // "Tanks were seen heading for the border"
  const seen = [2, 3].some((back) => ((parsed.words[verb.at - back]?.roles ?? 0) & ROLE.be) !== 0);
  if (seen && SEEN.has(before.word)) return true;
  // "Spent the week practising together"
  const spent = parsed.verbs.findLast((one) => one.at < verb.at && one.kind === 'finite');
  if (
    !parsed.slavic &&
    spent?.form.lemma === 'spend' &&
    verb.at - spent.at < 9 &&
    (roles & (ROLE.preposition | ROLE.subordinator | ROLE.with)) === 0
  )
    return true;
  // "Aims at increasing", "to save by increasing"
  const last = before.word === 'by' ? parsed.verbs.findLast((one) => one.at < verb.at) : undefined;
  if (before.word === 'at' || last?.kind === 'infinitive') return false;
  // "Would go on selling"
  if (before.word === 'on' && CARRIERS.has(parsed.tokens[verb.at - 2]?.word ?? '')) return true;
  return (
    (roles & (ROLE.proof | ROLE.negation | ROLE.agent | ROLE.be | ROLE.carried | ROLE.plan)) !== 0 ||
    before.word === 'without'
  );
}

const QUOTE = /^["“‘'`]+$/;

const CARRIERS = new Set(['go', 'goes', 'went', 'gone', 'going', 'keep', 'keeps', 'kept', 'insist', 'insisted']);

const SEEN = new Set(['seen', 'spotted', 'observed', 'reported', 'photographed', 'filmed', 'caught']);
