import { fitLine, type Line } from '../../text/styled.ts';
import { layoutOf } from '../layout.ts';
import type { State } from '../state.ts';
import { footerLines } from './footer.ts';
import { headerLine } from './header.ts';
import { helpLines } from './help.ts';
import { listLines } from './list.ts';
import { readerPane } from './reader.ts';

/** The least window that can be drawn in. */
const LEAST = { columns: 30, rows: 8 };

/** The whole screen as lines, one less than the terminal has. */
export function frame(state: State): Line[] {
  const { columns, rows } = state.size;
  if (columns < LEAST.columns || rows < LEAST.rows)
    return [[{ text: state.speech.t('list.tooSmall').slice(0, columns) }]];
  const footer = footerLines(state);
  const { body } = layoutOf(state, footer.length);
  const rule: Line = [{ text: '─'.repeat(columns), style: 'dim' }];
  const middle = bodyLines(state);
  const lines = Array.from({ length: body }, (_, index) => middle[index] ?? []);
  return [headerLine(state), rule, ...lines, rule, ...footer].map((line) => fitLine(line, columns));
}

function bodyLines(state: State): Line[] {
  if (state.help) return helpLines(state, state.help);
  const { wide, list: listColumns, body } = layoutOf(state);
  if (!wide) {
    return state.focus === 'reader' ? readerPane(state).map((line) => [{ text: ' ' }, ...line]) : listLines(state);
  }
  const list = listLines(state);
  const reader = readerPane(state);
  const divider = state.focus === 'reader' ? ('bar' as const) : ('dim' as const);
  return Array.from({ length: body }, (_, index) => [
    ...fitLine(list[index] ?? [], listColumns),
    { text: '│ ', style: divider },
    ...(reader[index] ?? []),
  ]);
}
