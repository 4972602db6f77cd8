import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { norms, rank } from '../src/catalogue/bm25.ts';
import type { Hits } from '../src/catalogue/hits.ts';

const WORDS = ['bank', 'river', 'strike', 'harbour'];
const text = fc.array(fc.constantFrom(...WORDS, 'and', 'so'), { minLength: 1, maxLength: 12 });
const wanted = fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 });

/** One word, found by reading all texts. */
function hitsOf(word: string, texts: readonly string[][]): Hits {
  const times = texts.map((words) => words.filter((one) => one === word).length);
  const numbers = [...times.keys()].filter((n) => times[n] !== 0);
  return { numbers: Uint32Array.from(numbers), frequencies: Uint32Array.from(numbers, (n) => times[n] ?? 0) };
}

test('scores are those of FTS5', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 12 }), wanted, (texts, words) => {
      const database = new DatabaseSync(':memory:');
      database.exec('create virtual table t using fts5 (body)');
      const insert = database.prepare('insert into t (rowid, body) values (?, ?)');
      for (const [n, body] of texts.entries()) insert.run(n, body.join(' '));
      const theirs = database
        .prepare('select rowid as n, bm25(t) as score from t where t match ? order by rowid')
        .all(words.join(' AND '))
        .map(({ n, score }) => [Number(n), Number(score).toFixed(9)]);
      database.close();
      const lengths = Uint32Array.from(texts, (body) => body.length);
      const tokens = lengths.reduce((sum, length) => sum + length, 0);
      const score = new Float64Array(texts.length);
      const marks = new Uint8Array(texts.length);
      rank(
        words.map((word) => [hitsOf(word, texts)]),
        { count: texts.length, norms: norms(lengths, tokens / texts.length) },
        { score, marks },
      );
      const ours = [...texts.keys()].filter((n) => marks[n] === 1).map((n) => [n, (score[n] ?? 0).toFixed(9)]);
      expect(ours).toEqual(theirs);
    }),
  );
});
