import type { Article } from '../article/article.ts';
import { codesOf } from '../text/codes.ts';
import { splitSentences } from '../text/sentences.ts';
import { quote, type Span } from '../text/span.ts';
import { findDispatch } from '../time/dispatch.ts';
import type { Timex } from '../time/timex.ts';
import type { ActorsFile } from './actors-file.ts';
import { amountsOf } from './amount.ts';
import { type Candidate, findCandidates } from './candidate.ts';
import { confidenceOf } from './confidence.ts';
import { type Dated, datesOf, whenFrom } from './dated.ts';
import { Discourse } from './discourse.ts';
import type { Event, Participant } from './event.ts';
import { FORM } from './forms/english.ts';
import { identify } from './identity.ts';
import { mayIntroduce } from './introduced.ts';
import { eventLanguage } from './languages.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { mayTell } from './may-tell.ts';
import { type Mention, readSentence, settleActors } from './mention.ts';
import { chainOf, clauseAt, type Parsed, parseSentence } from './parse.ts';
import { participantsOf } from './participant.ts';
import { placeOf } from './place.ts';
import { sourceName } from './reported.ts';
import { OPAQUE, partOf } from './scope.ts';
import { subjectOf } from './subject.ts';
import { tokenise } from './token.ts';
import { type Explanation, Trace } from './trace.ts';
import { isTrap } from './trap.ts';
import {
  isCountedFrom,
  isHistorical,
  isOfSaying,
  isOwnedByNoun,
  isSetFor,
  isSince,
  NEVER,
  opensThen,
  type Placed,
  periodOf,
  placeDates,
  whenAbove,
  whenOf,
} from './when.ts';

/** Longer sentences are no sentences; cut, they keep the work linear. */
const LONGEST = 400;

/** `actors`: a file of one's own actors and words, as `readActors` gives it; keep the object, it is compiled once. */
export type EventOptions = { actors?: ActorsFile | undefined };

/**
 * Finds the events that an article tells, in the order of their triggers. Pure and deterministic; an article in
 * a language without a lexicon tells none.
 */
export function findEvents(article: Article, timex: readonly Timex[], options: EventOptions = {}): Event[] {
  return find(article, timex, options);
}

/** The same, sentence by sentence, with what was rejected and why; no sentences for a language without a lexicon. */
export function explainEvents(article: Article, timex: readonly Timex[], options: EventOptions = {}): Explanation[] {
  const trace = new Trace(article.text);
  find(article, timex, options, trace);
  return trace.explanations;
}

function find(article: Article, timex: readonly Timex[], { actors }: EventOptions, trace?: Trace): Event[] {
  const language = eventLanguage(article.language);
  if (language === undefined) return [];
  const lexicon = lexiconOf(language, actors);
  const codes = codesOf(article.text);
  const events: Event[] = [];
  const seen = new Map<string, number>();
  const discourse = new Discourse();
  const all = datesOf(article.text, timex, lexicon.and);
  // "RIGA, May 5 –": the day of writing is not that of the news.
  const opened = findDispatch(article.text)?.end ?? 0;
  let next = all.findIndex(({ end }) => end > opened);
  if (next < 0) next = all.length;
  for (const block of blocksOf(article)) {
    if (block.kind === 'heading') {
      trace?.enter(block.start, block.end);
      trace?.skip('heading');
      continue;
    }
    discourse.enter(block.kind);
    for (const span of splitSentences(article.text, block, codes)) {
      while (next < all.length && (all[next]?.end ?? 0) <= span.start) next++;
      const dates: Dated[] = [];
      for (let i = next; i < all.length; i++) {
        const one = all[i];
        if (one === undefined || one.start >= span.end) break;
        dates.push(one);
      }
      readSpan(article, codes, lexicon, span, dates, discourse, seen, events, trace);
    }
  }
  return events;
}

/** The blocks of an article; a text without blocks is one paragraph. */
function blocksOf(article: Article): Article['blocks'] {
  if (article.blocks.length > 0) return article.blocks;
  return [{ start: 0, end: article.text.length, kind: 'paragraph' }];
}

function readSpan(
  article: Article,
  codes: Uint16Array,
  lexicon: Lexicon,
  span: Span,
  dates: Dated[],
  discourse: Discourse,
  seen: Map<string, number>,
  events: Event[],
  trace: Trace | undefined,
): void {
  const all = tokenise(article.text, codes, span, lexicon.words.spellings);
  for (let from = 0; from < all.length; from += LONGEST) {
    const tokens = all.length <= LONGEST ? all : all.slice(from, from + LONGEST);
    const first = tokens[0];
    const last = tokens.at(-1);
    if (first === undefined || last === undefined) return;
    trace?.enter(first.start, last.end);
    const { known: person, two, introduced, lands } = discourse;
    const sentence = readSentence(tokens, lexicon, { person, two, introduced, lands });
    discourse.name(sentence);
    discourse.hear(sentence);
    lexicon.inventory.take(sentence);
    if (dates.length > 0) noticePast(article, tokens[OPENING]?.start ?? last.end, dates, discourse);
    const trap = isTrap(sentence);
    const introduces = last.word === ':';
    const names = !trap && mayIntroduce(sentence);
    const idle = sentence.nouns.length > 0 && !introduces && !mayTell(sentence, lexicon);
    if (trap || (idle && trace === undefined)) {
      if (trap) trace?.skip('trap');
      trace?.leave();
      if (names) {
        settleActors(sentence, lexicon);
        introduced.learn(sentence, lexicon, article.text);
      }
      discourse.forget();
      discourse.before = undefined;
      if (!trap) discourse.passSentence();
      continue;
    }
    const parsed = parseSentence(sentence, lexicon, trace);
    if (names) introduced.learn(parsed, lexicon, article.text);
    if (parsed.verbs.length + parsed.nouns.length === 0) {
      trace?.leave();
      discourse.forget();
      continue;
    }
    const evidence = { start: first.start, end: last.end };
    const candidates = findCandidates(parsed, article.text);
    const inIt = ({ start }: Dated) => start >= evidence.start && start < evidence.end;
    const here = candidates.length === 0 ? [] : placeDates(parsed, dates.filter(inIt));
    const triggers = candidates.map((one) => one.at);
    for (const candidate of candidates) {
      const event = toEvent(article, parsed, candidate, evidence, here, triggers, discourse, seen);
      if (event === undefined) {
        trace?.reject(parsed, candidate.first, candidate.last, 'unresolved', candidate.sense);
        continue;
      }
      events.push(event);
      trace?.found(event);
      discourse.tell(event);
    }
    trace?.leave();
    // What is only read to be explained tells what comes after it no more than it does unread.
    if (idle) {
      discourse.forget();
      discourse.before = undefined;
      discourse.passSentence();
      continue;
    }
    noticePair(parsed, article, discourse);
    noticeSubject(parsed, article, discourse);
    noticeBodies(parsed, article, discourse);
    discourse.before = parsed;
    discourse.introduce(introduces ? speakerOf(parsed, article.text) : undefined);
    discourse.passSentence();
  }
}

/** Who speaks in a line that introduces a list, as printed. */
function speakerOf(parsed: Parsed, text: string): string | undefined {
  const verb = parsed.verbs.findLast((one) => one.reporting && !one.passive && one.kind === 'finite');
  return verb === undefined ? undefined : sourceName(parsed, verb, text) || undefined;
}

/** Tells the discourse of a date that opens a sentence: what follows is of that time, too, where it is long ago. */
function noticePast(article: Article, opening: number, dates: readonly Dated[], discourse: Discourse): void {
  const last = dates.findLast(({ start }) => start < opening);
  if (last === undefined && discourse.past === undefined) return;
  const when = whenFrom(last ?? (dates[0] as Dated));
  if (last !== undefined) discourse.past = isHistorical(article, when) ? when : undefined;
  // A date of late, wherever it stands, is of the news again.
  else if (!isHistorical(article, when)) discourse.past = undefined;
}

/** Tokens in which a sentence says when it is of. */
const OPENING = 5;

/** Tells the discourse of two sides that the sentence names in one breath. */
function noticePair(parsed: Parsed, article: Article, discourse: Discourse): void {
  const pair = parsed.mentions.find((one) => one.kind === 'person' && chainOf(parsed, one).length === 2);
  if (pair === undefined) return;
  const side = { mentions: chainOf(parsed, pair), resolvedBy: 'text' as const };
  discourse.notice(participantsOf(parsed, side, article.text, null, discourse) ?? []);
}

/** Tells the discourse of the one person who is the subject of the sentence. */
function noticeSubject(parsed: Parsed, article: Article, discourse: Discourse): void {
  discourse.followMany(manyOf(parsed, article, discourse));
  const named = parsed.mentions.some((one) => one.id === 'person' || isSomebody(parsed, one));
  if (!named) {
    discourse.follow(undefined, false);
    return;
  }
  const verb = parsed.verbs.find((one) => one.kind === 'finite');
  const side = verb === undefined ? undefined : subjectOf(parsed, verb);
  // "The minister and his delegation": one person, and who is with him.
  const [mention, more] = (side?.mentions ?? []).filter((one) => !isWithHim(parsed, one));
  // "He" goes on meaning whom it meant.
  if (mention?.kind === 'group' && mention.id === 'person') return;
  const known =
    side?.resolvedBy === 'text' && mention !== undefined && isSomebody(parsed, mention) && more === undefined;
  if (!known) {
    // "Russia sent a letter, according to a spokeswoman, Maria Berg": the only person of the sentence, who says so.
    const only = onlyTeller(parsed);
    const whole = only === undefined ? undefined : { mentions: [only], resolvedBy: 'text' as const };
    const [one] = whole === undefined ? [] : (participantsOf(parsed, whole, article.text, null, discourse) ?? []);
    discourse.follow(one, true);
    return;
  }
  const [who] = participantsOf(parsed, { ...side, mentions: [mention] }, article.text, null, discourse) ?? [];
  const alone = !parsed.mentions.some(
    (one) =>
      one !== mention &&
      ((one.kind === 'name' && !one.apposition && !parsed.slavic) || isSomebody(parsed, one)) &&
      !(one.kind === 'person' && one.id === mention?.id),
  );
  discourse.follow(who, alone);
}

/** The people who are the subject of a sentence, where it names no others: whom "they" means after it. */
function manyOf(parsed: Parsed, article: Article, discourse: Discourse): Participant[] | undefined {
  const isMany = ({ kind, plural }: Mention) => plural && (kind === 'role' || kind === 'group');
  const [only, other] = parsed.mentions.filter((one) => isMany(one) && !one.apposition);
  if (only === undefined || other !== undefined || only.kind === 'group') return undefined;
  const verb = parsed.verbs.find((one) => one.kind === 'finite');
  const side = verb === undefined ? undefined : subjectOf(parsed, verb);
  const [mention, more] = side?.mentions ?? [];
  if (side?.resolvedBy !== 'text' || mention !== only || more !== undefined) return undefined;
  return participantsOf(parsed, side, article.text, null, discourse);
}

/** Words that stand for a body which has been named: "the council". */
const HEADS = new Set(
  'council commission ministry committee alliance court tribunal parliament assembly agency party movement front union federation'.split(
    ' ',
  ),
);

/** Tells the discourse of the bodies that an English sentence names in full. */
function noticeBodies(parsed: Parsed, article: Article, discourse: Discourse): void {
  if (parsed.slavic) return;
  for (const one of parsed.mentions) {
    if ((one.kind !== 'role' && one.kind !== 'body') || one.plural || (one.country ?? one.id) === undefined) continue;
    const word = one.id === 'nato' ? 'alliance' : (parsed.tokens[one.end - 1]?.word ?? '');
    if (!HEADS.has(word) || one.end - one.start < 2 - Number(one.kind === 'body')) continue;
    const side = { mentions: [one], resolvedBy: 'text' as const };
    const [who] = participantsOf(parsed, side, article.text, null, discourse) ?? [];
    if (who !== undefined) discourse.head(word, who);
  }
}

/** The one person that an English sentence names, who says so, where it has no name besides that could be another's. */
function onlyTeller(parsed: Parsed): Mention | undefined {
  if (parsed.slavic) return undefined;
  let found: Mention | undefined;
  for (const one of parsed.mentions) {
    if (one.kind === 'name' && !one.apposition) return undefined;
    if (!isSomebody(parsed, one) || one.kind === 'modifier') continue;
    if (found !== undefined && !(one.kind === 'person' && one.id === found.id)) return undefined;
    found = one;
  }
  if (found === undefined) return undefined;
  const { start, end } = found;
  const clause = clauseAt(parsed, start);
  const tells = parsed.verbs.some(
    ({ at, reporting, kind }) =>
      reporting && kind === 'finite' && (at === start - 1 || at === end) && clauseAt(parsed, at) === clause,
  );
  return tells || clause.opener === 'source' ? found : undefined;
}

/** "His delegation", "her accompanying ministers" */
function isWithHim({ tokens, slavic }: Parsed, { kind, start, country }: Mention): boolean {
  if (slavic || kind !== 'role' || country !== undefined) return false;
  return HIS.has(tokens[start - 1]?.word ?? '') || HIS.has(tokens[start - 2]?.word ?? '');
}

const HIS = new Set(['his', 'her']);

/** A person by name: one that the gazetteer has, or "President Elias Hrawi". */
function isSomebody({ tokens, words, slavic }: Parsed, { kind, start, end, plural, sector }: Mention): boolean {
  if (kind === 'person') return true;
  if (slavic || kind !== 'role' || plural || end - start < 2 || !OF_PERSONS.has(sector ?? '')) return false;
  const last = tokens[end - 1];
  return last?.kind === 'word' && last.capital && words[end - 1] === undefined;
}

/** Whose roles are as a rule single persons. */
const OF_PERSONS = new Set(['GOV', 'MIL', 'OPP', 'LEG', 'REL', 'JUD', 'PTY']);

/** The day by which all is over that an article tells as past. */
function latestOf({ period, anchor }: Article): string | null {
  const said = anchor.trusted ? anchor.date : null;
  return said !== null && (period === undefined || said > period.end) ? said : (period?.end ?? null);
}

function toEvent(
  article: Article,
  parsed: Parsed,
  candidate: Candidate,
  evidence: Span,
  dates: Placed[],
  triggers: number[],
  discourse: Discourse,
  seen: Map<string, number>,
): Event | undefined {
  const { text, id: articleId } = article;
  const { sense } = candidate;
  const day = article.anchor.trusted ? article.anchor.date : null;
  const actors = participantsOf(parsed, candidate.actors, text, day, discourse);
  // "The UN called on the parties": who did it is known, to whom is left open.
  const recipients = participantsOf(parsed, candidate.recipients, text, day, discourse) ?? [];
  if (actors === undefined || (actors.length === 0 && recipients.length < candidate.recipients.mentions.length))
    return undefined;
  const acting = new Set(actors.map((one) => one.id ?? one.name));
  const others = recipients.filter((one) => !acting.has(one.id ?? one.name));
  const factuality = { ...candidate.factuality };
  factuality.reportedBy = factuality.reportedBy.map((name) => discourse.namedBy(name, parsed.lexicon));
  if (factuality.reportedBy.length === 0 && discourse.saidBy !== undefined) factuality.reportedBy = [discourse.saidBy];
  const latest = factuality.modality === 'actual' ? latestOf(article) : null;
  const opaque = OPAQUE.has(sense.type);
  const { datedFrom } = candidate;
  const near = dates.filter((one) => one.at >= (datedFrom ?? 0) && !isOfSaying(parsed, one, candidate.at));
  const own = sense.type === 'CONSULT' ? near : near.filter((one) => !isOwnedByNoun(parsed, one, candidate.at));
  const past = whenOf(parsed, candidate.said ?? candidate.at, own, triggers, latest);
  // A day to come: "announced a strike for Wednesday" plans it; else the day is not what it seems.
  const ahead =
    past === undefined && latest !== null && !opaque ? whenOf(parsed, candidate.at, own, triggers) : undefined;
  if (ahead !== undefined && isSetFor(parsed, own, ahead)) factuality.modality = 'planned';
  const dated = ahead === undefined || factuality.modality === 'planned' ? (past ?? ahead) : NEVER;
  // What is yet to come has no date of long ago: "will investigate the killings of 1994".
  const behind = own.some(({ index, at }) => index === dated?.timex && at > candidate.at);
  const bygone = behind && factuality.modality === 'planned' && dated !== undefined && isHistorical(article, dated);
  if (bygone) factuality.historical = false;
  const said = bygone ? NEVER : dated;
  const above = said === undefined ? whenAbove(parsed, candidate.at, dates) : undefined;
  const before =
    said === undefined &&
    (datedFrom !== undefined || isCountedFrom(parsed, candidate.at) || isSince(parsed, candidate.at, dates));
  if (above !== undefined && isHistorical(article, above)) factuality.historical = true;
  const then = opensThen(parsed, candidate.at);
  // What is told in the present is of now.
  const form = parsed.verbAt[candidate.at]?.form.form ?? 0;
  const now = (form & (FORM.present | FORM.third)) !== 0 && (form & FORM.past) === 0;
  const long = now ? undefined : discourse.past;
  const when = before
    ? NEVER
    : (said ??
      (then && long !== undefined ? { ...long, basis: 'carried' as const } : undefined) ??
      (then || long !== undefined ? undefined : discourse.carried(parsed, candidate.at, factuality)) ??
      (then || long !== undefined ? NEVER : periodOf(article, parsed, candidate.at, factuality)));
  if (then && said === undefined && long !== undefined) factuality.historical = true;
  if (said !== undefined && isHistorical(article, said)) factuality.historical = true;
  const start = parsed.tokens[candidate.first]?.start ?? evidence.start;
  const end = parsed.tokens[candidate.last]?.end ?? evidence.end;
  const trigger = quote(text, start, end);
  const cited = quote(text, evidence.start, evidence.end);
  const named = (ordinal: number) => identify([articleId, sense.type, cited.text, trigger.text, ordinal]);
  // The same words again are another happening.
  const first = named(0);
  const ordinal = seen.get(first) ?? 0;
  seen.set(first, ordinal + 1);
  const place = placeOf(parsed, candidate, [...candidate.actors.mentions, ...candidate.recipients.mentions]);
  const [from, to] = partOf(parsed, candidate.at);
  const isResolved = ({ resolvedBy }: Participant) => resolvedBy !== 'text';
  // Part by part: spreading what there may be costs more than all else here.
  const event = { id: ordinal === 0 ? first : named(ordinal), articleId, type: sense.type } as Event;
  if (sense.mode !== undefined) event.mode = sense.mode;
  event.contexts = sense.contexts;
  event.when = when;
  event.actors = actors;
  event.recipients = others;
  if (place !== undefined) event.place = place;
  event.amounts = amountsOf(parsed.tokens, from, to, text);
  event.factuality = factuality;
  event.trigger = trigger;
  event.evidence = cited;
  event.rule = sense.name;
  event.confidence = confidenceOf(sense.name, {
    noSource: actors.length === 0,
    noTarget: others.length === 0,
    resolved: actors.some(isResolved) || others.some(isResolved),
    reported: factuality.reportedBy.length > 0,
  });
  return event;
}
