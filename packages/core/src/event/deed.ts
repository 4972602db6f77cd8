import { FORM } from './forms/english.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Noun } from './mention.ts';
import { type Parsed, rootAt } from './parse.ts';
import type { Verb } from './verb.ts';

/** Verbs that tell of a deed by their «о»; by those of the first list it is done. */
const DOES = new Set(['объявить', 'объявлять', 'абвясціць', 'абвяшчаць']);
const TELLS = new Set(
  'сообщить сообщать заявить рассказать проинформировать отчитаться паведаміць паведамляць заявіць расказаць распавесці'.split(
    ' ',
  ),
);
const ABOUT = new Set(['о', 'об', 'аб', 'пра']);
const DECISION = new Set(['решение', 'рашэнне']);

/** The verb that announces or reports a deed: «объявила о введении санкций», «принял решение о высылке», «сообщила о задержании». */
export function announcerOf(parsed: Parsed, noun: Noun): { verb: Verb; done: boolean } | undefined {
  const { tokens, words, verbAt, mentionOf } = parsed;
  let at = noun.start - 1;
  // «о новой массированной атаке»
  while (noun.start - at < 4 && (mentionOf[at]?.kind === 'modifier' || isAdjective(parsed, at))) at--;
  if (!ABOUT.has(tokens[at]?.word ?? '')) return undefined;
  const decided = DECISION.has(tokens[at - 1]?.word ?? '');
  if (decided) at--;
  const root = rootAt(parsed, at);
  // «О разрыве отношений в среду объявил президент»
  if (at - (parsed.clauses[root]?.start ?? 0) < 2) return behind(parsed, noun, root);
  for (let i = at - 1; i >= 0 && at - i < 4; i--) {
    const verb = verbAt[i];
    if (verb !== undefined) {
      const { lemma, form } = verb.form;
      const told = verb.kind === 'finite' && (form & (FORM.past | FORM.present)) !== 0 && !isDenied(words, i);
      const done = decided || DOES.has(lemma);
      return told && (done || TELLS.has(lemma)) ? { verb, done } : undefined;
    }
    const loose = ROLE.time | ROLE.adverb | ROLE.preposition;
    if (((words[i]?.roles ?? 0) & loose) === 0 && mentionOf[i] === undefined) return undefined;
  }
  return undefined;
}

function isAdjective({ tokens, words }: Parsed, at: number): boolean {
  return words[at]?.verbs === undefined && /(?:ом|ой|ых|их|ым|ай|іх)$/.test(tokens[at]?.word ?? '');
}

/** The verb that a deed stands before. */
function behind({ verbs, words, clauseOf, clauses }: Parsed, noun: Noun, root: number): ReturnType<typeof announcerOf> {
  const verb = verbs.find((one) => one.at >= noun.end);
  const here = clauses[clauseOf[verb?.at ?? 0] ?? 0];
  if (verb?.kind !== 'finite' || (here !== clauses[root] && here?.parent !== root) || isDenied(words, verb.at))
    return undefined;
  const { lemma, form } = verb.form;
  const done = DOES.has(lemma);
  return (form & (FORM.past | FORM.present)) !== 0 && (done || TELLS.has(lemma)) ? { verb, done } : undefined;
}

function isDenied(words: Parsed['words'], at: number): boolean {
  return ((words[at - 1]?.roles ?? 0) & ROLE.negation) !== 0;
}
