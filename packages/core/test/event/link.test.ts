import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Event, findEvents, link, matterKeys, reachesOf, sameHappening, type When } from '../../src/index.ts';
import { formatDay } from '../../src/time/calendar.ts';
import { passage } from './article.ts';

type Telling = { language: string; text: string; anchor?: string; period?: { start: string; end: string } };
type Pair = { name: string; same: boolean; a: Telling; b: Telling };

const pairs: Pair[] = JSON.parse(readFileSync(new URL('../../fixtures/event/link.json', import.meta.url), 'utf8'));

function first(id: string, telling: Telling): Event {
  const [event] = findEvents(...passage({ id, ...telling }));
  if (event === undefined) throw new Error(`no event in: ${telling.text}`);
  return event;
}

describe('two tellings of one happening', () => {
  for (const { name, same, a, b } of pairs) {
    it(name, () => {
      const [one, two] = [first('a', a), first('b', b)];
      expect(sameHappening(one, two)).toBe(same);
      expect(sameHappening(two, one)).toBe(same);
      expect(link([one, two])).toHaveLength(same ? 1 : 2);
    });
  }
});

describe('link', () => {
  const events = pairs.flatMap(({ a, b }, index) => [first(`a${index}`, a), first(`b${index}`, b)]);

  it('keeps every event once and does not mind their order', () => {
    const linked = link(events);
    expect(linked.flatMap((one) => one.mentions)).toHaveLength(events.length);
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
        expect(link(shuffled)).toEqual(linked);
      }),
      { numRuns: 20 },
    );
  });
});

describe('reachesOf', () => {
  const events = pairs.flatMap(({ a, b }, index) => [first(`a${index}`, a), first(`b${index}`, b)]);
  const when = fc
    .record({
      first: fc.integer({ min: 18_000, max: 18_060 }),
      length: fc.constantFrom(1, 1, 2, 7, 8, 28, 31, 32, 365),
      granularity: fc.constantFrom<When['granularity']>('day', 'week', 'month', 'year'),
    })
    .map(({ first, length, granularity }): When => {
      const [start, end] = [formatDay(first), formatDay(first + length - 1)];
      return { edtf: `${start}/${end}`, start, end, granularity, basis: 'explicit' };
    });
  const isIn = (day: string | null, { from, to }: { from: string; to: string }) =>
    (day ?? '') >= from && (day ?? '') <= to;
  const reaches = (one: Event, other: Event) =>
    reachesOf(one).some(
      ({ keys, begins, ends }) =>
        isIn(other.when.start, begins) &&
        isIn(other.when.end, ends) &&
        matterKeys(other).some((key) => keys.includes(key)),
    );

  it('finds whatever is the same, whenever it was', () => {
    let same = 0;
    fc.assert(
      fc.property(fc.nat(pairs.length - 1), when, when, (index, one, other) => {
        const [a, b] = [events[2 * index], events[2 * index + 1]].map((event, at) => ({
          ...(event as Event),
          when: at === 0 ? one : other,
        })) as [Event, Event];
        if (!sameHappening(a, b)) return;
        same++;
        expect([reaches(a, b), reaches(b, a)]).toEqual([true, true]);
      }),
      { numRuns: 5000 },
    );
    expect(same).toBeGreaterThan(50);
  });
});
