import { FIRST } from './argument.ts';
import type { Clause } from './clause.ts';
import type { Factuality } from './event.ts';
import { FORM } from './forms/english.ts';
import { ROLE } from './grammar/grammar.ts';
import { clauseAt, type Parsed, rootAt } from './parse.ts';
import { reportersOf } from './reported.ts';
import { isToBe } from './scope.ts';
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
  };

  if ((verb.form.form & FORM.future) !== 0) raise('planned');
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
  if (isHeardOf(parsed, verb)) raise('possible');
  let governing = true;
  for (let at = verb.at - 1; at >= clause.start && verb.at - at < 9; at--) {
    const roles = words[at]?.roles ?? 0;
    const other = parsed.verbAt[at];
    const helper = (roles & (ROLE.plan | ROLE.failed | ROLE.carried | ROLE.be | ROLE.auxiliary)) !== 0;
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
      raise('planned');
    } else if (isToDo(parsed, verb, at)) {
      // "is to visit"
      raise('planned');
    }
    if ((roles & ROLE.hearsay) !== 0) raise('possible');
    if ((roles & (ROLE.conjunction | ROLE.relative)) !== 0 && verb.at - at > 1) break;
  }
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
  'alleged said reported thought believed rumoured rumored suspected presumed understood claimed feared considered known'.split(
    ' ',
  ),
);

/** "Enough profit to", "too weak to": what it would take, and nothing that was. */
function isMeasured({ tokens }: Parsed, from: number): boolean {
  for (let at = from - 1; at >= 0 && from - at < 12 && tokens[at]?.word !== ','; at--)
    if (tokens[at]?.word === 'enough' || tokens[at]?.word === 'too') return true;
  return false;
}

const NEARLY = new Set(['nearly', 'almost', 'едва', 'ледзь']);

/** "The quarrel led Minsk to expel": it came to that. */
function isLedTo({ tokens, mentionOf }: Parsed, at: number): boolean {
  const whom = mentionOf[at];
  if (whom === undefined || whom.kind === 'modifier' || whom.preposition !== undefined) return false;
  let before = whom.start - 1;
  if (tokens[before]?.word === 'the' || tokens[before]?.word === 'its') before--;
  return LED.has(tokens[before]?.word ?? '');
}

const LED = new Set('led forced prompted pushed drove compelled obliged caused spurred'.split(' '));

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
function hangsOnIf({ slavic, words, clauses, clauseOf }: Parsed, { at }: Verb): boolean {
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
function isOpinion({ tokens, clauses }: Parsed, { at }: Verb): boolean {
  return clauses.some(({ opener, start, end }) => {
    if (opener !== 'source' || start <= at) return false;
    for (let i = start; i < end && i - start < 4; i++)
      if (GUESSES.some((stem) => tokens[i]?.word.startsWith(stem))) return true;
    return false;
  });
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
    ((word?.roles ?? 0) & ROLE.past) !== 0 && clauseOf[at] === clauseOf[verb.at];
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

/** Whether the word before "to" lets the infinitive happen or be planned; "ways to sign" and "in order to" do not. */
function isGoverned(parsed: Parsed, verb: Verb): boolean {
  const { slavic, tokens } = parsed;
  let at = verb.at - 1;
  if (!slavic && tokens[at]?.word === 'to') at--;
  const governs = ROLE.plan | ROLE.failed | ROLE.carried | ROLE.be | ROLE.possible | ROLE.obligation | ROLE.future;
  for (let steps = 0; at >= 0 && steps < 4; at--, steps++) {
    // «не планирует до выборов встречаться»
    if (slavic) at = overPhrase(parsed, at);
    // "Decided on Monday to freeze"
    if (!slavic && (rolesOf(parsed, at) & ROLE.time) !== 0 && tokens[at]?.capital) {
      if ((rolesOf(parsed, at - 1) & ROLE.preposition) !== 0) at--;
      continue;
    }
    const roles = rolesOf(parsed, at);
    // «Разогнать толпу удалось»
    if (slavic && steps === 0 && isBroughtOff(parsed, verb.at)) return true;
    // «О готовности принять переговоры заявил»: that is what is said.
    if (slavic && ABOUT.has(tokens[at - 1]?.word ?? '') && (roles & ROLE.plan) !== 0) return false;
    // "The first country to recognise it"
    if ((roles & governs) !== 0 || FIRST.has(tokens[at]?.word ?? '') || FIRST.has(tokens[at - 1]?.word ?? ''))
      return true;
    const passes =
      (roles & (ROLE.adverb | ROLE.negation)) !== 0 ||
      tokens[at]?.word === 'and' ||
      parsed.verbAt[at]?.kind === 'infinitive';
    if (!passes && !(slavic && parsed.mentionOf[at] !== undefined))
      return !slavic && (isGovernedOverPhrase(parsed, at) || isLedTo(parsed, at));
  }
  return false;
}

function isBroughtOff({ tokens }: Parsed, from: number): boolean {
  for (let at = from + 1; at < from + 7 && tokens[at]?.kind === 'word'; at++)
    if (BROUGHT_OFF.has(tokens[at]?.word ?? '')) return true;
  return false;
}

const BROUGHT_OFF = new Set(['удалось', 'удается', 'ўдалося', 'удалося', 'атрымалася', 'пришлось', 'давялося']);

/** Before a preposition and its noun. */
function overPhrase({ tokens, words, mentionOf, verbAt }: Parsed, from: number): number {
  for (let at = from; at > 0 && from - at < 3; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || verbAt[at] !== undefined || mentionOf[at] !== undefined) return from;
    const roles = words[at]?.roles ?? 0;
    if (at < from && (roles & ROLE.preposition) !== 0) return at - 1;
    if ((roles & ~(ROLE.time | ROLE.determiner)) !== 0) return from;
  }
  return from;
}

/** "Voted by a large majority to reject": between the verb and its infinitive only how, when and where. */
function isGovernedOverPhrase(parsed: Parsed, from: number): boolean {
  for (let at = from; at > 0 && from - at < 7; at--) {
    if (parsed.tokens[at]?.kind === 'mark') return false;
    if (parsed.verbAt[at - 1] !== undefined)
      return (rolesOf(parsed, at - 1) & ROLE.carried) !== 0 && HOW.has(parsed.tokens[at]?.word ?? '');
  }
  return false;
}

const ABOUT = new Set(['о', 'об', 'аб', 'пра']);

const HOW = new Set([
  'by',
  'at',
  'in',
  'on',
  'during',
  'after',
  'late',
  'early',
  'without',
  'overwhelmingly',
  'unanimously',
]);

function rolesOf(parsed: Parsed, at: number): number {
  return parsed.words[at]?.roles ?? 0;
}
