import { cleanLine } from '../../text/clean.ts';
import { type Line, plain, type Span } from '../../text/styled.ts';
import { fit, width } from '../../text/width.ts';
import { layoutOf } from '../layout.ts';
import { modes, type State } from '../state.ts';

/** Brand, modes, and on the right what is filtered or which archive it is. */
export function headerLine(state: State): Line {
  const { columns, wide } = layoutOf(state);
  const { t } = state.speech;
  const brand: Span = { text: ' Летапіс', style: 'brand' };
  const tab = (mode: (typeof modes)[number]): Span =>
    mode === state.mode ? { text: t(`mode.${mode}`), style: 'current' } : { text: t(`mode.${mode}`), style: 'dim' };
  const searched: Span = { text: t('mode.search'), style: 'current' };
  const tabs: Line = wide
    ? modes.flatMap((mode, index) => [
        ...(index === 0 ? [] : [{ text: ' · ', style: 'dim' } satisfies Span]),
        tab(mode),
      ])
    : [state.mode === 'search' ? searched : tab(state.mode)];
  if (wide && state.mode === 'search') tabs.push({ text: ' · ', style: 'dim' }, searched);
  const left: Line = [brand, { text: wide ? '   ' : '  ' }, ...tabs];
  const room = columns - width(plain(left)) - 3;
  const right = fit(rightWords(state), room);
  const gap = ' '.repeat(Math.max(1, columns - width(plain(left)) - width(right) - 1));
  return [...left, { text: gap }, { text: right, style: 'dim' }];
}

function rightWords({ mode, filter, data, name, speech, size }: State): string {
  if (mode === 'timeline' && filter.text !== '') {
    return filter.text
      .split(/\s+/)
      .map((word) => `${cleanLine(word)} ×`)
      .join('  ');
  }
  const count = data.stats ? speech.t('list.count', { count: data.stats.articles }) : '';
  return [...(size.columns >= 60 ? [cleanLine(name)] : []), count].filter(Boolean).join(' · ');
}
