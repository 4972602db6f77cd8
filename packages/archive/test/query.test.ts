import { Problem } from '@letapis/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fields } from '../src/search/query/fields.ts';
import { parseQuery } from '../src/search/query/parse-query.ts';
import type { Condition } from '../src/search/query/query.ts';
import { QueryProblem } from '../src/search/query/query-problem.ts';
import meanings from './fixtures/queries.json' with { type: 'json' };
import errors from './fixtures/query-errors.json' with { type: 'json' };

function written(condition: Condition): string {
  if (condition.kind === 'words') {
    const words = condition.places.map((terms) => terms.join('/')).join(' ');
    return condition.exact ? `"${words}"${condition.prefix ? '*' : ''}` : words;
  }
  if (condition.kind === 'named') return `@${condition.ids.join('/')}`;
  const { kind, ...rest } = condition;
  return `${kind}:${Object.entries(rest)
    .map(([name, value]) => `${name}=${value}`)
    .join(',')}`;
}

/** A query as its groups read: all of the lines hold, `|` parts what is enough. */
const meaning = (query: string) =>
  parseQuery(query).groups.map(({ not, any }) => `${not ? '- ' : ''}${any.map(written).join(' | ')}`);

test.each(Object.entries(meanings))('%s', (query, expected) => {
  expect(meaning(query)).toEqual(expected);
});

test.each(errors)('$query: $place', ({ query, place, message }) => {
  try {
    parseQuery(query);
    expect.unreachable();
  } catch (error) {
    if (!(error instanceof QueryProblem)) throw error;
    expect(error).toMatchObject({ code: 'query.invalid', details: { subject: query } });
    expect(query.slice(error.start, error.end)).toBe(place);
    expect(error.message).toContain(message);
  }
});

const piece = fc.oneof(
  fc.constantFrom(
    ...Object.keys(fields).map((name) => `${name}:`),
    ...['"', '«', '»', '*', '-', 'OR', '(', ':', '2020', '2020-13', '../2020', 'be', 'word', 'слова', 'x*'],
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const typed = fc
  .tuple(fc.array(piece, { maxLength: 12 }), fc.constantFrom('', ' '))
  .map(([pieces, space]) => pieces.join(space));

test('whatever is typed means something or is a Problem whose place lies in it', () => {
  fc.assert(
    fc.property(typed, (query) => {
      try {
        const { groups } = parseQuery(query);
        expect(groups.some(({ not }) => !not)).toBe(true);
        expect(groups.every(({ any }) => any.length > 0)).toBe(true);
      } catch (error) {
        if (!(error instanceof QueryProblem)) throw error;
        expect(error).toBeInstanceOf(Problem);
        expect(error.start).toBeGreaterThanOrEqual(0);
        expect(error.end).toBeGreaterThanOrEqual(error.start);
        expect(error.end).toBeLessThanOrEqual(query.length);
      }
    }),
  );
});

test('spaces around and between do not count', () => {
  const word = fc.constantFrom('bank', '-river', '"new roads"', 'roa*', 'lang:be', 'after:2020', 'section:"a b"');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.constantFrom('  ', '\t', '\n \u00A0'), (words, space) => {
      const all = ['first', ...words];
      expect(meaning(`${space}${all.join(space)}${space}`)).toEqual(meaning(all.join(' ')));
    }),
  );
});
