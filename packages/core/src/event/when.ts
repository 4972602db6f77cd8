import type { Article } from '../article/article.ts';
import { parseDay } from '../time/calendar.ts';
import type { Clause } from './clause.ts';
import { type Dated, whenFrom } from './dated.ts';
import type { Factuality, When } from './event.ts';
import { FORM } from './forms/english.ts';
import { ROLE } from './grammar/grammar.ts';
import { clauseAt, type Parsed, wholeStart } from './parse.ts';
import type { Verb } from './verb.ts';

export const NEVER: When = { edtf: null, start: null, end: null, granularity: 'none', basis: 'none' };

/** Words that open a clause which tells what a date before them was the date of. */
const WHEN = new Set(['when', 'where', 'когда', 'где', 'калі', 'дзе']);

/** "A programme for 2021–2023": years behind these are those of the thing. */
const FOR = new Set(['for', 'на']);

/** A date with the token at which it begins. */
export type Placed = Dated & { at: number };

export function placeDates(parsed: Parsed, dates: readonly Dated[]): Placed[] {
  return dates.map(({ timex, index, start, end, range, days }) => {
    return { timex, index, start, end, range, days, at: tokenAt(parsed, start) };
  });
}

/**
 * The date that a clause gives its happening: an expression of the same clause with no other verb between,
 * or the only one of the sentence when its clause tells nothing else. What has taken place did so by the day `latest`.
 */
export function whenOf(
  parsed: Parsed,
  trigger: number,
  dated: readonly Placed[],
  triggers: readonly number[],
  latest: string | null = null,
): When | undefined {
  if (dated.length === 0) return undefined;
  // "Met on Thursday, eleven days after their talks": those were not on Thursday.
  if (isCountedFrom(parsed, trigger)) return undefined;
  const clause = clauseAt(parsed, trigger);
  // "Since February, when troops attacked": the date is that of the clause that explains it.
  const told = dated.find((one) => WHEN.has(clause.word) && one.at < clause.start && clause.start - one.at < 7);
  if (told !== undefined) return whenFrom(told);
  // "Since 2014", "until June": the date bounds a stretch and is not the day of the happening.
  const placed = dated.filter((one) => {
    const before = parsed.tokens[one.at - 1]?.word ?? '';
    if (isInTitle(parsed, one.at, trigger) || isOfThing(parsed, one, trigger)) return false;
    if (one.range !== undefined) return !FOR.has(before);
    // "Before dawn on Monday" is of that day.
    const early = before === 'before' && one.timex.type === 'TIME';
    const bound = !early && ((parsed.words[one.at - 1]?.roles ?? 0) & ROLE.bound) !== 0;
    return (!bound || begins(parsed, one, trigger)) && !(FOR.has(before) && /^\d{4}$/.test(one.timex.edtf ?? ''));
  });
  const past =
    latest === null ? placed : placed.filter((one) => !isAfter(one, latest) && !isLimit(parsed, one, trigger, latest));
  let best: (typeof placed)[number] | undefined;
  for (const one of past) {
    if (!isOf(parsed, clause, one.at) || isBlocked(parsed, trigger, one, clause.start)) continue;
    if (isOfNounBefore(parsed, one, clause.start)) continue;
    if (best === undefined || far(parsed, one.at, trigger) < far(parsed, best.at, trigger)) best = one;
  }
  const only = placed.length === 1 ? past[0] : undefined;
  if (best === undefined && only !== undefined) {
    const other = clauseAt(parsed, only.at);
    const busy = triggers.some((at) => at !== trigger && at >= other.start && at < other.end);
    // "Sheinbaum, who cancelled plans, thanked him on Sunday": behind what is inserted its clause goes on.
    const inserted = clause.opener === 'relative' && only.at >= clause.end;
    // «выделил 8 млн, причём первый транш был перечислен в январе»
    // "Signed it with envoys in the town, which they have held since the rising on May 5"
    const told =
      (other.opener === 'sub' && SINCE.has(other.word)) ||
      MOREOVER.has(other.word) ||
      other.opener === 'source' ||
      other.opener === 'relative' ||
      other.opener === 'that' ||
      inserted;
    const verbs = parsed.verbs.some((verb) => verb.at >= other.start && verb.at < other.end && verb.at !== trigger);
    // «Выступая на прошлой неделе в Минске, он обвинил»: he did both at once.
    const saying = other.start === 0 && other.opener === 'participle' && other.end <= trigger && isMeanwhile(parsed);
    const parenthesis = other.end <= trigger && (!verbs || saying);
    const noun = isOfAttribute(parsed, only.at, trigger) || isOfNounBefore(parsed, only, other.start);
    if ((!busy || saying) && !told && !noun && (parenthesis || !verbs)) best = only;
  }
  best ??= past.find((one) => opensBoth(parsed, clause, one.at));
  return best === undefined ? undefined : whenFrom(best);
}

/** "Turkey invited Armenia to talks in December": what was said by now is not of a day to come. */
function isAfter(dated: Placed, latest: string): boolean {
  // What is spelled as no later cannot be.
  if (dated.range === undefined && (dated.timex.edtf ?? '') <= latest) return false;
  return dated.days !== null && dated.days.start > latest;
}

/** "Promised to deliver wheat by the end of the year": the limit is that of what is promised. */
function isLimit(parsed: Parsed, dated: Placed, trigger: number, latest: string): boolean {
  const { at, days } = dated;
  if (at < trigger || !LIMITS.has(parsed.tokens[at - 1]?.word ?? '')) return false;
  return (days !== null && days.end > latest) || isBehindInfinitive(parsed, at, trigger);
}

const LIMITS = new Set(['by', 'before', 'until', 'до', 'к', 'да']);

/** "In May 2022 troops attacked, and many were killed": a date that opens the sentence is of all that "and" joins. */
function opensBoth({ clauses, mentions, verbs }: Parsed, clause: Clause, at: number): boolean {
  const first = clauses[0];
  if (clause.opener !== 'and' || first === undefined || clause.start >= (verbs.at(-1)?.at ?? 0) + 1) return false;
  let above: Clause | undefined = clause;
  for (let steps = 0; above?.opener === 'and' && steps < 4; steps++) above = clauses[above.parent];
  if (above !== first || at >= first.end || at > 3) return false;
  return verbs.every((one) => one.at > at) && mentions.every((one) => one.start > at);
}

/** Of "closed it in 2020, right after a court had jailed him" the date of the clause above: what the other tells is no news either. */
export function whenAbove(parsed: Parsed, trigger: number, dated: readonly Placed[]): When | undefined {
  const clause = clauseAt(parsed, trigger);
  const above = parsed.clauses[clause.parent];
  if (clause.opener !== 'sub' || above === undefined) return undefined;
  const one = dated.find(
    ({ at }) => at >= above.start && at < above.end && ((parsed.words[at - 1]?.roles ?? 0) & ROLE.bound) === 0,
  );
  return one && whenFrom(one);
}

/** Behind "days after", «через неделю после»: the noun tells what the date is counted from. */
export function isCountedFrom({ tokens, words, verbAt }: Parsed, trigger: number): boolean {
  if (verbAt[trigger] !== undefined) return false;
  for (let at = trigger - 1; at > 0 && trigger - at < 6; at--) {
    if (tokens[at]?.kind === 'mark' || verbAt[at] !== undefined) return false;
    if (AFTER.has(tokens[at]?.word ?? ''))
      return ((words[at - 1]?.roles ?? 0) & ROLE.time) !== 0 || UNITS.test(tokens[at - 1]?.word ?? '');
  }
  return false;
}

const AFTER = new Set(['after', 'following', 'before', 'после', 'спустя', 'до', 'пасля', 'да']);

const UNITS =
  /^(?:hours?|days?|weeks?|months?|years?|дн(?:я|ей)|день|недел[юяьи]|месяц(?:а|ев)?|год(?:а)?|лет|часов|дзён|дні|дня|дзень|тыд(?:зень|ні|няў)|месяц(?:ы|аў)?|гады|гадоў)$/;

/** «с 1 апреля ограничит»: what is to come begins on that day. */
function begins({ slavic, tokens, verbAt }: Parsed, dated: Placed, trigger: number): boolean {
  const at = dated.at - 1;
  if (!FROM.has(tokens[at]?.word ?? '')) return false;
  const verb = verbAt[trigger];
  // «с 1 января прекратила поставки», "from 1 January banned lorries": it was done on that day.
  if (verb !== undefined && STARTS.has(verb.form.lemma) && isDay(dated)) return true;
  if (!slavic) return false;
  return verb !== undefined && (verb.kind === 'infinitive' || (verb.form.form & FORM.future) !== 0);
}

const OPENING = new Set(['"', '“', '«', '„', '``']);

const CLOSING = new Set(['"', '”', '»', '“', "''"]);

/** "Signed a decree “On the decision of 2 March”": what stands in a title that tells nothing itself. */
function isInTitle({ tokens, verbs }: Parsed, at: number, trigger: number): boolean {
  if (at < trigger) return false;
  let open = at - 1;
  while (open > trigger && !OPENING.has(tokens[open]?.word ?? '')) {
    if (CLOSING.has(tokens[open]?.word ?? '')) return false;
    open--;
  }
  if (open <= trigger) return false;
  let close = at + 1;
  while (close < tokens.length && !CLOSING.has(tokens[close]?.word ?? '')) close++;
  return close < tokens.length && verbs.every((verb) => verb.kind !== 'finite' || verb.at < open || verb.at > close);
}

/** Verbs whose object is the happening itself: "led the 1992 protests", "won the 2020 election". */
const HOLDS = new Set(
  'hold lead win lose stage sign fight join organize host attend boycott launch start begin mount plan stand contest end finish conclude open be'.split(
    ' ',
  ),
);

/** "Respected a 2003 truce", "a witness in the May 5 shooting": the date is that of the thing. */
function isOfThing({ tokens, words, verbAt, slavic }: Parsed, { at, end, timex }: Placed, trigger: number): boolean {
  if (slavic || at <= trigger || !/^\d{4}(?:-\d\d-\d\d)?$/.test(timex.edtf ?? '')) return false;
  const verb = verbAt[trigger];
  if (verb === undefined || verb.passive || HOLDS.has(verb.form.lemma)) return false;
  let last = at;
  while (last + 1 < tokens.length && (tokens[last + 1]?.end ?? 0) <= end) last++;
  const next = tokens[last + 1];
  if (next?.kind !== 'word' || ((words[last + 1]?.roles ?? 0) & ~ROLE.adverb) !== 0) return false;
  const before = tokens[at - 1]?.word ?? '';
  return before === "'s" || ((words[at - 1]?.roles ?? 0) & ROLE.determiner) !== 0;
}

const SINCE = new Set(['since', 'с', 'со', 'з', 'са']);

const FROM = new Set(['с', 'со', 'з', 'са', 'from', 'of']);

/** What begins or ends with a day. */
const STARTS = new Set(
  (
    'ban stop halt suspend close bar impose introduce cut lift begin start end block freeze cancel restrict raise ' +
    'прекратить приостановить ввести запретить закрыть остановить начать отменить разорвать снять ограничить повысить заморозить ' +
    'спыніць прыпыніць увесці забараніць закрыць пачаць адмяніць скасаваць разарваць зняць абмежаваць павысіць замарозіць'
  ).split(' '),
);

/** In the clause, or in what stands before an insertion that it goes on after: «Во вторник делегация, которая …, провела». */
function isOf(parsed: Parsed, clause: Clause, at: number): boolean {
  if (at >= clause.end || at >= clause.start) return at < clause.end;
  const start = parsed.slavic ? wholeStart(parsed, clause) : clause.start;
  return at >= start && parsed.clauseOf[at] === parsed.clauseOf[start];
}

const AND = new Set(['and', 'but', 'и', 'а', 'но', 'і', 'але', 'ды']);

/** "New rules in September and Petersen urged": what is told behind "and" has a subject of its own. */
function hasOwnSubject({ tokens, mentions }: Parsed, at: number, trigger: number): boolean {
  return mentions.some(
    ({ start, end, kind }) =>
      start > at + 1 && end <= trigger && kind !== 'modifier' && AND.has(tokens[start - 1]?.word ?? ''),
  );
}

/** "The treaty signed in May took effect": the date is that of the participle. */
function isOfParticiple({ verbs, tokens, slavic }: Parsed, at: number, trigger: number, clauseStart: number): boolean {
  if (slavic) return false;
  const before = verbs.findLast((verb) => verb.at < at && verb.at >= clauseStart);
  if (before?.kind !== 'reduced' || before.at === trigger) return false;
  for (let i = before.at; i < at; i++) if (tokens[i]?.word === ',') return false;
  return verbs.some((verb) => verb.at > at && verb.at <= trigger && verb.kind === 'finite');
}

/** "On Friday freed people jailed during protests": what had befallen whom the verb tells of was before. */
function isBehindObject({ verbs, slavic }: Parsed, at: number, trigger: number, clauseStart: number): boolean {
  if (slavic) return false;
  const before = verbs.findLast((verb) => verb.kind === 'reduced' && verb.at <= trigger && verb.at > at);
  if (before === undefined || TAKES_PLACE.has(before.form.lemma)) return false;
  return verbs.some((verb) => verb.kind === 'finite' && verb.at >= clauseStart && verb.at < before.at);
}

/** Participles that say no more of a meeting than that there is one. */
const TAKES_PLACE = new Set('host organize convene chair lead mediate broker sponsor call aim base'.split(' '));

/** "After the landing in May", «после выборов 2020 года»: since then it was, and nobody says when. */
export function isSince(parsed: Parsed, trigger: number, dated: readonly Placed[]): boolean {
  const clause = clauseAt(parsed, trigger);
  return dated.some(
    (one) =>
      isOf(parsed, clause, one.at) &&
      // "Has backed the separatists since 2014"
      (isOfNounBefore(parsed, one, clause.start) ||
        (SINCE.has(parsed.tokens[one.at - 1]?.word ?? '') && !begins(parsed, one, trigger))),
  );
}

/** "For Wednesday", «на среду» */
export function isSetFor({ tokens }: Parsed, dated: readonly Placed[], { timex }: When): boolean {
  return dated.some(({ index, at }) => index === timex && FOR.has(tokens[at - 1]?.word ?? ''));
}

/** "To demand a rerun of October's election": behind its "'s" a date is that of a noun, unless the noun is the happening. */
export function isOwnedByNoun({ tokens, verbAt }: Parsed, { at, end }: Placed, trigger: number): boolean {
  let last = at;
  while (last + 1 < tokens.length && (tokens[last + 1]?.end ?? 0) <= end) last++;
  // "Rejected the ruling of 2016": that is when it was given.
  const noun = tokens[at - 2];
  const ofNoun =
    tokens[at - 1]?.word === 'of' && noun?.kind === 'word' && verbAt[at - 2] === undefined && at - trigger < 9;
  return (tokens[last + 1]?.word === "'s" || ofNoun) && at > trigger && verbAt[trigger] !== undefined;
}

/** "New Zealand said Friday in response to raids": the day on which it was said is not that of what a noun behind it tells. */
export function isOfSaying({ tokens, words, verbAt, slavic }: Parsed, { at }: Placed, trigger: number): boolean {
  if (slavic || at > trigger || verbAt[trigger] !== undefined) return false;
  const before = ((words[at - 1]?.roles ?? 0) & ROLE.preposition) !== 0 ? at - 2 : at - 1;
  return verbAt[before]?.reporting === true && tokens[before]?.kind === 'word';
}

function isDay(dated: Placed): boolean {
  if (dated.range !== undefined) return false;
  const granularity = dated.days?.granularity;
  return granularity === 'day' || granularity === 'time';
}

/** Right behind an "and", before a finite verb. */
function opensNext({ slavic, tokens, verbs }: Parsed, at: number): boolean {
  if (slavic || !(AND.has(tokens[at - 1]?.word ?? '') || AND.has(tokens[at - 2]?.word ?? ''))) return false;
  return verbs.some((one) => one.kind === 'finite' && one.at > at && one.at - at < 5);
}

/** «журналистов, задержанных в декабре», «задержанных в декабре журналистов»: the date is that of the participle. */
function isOfAttribute({ slavic, tokens, words }: Parsed, at: number, trigger: number): boolean {
  if (!slavic) return false;
  let before = ((words[at - 1]?.roles ?? 0) & ROLE.preposition) !== 0 ? at - 2 : at - 1;
  if (STILL.has(tokens[before]?.word ?? '')) before--;
  const word = tokens[before]?.word ?? '';
  return before !== trigger && PARTICIPLE.test(word) && !CAPTIVES.test(word);
}

/** «обменялись пленными 5 февраля»: people, and no participle. */
const CAPTIVES = /^(?:военно|ваенна)?(?:пленн|палонн)/;

const MOREOVER = new Set(['причем', 'прычым']);

/** «затрыманага яшчэ ў сакавіку» */
const STILL = new Set('еще уже только лишь тогда яшчэ ужо толькі тады'.split(' '));

const PARTICIPLE =
  /(?:[аяе]нн|вш|[ую]щ|[ая]щ|[аеёы]н|[аяіы]т|[еіы]м)(?:ого|ых|ому|ыми|ую|ого|его|их|ему|ими|юю|ага|аму|ымі|ую|ая|ые|ие|ыя)$/;

/** "After the landing in May Lithuania closed its sky": a month that opens a sentence so is that of what was before. */
function isOfNounBefore(parsed: Parsed, dated: Placed, clauseStart: number): boolean {
  const { at } = dated;
  if (isDay(dated)) return false;
  const { tokens, words, verbAt } = parsed;
  for (let i = at - 1; i >= clauseStart; i--) {
    if (verbAt[i] !== undefined || tokens[i]?.kind === 'mark') return false;
    if (AFTER.has(tokens[i]?.word ?? '')) return i < at - 1 && ((words[i - 1]?.roles ?? 0) & ROLE.time) === 0;
  }
  return false;
}

/** "Charged in the May 5, 2001, bombing", "after the May summit": the date is that of the noun behind it. */
function isOfNounBehind({ slavic, tokens, words }: Parsed, { at, end }: Placed, trigger: number): boolean {
  if (slavic || at < trigger || tokens[at - 1]?.word !== 'the') return false;
  if (((words[at - 2]?.roles ?? 0) & ROLE.preposition) === 0) return false;
  let next = at;
  while (next < tokens.length && (tokens[next]?.end ?? 0) <= end) next++;
  if (tokens[next]?.word === ',') next++;
  const noun = tokens[next];
  return noun?.kind === 'word' && (words[next]?.roles ?? 0) === 0;
}

/** The date is on the far side of another verb, which has the better claim. */
function isBlocked(parsed: Parsed, trigger: number, dated: Placed, clauseStart: number): boolean {
  const { at } = dated;
  // Only a date at the beginning is of both.
  if (at < trigger && at - clauseStart > 3 && hasOwnSubject(parsed, at, trigger)) return true;
  if (at < trigger && isOfParticiple(parsed, at, trigger, clauseStart)) return true;
  if (at < trigger && isBehindObject(parsed, at, trigger, clauseStart)) return true;
  if (isOfAttribute(parsed, at, trigger)) return true;
  if (parsed.verbAt[trigger] !== undefined && isOfNounBehind(parsed, dated, trigger)) return true;
  const [from, to] = at < trigger ? [at, trigger] : [trigger, at];
  // "Has deployed troops and last month handed over suspects": the date opens what is joined.
  if (at > trigger && opensNext(parsed, at)) return true;
  // "Accused the army of executing civilians in March": the month is that of what they did.
  const gerund = parsed.verbs.findLast((verb) => verb.at < at && verb.at > trigger && verb.kind === 'gerund');
  if (!parsed.slavic && gerund !== undefined && parsed.tokens[gerund.at - 1]?.word === 'of' && !isDay(dated))
    return true;
  // "Demanded the release of a journalist arrested in December"
  const last = parsed.slavic ? undefined : parsed.verbs.findLast((verb) => verb.at < at && verb.at > trigger);
  if (last?.kind === 'reduced' && at - last.at < 4 && !ISSUED.has(last.form.lemma)) return true;
  const between = parsed.verbs.filter((verb) => verb.at > from && verb.at < to && verb.kind === 'finite');
  if (between.length === 0) return false;
  // "Six were killed and 58 injured in a blast on Friday": what befell both.
  const both = !parsed.slavic && at > trigger && between.every((verb) => isCounted(parsed, verb, trigger));
  if (both) return false;
  if (at > trigger) return true;
  // "On Monday they met and signed": a date before every verb is for all of them.
  return parsed.verbs.some((verb) => verb.at >= clauseStart && verb.at < at && verb.kind === 'finite');
}

/** A gerund of what goes on while something else is done. */
function isMeanwhile({ slavic, tokens, verbAt }: Parsed): boolean {
  if (verbAt[0]?.kind !== 'gerund') return false;
  return !slavic || /[яа](?:сь|ся|ючыся)?$|чы(?:ся)?$/.test(tokens[0]?.word ?? '');
}

/** "And 58 others injured": a passive with nothing but a number of its own. */
function isCounted({ tokens, words, verbAt }: Parsed, verb: Verb, trigger: number): boolean {
  if (!verb.passive || verbAt[trigger]?.passive !== true) return false;
  for (let at = verb.at - 1; at > trigger && verb.at - at < 6; at--)
    if (((words[at]?.roles ?? 0) & ROLE.conjunction) !== 0) return tokens[at + 1]?.word !== 'then';
  return false;
}

/** "In a statement published on Monday": it was said on that day, too. */
const ISSUED = new Set('publish release issue post broadcast air print circulate deliver'.split(' '));

/** "On Tuesday they promised to leave by the end of the week": the date behind the infinitive is that of what is promised. */
function far(parsed: Parsed, at: number, trigger: number): number {
  return distance(at, trigger) + (isBehindInfinitive(parsed, at, trigger) ? 1000 : 0);
}

function isBehindInfinitive({ verbs, tokens, words }: Parsed, at: number, trigger: number): boolean {
  let other = verbs.some((verb) => verb.at > trigger && verb.at < at && verb.kind === 'infinitive');
  for (let i = trigger + 1; i < at - 1 && !other; i++) {
    // An infinitive that the lexicon does not know.
    const next = tokens[i + 1];
    const infinitive = ((words[i]?.roles ?? 0) & ROLE.infinitive) !== 0 && words[i + 1] === undefined;
    other = infinitive && next?.kind === 'word' && !next.capital;
  }
  return other;
}

function distance(at: number, trigger: number): number {
  return at > trigger ? at - trigger : (trigger - at) * 1.5;
}

function tokenAt(parsed: Parsed, offset: number): number {
  let low = 0;
  let high = parsed.tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parsed.tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The article's own period, for what it tells as news of it; never for plans or history. */
export function periodOf(article: Article, parsed: Parsed, trigger: number, factuality: Factuality): When {
  if (article.period === undefined || factuality.modality !== 'actual' || factuality.historical) return NEVER;
  if (isAside(parsed, trigger) && factuality.reportedBy.length === 0) return NEVER;
  const { start, end } = article.period;
  return { edtf: `${start}/${end}`, start, end, granularity: 'interval', basis: 'period' };
}

/** What a relative clause or a past perfect recalls may be of any time. */
function isAside(parsed: Parsed, trigger: number): boolean {
  const clause = clauseAt(parsed, trigger);
  return clause.opener === 'relative' || WHEN.has(clause.word) || recalls(parsed, trigger);
}

/** The past perfect tells of a time before that of the text. */
export function recalls(parsed: Parsed, trigger: number): boolean {
  const { start } = clauseAt(parsed, trigger);
  for (let at = trigger - 1; at >= start && trigger - at < 4; at--) if (parsed.tokens[at]?.word === 'had') return true;
  return false;
}

/** «Тогда», "at the time": of what the text has told before, and not of its own. */
export function opensThen({ tokens, clauses }: Parsed, trigger: number): boolean {
  const [first] = clauses;
  const a = tokens[0]?.word ?? '';
  if (first === undefined || trigger >= first.end + THEN_REACH || !(OPENS_THEN.has(a) || AND.has(a))) return false;
  const [b, c] = [tokens[1]?.word ?? '', tokens[2]?.word ?? ''];
  return THEN.has(a) || (AND.has(a) && THEN.has(b)) || THEN.has(`${a} ${b}`) || THEN.has(`${a} ${b} ${c}`);
}

/** Tokens behind the first clause that may still be of its time. */
const THEN_REACH = 12;

const OPENS_THEN = new Set(['тогда', 'тады', 'в', 'у', 'at', 'back']);

const THEN = new Set([
  'тогда',
  'тады',
  'в то время',
  'у той час',
  'в тот момент',
  'у той момант',
  'at the time',
  'at that time',
  'back then',
]);

/** Days before the article's time after which a dated happening is background. */
const BACKGROUND_DAYS = 45;

/** Whether a date lies so far before the article's time that the happening is told as history. */
export function isHistorical(article: Article, when: When): boolean {
  const reference = parseDay(article.period?.start ?? (article.anchor.trusted ? (article.anchor.date ?? '') : ''));
  const end = parseDay(when.end ?? '');
  return reference !== null && end !== null && end < reference - BACKGROUND_DAYS;
}
