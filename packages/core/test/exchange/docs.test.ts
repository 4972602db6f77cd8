import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Anchor } from '../../src/article/article.ts';
import { When } from '../../src/event/event.ts';
import { formatEdtf } from '../../src/exchange/dates.ts';
import { words } from '../../src/exchange/words.ts';
import { Timex, TimexBasis } from '../../src/time/timex.ts';

const doc = readFileSync(new URL('../../../../docs/dates.md', import.meta.url), 'utf8');

/** The rows of the table that comes after a mark in the text, cell by cell. */
function table(after: string): string[][] {
  const [, rest = ''] = doc.split(after);
  const [rows = ''] = rest.slice(rest.indexOf('\n|')).trimStart().split('\n\n');
  return rows
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
}

const code = (value: string) => `\`${value}\``;

describe('docs/dates.md', () => {
  test.each(table('## EDTF'))('%s is "%s"', (value = '', ...cells) => {
    const edtf = value.slice(1, -1);
    expect(cells).toEqual([formatEdtf(edtf, 'en'), formatEdtf(edtf, 'be'), formatEdtf(edtf, 'ru')]);
  });

  test.each(table('## TIMEX3'))('%s is "%s"', (value = '', cell) => {
    expect(cell).toBe(formatEdtf(value.slice(1, -1), 'en'));
  });

  test('explains every basis in the words of the interface', () => {
    expect(table('`Timex.basis`').map(([basis]) => basis)).toEqual(TimexBasis.options.map(code));
    expect(table('`Article.anchor.basis`')).toEqual(
      Anchor.shape.basis.options.map((basis) => [code(basis), words.en.anchor[basis]]),
    );
    expect(table('`Event.when.basis`')).toEqual(
      When.shape.basis.options.map((basis) => [code(basis), words.en.when[basis]]),
    );
  });

  test('names every modifier and every granularity', () => {
    const values = [...Timex.shape.mod.unwrap().options, ...When.shape.granularity.options];
    expect(values.filter((value) => !doc.includes(code(value)))).toEqual([]);
  });
});
