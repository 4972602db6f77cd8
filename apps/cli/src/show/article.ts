import type { StoredArticle } from '@letapis/archive';
import type { Annotated, Article, Block } from '@letapis/core';
import { formatEdtf, formatPeriod } from '@letapis/core/exchange';
import type { Speech } from '../messages.ts';
import { cleanLine } from '../text/clean.ts';
import { type Line, type Span, type Style, wrapLine } from '../text/styled.ts';
import { eventColumns, eventLines, eventStart, eventWords } from './event.ts';
import { outcomeRows } from './outcome.ts';
import { anchorWords, datedTimex } from './time.ts';
import { mark } from './verdict.ts';

export type ArticleView = {
  columns: number;
  /** Show the events under their paragraphs. */
  events: boolean;
  /** Spans of `article.text` that a search found. */
  hits?: readonly { start: number; end: number }[];
  /** What the reader stands on, as indexes into timex, events and hits. */
  selected?: { date?: number; event?: number; hit?: number };
};

/** Section, period and verdict, as far as the page gives them. */
export function articleHead(
  article: Pick<Article, 'section' | 'period' | 'published' | 'situation'>,
  speech: Speech,
): Line {
  const { section, period, published, situation } = article;
  const when = period
    ? formatPeriod(period, speech.locale, { length: 'short' })
    : published && formatEdtf(published.slice(0, 10), speech.locale, { length: 'short' });
  const parts: Line[] = [
    ...(section ? [[{ text: cleanLine(section) }]] : []),
    ...(when ? [[{ text: when }]] : []),
    ...(situation
      ? [[mark(situation.trend), { text: ` ${speech.t(`words.trend.${situation.trend}`)}` } satisfies Span]]
      : []),
  ];
  return parts.flatMap((part, index) => (index === 0 ? part : [{ text: ' · ', style: 'dim' } satisfies Span, ...part]));
}

/** A whole article as lines: title, text with its dates in ‹ ›, under each paragraph its events. */
export function articleLines(
  { article, timex, events, outcomes }: Annotated & Partial<Pick<StoredArticle, 'outcomes'>>,
  view: ArticleView,
  speech: Speech,
): Line[] {
  const { columns } = view;
  const lines: Line[] = [];
  const space = () => {
    if (lines.length > 0 && lines.at(-1)?.length !== 0) lines.push([]);
  };
  lines.push(...wrapLine([{ text: cleanLine(article.title).trim(), style: 'title' }], columns));
  const year = (article.anchor.date ?? article.published)?.slice(0, 4);
  const starts = events.map((event) => eventStart(event, speech, year));
  const widths = eventColumns(starts);
  const notesIn = byBlock(article.blocks, notesOf({ article, timex, events }, view));
  const eventsIn = byBlock(
    article.blocks,
    events.map((event, index) => ({ start: event.evidence.start, end: event.evidence.start + 1, event, index })),
  );
  for (const [at, block] of article.blocks.entries()) {
    if (block.kind !== 'list-item') space();
    lines.push(...blockLines(article, block, notesIn[at] ?? [], columns));
    if (!view.events) continue;
    for (const { event, index } of eventsIn[at] ?? []) {
      const selected = view.selected?.event === index;
      const gutter: Span = { text: '┄ ', style: selected ? 'selected' : 'dim', mark: `event:${index}` };
      const start = starts[index];
      const words = eventWords(event, article.text, speech);
      if (start) lines.push(...eventLines(gutter, words, event, start, { columns, widths }));
      for (const row of outcomeRows(event, outcomes?.[event.id], speech)) {
        lines.push(...wrapLine([{ text: OUTCOME }, ...row], columns, OUTCOME.length + 2));
      }
    }
  }
  space();
  lines.push(...footLines(article, columns, speech));
  while (lines.at(-1)?.length === 0) lines.pop();
  return lines;
}

/** What came of an event stands under it. */
const OUTCOME = '    ';

type Note = { start: number; end: number; open: string; close: string; style?: Style; mark: string };

/** Everything that is marked in the running text, in the order in which later styles win. */
function notesOf(annotated: Annotated, { hits = [], selected = {} }: ArticleView): Note[] {
  const evidence = selected.event === undefined ? undefined : annotated.events[selected.event]?.evidence;
  return [
    ...(evidence
      ? [{ start: evidence.start, end: evidence.end, open: '▸', close: '◂', mark: `evidence:${selected.event}` }]
      : []),
    ...datedTimex(annotated).map(({ timex: { start, end }, index }): Note => {
      const style = selected.date === index ? 'selected' : 'date';
      return { start, end, open: '‹', close: '›', style, mark: `date:${index}` };
    }),
    ...hits.map(({ start, end }, index): Note => {
      const style = selected.hit === index ? 'found' : 'hit';
      return { start, end, open: '', close: '', style, mark: `hit:${index}` };
    }),
  ];
}

/** For each block, the spans that touch it; both are walked once. */
function byBlock<T extends { start: number; end: number }>(blocks: readonly Block[], spans: readonly T[]): T[][] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let from = 0;
  return blocks.map((block) => {
    const out: T[] = [];
    for (let index = from; index < sorted.length; index++) {
      const span = sorted[index];
      if (!span || span.start >= block.end) break;
      if (span.end > block.start) out.push(span);
      if (index === from && span.end <= block.end) from++;
    }
    return out;
  });
}

const PREFIX: Record<Block['kind'], { text: string; style?: Style }> = {
  paragraph: { text: '' },
  heading: { text: '', style: 'strong' },
  'list-item': { text: '• ' },
  quote: { text: '  ', style: 'lede' },
};

function blockLines({ text }: Article, block: Block, notes: readonly Note[], columns: number): Line[] {
  const { text: prefix, style } = PREFIX[block.kind];
  const line: Line = prefix ? [{ text: prefix }] : [];
  line.push(...markedText(text, block, notes, style));
  return wrapLine(line, columns, prefix.length);
}

/** The text of a block, cut where a note begins or ends; `notes` are those that touch it. */
function markedText(text: string, block: Block, notes: readonly Note[], style?: Style): Line {
  type Edge = { at: number; opens: boolean; note: Note };
  const edges = notes.flatMap((note): Edge[] => [
    { at: Math.max(note.start, block.start), opens: true, note },
    { at: Math.min(note.end, block.end), opens: false, note },
  ]);
  // Where one note ends and another begins, the first is closed before the second is opened.
  edges.sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens));
  const out: Line = [];
  const active: Note[] = [];
  let at = block.start;
  const take = (end: number) => {
    if (end <= at) return;
    const note = active.findLast((each) => each.style !== undefined) ?? active.at(-1);
    const look = note?.style ?? style;
    const span: Span = { text: cleanLine(text.slice(at, end)) };
    if (look !== undefined) span.style = look;
    if (note !== undefined) span.mark = note.mark;
    out.push(span);
    at = end;
  };
  for (const { at: edge, opens, note } of edges) {
    take(edge);
    if (opens) active.push(note);
    else active.splice(active.indexOf(note), 1);
    const glyph = opens ? note.open : note.close;
    if (glyph) out.push({ text: glyph, style: note.style ?? 'selected', mark: note.mark });
  }
  take(block.end);
  return out;
}

/** Pictures, what dates are counted from, and what was left out and why. */
function footLines(article: Article, columns: number, speech: Speech): Line[] {
  const { t } = speech;
  const dim = (text: string): Line => [{ text: cleanLine(text), style: 'dim' }];
  const figures = article.figures.map(({ caption, credit, url }) =>
    dim(`▫ ${[caption, credit, url].filter(Boolean).join(' · ')}`),
  );
  const reasons = new Map<(typeof article.discarded)[number]['reason'], number>();
  for (const { reason } of article.discarded) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const counted = Array.from(reasons, ([reason, count]) =>
    t('words.discard.counted', { reason: t(`words.discard.reason.${reason}`), count }),
  );
  return [
    ...figures,
    dim(t('article.dates', { anchor: anchorWords(article, speech) })),
    ...(counted.length > 0
      ? [dim(t('article.leftOut', { count: article.discarded.length, reasons: counted.join(', ') }))]
      : []),
  ].flatMap((line) => wrapLine(line, columns, 2));
}
