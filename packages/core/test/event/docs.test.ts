import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CALIBRATION } from '../../src/event/calibration.ts';
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

  it('has the counts and doubts that confidence goes by', () => {
    const { families, doubts, whole, seen, unseen, level, strength } = CALIBRATION;
    expect(table('It is counted')).toEqual([
      ['the probes', ...seen.map(String)],
      ['the unseen', ...unseen.map(String)],
    ]);
    expect(table('What the families have').map((row) => row.slice(0, 3))).toEqual(
      Object.entries(families).map(([name, [right, told]]) => [code(name), String(right), String(told)]),
    );
    expect(table('added to the log odds').map((row) => row.slice(0, 2))).toEqual([
      ['the level', number(level)],
      ...Object.entries(doubts).map(([name, value]) => [code(name), number(value)]),
    ]);
    const sum = (at: 0 | 1) => Object.values(families).reduce((all, tally) => all + tally[at], 0);
    expect([sum(0), sum(1)]).toEqual(whole);
    expect(doc).toContain(`the weight of ${strength} events`);
  });
});
