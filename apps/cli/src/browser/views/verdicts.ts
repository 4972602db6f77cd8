import { formatPeriod } from '@letapis/core/exchange';
import { block, mark } from '../../show/verdict.ts';
import { cleanLine } from '../../text/clean.ts';
import { type Line, type Span, wrapLine } from '../../text/styled.ts';
import { pad, width } from '../../text/width.ts';
import { currentItem, currentList, cursor, sectionName, verdictSections, verdictsOf } from '../select.ts';
import type { State } from '../state.ts';

/**
 * The verdicts over time: a row a section, a column a period, one half block each.
 * A mark above the strips shows which period is chosen, and below stands what it says.
 */
export function verdictLines(state: State, columns: number): Line[] {
  const { data, speech } = state;
  const sections = verdictSections(state);
  const names = sections.map((id) => cleanLine(sectionName(state, id)));
  const periods = [...new Set((data.situations?.rows ?? []).map(({ period }) => period.start))].sort();
  // The names take what the strips leave, and never less than some four tenths.
  const label = Math.min(
    Math.max(...names.map(width), 8),
    Math.max(Math.floor(columns * 0.4), columns - periods.length - 6),
  );
  const chosen = currentItem(state);
  const at = chosen?.kind === 'verdict' ? periods.indexOf(chosen.verdict.period.start) : periods.length - 1;
  const room = Math.max(1, columns - label - 5);
  // The strip is a window on the periods that holds the chosen one.
  const from = Math.max(0, Math.min(at - Math.floor(room / 2), periods.length - room));
  const shown = periods.slice(from, from + room);
  const lead: Span = { text: ' '.repeat(label + 4) };
  const lines: Line[] = [
    [lead, { text: years(shown), style: 'dim' }],
    [lead, { text: shown.map((_, index) => (from + index === at ? '▾' : ' ')).join(''), style: 'selected' }],
  ];
  sections.forEach((id, row) => {
    const verdicts = verdictsOf(state, id);
    const trends = new Map(verdicts.map(({ period, trend }) => [period.start, trend]));
    const here = row === state.verdictRow;
    lines.push([
      here ? { text: '▌', style: 'bar' } : { text: ' ' },
      mark(verdicts[0]?.trend),
      { text: ` ${pad(names[row] ?? '', label)} `, ...(here ? { style: 'strong' } : {}) },
      ...shown.map((period) => block(trends.get(period))),
    ]);
  });
  lines.push([]);
  if (chosen?.kind === 'verdict') {
    const { verdict } = chosen;
    const loaded = currentList(state)?.total ?? 0;
    // How many there are is known once all are loaded.
    const place = data.situations?.next === undefined ? `  ${loaded - cursor(state)}/${loaded}` : '';
    lines.push(
      [
        { text: ` ${formatPeriod(verdict.period, speech.locale)}`, style: 'date' },
        { text: place, style: 'dim' },
      ],
      [{ text: ' ' }, mark(verdict.trend), { text: ` ${cleanLine(verdict.label)}`, style: verdict.trend }],
      ...wrapLine([{ text: ' ' }, { text: cleanLine(verdict.title), style: 'title' }], columns - 1, 1),
    );
  }
  lines.push([]);
  for (const trend of ['improved', 'unchanged', 'deteriorated'] as const) {
    lines.push([{ text: ' ' }, block(trend), { text: ` ${speech.t(`words.trend.${trend}`)}`, style: 'dim' }]);
  }
  return lines;
}

/** Each year above its first period, where there is room for it; the last one stands further left when it must. */
function years(periods: readonly string[]): string {
  let out = '';
  let last = '';
  periods.forEach((period, index) => {
    const year = period.slice(0, 4);
    if (year === last) return;
    last = year;
    const at = Math.max(0, Math.min(index, periods.length - year.length));
    if (out === '' || out.length < at) out = out.padEnd(at) + year;
  });
  return out;
}
