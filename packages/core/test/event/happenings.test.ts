import { describe, expect, it } from 'vitest';
import { isPersonId } from '../../src/event/gazetteer/person.ts';
import { RANKED } from '../../src/event/gazetteer/ranks.ts';
import { type Event, isSameMatter, link, matterKeys } from '../../src/index.ts';
import { fixtures, isMeant, read, type Telling } from './telling.ts';

/** `conflict`: the two are one happening and differ on its date. */
type Pair = { name: string; same: boolean; conflict?: boolean; a: Telling; b: Telling };

const pairs = fixtures<Pair>('happenings').map((pair) => {
  const [a, b] = [read('a', pair.a), read('b', pair.b)];
  const linked = link([...a.events, ...b.events]);
  const across = linked.filter(({ mentions }) => new Set(mentions.map(({ articleId }) => articleId)).size > 1);
  const of = (id: string, mentions: Event[]) => mentions.filter(({ articleId }) => articleId === id);
  const isRight = (mentions: Event[]) =>
    of('a', mentions).every((event) => isMeant(a, event, pair.a)) &&
    of('b', mentions).every((event) => isMeant(b, event, pair.b));
  return {
    ...pair,
    events: [...a.events, ...b.events],
    across,
    wrong: across.filter(({ mentions }) => !pair.same || !isRight(mentions)),
  };
});

describe('pages that tell of happenings', () => {
  it.each(pairs)('joins nothing that is not one: $name', ({ wrong }) => expect(wrong).toEqual([]));

  it.each(pairs.filter(({ conflict }) => conflict))('shows both dates: $name', ({ across }) => {
    expect(across.flatMap(({ conflicts }) => conflicts)).toHaveLength(1);
  });

  it('finds by a shared key whatever is one matter', () => {
    const events = pairs.flatMap(({ events }) => events);
    for (const [at, one] of events.entries()) {
      for (const two of events.slice(at)) {
        if (!isSameMatter(one, two)) continue;
        expect(
          matterKeys(one).filter((key) => matterKeys(two).includes(key)),
          `${one.evidence.text} ${two.evidence.text}`,
        ).not.toEqual([]);
      }
    }
  });

  it('joins at least seven of ten that are one', () => {
    const same = pairs.filter((pair) => pair.same);
    const missed = same.filter(({ across, wrong }) => across.length === wrong.length).map(({ name }) => name);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(same.length * 0.3);
  });
});

it('knows everybody whose rank it knows', () => {
  expect(Object.keys(RANKED).filter((id) => !isPersonId(id))).toEqual([]);
});
