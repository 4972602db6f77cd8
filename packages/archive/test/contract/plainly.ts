import { type Event, link, type Outcome, outcomesOf, ploverScore, toldBy } from '@letapis/core';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import type { DyadRow, EventFilter, HistogramRow, StoredArticle } from '../../src/index.ts';
import { bucketOf, keysOf, sideOf } from '../../src/sql/event-row.ts';
import { page } from '../pages.ts';
import type { Bench } from './bench.ts';

const ACTORS = ['BLR', 'RUS', 'POL', 'minister'];
const people = fc.oneof(
  fc.subarray(ACTORS, { maxLength: 2 }),
  fc.constantFrom('BLR', 'RUS').map((one) => [one]),
);
const day = fc.constantFrom('2020-12-30', '2021-03-02', '2021-03-05', '2021-03-06', '2021-03-20', '2021-04-04');
const end = fc.constantFrom('2021-04-11', '2021-04-30', '2021-12-31');
const event = fc.record(
  {
    on: fc.oneof({ weight: 3, arbitrary: day }, fc.tuple(day, end)),
    type: fc.constantFrom('CONSULT' as const, 'CONSULT' as const, 'AGREE' as const, 'SUPPORT' as const),
    actors: people,
    recipients: people,
    modality: fc.constantFrom('actual' as const, 'planned' as const),
    polarity: fc.constantFrom('positive' as const, 'positive' as const, 'negative' as const),
    place: fc.constantFrom('Minsk', 'Warsaw'),
  },
  { requiredKeys: ['type', 'actors', 'recipients', 'modality'] },
);
/** What is planned, put off and done late. */
const matter = fc.record({
  type: fc.constant('CONSULT' as const),
  actors: fc.constant('BLR').map((one) => [one]),
  recipients: fc.constantFrom('RUS', 'POL').map((one) => [one]),
});
const plans = fc.tuple(matter, fc.constantFrom('2021-03-05', '2021-03-06')).map(([one, on]) => {
  return { ...one, on, modality: 'planned' as const };
});
const late = fc.tuple(matter, fc.constantFrom('2021-03-20', '2021-04-04')).map(([one, on]) => ({ ...one, on }));
const putOff = fc.record({
  on: day,
  type: fc.constant('SANCTION' as const),
  mode: fc.constant('discontinue' as const),
  actors: fc.constantFrom('BLR').map((one) => [one]),
  recipients: fc.constantFrom('RUS', 'POL').map((one) => [one]),
});
const article = fc.record({
  file: fc.constantFrom(...Array.from({ length: 40 }, (_, index) => `/p/${index >> 1}.${index % 2 ? 'ru' : 'en'}.txt`)),
  section: fc.constantFrom('Sea', 'Trade'),
  period: fc.option(fc.constant({ start: '2021-03-01', end: '2021-03-07' }), { nil: undefined, freq: 5 }),
  events: fc.array(fc.oneof({ weight: 4, arbitrary: event }, putOff, plans, late), { maxLength: 5 }),
});
const filter: fc.Arbitrary<EventFilter> = fc.record(
  {
    prefer: fc.constantFrom('en', 'ru', 'be'),
    language: fc.constantFrom('en', 'ru'),
    sectionId: fc.constantFrom('sea', 'nowhere'),
    type: fc.constantFrom('CONSULT', 'AGREE'),
    actors: fc.subarray([...ACTORS, 'XXX'], { minLength: 1, maxLength: 2 }),
    after: day,
    before: fc.oneof(day, end),
    polarity: fc.constantFrom('positive', 'negative'),
    modality: fc.constantFrom('actual', 'planned'),
  },
  { requiredKeys: [] },
);

/** Queries are answered as if all articles were gone through one by one, with core's linking and outcomes. */
export function plainly(bench: Bench): void {
  let stored: StoredArticle[];
  const told = () => stored.flatMap(({ events, summary }) => events.map((one) => ({ event: one, summary })));

  // Together and one by one, some of them revised: the index has been put together and taken apart.
  beforeEach(async () => {
    const sources = fc.sample(article, { numRuns: 90, seed: 7 }).map(({ file, ...rest }, index) => {
      const text = `They postponed talks. ${index}`;
      return { name: file, content: page({ ...rest, text, language: file.includes('.ru.') ? 'ru' : 'en' }) };
    });
    await bench.archive.addAll(sources.slice(0, 20));
    for (const source of sources.slice(20, 35)) await bench.archive.add(source);
    await bench.archive.addAll(sources.slice(35));
    const { items } = await bench.archive.articles({ limit: 1000 });
    stored = await Promise.all(items.map(async ({ id }) => (await bench.archive.article(id)) as StoredArticle));
  });

  /** Ids of the articles that a reader is shown. */
  function shown({ prefer, language }: EventFilter): Set<string> {
    const all = stored.map(({ summary }) => summary);
    if (language !== undefined) return new Set(all.filter((one) => one.language === language).map(({ id }) => id));
    if (prefer === undefined) return new Set(all.map(({ id }) => id));
    const rank = (code: string) => (code === prefer ? '0' : code === 'en' ? '1' : `2${code}`);
    const order = ({ language: code, id }: (typeof all)[number]) => `${rank(code)} ${id}`;
    return new Set(
      all.flatMap((one) => {
        const others = all.filter(({ work }) => work === one.work);
        return others.every((other) => order(other) >= order(one)) ? one.id : [];
      }),
    );
  }

  function matches(one: Event, asked: EventFilter): boolean {
    const { factuality, when, actors, recipients, type } = one;
    const [first, last] = [when.start ?? when.end, when.end ?? when.start];
    const keys = keysOf([...actors, ...recipients]);
    return [
      asked.type === undefined || asked.type === type,
      asked.polarity === undefined || asked.polarity === factuality.polarity,
      asked.modality === undefined || asked.modality === factuality.modality,
      asked.after === undefined || (last !== null && last >= asked.after),
      asked.before === undefined || (first !== null && first <= asked.before),
      (asked.actors ?? []).every((actor) => keys.has(actor)),
    ].every(Boolean);
  }

  /** Mentions that a filter lets through. */
  function mentions(asked: EventFilter) {
    const among = shown(asked);
    return told().filter(
      ({ event: one, summary }) =>
        among.has(summary.id) &&
        (asked.sectionId === undefined || asked.sectionId === summary.sectionId) &&
        matches(one, asked),
    );
  }

  /** Happenings that a filter lets through, the newest first, with the day that orders each. */
  function happenings(asked: EventFilter) {
    const through = new Set(mentions(asked).map(({ event: one }) => one.id));
    const week = new Map(told().map(({ event: one, summary }) => [one.id, summary.period?.start ?? '']));
    return link(told().map(({ event: one }) => one))
      .filter((linked) => linked.mentions.some(({ id }) => through.has(id)))
      .map((linked) => {
        const start = linked.when.start ?? linked.when.end;
        return {
          linked,
          order: [start ?? week.get(linked.mentions[0]?.id ?? '') ?? '', start === null ? 0 : 1] as const,
        };
      })
      .sort((a, b) => compare(b.order[0], a.order[0]) || b.order[1] - a.order[1] || compare(a.linked.id, b.linked.id));
  }

  /** All pages of a list, a few items each. */
  async function allPages<T>(
    read: (cursor: string | undefined) => Promise<{ items: T[]; total: number; next?: string }>,
  ) {
    const items: T[] = [];
    for (let cursor: string | undefined; ; ) {
      const { items: some, total, next } = await read(cursor);
      items.push(...some);
      cursor = next;
      if (next === undefined) return { items, total };
    }
  }

  test('timelines, lists and pictures', async () => {
    await fc.assert(
      fc.asyncProperty(filter, async (asked) => {
        const expected = happenings(asked);
        const ids = expected.map(({ linked }) => linked.id);
        const paged = await allPages((cursor) =>
          bench.archive.timeline({ ...asked, limit: 7, ...(cursor ? { cursor } : {}) }),
        );
        expect({ total: paged.total, ids: paged.items.map(({ linked }) => linked.id) }).toEqual({
          total: ids.length,
          ids,
        });
        const among = shown(asked);
        for (const { linked } of paged.items) {
          const all = expected.find((one) => one.linked.id === linked.id)?.linked.mentions ?? [];
          const seen = all.filter(({ articleId }) => among.has(articleId)).map(({ id }) => id);
          expect(linked.mentions.map(({ id }) => id).sort()).toEqual(seen.sort());
        }

        const listed = await allPages((cursor) =>
          bench.archive.events({ ...asked, limit: 9, ...(cursor ? { cursor } : {}) }),
        );
        const some = mentions(asked).map(({ event: one }) => one.id);
        expect({ total: listed.total, ids: listed.items.map(({ event: one }) => one.id).sort() }).toEqual({
          total: some.length,
          ids: some.sort(),
        });
        const starts = listed.items.map(({ event: { when } }) => when.start ?? when.end ?? '~');
        expect(starts).toEqual([...starts].sort());

        expect(await bench.archive.histogram(asked)).toEqual(picture(expected.map(({ linked }) => linked)));
      }),
      { numRuns: 60 },
    );
  });

  function picture(all: ReturnType<typeof link>): HistogramRow[] {
    const rows = new Map<string, HistogramRow>();
    for (const {
      when,
      mentions: [first],
    } of all) {
      const [start, last] = [when.start ?? when.end, when.end ?? when.start];
      const month = start === null || last === null ? null : bucketOf(start, last);
      if (month === null || !first) continue;
      const row = rows.get(month) ?? { month, cooperation: 0, conflict: 0, other: 0 };
      rows.set(month, row);
      row[sideOf(first) === 'none' ? 'other' : (sideOf(first) as 'cooperation' | 'conflict')]++;
    }
    return [...rows.values()].sort((a, b) => compare(a.month, b.month));
  }

  test('dyads', async () => {
    const all = link(told().map(({ event: one }) => one));
    for (const a of ACTORS) {
      for (const b of ACTORS) {
        const done = all.filter(({ mentions: those }) => those.some((one) => isDone(one, a, b)));
        const rows = new Map<string, DyadRow>();
        for (const {
          when,
          mentions: [first],
        } of done) {
          const [start, last] = [when.start ?? when.end, when.end ?? when.start];
          const month = start === null || last === null ? null : bucketOf(start, last);
          const type = first?.type ?? 'OTHER';
          const key = `${month ?? '~'} ${type}`;
          const happened = (rows.get(key)?.happenings ?? 0) + 1;
          rows.set(key, { month, type, happenings: happened, score: ploverScore(type, first?.mode) });
        }
        const expected = [...rows].sort(([one], [other]) => compare(one, other)).map(([, row]) => row);
        expect(await bench.archive.dyad(a, b), `${a} ${b}`).toEqual(expected);
      }
    }
  });

  function isDone({ type, factuality, actors, recipients }: Event, a: string, b: string): boolean {
    if (factuality.polarity !== 'positive' || factuality.modality !== 'actual') return false;
    // A page's side has one key, so that two sides are two people unless they are the same.
    const among = (some: Event['actors'], key: string) => keysOf(some).has(key);
    const both = a !== b && among(actors, a) && among(actors, b);
    if (among(actors, a) && among(recipients, b)) return true;
    if (type === 'CONSULT' || type === 'AGREE') return both || (among(actors, b) && among(recipients, a));
    return (type === 'COOPERATE' || type === 'SUPPORT') && recipients.length === 0 && both;
  }

  test('what came of announcements', async () => {
    const asOf =
      stored
        .map(({ summary }) => summary.period?.end ?? '')
        .sort()
        .at(-1) ?? null;
    const expected = outcomesOf(
      stored.flatMap((one) => toldBy(one)),
      asOf,
    );
    const happeningOf = new Map(
      link(told().map(({ event: one }) => one)).flatMap(({ id, mentions: those }) => those.map((one) => [one.id, id])),
    );
    const summed = ({ verdict, announced, outcomes }: Outcome) => ({
      verdict,
      announced,
      outcomes: [...new Set(outcomes.map((one) => `${one.kind} ${happeningOf.get(one.event.id)}`))].sort(),
    });
    // Not vacuous: some were put off and done late, others are backed by a town.
    const late = expected.filter(({ outcomes }) =>
      outcomes.some(({ days, kind }) => kind === 'done' && days === 'later'),
    );
    expect(late.some(({ outcomes }) => outcomes.some(({ kind }) => kind === 'postponed'))).toBe(true);
    for (const outcome of expected) {
      const { id, articleId } = outcome.promise;
      const ours = stored.find(({ summary }) => summary.id === articleId)?.outcomes[id];
      expect(ours && summed(ours)).toEqual(summed(outcome));
    }
    const announced = new Set(expected.map(({ promise }) => promise.id));
    const answered = new Set(expected.flatMap(({ outcomes }) => outcomes.map((one) => one.event.id)));
    for (const { outcomes, events } of stored) {
      const ids = events.map(({ id }) => id).filter((id) => announced.has(id) || answered.has(id));
      expect(Object.keys(outcomes).sort()).toEqual(ids.sort());
    }
  });
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
