import { formatPeriod, languageName } from '@letapis/core/exchange';
import { articleHead } from '../../show/article.ts';
import { mark } from '../../show/verdict.ts';
import { cleanLine } from '../../text/clean.ts';
import { fitLine, type Line, type Span, wrapLine } from '../../text/styled.ts';
import { layoutOf } from '../layout.ts';
import { readerLines } from '../reading.ts';
import { currentItem, sectionName, storedArticle, verdictsOf } from '../select.ts';
import type { State } from '../state.ts';

/** The reader pane: section, period and verdict of the article, and as much of its text as there is room for. */
export function readerPane(state: State): Line[] {
  const { reader: columns, text: room } = layoutOf(state);
  const { id, top } = state.reader;
  const article = storedArticle(state);
  const lines = readerLines(state);
  if (!article || !lines) {
    if (id === undefined) return sectionPane(state);
    const key = state.data.articles[id] === null ? 'list.gone' : 'list.loading';
    return [[{ text: state.speech.t(key), style: 'dim' }]];
  }
  const head = articleHead(article.article, state.speech);
  const start: Line = head.length > 0 ? head : [{ text: languageName(article.article.language, state.speech.locale) }];
  return [fitLine(start, columns), [], ...lines.slice(top, top + room)];
}

/** Beside the list of sections: the verdicts of the chosen one, newest first. */
function sectionPane(state: State): Line[] {
  const item = currentItem(state);
  if (item?.kind !== 'section') return [];
  const { reader: columns } = layoutOf(state);
  const { locale } = state.speech;
  const verdicts = verdictsOf(state, item.section.id);
  return [
    [{ text: cleanLine(sectionName(state, item.section.id)), style: 'title' }],
    [],
    ...verdicts.flatMap(({ period, trend, title }) => [
      [mark(trend), { text: ` ${formatPeriod(period, locale, { length: 'short' })}`, style: 'date' } satisfies Span],
      ...wrapLine([{ text: `  ${cleanLine(title)}` }], columns, 2),
      [],
    ]),
  ];
}

/** How far one has read, in hundredths; undefined when all is in sight. */
export function percentRead(state: State): number | undefined {
  const lines = readerLines(state);
  const { text } = layoutOf(state);
  if (!lines || lines.length <= text) return undefined;
  return Math.round((100 * state.reader.top) / (lines.length - text));
}
