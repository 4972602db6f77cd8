import type { Article } from '../article/article.ts';
import { parseDay } from '../time/calendar.ts';
import { refusalOf } from './called-off.ts';
import type { Event } from './event.ts';
import { isBacked, isSameMatter, rangeOf, sharesBothSides } from './happening.ts';
import { answerKeys, linkKeys } from './link-keys.ts';
import type { Answer, Outcome } from './outcome.ts';

/** An event with the first day on which its article can have told it; null when nobody knows. */
export type Told = { event: Event; day: string | null };

/** The events of one article for `outcomesOf`. A period's article can have told them from its first day on. */
export function toldBy({ article, events }: { article: Article; events: readonly Event[] }): Told[] {
  const day = article.period?.start ?? article.anchor.date;
  return events.map((event) => ({ event, day }));
}

/** What comes later than this after its promised days is not taken for its outcome. */
const LATE = 31;
/** Promised days longer than a month say too little by themselves. */
const LONG = 31;

/** Whether an event announces something that can be answered: planned or possible, and dated to come when it was told. */
export function isPromise({ event, day }: Told): boolean {
  const { modality, polarity } = event.factuality;
  if (!TO_COME.has(modality) || polarity !== 'positive' || day === null) return false;
  const range = rangeOf(event.when);
  return range !== undefined && range.end >= (parseDay(day) ?? Number.POSITIVE_INFINITY);
}

const TO_COME: ReadonlySet<Event['factuality']['modality']> = new Set(['planned', 'possible']);

/** Whether an event can tell what came of another: that it was done, was not, will not be. */
export function isAnswer({ factuality }: Event): boolean {
  return factuality.modality === 'actual' || factuality.polarity === 'negative';
}

/**
 * Ties an announcement to the events that answer it: of the same matter (see `isSameMatter`), told after it, dated as it
 * promised or, with more to prove it, a day off or up to a month late. `asOf` is the day of the archive's latest
 * article. Strict: a wrong tie costs more than an open end.
 */
export function outcomeOf(promise: Told, others: Iterable<Told>, asOf: string | null): Outcome {
  const answers: Answer[] = [];
  const promised = isPromise(promise) ? promisedDays(promise) : undefined;
  for (const other of promised === undefined ? [] : others) {
    const answer = promised && answerOf(promise.event, promised, other);
    if (answer !== undefined) answers.push(answer);
  }
  const put = answers.some(({ kind }) => kind === 'postponed');
  // What comes about late is another happening, unless it was put off or there is more to prove it.
  const outcomes = answers
    .filter(({ kind, days, event }) => kind !== 'done' || days !== 'later' || put || isBacked(promise.event, event))
    .sort(
      (a, b) => compare(a.event.when.start ?? '9999', b.event.when.start ?? '9999') || compare(a.event.id, b.event.id),
    );
  return {
    promise: promise.event,
    announced: promise.day,
    verdict: verdictOf(promise, outcomes, asOf),
    outcomes,
    asOf,
  };
}

function verdictOf({ event }: Told, outcomes: readonly Answer[], asOf: string | null): Outcome['verdict'] {
  const done = outcomes.filter(({ kind }) => kind === 'done');
  const inTime = done.some(({ days }) => days !== 'later');
  const not = outcomes.some(({ kind, days }) => kind === 'not-done' && days === 'as-said');
  if (inTime) return not ? 'disputed' : 'kept';
  if (done.length > 0) return 'late';
  if (outcomes.some(({ kind }) => kind === 'postponed')) return 'postponed';
  if (outcomes.length > 0) return 'denied';
  const end = event.when.end;
  return end !== null && rangeOf(event.when) !== undefined && asOf !== null && asOf > end ? 'overdue' : 'open';
}

/** The promised days, and the one on which they were announced. */
type Promised = { start: number; end: number; announced: number };

function promisedDays({ event, day }: Told): Promised | undefined {
  const range = rangeOf(event.when);
  const announced = parseDay(day ?? '');
  return range === undefined || announced === null ? undefined : { ...range, announced };
}

function answerOf(promise: Event, promised: Promised, other: Told): Answer | undefined {
  const { event } = other;
  if (event.id === promise.id || !isAnswer(event)) return undefined;
  const days = daysOf(promised, other);
  if (days === undefined) return undefined;
  const refusal = refusalOf(event, promise);
  if (refusal !== undefined) {
    if (days === 'later' || !sharesBothSides(promise, event)) return undefined;
    return { event, kind: refusal, days };
  }
  if (days === 'before' || days === 'unsaid' || !isSameMatter(promise, event)) return undefined;
  if (event.factuality.polarity === 'negative') {
    const kind = event.factuality.modality === 'actual' ? 'not-done' : 'denied';
    return days === 'as-said' ? { event, kind, days } : undefined;
  }
  const sure = days === 'as-said' && promised.end - promised.start < LONG;
  return sure || days === 'later' || isBacked(promise, event) ? { event, kind: 'done', days } : undefined;
}

/** How the day of an answer stands to the promised ones; undefined when it can be none of this promise. */
function daysOf(promised: Promised, other: Told): Answer['days'] | undefined {
  const { announced } = promised;
  const range = rangeOf(other.event.when);
  if (range === undefined) {
    // Undated, it is known by the day it was told on, which must lie between the announcement and the promised days.
    const told = parseDay(other.day ?? '');
    return told !== null && told >= announced && told <= promised.end + 1 ? 'unsaid' : undefined;
  }
  // What was over before it was announced cannot be what was announced.
  if (range.end < announced || range.end - range.start > Math.max(LONG, promised.end - promised.start))
    return undefined;
  if (range.start <= promised.end && range.end >= promised.start) return 'as-said';
  if (range.end < promised.start) return promised.start - range.end === 1 ? 'near' : 'before';
  const gap = range.start - promised.end;
  return gap === 1 ? 'near' : gap <= LATE ? 'later' : undefined;
}

/**
 * All announcements among these events, each with what came of it, in the order of their promised days. Near-linear:
 * only events that share a key meet.
 */
export function outcomesOf(told: readonly Told[], asOf: string | null): Outcome[] {
  const answers = new Map<string, Told[]>();
  for (const one of told) {
    if (!isAnswer(one.event)) continue;
    for (const key of linkKeys(one.event)) {
      const same = answers.get(key);
      if (same) same.push(one);
      else answers.set(key, [one]);
    }
  }
  return told
    .filter(isPromise)
    .map((promise) => {
      const near = new Set(answerKeys(promise.event).flatMap((key) => answers.get(key) ?? []));
      return outcomeOf(promise, near, asOf);
    })
    .sort(
      (a, b) =>
        compare(a.promise.when.start ?? '9999', b.promise.when.start ?? '9999') || compare(a.promise.id, b.promise.id),
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
