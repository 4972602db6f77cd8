import type { Speech } from '../messages.ts';
import { actionOf, keyRows } from './keys.ts';
import type { State } from './state.ts';

const CLOSING = new Set<string>(['help', 'quit']);

/** The rows of the help: keys and what they do, those that hold the words of the filter. */
export function helpRows({ t }: Speech, filter = ''): { keys: string; text: string }[] {
  const wanted = filter.toLocaleLowerCase();
  return keyRows
    .map(({ action, keys }) => ({ keys: keys.join('  '), text: t(`keys.${action}`) }))
    .filter(({ keys, text }) => `${keys} ${text}`.toLocaleLowerCase().includes(wanted));
}

export function pressInHelp(state: State, help: NonNullable<State['help']>, key: string): State {
  const { help: _, ...closed } = state;
  const rows = helpRows(state.speech, help.filter).length;
  const scroll = (by: number): State => ({
    ...state,
    help: { ...help, top: Math.max(0, Math.min(help.top + by, rows - 1)) },
  });
  const filter = (text: string): State => ({ ...state, help: { filter: text, top: 0 } });
  switch (key) {
    case 'Esc':
    case 'Enter':
      return closed;
    case '↓':
      return scroll(1);
    case '↑':
      return scroll(-1);
    case 'PgDn':
      return scroll(10);
    case 'PgUp':
      return scroll(-10);
    case 'Backspace':
      return filter(Array.from(help.filter).slice(0, -1).join(''));
    default:
      if (help.filter === '' && CLOSING.has(actionOf(key) ?? '')) return closed;
      return Array.from(key).length === 1 ? filter(help.filter + key) : state;
  }
}
