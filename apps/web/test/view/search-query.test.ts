import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toggled } from '../../src/view/search-query.ts';

test.each([
  ['harbour', 'lang', 'be', { set: false, query: 'harbour lang:be' }],
  ['harbour lang:be', 'lang', 'be', { set: true, query: 'harbour' }],
  ['LANG:BE  harbour', 'lang', 'be', { set: true, query: 'harbour' }],
  ['section:"sea ports" harbour', 'section', 'sea ports', { set: true, query: 'harbour' }],
  ['lang:be', 'lang', 'be', { set: true, query: '' }],
  // What is said otherwise, or only as one of two, is no filter that could be taken away.
  ['harbour -lang:be', 'lang', 'be', { set: false, query: 'harbour -lang:be lang:be' }],
  ['lang:be OR lang:ru', 'lang', 'be', { set: false, query: 'lang:be OR lang:ru lang:be' }],
  ['"harbour lang:be"', 'lang', 'be', { set: false, query: '"harbour lang:be" lang:be' }],
])('%s with %s:%s', (query, field, value, wanted) => {
  expect(toggled(query, field, value)).toEqual(wanted);
});

test('a field that was added is taken away again', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z-]{1,8}$/), { minLength: 1 }), (words) => {
      const query = words.join(' ');
      expect(toggled(toggled(query, 'type', 'AID').query, 'type', 'AID')).toEqual({ set: true, query });
    }),
  );
});
