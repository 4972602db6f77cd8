import { formatPeriod } from '@letapis/core/exchange';
import { type Line, wrapLine } from '../../text/styled.ts';
import { fit, pad, width } from '../../text/width.ts';
import { layoutOf } from '../layout.ts';
import { currentList, currentWeek, cursor, position, sectionName } from '../select.ts';
import type { State } from '../state.ts';
import { itemLines } from './items.ts';
import { verdictLines } from './verdicts.ts';

/** The list pane, as many rows as it has. */
export function listLines(state: State): Line[] {
  const { list: columns, items: room } = layoutOf(state);
  const { t } = state.speech;
  if (state.mode === 'verdicts' && state.data.situations?.rows.length) return verdictLines(state, columns);
  const list = currentList(state);
  const head = state.mode === 'timeline' ? [] : headLines(state, columns);
  if (!list) return [...head, [{ text: ` ${t('list.loading')}`, style: 'dim' }]];
  if (list.items.length === 0) {
    const empty = state.data.stats?.articles === 0 ? 'list.empty' : 'list.none';
    const words: Line = [{ text: ` ${t(state.mode === 'search' ? 'list.nothingFound' : empty)}`, style: 'dim' }];
    return [...head, ...wrapLine(words, columns - 1, 1)];
  }
  const lines: Line[] = [];
  const { top } = position(state);
  for (let index = top; index < list.items.length && lines.length < room; index++) {
    lines.push(...itemLines(state, list, index, columns, index === top));
  }
  return [...head, ...lines.slice(0, room)];
}

function headLines(state: State, columns: number): Line[] {
  const total = currentList(state)?.total ?? 0;
  const place = total === 0 ? '' : `${cursor(state) + 1}/${total}`;
  const title = fit(` ${headWords(state)}`, columns - width(place) - 2);
  return [[{ text: pad(title, columns - width(place) - 1) }, { text: `${place} `, style: 'dim' }], []];
}

function headWords(state: State): string {
  const { t, locale } = state.speech;
  switch (state.mode) {
    case 'weeks': {
      const week = currentWeek(state);
      if (!week) return t('mode.weeks');
      const period = formatPeriod(week, locale);
      // Some publishers judge months.
      const days = (Date.parse(week.end) - Date.parse(week.start)) / 86_400_000 + 1;
      return days === 7 ? t('list.week', { period }) : period;
    }
    case 'sections':
      if (state.section === undefined) return t('mode.sections');
      return state.section === 'all' ? t('list.all') : sectionName(state, state.section);
    case 'search':
      return t('list.found', { query: state.query });
    default:
      return t(`mode.${state.mode}`);
  }
}
