import {
  answerKeys,
  type Event,
  isAnswer,
  isPromise,
  linkKeys,
  type Outcome,
  outcomeOf,
  promiseKeys,
} from '@letapis/core';
import type { Kysely } from 'kysely';
import type { CameOf } from '../archive.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { EventKind } from '../catalogue/event-kinds.ts';
import { summarise } from './articles.ts';
import { days, length, shift } from './event-row.ts';
import type { Stored } from './find-by-keys.ts';
import { FEW, type Finder, finder, type WantedKind } from './find-under-keys.ts';
import type { Schema } from './schema.ts';

/** Days after the promised ones within which an answer may lie; see `outcomeOf`. */
const LATE = 31;
/** No promised time that is answered lasts longer. */
const LONGEST = 366;

/**
 * What these events announce or answer, by the id of each: its own outcome for an announcement, for an answer that of
 * the first announcement that it answers. Derived from what is stored at this moment. Of the translations of an article
 * the one in the event's own language speaks.
 */
export async function outcomesFor(catalogue: Catalogue, asked: readonly Stored[]): Promise<Map<string, CameOf>> {
  const { db } = catalogue;
  const find = await finder(catalogue);
  const promises = await promisesFor(find, asked);
  const chosen = [...new Map([...promises.values()].map((promise) => [promise.n, promise])).values()];
  if (chosen.length === 0) return new Map();
  const asOf = await latest(db);
  const outcomes = await answersTo(find, chosen, asOf);
  const tied = [...outcomes.values()].flatMap(({ ties }) => ties);
  const known = new Map([...tied, ...chosen, ...asked].map((stored) => [stored.event.id, stored]));
  const shown = new Map<string, Outcome>();
  for (const one of asked) {
    const outcome = outcomes.get(promises.get(one.n)?.n ?? -1)?.outcome;
    if (outcome === undefined) continue;
    const far = (id: string) => (known.get(id)?.language === one.language ? 0 : 1);
    const ties = oneOfEach(outcome, one.event, (id) => known.get(id)?.happening ?? null, far);
    shown.set(one.event.id, { ...outcome, outcomes: ties });
  }
  const articlesOf = ({ promise, outcomes: ties }: Outcome) =>
    [promise, ...ties.map((tie) => tie.event)].flatMap(({ id }) => known.get(id)?.article ?? []);
  const summaries = await summarise(db, [...shown.values()].flatMap(articlesOf));
  const withArticles = (outcome: Outcome): CameOf => {
    const articles = articlesOf(outcome).flatMap((n) => summaries.get(n) ?? []);
    return { ...outcome, articles: Object.fromEntries(articles.map((summary) => [summary.id, summary])) };
  };
  return new Map([...shown].map(([id, outcome]) => [id, withArticles(outcome)]));
}

/** What came of announcements, by the row number of each. What comes late counts where something put it off. */
async function answersTo(find: Finder, promises: readonly Stored[], asOf: string | null) {
  const wanted = promises.flatMap(wantedAnswers);
  // However many say that it was done: who denies it is heard.
  const denials = wanted.flatMap((one): WantedKind[] => (isRefusal(one.key) ? [] : [{ ...one, only: 'negative' }]));
  const found = await find([...wanted, ...denials], FEW);
  const outcomes = new Map(promises.map((promise) => [promise.n, outcomeAmong(promise, found, asOf)]));
  const open = promises.filter(({ n }) => outcomes.get(n)?.ties.length === 0);
  // Under the other keys there is nothing that was not read.
  const more = await find(open.flatMap(wantedAnswers).filter(({ key }) => (found.get(key)?.length ?? 0) >= FEW));
  for (const promise of open) outcomes.set(promise.n, outcomeAmong(promise, under(promise, [found, more]), asOf));
  const putOff = promises.filter(({ n }) => outcomes.get(n)?.outcome.outcomes.some(({ kind }) => kind === 'postponed'));
  const late = await find(putOff.flatMap(wantedLate));
  for (const promise of putOff)
    outcomes.set(promise.n, outcomeAmong(promise, under(promise, [found, more, late]), asOf));
  return outcomes;
}

/** All that was found under the keys of an announcement. */
function under({ event }: Stored, found: readonly ReadonlyMap<string, readonly Stored[]>[]): Map<string, Stored[]> {
  return new Map(answerKeys(event).map((key) => [key, found.flatMap((some) => some.get(key) ?? [])]));
}

/** The announcement whose outcome is shown with each of these events, by its row number: its own, or one that it answers. */
async function promisesFor(find: Finder, asked: readonly Stored[]): Promise<Map<number, Stored>> {
  const chosen = new Map<number, Stored>();
  const answers = asked.filter(({ event }) => isAnswer(event) && days(event).start !== null);
  const under = await find(answers.flatMap(wantedPromises));
  const announced = [...new Set([...under.values()].flat())].filter((stored) => isPromise(day(stored)));
  // Who puts something off decides whether it may be answered late: that is all that must be known to tell who answers.
  const refusing = announced.flatMap(wantedAnswers).filter(({ key }) => isRefusal(key));
  const others = await find(onceEach(refusing, 'putting off'));
  for (const answer of answers) {
    for (const key of linkKeys(answer.event)) others.set(key, [...(others.get(key) ?? []), answer]);
  }
  for (const promise of announced) {
    for (const answer of outcomeAmong(promise, others, null).ties) {
      const best = chosen.get(answer.n);
      if (best === undefined || isNearer(promise, best, answer)) chosen.set(answer.n, promise);
    }
  }
  for (const stored of asked) if (isPromise(day(stored))) chosen.set(stored.n, stored);
  return chosen;
}

/** Whether one announcement is shown with an answer rather than another: in its language, then the first. */
function isNearer(one: Stored, other: Stored, { language }: Stored): boolean {
  const far = (stored: Stored) => (stored.language === language ? 0 : 1);
  return (
    (far(one) - far(other) || compare(one.told ?? '', other.told ?? '') || compare(one.event.id, other.event.id)) < 0
  );
}

/** What came of an announcement as some events have it, and those that tie. `others`: by the keys they share with it. */
function outcomeAmong(
  promise: Stored,
  others: ReadonlyMap<string, readonly Stored[]>,
  asOf: string | null,
): { outcome: Outcome; ties: Stored[] } {
  const near = new Map<string, Stored>();
  for (const key of answerKeys(promise.event)) {
    for (const other of others.get(key) ?? []) near.set(other.event.id, other);
  }
  const outcome = outcomeOf(day(promise), [...near.values()].map(day), asOf);
  return { outcome, ties: outcome.outcomes.flatMap(({ event }) => near.get(event.id) ?? []) };
}

/** Mentions of one happening are one answer, told by the event that was asked about or by the nearest. */
function oneOfEach(
  { outcomes }: Outcome,
  event: Event,
  happeningOf: (id: string) => number | null,
  far: (id: string) => number,
): Outcome['outcomes'] {
  const best = new Map<string, Outcome['outcomes'][number]>();
  const rank = (id: string) => (id === event.id ? -1 : far(id));
  for (const tie of outcomes) {
    const key = `${tie.kind} ${happeningOf(tie.event.id) ?? tie.event.id}`;
    const other = best.get(key);
    if (other === undefined || rank(tie.event.id) < rank(other.event.id)) best.set(key, tie);
  }
  return [...best.values()];
}

const day = ({ event, told }: Stored) => ({ event, day: told });

const earlier = (one: string, other: string) => (one < other ? one : other);
const later = (one: string, other: string) => (one > other ? one : other);

const isRefusal = (key: string) => key.startsWith('refusal ');

/** Whether a key of an event names a town or a number, see `isBacked`, and not the way in which it was done. */
const isBacking = (key: string, { mode }: Event) =>
  key.includes('@') && !(mode !== undefined && key.endsWith(`@${mode}`));

/** Types of events that can refuse what was announced. */
const REFUSING: ReadonlySet<Event['type']> = new Set(['REJECT', 'SANCTION']);

/** Where the announcements are that an event may answer. What refuses comes before the promised days, too. */
function wantedPromises({ event, told }: Stored): WantedKind[] {
  const { start, end } = days(event);
  const [from, to] = event.when.basis === 'none' || event.when.basis === 'period' ? [told, told] : [start, end];
  if (from === null || to === null) return [];
  const until = shift(to, REFUSING.has(event.type) ? LONGEST : 1);
  const times = { since: shift(from, -LATE - LONGEST), until, endsFrom: shift(from, -LATE) };
  return promiseKeys(event).map((key) => ({ key, ...times, only: 'promise' }));
}

/** Where the answers to an announcement are. What refuses comes from the day on which it was told, the others on its days. */
function wantedAnswers({ event, told }: Stored): WantedKind[] {
  const { start, end } = days(event);
  if (start === null || end === null || told === null) return [];
  const longest = Math.max(LATE, length(start, end));
  const near = shift(start, -1);
  const refusing = { since: shift(told, -longest), until: shift(end, 1), endsFrom: told };
  const backed = { since: shift(near, -longest), until: shift(end, LATE), endsFrom: later(near, told) };
  const doing = { since: shift(start, -longest), until: end, endsFrom: later(start, told) };
  return answerKeys(event).map((key): WantedKind => {
    if (isRefusal(key)) return { key, ...refusing, only: 'answer' };
    if (isBacking(key, event)) return { key, ...backed, only: 'answer' };
    // Of what was promised for a long time, what comes about in it needs backing: it need not be read without.
    return { key, ...doing, only: length(start, end) <= LATE ? 'answer' : 'negative' };
  });
}

/** Each key once, on all the days that it is wanted for: where there is little under it, what lies between costs nothing. */
function onceEach(wanted: readonly WantedKind[], only: EventKind): WantedKind[] {
  const all = new Map<string, WantedKind>();
  for (const { key, since, until, endsFrom } of wanted) {
    const other = all.get(key) ?? { since, until, endsFrom };
    all.set(key, {
      key,
      since: earlier(since, other.since),
      until: later(until, other.until),
      endsFrom: earlier(endsFrom, other.endsFrom),
      only,
    });
  }
  return [...all.values()];
}

/** Where the answers are that come late to an announcement which was put off. */
function wantedLate({ event }: Stored): WantedKind[] {
  const { end } = days(event);
  if (end === null) return [];
  const since = shift(end, 1);
  const keys = answerKeys(event).filter((key) => !isRefusal(key) && !isBacking(key, event));
  return keys.map((key) => ({ key, since, until: shift(end, LATE), endsFrom: since, only: 'answer' }));
}

async function latest(db: Kysely<Schema>): Promise<string | null> {
  const row = await db
    .selectFrom('article')
    .select('day')
    .orderBy('day', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row === undefined || row.day === '' ? null : row.day;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
