import { describe, expect, it } from 'vitest';
import { type Outcome, outcomesOf, toldBy } from '../../src/index.ts';
import { fixtures, isMeant, read, type Telling } from './telling.ts';

/** `tied`: the second page tells what came of what the first announces; `verdict`: what is known after both, none when nothing can be. */
type Pair = { name: string; tied: boolean; verdict: Outcome['verdict'] | 'none'; promise: Telling; outcome: Telling };

const pairs = fixtures<Pair>('outcomes').map((pair) => {
  const [a, b] = [read('a', pair.promise), read('b', pair.outcome)];
  const days = [a, b].flatMap(({ article }) => article.anchor.date ?? []).sort();
  const found = outcomesOf([...toldBy(a), ...toldBy(b)], days.at(-1) ?? null);
  const meant = found.find(({ promise }) => promise.articleId === 'a' && isMeant(a, promise, pair.promise));
  const ties = found.flatMap(({ promise, outcomes }) => outcomes.map(({ event }) => ({ promise, event })));
  const right = ties.filter(({ promise, event }) => promise === meant?.promise && isMeant(b, event, pair.outcome));
  return {
    ...pair,
    meant,
    right: pair.tied ? right : [],
    wrong: pair.tied ? ties.filter((tie) => !right.includes(tie)) : ties,
  };
});

describe('what was announced, and what came of it', () => {
  it.each(pairs)('ties nothing that is no answer: $name', ({ wrong }) => expect(wrong).toEqual([]));

  it.each(pairs.filter(({ meant }) => meant))('judges: $name', ({ meant, verdict, tied, right }) => {
    if (tied && right.length === 0) return expect(['open', 'overdue']).toContain(meant?.verdict);
    return expect(meant?.verdict).toBe(verdict);
  });

  it('ties at least seven of ten answers', () => {
    const tied = pairs.filter((pair) => pair.tied);
    const missed = tied.filter(({ right }) => right.length === 0).map(({ name }) => name);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(tied.length * 0.3);
  });

  it('does not mind the order of the events, and says up to which day it holds', () => {
    const [one] = pairs;
    if (one === undefined) throw new Error('no pairs');
    const all = [...toldBy(read('a', one.promise)), ...toldBy(read('b', one.outcome))];
    expect(outcomesOf([...all].reverse(), '2019-03-17')).toEqual(outcomesOf(all, '2019-03-17'));
    expect(outcomesOf(all, '2019-03-17')[0]).toMatchObject({
      verdict: 'kept',
      announced: '2019-03-10',
      asOf: '2019-03-17',
    });
  });
});
