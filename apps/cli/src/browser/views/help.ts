import { fitLine, type Line, wrapLine } from '../../text/styled.ts';
import { pad, width } from '../../text/width.ts';
import { helpRows } from '../help.ts';
import { layoutOf } from '../layout.ts';
import type { State } from '../state.ts';

/** The keys, in the whole of the body. */
export function helpLines(state: State, { filter, top }: NonNullable<State['help']>): Line[] {
  const { columns, body } = layoutOf(state);
  const { t } = state.speech;
  const rows = helpRows(state.speech, filter);
  const label = Math.max(...helpRows(state.speech).map(({ keys }) => width(keys))) + 3;
  const lines = rows.flatMap(({ keys, text }) =>
    wrapLine([{ text: ` ${pad(keys, label)}`, style: 'key' }, { text }], columns - 2, label + 1),
  );
  const title: Line = [
    { text: ` ${t('help.keys')}`, style: 'title' },
    { text: `   ${filter}` },
    { text: '▏', style: 'selected' },
  ];
  const body_ =
    lines.length === 0 ? [[{ text: ` ${t('list.nothingFound')}`, style: 'dim' as const }]] : lines.slice(top);
  return [fitLine(title, columns), [], ...body_].slice(0, body);
}
