import type { Event } from '../event/event.ts';
import { clean } from '../text/clean.ts';
import type { Span } from '../text/span.ts';
import { clauseWords, verbWords } from './clause-words.ts';
import {
  afterPhrase,
  afterTimePhrase,
  type Clause,
  isSource,
  sayingIn,
  skipSpace,
  splitClauses,
  wordAt,
} from './clauses.ts';
import { joinedVerbs } from './coordination.ts';

/** No clause reaches further from its trigger than this; it keeps hostile sentences of megabytes cheap. */
const REACH = 1000;

/** UTF-16 code units; a longer clause is cut at a word and ends in an ellipsis. */
const LONGEST = 110;

/**
 * The clause of the evidence sentence that tells the event, in the article's own words, for a list or a margin.
 * Who said it and when are left out where the event itself carries them. A "he" of the sentence before is named in
 * brackets: "[Putin] met". Plain text without control characters.
 */
export function headline(event: Event, articleText: string): string {
  const words = wordsOf(event, articleText);
  const [who, more] = event.actors;
  if (who?.resolvedBy !== 'pronoun' || more !== undefined || who.start === undefined) return words;
  const pronoun = plain(articleText.slice(who.start, who.end));
  const name = plain(who.name);
  if (!verbWords.pronouns.has(pronoun.toLowerCase()) || name === pronoun) return words;
  return words.startsWith(`${pronoun} `) ? shorten(`[${name}]${words.slice(pronoun.length)}`) : words;
}

function wordsOf(event: Event, articleText: string): string {
  const { trigger, factuality } = event;
  if (!isWithin(event.evidence, trigger)) return shorten(plain(event.evidence.text.slice(0, REACH)));
  const evidence = {
    start: Math.max(event.evidence.start, trigger.start - REACH),
    end: Math.min(event.evidence.end, trigger.end + REACH),
  };
  const sentence = articleText.slice(evidence.start, evidence.end);
  const local = ({ start, end }: Span): Span => ({ start: start - evidence.start, end: end - evidence.start });
  const participants = spansOf([...event.actors, ...event.recipients])
    .filter((span) => isWithin(evidence, span))
    .map(local);
  const before = ({ actors, recipients }: Event) =>
    [actors, recipients]
      .map((side) =>
        spansOf(side)
          .filter((span) => isWithin(evidence, span) && span.end <= trigger.start)
          .map(local),
      )
      .find((spans) => spans.length > 0) ?? [];
  const telling: Telling = {
    trigger: local(trigger),
    participants,
    subject: before(event),
    // A pronoun says little without the one it stands for, who is often the speaker.
    mayDropSource: factuality.reportedBy.length > 0 && event.actors.every((actor) => actor.resolvedBy !== 'pronoun'),
    isPlain: factuality.polarity === 'positive' && factuality.modality === 'actual',
    isPronoun: factuality.reportedBy.length === 0 && event.actors.some((actor) => actor.resolvedBy === 'pronoun'),
  };
  const clause = tellingClause(sentence, telling);
  return ledBySubject(sentence, clause, telling) || window(sentence, clause, local(trigger)) || plain(trigger.text);
}

function spansOf(side: Event['actors']): Span[] {
  return side.flatMap(({ start, end }) => (start === undefined || end === undefined ? [] : [{ start, end }]));
}

// Not `contains` of text/span: that file needs zod, and pages that only show words should not load it.
function isWithin(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

type Telling = {
  trigger: Span;
  participants: Span[];
  /** Those who stand before the trigger: who does it, else whom it is done to. */
  subject: Span[];
  mayDropSource: boolean;
  /** Said as done: nothing before the verb changes what it says. */
  isPlain: boolean;
  /** The subject is named in another clause and only a pronoun in this one. */
  isPronoun: boolean;
};

/** The clause around the trigger that still holds everyone who takes part. */
function tellingClause(sentence: string, telling: Telling): Span {
  const clauses = splitClauses(sentence);
  const first = Math.max(
    0,
    clauses.findLastIndex((clause) => clause.start <= telling.trigger.start),
  );
  const start = beginning(sentence, clauses, first, telling);
  const end = ending(sentence, clauses, first, telling);
  // "…and told the officer to leave" is the next event's.
  const needed = Math.max(telling.trigger.end, ...telling.participants.map((span) => span.end));
  const next = joinedVerbs(sentence, telling.trigger.end, end).find(({ joint }) => joint >= needed);
  return { start, end: next?.joint ?? end };
}

/** No subject longer than this is said again before an ellipsis. */
const LONGEST_SUBJECT = 60;

/**
 * "Minsk … told the officer to leave": the subject that the trigger shares with a verb before it, or that a pronoun
 * stands for, or that a long sentence would cut off; empty when the clause may stand as it is.
 */
function ledBySubject(sentence: string, clause: Span, telling: Telling): string {
  const { trigger, subject, isPlain, isPronoun } = telling;
  if (subject.length === 0) return '';
  const start = withArticle(sentence, Math.min(...subject.map((span) => span.start)));
  const end = Math.max(...subject.map((span) => span.end));
  if (start < clause.start || end > trigger.start || end - start > LONGEST_SUBJECT) return '';
  const shared = joinedVerbs(sentence, end, clause.end).findLast(({ body }) => body <= trigger.start);
  const pronoun = isPronoun ? pronounBefore(sentence, end, trigger.start) : null;
  let from: number | null = pronoun;
  if (from === null && shared !== undefined && (isPlain || shared.body < trigger.start)) from = shared.body;
  if (from === null && trigger.end - clause.start > LONGEST - 20) {
    if (trigger.end - start <= LONGEST - 20) return shorten(plain(sentence.slice(start, clause.end)));
    if (isPlain) from = trigger.start;
  }
  if (from === null || end - start + trigger.end - from > LONGEST - 10) return '';
  return shorten(`${plain(sentence.slice(start, end))} … ${trim(sentence.slice(from, clause.end))}`);
}

/** Where the words go on after the last pronoun of a stretch that opens a clause. */
function pronounBefore(sentence: string, from: number, to: number): number | null {
  let found: number | null = null;
  for (const match of sentence.slice(from, to).matchAll(/[\p{L}\p{M}'’-]+/gu)) {
    if (verbWords.pronouns.has(match[0].toLowerCase()))
      found = skipSpace(sentence, from + match.index + match[0].length);
  }
  return found;
}

function withArticle(sentence: string, start: number): number {
  const word = /(?:^|\s)(\p{L}{1,3})\s$/u.exec(sentence.slice(Math.max(0, start - 6), start))?.[1];
  return word !== undefined && verbWords.articles.has(word.toLowerCase()) ? start - word.length - 1 : start;
}

function beginning(sentence: string, clauses: readonly Clause[], own: number, telling: Telling): number {
  const { trigger, participants, mayDropSource } = telling;
  const needed = Math.min(trigger.start, ...participants.map((span) => span.start));
  for (let index = own; index > 0; index--) {
    const [clause, before] = [clauses[index], clauses[index - 1]];
    if (!clause || !before || clause.body > needed) continue;
    const { joint, body } = clause;
    if (joint === 'strong') return stripOpening(sentence, body, needed, mayDropSource);
    // "and signed" has its subject in the clause before.
    if ((joint === 'coordinate' || joint === 'additive') && (body < needed || needed < trigger.start)) {
      return stripOpening(sentence, body, needed, mayDropSource);
    }
    if (joint === 'complement' && mayDropSource && isSource(sentence, before)) return body;
  }
  const start = clauses[0]?.start ?? 0;
  return stripOpening(sentence, start, needed, mayDropSource);
}

/** Leaves out linking words, the source and the circumstances that open a clause, as long as nothing needed goes. */
function stripOpening(sentence: string, from: number, needed: number, mayDropSource: boolean): number {
  let start = from;
  for (let round = 0; round < 4; round++) {
    const next = afterOpening(sentence, start, needed, mayDropSource);
    if (next <= start || next > needed) return start;
    start = next;
  }
  return start;
}

function afterOpening(sentence: string, start: number, needed: number, mayDropSource: boolean): number {
  const linked = afterPhrase(sentence, start, clauseWords.linking);
  if (linked !== null && sentence[linked] === ',') return skipSpace(sentence, linked + 1);
  // "But the court" and "Однако суд" link without a comma.
  if (linked !== null && (afterPhrase(sentence, start, clauseWords.coordinate) ?? start) === linked) return linked;
  // "That Germany would talk": the second of two things said.
  const that = afterPhrase(sentence, start, verbWords.that);
  if (that !== null && that < needed) return that;
  const also = afterPhrase(sentence, start, clauseWords.linking) ?? start;
  const time = Math.max(afterTimePhrase(sentence, start), afterTimePhrase(sentence, also));
  if (time > Math.max(start, also)) return time;
  const [opening, following] = splitClauses(sentence.slice(start, needed));
  if (!opening) return start;
  if (mayDropSource) {
    const said = sayingIn(sentence, { start, end: needed });
    // "said on Tuesday that"
    const then = said === null ? start : afterTimePhrase(sentence, skipSpace(sentence, said));
    const that = said === null ? null : afterPhrase(sentence, then, clauseWords.complement);
    if (that !== null) return that;
    if (following?.joint === 'bare' && isSource(sentence, { start, end: start + opening.end })) {
      return start + following.body;
    }
  }
  const isCircumstance = afterPhrase(sentence, start, clauseWords.circumstance) !== null;
  if (!isCircumstance || following?.joint !== 'bare') return start;
  // "After a winter of strikes, floods and quarrels the government": the comma is the list's.
  return hasAnd(sentence.slice(start + following.body, needed)) ? start : start + following.body;
}

function hasAnd(words: string): boolean {
  return (words.match(/[\p{L}\p{M}'’-]+/gu) ?? []).some((word) => clauseWords.additive.has(word.toLowerCase()));
}

function ending(sentence: string, clauses: readonly Clause[], own: number, telling: Telling): number {
  const needed = Math.max(telling.trigger.end, ...telling.participants.map((span) => span.end));
  for (let index = own + 1; index < clauses.length; index++) {
    const [clause, before] = [clauses[index], clauses[index - 1]];
    if (clause && before && before.end >= needed && canEndBefore(sentence, clause, telling)) return before.end;
  }
  return sentence.length;
}

/** What completes the clause or limits it stays: what was said, a condition, the rest of a list. */
function canEndBefore(sentence: string, next: Clause, { mayDropSource }: Telling): boolean {
  if (next.joint === 'complement' || next.joint === 'conditional') return false;
  if (next.joint !== 'bare') return true;
  return (mayDropSource && isSource(sentence, next)) || /^[a-z]+ing$/.test(wordAt(sentence, next.start));
}

/** The clause as plain text; when it is too long, the part of it that holds the trigger. */
function window(sentence: string, clause: Span, trigger: Span): string {
  const room = LONGEST - 20;
  if (trigger.end - clause.start <= room) return shorten(plain(sentence.slice(clause.start, clause.end)));
  const earliest = Math.max(clause.start, Math.min(trigger.start, trigger.end - room));
  const space = sentence.indexOf(' ', earliest);
  const start = space === -1 || space >= trigger.start ? trigger.start : space + 1;
  return shorten(`…${trim(sentence.slice(start, clause.end))}`);
}

function plain(text: string): string {
  const trimmed = trim(text);
  // Belarusian ў never begins a sentence: у does.
  const first = String.fromCodePoint(trimmed.codePointAt(0) ?? 0x20).replace('ў', 'у');
  return trimmed === '' ? '' : first.toUpperCase() + trimmed.slice(first.length);
}

const DIRECTION = /[\u061c\u180e\u200e\u200f]|\p{Cf}(?<=[\u{e0000}-\u{e007f}])/gu;

function trim(text: string): string {
  const line = clean(text).replace(DIRECTION, '').replace(/\s+/g, ' ').trim();
  const bare = line.replace(/^[,;:.–—-]+ ?/, '').replace(/[ ,;:–—]+$/, '');
  // The full stop of a sentence goes, that of "г." or "U.S." stays.
  return unpaired(/(?:^|[\s.])\p{L}{1,2}\.$/u.test(bare) ? bare : bare.replace(/(?<!\.)\.$/, ''));
}

/** Drops a quotation mark at either end whose partner was left behind. */
function unpaired(text: string): string {
  let kept = text;
  if (/^[“«„(]/.test(kept) && !/[”»“)]/.test(kept.slice(1))) kept = kept.slice(1);
  if (/[”»)]$/.test(kept) && !/[“«„(]/.test(kept.slice(0, -1))) kept = kept.slice(0, -1);
  return kept;
}

function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const head = text.slice(0, LONGEST - 1);
  const space = head.lastIndexOf(' ');
  const cut = space > LONGEST / 2 ? head.slice(0, space) : head.replace(/[\ud800-\udbff]$/, '');
  return `${cut.replace(/[ ,;:–—-]+$/, '')}…`;
}
