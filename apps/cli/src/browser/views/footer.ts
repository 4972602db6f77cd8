import { ownLanguageName } from '@letapis/core/exchange';
import type { MessageKey } from '../../messages.ts';
import { cleanLine } from '../../text/clean.ts';
import { type Line, plain, wrapLine } from '../../text/styled.ts';
import { width } from '../../text/width.ts';
import { keyRows } from '../keys.ts';
import { layoutOf } from '../layout.ts';
import { storedArticle } from '../select.ts';
import type { State } from '../state.ts';
import { percentRead } from './reader.ts';

/** What is being typed, or a note on what is marked, or the keys of the pane. */
export function footerLines(state: State): Line[] {
  const { columns } = layoutOf(state);
  const { t } = state.speech;
  if (state.prompt) {
    const sign = { search: '/', filter: '=', command: ':' }[state.prompt.kind];
    const hint = state.prompt.text === '' ? `  ${t(`prompt.${state.prompt.kind}`)}` : '';
    return [
      [
        { text: ` ${sign}${cleanLine(state.prompt.text)}` },
        { text: '▏', style: 'selected' },
        { text: hint, style: 'dim' },
      ],
    ];
  }
  if (state.help) return [[{ text: ` ${t('help.filterHint')}`, style: 'dim' }]];
  if (state.note !== undefined) {
    return wrapLine([{ text: ` ${cleanLine(state.note)}` }], columns - 1, 1).slice(0, 3);
  }
  return [keyLine(state, columns)];
}

function keyLine(state: State, columns: number): Line {
  const right = rightWords(state);
  const left = state.mode === 'timeline' && state.focus === 'list' ? timelineWords(state) : '';
  const line: Line = left ? [{ text: ` ${left} ` }] : [];
  let room = columns - width(plain(line)) - width(right) - 2;
  // The most wanted come first into what room there is, and are shown in the order of the table.
  const shown = new Set<string>();
  const hints = hintsOf(state);
  for (const hint of hints.toSorted((a, b) => a.rank - b.rank)) {
    const needed = width(hint.keys) + width(hint.text) + 3;
    if (needed > room) continue;
    room -= needed;
    shown.add(hint.keys);
  }
  for (const { keys, text } of hints) {
    if (shown.has(keys)) line.push({ text: ` ${keys}`, style: 'key' }, { text: ` ${text} ` });
  }
  const gap = Math.max(1, columns - width(plain(line)) - width(right) - 1);
  return [...line, { text: ' '.repeat(gap) }, { text: right, style: 'dim' }];
}

/** To the side lie weeks and verdicts; elsewhere these keys go back and open, which Esc and Enter say. */
const sideways = new Set<string>(['earlier', 'later']);

type Hint = { keys: string; text: string; rank: number };

/** Keys of one rank are shown together, under the word of the first: `j/k move`. A test holds that there is one. */
function hintsOf(state: State): Hint[] {
  const { t } = state.speech;
  const hints = new Map<number, Hint>();
  for (const { action, keys, footer } of keyRows) {
    const rank = footer?.[state.focus];
    if (rank === undefined || (sideways.has(action) && state.mode !== 'weeks' && state.mode !== 'verdicts')) continue;
    const key = keys[0] ?? '';
    const before = hints.get(rank);
    if (before) before.keys += `/${key}`;
    else
      hints.set(rank, {
        keys: key,
        text: action === 'translation' ? otherLanguage(state) : t(`footer.${action}` as MessageKey),
        rank,
      });
  }
  const { wide } = layoutOf(state);
  return [...hints.values()].filter(({ keys, text }) => text !== '' && (wide || keys !== 'Tab'));
}

/** The language that `t` leads to, by the name it gives itself. */
function otherLanguage(state: State): string {
  const article = storedArticle(state);
  if (!article) return '';
  const languages = [...Object.keys(article.summary.translations), article.article.language].sort();
  const next = languages[(languages.indexOf(article.article.language) + 1) % languages.length];
  return next === undefined || next === article.article.language ? '' : ownLanguageName(next);
}

function rightWords(state: State): string {
  if (state.focus !== 'reader') return '';
  const percent = percentRead(state);
  return percent === undefined ? '' : `${percent} %`;
}

const BARS = [...'▁▂▃▄▅▆▇█'];

/** How many happenings, from when to when, and how many a year. */
function timelineWords({ data, speech, size }: State): string {
  const months = data.histogram ?? [];
  if (months.length === 0) return '';
  const years = new Map<string, number>();
  for (const { month, cooperation, conflict, other } of months) {
    const year = month.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + cooperation + conflict + other);
  }
  const sorted = [...years.keys()].sort();
  const [first, last] = [Number(sorted[0]), Number(sorted.at(-1))];
  // What is announced for years to come is counted, and not drawn.
  const now = Math.min(last, Number(data.stats?.last?.slice(0, 4) ?? last));
  const total = [...years.values()].reduce((sum, count) => sum + count, 0);
  const span = first === last ? `${first}` : `${first}–${last}`;
  // A story that goes far back is shown in its last years only; the numbers tell of the whole.
  const from = Math.max(first, now - Math.floor(size.columns / 6) + 1);
  const counts = Array.from(
    { length: Math.max(0, now - from + 1) },
    (_, index) => years.get(String(from + index)) ?? 0,
  );
  const most = Math.max(...counts, 1);
  const bars = counts.map((count) => (count === 0 ? ' ' : BARS[Math.ceil((count / most) * BARS.length) - 1])).join('');
  return `${speech.t('list.happenings', { count: total })} · ${span} ${bars}`;
}
