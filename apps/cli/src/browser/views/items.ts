import type { ArticleSummary, Happening, Hit, SituationRow } from '@letapis/archive';
import { formatEdtf, formatPeriod, formatWhen } from '@letapis/core/exchange';
import type { Speech } from '../../messages.ts';
import { eventWordsAlone, kindWord, reservation } from '../../show/event.ts';
import { outcomeRows } from '../../show/outcome.ts';
import { snippetLine } from '../../show/snippet.ts';
import { mark } from '../../show/verdict.ts';
import { cleanLine } from '../../text/clean.ts';
import { fitLine, type Line, type Span, wrapLine } from '../../text/styled.ts';
import { pad, width } from '../../text/width.ts';
import { cursor, sectionName, verdictsOf } from '../select.ts';
import type { Loaded, State } from '../state.ts';

/** An item of a list as rows of at most `columns`; the first one drawn repeats the heading it stands under. */
export function itemLines(state: State, list: Loaded, index: number, columns: number, first = false): Line[] {
  const item = list.items[index];
  const room = columns - 1;
  switch (item?.kind) {
    case undefined:
      return [];
    case 'article':
      return barred(articleItem(item.article, state, room), index === cursor(state));
    case 'section':
      return barred([sectionItem(state, item.section.id, item.section.works, room)], index === cursor(state));
    case 'all':
      return barred([[{ text: '  ' }, { text: state.speech.t('list.all') }]], index === cursor(state));
    case 'hit':
      return barred(hitItem(item.hit, state.speech, room), index === cursor(state));
    case 'verdict':
      return barred([verdictItem(item.verdict, state.speech)], index === cursor(state));
    case 'happening': {
      const year = yearOf(item.happening);
      const before = list.items[index - 1];
      const heading = first || (before?.kind === 'happening' && yearOf(before.happening) !== year);
      const row = barred(happeningItem(item.happening, state.speech, room), index === cursor(state));
      return heading ? [[{ text: ` ${year}`, style: 'strong' }], ...row] : row;
    }
  }
}

/** A bar before what is chosen; shape and not only colour. */
const barred = (lines: Line[], chosen: boolean): Line[] =>
  lines.map((line) => [chosen ? { text: '▌', style: 'bar' } : { text: ' ' }, ...line]);

/** At most `most` lines, the last with an ellipsis when there was more. */
function atMost(line: Line, columns: number, most: number): Line[] {
  const lines = wrapLine(line, columns);
  if (lines.length <= most) return lines;
  const rest = lines.slice(most - 1).flatMap((each) => [...each, { text: ' ' } satisfies Span]);
  return [...lines.slice(0, most - 1), fitLine(rest, columns)];
}

const indented = (lines: Line[], by: number): Line[] => lines.map((line) => [{ text: ' '.repeat(by) }, ...line]);

function articleItem(article: ArticleSummary, { mode, speech }: State, room: number): Line[] {
  const title = (style?: 'strong'): Span => ({ text: cleanLine(article.title).trim(), ...(style ? { style } : {}) });
  const when = whenWords(article, speech);
  if (mode === 'weeks') {
    const head: Line = [
      mark(article.situation?.trend),
      { text: ` ${cleanLine(article.section ?? '')}`, style: 'strong' },
    ];
    return [fitLine(head, room), ...indented(atMost([title()], room - 2, 2), 2)];
  }
  const head: Line = [mark(article.situation?.trend), { text: ` ${when}`, style: 'date' }];
  return [fitLine(head, room), ...indented(atMost([title()], room - 2, 2), 2)];
}

/** When an article was written, as far as it says. */
function whenWords(article: ArticleSummary, { t, locale }: Speech): string {
  if (article.period) return formatPeriod(article.period, locale, { length: 'short' });
  if (article.published) return formatEdtf(article.published.slice(0, 10), locale, { length: 'short' });
  return t('words.noDate');
}

function sectionItem(state: State, id: string, works: number, room: number): Line {
  const latest = verdictsOf(state, id)[0];
  const count = String(works);
  const name = pad(cleanLine(sectionName(state, id)), room - 4 - count.length);
  return [mark(latest?.trend), { text: ` ${name} ` }, { text: `${count} `, style: 'dim' }];
}

function hitItem({ article, snippet }: Hit, speech: Speech, room: number): Line[] {
  const head: Line = [mark(article.situation?.trend), { text: ` ${whenWords(article, speech)}`, style: 'date' }];
  const title: Line = [{ text: cleanLine(article.title).trim(), style: 'strong' }];
  return [
    fitLine(head, room),
    ...indented(atMost(title, room - 2, 2), 2),
    ...indented(atMost(snippetLine(snippet), room - 2, 2), 2),
    [],
  ];
}

function verdictItem({ period, trend, title }: SituationRow, { locale }: Speech): Line {
  const when = formatPeriod(period, locale, { length: 'short' });
  return [mark(trend), { text: ` ${when}  `, style: 'date' }, { text: cleanLine(title) }];
}

/** The year a happening is listed under: its own, else that of the week that tells it. */
export function yearOf({ linked, article }: Happening): string {
  const day = linked.when.start ?? article.period?.end ?? article.published ?? '';
  return day.slice(0, 4) || '—';
}

const DATE = 16;
const KIND = 11;
/** With less room than this, what happened takes two lines. */
const ONE_LINE = 46;

function happeningItem({ linked, article, outcome }: Happening, speech: Speech, room: number): Line[] {
  const event = linked.mentions.find(({ articleId }) => articleId === article.id) ?? linked.mentions[0];
  if (!event) return [];
  const when = formatWhen(linked.when, speech.locale, { length: 'short', year: linked.when.start === null });
  const tellers = new Set(linked.mentions.map(({ articleId }) => articleId)).size;
  const signs = [...(tellers > 1 ? [`×${tellers}`] : []), ...(linked.conflicts.length > 0 ? ['!'] : [])].join(' ');
  const left = room - DATE - KIND - (signs ? width(signs) + 1 : 0);
  const [first = [], ...more] = atMost(eventWordsAlone(event, speech), left, left < ONE_LINE ? 2 : 1);
  return [
    [
      { text: `${pad(when, DATE - 1)} `, style: linked.when.edtf === null ? 'dim' : 'date' },
      { text: `${pad(kindWord(event, speech), KIND - 1)} `, style: reservation(event) ? 'planned' : 'event' },
      ...fitLine(first, left),
      ...(signs ? [{ text: ` ${signs}`, style: 'dim' } satisfies Span] : []),
    ],
    ...indented(more, DATE + KIND),
    ...indented(
      outcomeRows(event, outcome, speech).map((row) => fitLine(row, room - DATE)),
      DATE,
    ),
  ];
}
