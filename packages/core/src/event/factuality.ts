import { isOnceAgain } from './clause.ts';
import { hangsOnIf, isConditional, isOpinion } from './conditional.ts';
import { deciderOf } from './decision.ts';
import type { Factuality } from './event.ts';
import { FORM } from './forms/english.ts';
import { isGoverned } from './governed.ts';
import { ROLE } from './grammar/grammar.ts';
import { clauseAt, type Parsed, rolesOf } from './parse.ts';
import { reportersOf } from './reported.ts';
import { isToBe } from './scope.ts';
import { stopOf } from './stopped.ts';
import type { Verb } from './verb.ts';
import type { Word } from './words.ts';

/** Whether it happened, or `undefined` when the words only name a purpose or a condition: no event. */
export function factualityOf(parsed: Parsed, verb: Verb, text: string): Factuality | undefined {
  const { words, tokens } = parsed;
  const clause = clauseAt(parsed, verb.at);
  if (isConditional(parsed, verb)) return undefined;
  let negative = false;
  let failed = false;
  let modality: Factuality['modality'] = 'actual';
  const raise = (to: Factuality['modality']) => {
    if (modality === 'actual' || to === 'possible') modality = to;
    // "Reportedly plans to": not even that is sure.
    else if (modality !== to && (modality === 'alleged' || to === 'alleged')) modality = 'possible';
  };

  if ((verb.form.form & FORM.future) !== 0) raise('planned');
  // "Is due in Rome on Monday"
  if (verb.form.form === FORM.adjective && EXPECTED.has(tokens[verb.at]?.word ?? '')) raise('planned');
  // "They nearly fought": they did not.
  if (NEARLY.has(tokens[verb.at - 1]?.word ?? '')) return undefined;

  // The words that govern the verb: auxiliaries, adverbs, and over an infinitive the word before "to".
  if (verb.kind === 'infinitive' && !isGoverned(parsed, verb) && !isHeardOf(parsed, verb)) return undefined;
  // «приказал силовикам не стрелять»: an order, and no deed of who gives it.
  if (parsed.slavic && verb.kind === 'infinitive' && isForbidden(parsed, verb)) return undefined;
  // "Had been expected to show sympathy": whether they did is open.
  if (wasExpected(parsed, verb)) return undefined;
  // "Not enough to be approved"
  if (isToBe(parsed, verb) && isMeasured(parsed, verb.at)) return undefined;
  // "To leave or be deported": what would come of it.
  if (tokens[verb.at - 1]?.word === 'be' && tokens[verb.at - 2]?.word === 'or') return undefined;
  if (isHeardOf(parsed, verb) || PRESUMED.has(tokens[verb.at - 1]?.word ?? '')) raise('alleged');
  // «решение России выслать дипломатов»: it is done by deciding it.
  const decider = verb.kind === 'infinitive' ? deciderOf(parsed, verb.at) : undefined;
  const decided = parsed.slavic && decider !== undefined;
  // "Will announce a decision to lift the ban"
  const announced = decider !== undefined && 'verb' in decider ? decider.verb : -1;
  if (((words[announced - 1]?.roles ?? 0) & ROLE.future) !== 0) raise('planned');
  const stop = stopOf(parsed, verb);
  let governing = true;
  for (let at = verb.at - 1; at >= clause.start && verb.at - at < 9; at--) {
    const roles = words[at]?.roles ?? 0;
    const other = parsed.verbAt[at];
    const helper =
      (roles & (ROLE.plan | ROLE.failed | ROLE.carried | ROLE.be | ROLE.auxiliary)) !== 0 || stop === other;
    if (tokens[at]?.kind === 'mark' && verb.at - at > 1) break;
    // "Refused to sign and lodged": a past tense begins anew, an infinitive goes on.
    if ((roles & ROLE.conjunction) !== 0 && at === verb.at - 1 && beginsAnew(parsed, verb)) break;
    const mention = parsed.mentionOf[at];
    if (mention !== undefined) {
      if (!parsed.slavic && isNeither(tokens, mention.start)) negative = true;
      // "Russia and Belarus did not sign": nothing of the verb stands before its subject.
      if (verb.kind !== 'infinitive') break;
      governing = false;
      continue;
    }
    if (other !== undefined && !helper && other.kind !== 'infinitive') break;
    if (!governing && (roles & (ROLE.obligation | ROLE.plan)) === 0) continue;
    // «ни на кого не нападать»: Slavic negations do not cancel each other.
    if ((roles & ROLE.negation) !== 0 && !NOT_ONLY.has(tokens[at + 1]?.word ?? ''))
      negative = parsed.slavic && !failed ? true : !negative;
    if ((roles & ROLE.failed) !== 0) {
      negative = !negative;
      failed = true;
    }
    if ((roles & ROLE.possible) !== 0 && !isMonth(parsed, at)) {
      raise('possible');
    } else if ((roles & (ROLE.future | ROLE.obligation)) !== 0) {
      raise('planned');
    } else if ((roles & ROLE.plan) !== 0 && (verb.kind !== 'finite' || (roles & ROLE.be) !== 0)) {
      if (!decided) raise('planned');
    } else if (isToDo(parsed, verb, at)) {
      // "is to visit"
      raise('planned');
    }
    if ((roles & ROLE.hearsay) !== 0) raise('alleged');
    if ((roles & (ROLE.conjunction | ROLE.relative)) !== 0 && verb.at - at > 1) break;
  }
  // "Was not behind the raid"
  if (!parsed.slavic && verb.form.lemma === 'be' && ((words[verb.at + 1]?.roles ?? 0) & ROLE.negation) !== 0)
    negative = !negative;
  // "Neither arrested nor expelled them"
  if (tokens[verb.at - 1]?.word === 'nor') negative = true;
  // «не исключил, что введёт санкции»; «предстоит визит»: they are to come.
  if (parsed.slavic && clause.opener === 'that' && isLeftOpen(parsed, clause.start)) raise('possible');
  if (parsed.slavic && AHEAD.has(verb.form.lemma)) raise('planned');
  if (parsed.slavic && (modality as Factuality['modality']) !== 'actual' && isOpinion(parsed, verb)) return undefined;
  const { names: reportedBy, denied } = reportersOf(parsed, verb, text);
  if (denied) negative = !negative;
  if ((modality as Factuality['modality']) !== 'actual' && reportedBy.length === 0 && hangsOnIf(parsed, verb))
    return undefined;
  return {
    polarity: negative ? 'negative' : 'positive',
    modality,
    reportedBy,
    historical: isOfThePast(parsed, verb),
  };
}

function isForbidden({ tokens, words, verbs }: Parsed, { at }: Verb): boolean {
  if (((words[at - 1]?.roles ?? 0) & ROLE.negation) === 0) return false;
  const before = verbs.findLast((one) => one.at < at);
  return (
    before !== undefined &&
    at - before.at < 6 &&
    ORDERS.has(before.form.lemma) &&
    tokens[before.at + 1]?.kind === 'word'
  );
}

const ORDERS = new Set(
  'приказать приказывать велеть поручить попросить загадаць загадваць даручыць папрасіць'.split(' '),
);

function wasExpected({ tokens, slavic }: Parsed, { at }: Verb): boolean {
  if (slavic || tokens[at - 1]?.word !== 'to' || !EXPECTED.has(tokens[at - 2]?.word ?? '')) return false;
  return tokens[at - 3]?.word === 'been' && tokens[at - 4]?.word === 'had';
}

const EXPECTED = new Set(['expected', 'due', 'scheduled', 'supposed', 'set', 'meant']);

/** "Were alleged to have abused", "is thought to be ready": said of them, and by nobody. */
function isHeardOf({ tokens, words, slavic }: Parsed, verb: Verb): boolean {
  if (slavic) return false;
  const helps = ROLE.auxiliary | ROLE.be | ROLE.adverb | ROLE.negation;
  let at = verb.at - 1;
  while (((words[at]?.roles ?? 0) & helps) !== 0 && tokens[at]?.word !== 'to' && verb.at - at < 5) at--;
  if (tokens[at]?.word !== 'to') return false;
  return (
    HEARD.has(tokens[at - 1]?.word ?? '') && [2, 3].some((back) => ((words[at - back]?.roles ?? 0) & ROLE.be) !== 0)
  );
}

const HEARD = new Set(
  'alleged reported said thought believed rumoured rumored suspected presumed understood claimed feared considered'.split(
    ' ',
  ),
);

/** "Believed killed by rebels" */
const PRESUMED = new Set(['presumed', 'believed', 'feared', 'thought', 'suspected']);

/** "Enough profit to", "too weak to": what it would take, and nothing that was. */
function isMeasured({ tokens }: Parsed, from: number): boolean {
  for (let at = from - 1; at >= 0 && from - at < 12 && tokens[at]?.word !== ','; at--)
    if (tokens[at]?.word === 'enough' || tokens[at]?.word === 'too') return true;
  return false;
}

const NEARLY = new Set(['nearly', 'almost', 'едва', 'ледзь']);

/** "Neither Lima nor Quito would budge", "neither of the two sides", "nor did Lima sign". */
function isNeither(tokens: Parsed['tokens'], start: number): boolean {
  for (let at = start - 1; at >= 0 && start - at < 4; at--) {
    const word = tokens[at]?.word;
    if (word === 'nor' || (word === 'neither' && tokens[at + 1]?.word === 'of')) return true;
  }
  return false;
}

/** "In May": the month, and not what may be. */
function isMonth({ tokens, words }: Parsed, at: number): boolean {
  return at > 0 && tokens[at]?.capital === true && ((words[at]?.roles ?? 0) & ROLE.time) !== 0;
}

/** "Is to visit", but not «был вынужден уйти». */
function isToDo(parsed: Parsed, verb: Verb, at: number): boolean {
  if ((rolesOf(parsed, at) & ROLE.be) === 0 || verb.kind !== 'infinitive' || at !== verb.at - 2) return false;
  const forced = parsed.slavic && (rolesOf(parsed, at + 1) & ROLE.carried) !== 0;
  return !forced && isBare(parsed, at);
}

/** A form of "to be" that tells nothing by itself. */
function isBare({ verbAt }: Parsed, at: number): boolean {
  return (verbAt[at]?.form.lemma ?? 'be') === 'be';
}

/** Behind «не исключил, что», «допускает, что». */
function isLeftOpen({ tokens }: Parsed, start: number): boolean {
  for (let at = start - 1; at >= 0 && start - at < 4; at--) if (OPEN.test(tokens[at]?.word ?? '')) return true;
  return false;
}

const OPEN =
  /^(?:исключ(?:ает|ают|ил[аи]?)|допуска(?:ет|ют|л[аи]?)|допустил[аи]?|выключа(?:е|юць|ў|л[аі])|выключы(?:ў|л[аі])|дапуска(?:е|юць|ў|л[аі])|дапусці(?:ў|л[аі]))$/;

/** Verbs of what is still to come. */
const AHEAD = new Set(
  'предстоять намечаться планироваться ожидаться готовиться намечать планировать запланировать наметить мецца чакацца планавацца рыхтавацца планаваць запланаваць намеціць'.split(
    ' ',
  ),
);

/** «тем не менее», «не только», «не раз», "not only": no negation of the verb. */
const NOT_ONLY = new Set([
  'only',
  'once',
  'менее',
  'более',
  'только',
  'раз',
  'однажды',
  'менш',
  'больш',
  'толькі',
  'аднойчы',
]);

/** "Formerly", "during the war", "under Soviet rule": the clause says that it was long ago. */
function isOfThePast(parsed: Parsed, verb: Verb): boolean {
  const { roles, words, clauseOf, nouns } = parsed;
  const isPast = (word: Word | undefined, at: number) =>
    ((word?.roles ?? 0) & ROLE.past) !== 0 && clauseOf[at] === clauseOf[verb.at] && !isOnceAgain(parsed.tokens, at);
  if ((roles & ROLE.past) !== 0 && words.some(isPast)) return true;
  const { start, end } = clauseAt(parsed, verb.at);
  return nouns.some((noun) => noun.start >= start && noun.end <= end && noun.classes.includes('history'));
}

function beginsAnew({ verbs }: Parsed, verb: Verb): boolean {
  const before = verbs.findLast((one) => one.at < verb.at);
  return (
    before !== undefined &&
    (verb.form.form & (FORM.past | FORM.third | FORM.present)) !== 0 &&
    !before.passive &&
    verb.kind === 'finite'
  );
}
