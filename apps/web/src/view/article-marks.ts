import type { Block, Event, Span, Timex } from '@letapis/core';
import type { Mark } from './runs.ts';

/** What lies over the text of an article: a date, the words that name a happening, the sentence that tells it. */
export type ArticleMark =
  | { kind: 'date'; timex: Timex; index: number }
  | { kind: 'trigger'; event: Event }
  | { kind: 'evidence'; start: number; end: number; events: string[] };

/** All marks of an article. Links never nest: a trigger that touches a date or an earlier trigger is left to its sentence. */
export function articleMarks(timex: readonly Timex[], events: readonly Event[]): Mark<ArticleMark>[] {
  const dates = timex.flatMap((expression, index) =>
    expression.edtf === undefined ? [] : [mark<ArticleMark>(expression, { kind: 'date', timex: expression, index })],
  );
  const sentences = new Map<string, Extract<ArticleMark, { kind: 'evidence' }>>();
  for (const { id, evidence } of events) {
    const key = `${evidence.start}-${evidence.end}`;
    const known = sentences.get(key);
    if (known) known.events.push(id);
    else sentences.set(key, { kind: 'evidence', start: evidence.start, end: evidence.end, events: [id] });
  }
  const taken: Span[] = dates.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
  const triggers: Mark<ArticleMark>[] = [];
  for (const event of [...events].sort((a, b) => a.trigger.start - b.trigger.start)) {
    const last = triggers.at(-1);
    const free = event.trigger.start >= (last?.end ?? 0) && !touches(taken, event.trigger);
    if (free && event.trigger.end > event.trigger.start)
      triggers.push(mark<ArticleMark>(event.trigger, { kind: 'trigger', event }));
  }
  const evidence = [...sentences.values()].map((sentence) => mark<ArticleMark>(sentence, sentence));
  return [...evidence, ...dates, ...triggers];
}

function mark<T>({ start, end }: Span, value: T): Mark<T> {
  return { start, end, value };
}

/** Whether any of the ordered, disjoint spans shares a character with this one. */
function touches(spans: readonly Span[], span: Span): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found = spans[low];
  return found !== undefined && found.start < span.end;
}

/** A block of the text with the events whose trigger stands in it, and whether it is part of the lede. */
export type Passage = { block: Block; events: Event[]; lede: boolean };

export function passages(
  article: { text: string; blocks: readonly Block[]; lede?: string | undefined },
  events: readonly Event[],
): Passage[] {
  const lede = article.lede !== undefined && article.text.startsWith(article.lede) ? article.lede.length : 0;
  const waiting = [...events].sort((a, b) => a.trigger.start - b.trigger.start);
  let next = 0;
  return article.blocks.map((block, index) => {
    const own: Event[] = [];
    const last = index === article.blocks.length - 1;
    for (let event = waiting[next]; event && (last || event.trigger.start < block.end); event = waiting[next]) {
      own.push(event);
      next += 1;
    }
    return { block, events: own, lede: block.end <= lede };
  });
}
