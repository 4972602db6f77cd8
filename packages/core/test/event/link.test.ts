import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Event, findEvents, link, sameHappening } from '../../src/index.ts';
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
