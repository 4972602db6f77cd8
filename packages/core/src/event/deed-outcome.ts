import { ADJECTIVE, AIMS, ANSWERS, CAUSED, CAUSES, ENDS, MEANS, ONLY_THOUGHT, PAST, UNDONE } from './deed-words.ts';
import { FORM } from './forms/english.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Noun } from './mention.ts';
import { type Parsed, rootAt } from './parse.ts';
import type { Verb } from './verb.ts';

/** How a sentence shows by what came of a deed that it was done; `doer` is a verb whose subject did it, by means of it. */
export type Outcome = { doer: Verb | undefined };

/**
 * A Slavic deed of which it is told what it brought about («арест мэра вызвал протесты», «причиной стал арест мэра»), by
 * which somebody answers («ответил высылкой») or by means of which something is done («арестом мэра власти вызвали»).
 */
export function outcomeOf(parsed: Parsed, noun: Noun): Outcome | undefined {
  const { tokens, clauses, verbs } = parsed;
  const root = rootAt(parsed, noun.start);
  const clause = clauses[root];
  if (clause === undefined || clause.opener === 'sub' || clause.opener === 'relative') return undefined;
  const from = phraseStart(parsed, noun.start, clause.start);
  if (from < 0) return undefined;
  const opens = from === clause.start;
  const means = MEANS.test(tokens[noun.start]?.word ?? '');
  if (opens) {
    const after = verbs.filter((one) => one.at >= noun.end && rootAt(parsed, one.at) === root);
    const verb = after.find(({ kind }) => kind === 'finite');
    if (means && verb !== undefined) return isTold(parsed, verb) ? { doer: verb } : undefined;
    const aim = means ? after.find(({ kind, at }) => kind === 'infinitive' && isAimed(parsed, at)) : undefined;
    if (means) return aim && { doer: aim };
    return hasOutcome(parsed, noun.end, root, verb) ? { doer: undefined } : undefined;
  }
  const before = tokens[from - 1]?.word ?? '';
  if (!means) return CAUSED.test(before) ? { doer: undefined } : undefined;
  const verb = parsed.verbAt[from - 1];
  if (ENDS.test(before)) return { doer: undefined };
  return verb !== undefined && ANSWERS.test(before) && isTold(parsed, verb) ? { doer: verb } : undefined;
}

/** The first token of a noun's phrase, over what goes with it; −1 where a preposition governs it or it is only thought of. */
function phraseStart({ tokens, words, mentionOf }: Parsed, start: number, floor: number): number {
  let at = start;
  for (; at > floor; at--) {
    const token = tokens[at - 1];
    if (token?.kind === 'number') continue;
    if (token?.kind !== 'word') break;
    const roles = words[at - 1]?.roles ?? 0;
    if (((roles & ROLE.preposition) !== 0 && !token.glued) || ONLY_THOUGHT.test(token.word)) return -1;
    const goes = mentionOf[at - 1]?.kind === 'modifier' || (roles & (ROLE.determiner | ROLE.adverb)) !== 0;
    if (!goes && !(ADJECTIVE.test(token.word) && words[at - 1]?.verbs === undefined)) break;
  }
  return at;
}

/** Behind the deed a verb of what it brought about, or of what is said of it. */
function hasOutcome(parsed: Parsed, from: number, root: number, verb: Verb | undefined): boolean {
  const { tokens } = parsed;
  for (let at = from; at < tokens.length && at - from < REACH; at++) {
    if (rootAt(parsed, at) !== root) continue;
    const word = tokens[at]?.word ?? '';
    if (CAUSES.test(word)) return true;
    // «арест мэра не остановил протесты»: a verb that nobody knows, of which the deed is the subject.
    if (parsed.words[at] === undefined && PAST.test(word) && !UNDONE.test(word)) {
      if (agreesWith(word, tokens[from - 1]?.word ?? '')) return true;
      // «спраў» only ends like one.
      if (!/ў$/.test(word)) return false;
    }
    if (at === verb?.at)
      return (
        verb.form.senses.some(({ type }) => type === 'ACCUSE') ||
        ((verb.form.form & FORM.past) !== 0 &&
          !verb.passive &&
          !UNDONE.test(word) &&
          agreesWith(word, tokens[from - 1]?.word ?? ''))
      );
  }
  return false;
}

function isTold({ words }: Parsed, { at, form: { form } }: Verb): boolean {
  return (form & FORM.future) === 0 && ((words[at - 1]?.roles ?? 0) & ROLE.negation) === 0;
}

/** «введением пошлин Брюссель стремится сократить»: what it is done for. */
function isAimed({ tokens, words }: Parsed, at: number): boolean {
  return AIMS.test(tokens[at - 1]?.word ?? '') && ((words[at - 2]?.roles ?? 0) & ROLE.negation) === 0;
}

/** «высылка … удивила», «введение … ударило», «арест … показал» */
function agreesWith(verb: string, noun: string): boolean {
  const told = verb.replace(/с[ья]$/, '');
  if (/[иі]$/.test(told)) return /[иыяіе]$/.test(noun);
  if (told.endsWith('о')) return /[ое]$/.test(noun);
  if (told.endsWith('а')) return /[аяье]$/.test(noun);
  return /[бвгдзклмнпрстфхцчшў]$/.test(noun) || /(?:нне|цце)$/.test(noun);
}

/** How far behind a deed its outcome is looked for, over who did it, where and when. */
const REACH = 22;
