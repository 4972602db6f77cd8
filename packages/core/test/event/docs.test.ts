import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DOUBTS, PRIOR } from '../../src/event/confidence.ts';
import { Factuality, Participant, When } from '../../src/event/event.ts';
import { PLOVER } from '../../src/event/plover.ts';
import { Reason } from '../../src/event/trace.ts';

const doc = readFileSync(new URL('../../../../docs/events.md', import.meta.url), 'utf8');

/** The rows of the first table under a line, cell by cell. */
function table(after: string): string[][] {
  const rest = doc.slice(doc.indexOf(after) + after.length);
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
const number = (value: number | null) => (value === null ? 'none' : String(value).replace('-', '−'));

describe('docs/events.md', () => {
  it('has the types, quad classes, scores and modes of the code', () => {
    expect(table('## Types').map(([type, , ...rest]) => [type, ...rest])).toEqual(
      Object.entries(PLOVER).map(([type, { quad, score, modes }]) => [
        code(type),
        quad.replace('-', ' '),
        number(score),
        Object.entries<number>(modes)
          .map(([mode, its]) => `${code(mode)} ${number(its)}`)
          .join(', ') || '–',
      ]),
    );
  });

  it('explains every value of factuality', () => {
    const rows = table('## Factuality').map(([field, value]) => `${field} ${value}`);
    const { polarity, modality } = Factuality.shape;
    const wanted = [
      ...polarity.options.map((value) => `${code('polarity')} ${code(value)}`),
      ...modality.options.map((value) => `${code('modality')} ${code(value)}`),
    ];
    expect(rows).toEqual([...wanted, `${code('reportedBy')} names`, `${code('historical')} ${code('true')}`]);
  });

  it('explains every basis and every way to know an actor', () => {
    expect(table('## When').map(([basis]) => basis)).toEqual(When.shape.basis.options.map(code));
    expect(table('`resolvedBy` says').map(([value]) => value)).toEqual(Participant.shape.resolvedBy.options.map(code));
  });

  it('explains every reason of a rejection', () => {
    expect(table('## What was rejected').map(([reason]) => reason)).toEqual(Reason.options.map(code));
  });

  it('has the priors and doubts of the code', () => {
    const rows = (of: Record<string, number>) => Object.entries(of).map(([name, value]) => [code(name), String(value)]);
    expect(table('## Confidence').map((row) => row.slice(0, 2))).toEqual(rows(PRIOR));
    expect(table('each doubt takes').map((row) => row.slice(0, 2))).toEqual(rows(DOUBTS));
  });
});
