import type { Clause } from './clause.ts';
import { FORM } from './forms/english.ts';
import { ROLE } from './grammar/grammar.ts';
import { clauseAt, type Parsed, rolesOf, rootAt } from './parse.ts';
import type { Verb } from './verb.ts';

/** "Does not mean that it is ready": neither told nor denied. */
const MEANS = new Set([
  'подтвердил',
  'подтвердила',
  'подтвердили',
  'подтверждает',
  'подтверждают',
  'пацвердзіў',
  'пацвердзіла',
  'пацвердзілі',
  'пацвярджае',
  'пацвярджаюць',
  'mean',
  'imply',
  'guarantee',
  'означает',
  'значит',
  'азначае',
  'значыць',
]);

/** "If it attacks", "does not mean that it attacks" */
export function isConditional(parsed: Parsed, verb: Verb): boolean {
  const { start, opener } =
    (parsed.slavic ? parsed.clauses[rootAt(parsed, verb.at)] : undefined) ?? clauseAt(parsed, verb.at);
  for (let at = start; opener === 'that' && at >= start - 2; at--) {
    if (!MEANS.has(parsed.tokens[at]?.word ?? '')) continue;
    return [1, 2].some((back) => (rolesOf(parsed, at - back) & ROLE.negation) !== 0);
  }
  // "Fears that Russia will attack": nobody does, or says that they will.
  if (!parsed.slavic && isFeared(parsed, start, opener)) return true;
  if (parsed.slavic && opener === 'that' && isGuessed(parsed, start, verb)) return true;
  // «На думку Парыжа, Дамаск не пагодзіцца»
  if (parsed.slavic && (verb.form.form & FORM.future) !== 0 && OPINION.has(parsed.tokens[1]?.word ?? '')) return true;
  // "Until Iraq complies": it does not yet.
  const done = (verb.form.form & FORM.past) !== 0 && !(verb.passive && isPresent(parsed, verb.at));
  const yet = opener === 'sub' && UNTIL.has(parsed.tokens[start]?.word ?? '') && !done;
  if (opener === 'sub' && !parsed.slavic && isYetToCome(parsed, start)) return true;
  // «пока США не снимут санкции»: they have not.
  const till = parsed.slavic && opener === 'sub' && TILL.has(parsed.tokens[start]?.word ?? '');
  const willBe = [1, 2].some((back) => (rolesOf(parsed, verb.at - back) & ROLE.future) !== 0);
  if (till && ((verb.form.form & FORM.future) !== 0 || willBe)) return true;
  const depends = opener === 'sub' && (rolesOf(parsed, start) & ROLE.condition) !== 0 && !isWhen(parsed, start, verb);
  if (!parsed.slavic && isOfDraft(parsed, start, opener, verb)) return true;
  return yet || depends || isAsked(parsed, verb) || isConsequence(parsed, verb) || isInverted(parsed, verb);
}

/** «по мнению», «на думку» */
const OPINION = new Set(['мнению', 'оценке', 'прогнозам', 'думку', 'меркаваннем', 'ацэнках', 'прагнозах']);

/** "Should the talks fail, Romania would be asked": neither is told. */
function isInverted({ slavic, tokens, words }: Parsed, { at }: Verb): boolean {
  if (slavic || !INVERTS.has(tokens[0]?.word ?? '') || ((words[1]?.roles ?? 0) & ROLE.preposition) !== 0) return false;
  if (tokens.at(-1)?.word === '?') return false;
  const comma = tokens.findIndex(({ word }) => word === ',');
  if (comma < 0) return false;
  if (at < comma) return true;
  return [1, 2, 3].some((back) => WOULD_HAVE.has(tokens[at - back]?.word ?? ''));
}

const INVERTS = new Set(['should', 'were', 'had']);

const WOULD_HAVE = new Set(['would', 'could', 'might', 'will', 'may']);

/** "A bill that would ban", "a deal under which it would free two": what only a paper would do. */
function isOfDraft(
  { tokens, words, mentionOf, verbAt, verbs }: Parsed,
  start: number,
  opener: Clause['opener'],
  { at }: Verb,
): boolean {
  if (opener !== 'relative' && opener !== 'that') return false;
  // "Said at a polling station that he would stand": what somebody says.
  if (opener === 'that' && verbs.findLast((one) => one.at < start)?.reporting) return false;
  // "Under which"
  const before = ((words[start - 1]?.roles ?? 0) & ROLE.preposition) !== 0 ? start - 2 : start - 1;
  const thing = tokens[before];
  if (thing?.kind !== 'word' || mentionOf[before] !== undefined || verbAt[before] !== undefined) return false;
  if (words[before]?.names?.noun === undefined) return false;
  return [1, 2].some((back) => DRAFTS.has(tokens[at - back]?.word ?? ''));
}

const DRAFTS = new Set(['would', 'could', 'might']);

/** "Are met", "is lifted" */
function isPresent({ tokens }: Parsed, at: number): boolean {
  return [1, 2].some((back) => PRESENT.has(tokens[at - back]?.word ?? ''));
}

const PRESENT = new Set(['is', 'are', 'be']);

/** "Will disarm as soon as peacekeepers arrive", "would leave once it was signed": when is as open as whether. */
function isYetToCome({ tokens, words, verbs }: Parsed, start: number): boolean {
  const word = tokens[start]?.word;
  const soon = word === 'as' && (tokens[start + 1]?.word === 'soon' || tokens[start + 1]?.word === 'long');
  const after = (word === 'as' && tokens[start - 1]?.word === 'soon') || tokens[start - 1]?.word === 'long';
  if (!soon && !after && word !== 'once') return false;
  const above = verbs.findLast((one) => one.at < start && one.kind === 'finite');
  if (above === undefined) return false;
  return [1, 2].some((back) => ((words[above.at - back]?.roles ?? 0) & ROLE.future) !== 0);
}

/** «спросил, правда ли, что США вторгнутся», «ці праўда, што» */
function isAsked({ slavic, clauses, clauseOf, tokens }: Parsed, { at }: Verb): boolean {
  const clause = clauses[clauseOf[at] ?? 0];
  if (!slavic || clause?.opener !== 'that') return false;
  for (let i = clause.start - 1; i >= 0 && clause.start - i < 5; i--)
    if (WHETHER.has(tokens[i]?.word ?? '')) return true;
  return false;
}

const WHETHER = new Set(['ли', 'ці']);

/** Belarusian «калі» is "if" and "when": before what is past and no wish it is "when". */
function isWhen({ tokens, clauses }: Parsed, start: number, { form }: Verb): boolean {
  if (tokens[start]?.word !== 'калі' || (form.form & FORM.past) === 0) return false;
  const { end = start } = clauses.find((one) => one.start === start) ?? {};
  for (let at = start; at < end; at++) if (WOULD.has(tokens[at]?.word ?? '')) return false;
  return true;
}

/** "If Iran breaks the accord, sanctions will follow": nobody promises it, nobody threatens with it. */
export function hangsOnIf({ slavic, words, clauses, clauseOf }: Parsed, { at }: Verb): boolean {
  if (slavic) return false;
  const start = clauses[clauseOf[at] ?? 0]?.start ?? 0;
  let will = false;
  for (let i = at - 1; i >= start && at - i < 5; i--) will ||= ((words[i]?.roles ?? 0) & ROLE.future) !== 0;
  return will && clauses.some((one) => one.opener === 'sub' && one.word === 'if' && one.start < at);
}

/** "Hopes that Turkey will agree", "fears Russia will attack" */
function isFeared({ tokens, words }: Parsed, start: number, opener: Clause['opener']): boolean {
  if (opener !== 'that') return false;
  for (let at = start - 1; at >= 0 && start - at < 3; at--) {
    if (FEARS_THAT.has(tokens[at]?.word ?? '')) return true;
    if (((words[at]?.roles ?? 0) & ROLE.adverb) === 0) return false;
  }
  return false;
}

const FEARS_THAT = new Set(
  'fear fears feared fearing hope hopes hoped hoping worry worries worried doubt doubts doubted dread dreads dreaded wish wishes wished suspect suspects suspected'.split(
    ' ',
  ),
);

/** Behind words of fear and hope anything, behind those of opinion what is to come. */
function isGuessed({ tokens, verbs, words, clauseOf }: Parsed, start: number, verb: Verb): boolean {
  const ahead =
    (verb.form.form & FORM.future) !== 0 ||
    (verb.kind === 'infinitive' && ((words[verb.at - 1]?.roles ?? 0) & (ROLE.future | ROLE.possible)) !== 0);
  for (let at = start - 2; at >= 0 && start - at < 5; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (FEARS.some((stem) => token.word.startsWith(stem))) return true;
    if (ahead && GUESSES.some((stem) => token.word.startsWith(stem))) return true;
    if (verbs.some((one) => one.at === at) && clauseOf[at] !== clauseOf[start]) return false;
  }
  return false;
}

/** «…, считают дипломаты»: what somebody only expects. */
export function isOpinion({ tokens, clauses }: Parsed, { at }: Verb): boolean {
  return clauses.some(({ opener, start, end }) => {
    if (opener !== 'source' || start <= at) return false;
    for (let i = start; i < end && i - start < 4; i++)
      if (GUESSES.some((stem) => tokens[i]?.word.startsWith(stem))) return true;
    return false;
  });
}

const FEARS =
  'опаса опасени опасен боится боятся боялся боялась боялись надеет надеют надеял надежд сомнева сомнени асцераг асцярог баіцца баяцца баяўся баялася спадзя надзе сумнява'.split(
    ' ',
  );

const GUESSES =
  'считает считают считал полага прогноз предсказ предположи предполага думает думают уверен мнени лічыц лічац лічыў мяркуе мяркуюць прагноз прадказ думае думаюць упэунен'.split(
    ' ',
  );

const UNTIL = new Set(['until', 'till']);

const TILL = new Set(['пока', 'покуда', 'пакуль']);

/** «Если Иран нарушит соглашение, США введут санкции»: neither is announced. */
function isConsequence({ slavic, clauses, clauseOf, tokens, words, verbs }: Parsed, { at, form, kind }: Verb): boolean {
  if (!slavic) return false;
  const would = WOULD.has(tokens[at + 1]?.word ?? '') || WOULD.has(tokens[at - 1]?.word ?? '');
  // «Анкара может закрыть», «будут стрелять»
  const may =
    kind === 'infinitive' &&
    [1, 2, 3].some((back) => ((words[at - back]?.roles ?? 0) & (ROLE.possible | ROLE.future)) !== 0);
  // «поручил запретить ввоз, если Вильнюс не откроет границу»
  if (kind === 'infinitive' && !may)
    return verbs.some(
      (one) => (one.form.form & FORM.future) !== 0 && one.kind === 'finite' && opensIf(clauses[clauseOf[one.at] ?? 0]),
    );
  if ((form.form & FORM.future) === 0 && !would && !may) return false;
  return clauses.some(({ opener, word }, index) => opener === 'sub' && index !== clauseOf[at] && IF.has(word));
}

function opensIf(clause: Clause | undefined): boolean {
  return clause?.opener === 'sub' && IF.has(clause.word);
}

const WOULD = new Set(['бы', 'б']);

export const IF = new Set(['если', 'калі']);
