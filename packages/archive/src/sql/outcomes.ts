import { answerKeys, type Event, isAnswer, isPromise, type Outcome, outcomeOf, promiseKeys } from '@letapis/core';
import type { Kysely } from 'kysely';
import type { CameOf } from '../archive.ts';
import { summarise } from './articles.ts';
import { days, length, shift } from './event-row.ts';
import { findByKeys, type Stored, type Wanted } from './find-by-keys.ts';
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
export async function outcomesFor(db: Kysely<Schema>, asked: readonly Stored[]): Promise<Map<string, CameOf>> {
  const promises = new Map<number, Stored>();
  const answers = asked.filter(({ event }) => isAnswer(event) && days(event).start !== null);
  const mine = asked.filter((stored) => isPromise(day(stored)));
  const announced = await findByKeys(db, answers.flatMap(wantedPromises));
  for (const stored of [...mine, ...announced]) if (isPromise(day(stored))) promises.set(stored.n, stored);
  if (promises.size === 0) return new Map();
  const found = await findByKeys(db, [...promises.values()].flatMap(wantedAnswers));
  const asOf = await latest(db);
  const known = new Map([...found, ...promises.values(), ...asked].map((stored) => [stored.event.id, stored]));
  const outcomes = [...promises.values()].map((promise) => outcomeOf(day(promise), found.map(day), asOf));
  const tied = outcomes.flatMap(({ outcomes: ties }) => ties.flatMap(({ event }) => known.get(event.id) ?? []));
  const summaries = await summarise(
    db,
    [...promises.values(), ...asked, ...tied].map(({ article }) => article),
  );
  const shown = new Map<string, CameOf>();
  for (const { event, article } of asked) {
    const home = summaries.get(article);
    const mentioned = (id: string) => {
      const stored = known.get(id);
      return stored && summaries.get(stored.article);
    };
    const far = (id: string) => (mentioned(id)?.language === home?.language ? 0 : 1);
    const own = outcomes.find(({ promise }) => promise.id === event.id);
    const first = outcomes
      .filter(({ outcomes: ties }) => ties.some((tie) => tie.event.id === event.id))
      .sort(
        (a, b) =>
          far(a.promise.id) - far(b.promise.id) ||
          compare(a.announced ?? '', b.announced ?? '') ||
          compare(a.promise.id, b.promise.id),
      )[0];
    const outcome = own ?? first;
    if (outcome === undefined) continue;
    const ties = oneOfEach(outcome, event, (id) => known.get(id)?.happening ?? null, far);
    const articles = [outcome.promise, ...ties.map((tie) => tie.event)].flatMap(({ id }) => mentioned(id) ?? []);
    shown.set(event.id, {
      ...outcome,
      outcomes: ties,
      articles: Object.fromEntries(articles.map((summary) => [summary.id, summary])),
    });
  }
  return shown;
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

const isBacking = (key: string) => key.includes('@');
const isRefusal = (key: string) => key.startsWith('refusal ');

function wantedPromises({ event, told }: Stored): Wanted[] {
  const { start, end } = days(event);
  const [from, to] = event.when.basis === 'none' || event.when.basis === 'period' ? [told, told] : [start, end];
  if (from === null || to === null) return [];
  const since = shift(from, -LATE - LONGEST);
  const times = { since, until: shift(to, LONGEST), endsFrom: shift(from, -LATE) };
  return promiseKeys(event).map((key) => ({ key, ...times, only: 'announced' }));
}

function wantedAnswers({ event, told }: Stored): Wanted[] {
  const { start, end } = days(event);
  if (start === null || end === null || told === null) return [];
  const since = shift(told, -Math.max(LATE, length(start, end)));
  const times = { since, until: shift(end, LATE), endsFrom: told };
  return answerKeys(event).flatMap((key): Wanted[] => {
    if (length(start, end) <= LATE || isBacking(key) || isRefusal(key)) return [{ key, ...times }];
    // Of what was promised for a long time, what comes about in it needs backing: it need not be read without.
    return [
      { key, ...times, only: 'negative' },
      { key, ...times, since: shift(end, 1) },
    ];
  });
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
