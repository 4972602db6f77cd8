import { CASE } from './forms/slavic.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Mention } from './mention.ts';
import { chainOf, type Parsed } from './parse.ts';
import { POSSESSIVES } from './whose.ts';

const DECISIONS = new Set(['decision', 'decisions', 'move', 'resolve', 'choice', 'agreement']);

/** Whoever does so to a decision has not carried it out. */
const UNDONE = new Set(
  'reverse rescind suspend cancel review reconsider postpone drop overturn scrap delay revoke retract withdraw block veto annul await consider debate discuss'.split(
    ' ',
  ),
);

const UNDOING = new Set('reversal reversals cancellation suspension review postponement repeal overturning'.split(' '));

/** Of these a decision is their subject's own: "announced a decision to expel". */
const TAKES = new Set('announce take make confirm defend approve explain justify reaffirm'.split(' '));

/** Who decided what an infinitive says, or the verb of whose subject it was. */
export type Decider = { mentions: Mention[] } | { verb: number };

/** "Russia's decision to expel two diplomats", "a move by Minsk to close the border": it is done by who decided it. */
export function deciderOf(parsed: Parsed, at: number): Decider | undefined {
  const { tokens, words, mentionOf, verbs } = parsed;
  if (parsed.slavic) return slavicDecider(parsed, at);
  let to = at - 1;
  if (tokens[to]?.word !== 'to') return undefined;
  if (tokens[to - 1]?.word === 'not') to--;
  // "The decision, made in March, to expel"
  if (tokens[to - 1]?.word === ',') to = openingComma(tokens, to - 1);
  const by = mentionOf[to - 1];
  const behind = by?.preposition === 'by' && by.end === to;
  let noun = behind ? by.start - 1 : to - 1;
  if (behind) while (noun > 0 && (tokens[noun]?.word === 'by' || tokens[noun]?.word === 'the')) noun--;
  if (!DECISIONS.has(tokens[noun]?.word ?? '')) return undefined;
  const before = verbs.findLast((one) => one.at < noun);
  const after = verbs.find((one) => one.at > at && one.kind === 'finite');
  if (UNDONE.has(before?.form.lemma ?? '') || (after?.passive && UNDONE.has(after.form.lemma))) return undefined;
  for (let i = noun - 1; i > noun - 9 && i >= 0; i--) if (UNDOING.has(tokens[i]?.word ?? '')) return undefined;
  if (behind) return { mentions: chainOf(parsed, by) };
  // "Its surprise decision", "the court's decision"
  let owner = noun - 1;
  while (owner > 0 && noun - owner < 3 && isPlain(parsed, owner)) owner--;
  if (tokens[owner]?.word === "'s" || tokens[owner]?.word === "'") owner--;
  const mention = mentionOf[owner];
  if (mention !== undefined && mention.kind !== 'group')
    return mention.preposition === 'in' ? undefined : { mentions: [asActor(mention)] };
  const word = tokens[owner]?.word ?? '';
  const theirs = POSSESSIVES.has(word);
  const own = theirs || (((words[owner]?.roles ?? 0) & ROLE.determiner) !== 0 && TAKES.has(before?.form.lemma ?? ''));
  return own && before !== undefined && before.kind !== 'infinitive' ? { verb: before.at } : undefined;
}

function isPlain({ tokens, words, mentionOf }: Parsed, at: number): boolean {
  return (
    mentionOf[at] === undefined &&
    tokens[at]?.kind === 'word' &&
    (words[at]?.roles ?? 0) === 0 &&
    tokens[at]?.word !== "'s"
  );
}

/** "The Spanish decision": Spain's. */
function asActor(mention: Mention): Mention {
  return mention.kind === 'modifier' ? { ...mention, kind: 'demonym' } : mention;
}

const SLAVIC = /^(?:решени[еяюи]|решением|рашэнн[еяю]|рашэннем)$/;

const OF = new Set(['о', 'об', 'аб', 'пра']);

/** «решение России выслать дипломатов», «объявила о решении закрыть границу» */
function slavicDecider({ tokens, mentionOf, verbs, verbAt, clauseOf }: Parsed, at: number): Decider | undefined {
  if (verbAt[at]?.kind !== 'infinitive') return undefined;
  const not = tokens[at - 1]?.word === 'не' ? 1 : 0;
  const owner = mentionOf[at - 1 - not];
  if (owner !== undefined) {
    const genitive = (owner.cases & CASE.genitive) !== 0 && owner.end === at - not;
    return genitive && SLAVIC.test(tokens[owner.start - 1]?.word ?? '') ? { mentions: [owner] } : undefined;
  }
  const noun = at - 1 - not;
  if (!SLAVIC.test(tokens[noun]?.word ?? '') || !OF.has(tokens[noun - 1]?.word ?? '')) return undefined;
  const before = verbs.findLast((one) => one.at < noun && one.kind === 'finite' && clauseOf[one.at] === clauseOf[at]);
  return before === undefined || UNDOES.test(before.form.lemma) ? undefined : { verb: before.at };
}

const UNDOES = /^(?:отмен|отозва|пересм|перегляд|скасава|адмян)/;

/** Where the insertion begins that ends with the comma `at`; `at` where there is none. */
function openingComma(tokens: Parsed['tokens'], at: number): number {
  for (let open = at - 1; open > 0 && at - open < 9; open--) {
    if (tokens[open]?.word === ',') return open;
    if (tokens[open]?.kind === 'mark') break;
  }
  return at;
}
