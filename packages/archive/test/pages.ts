import { createHash } from 'node:crypto';
import { type Annotated, Article, Event, Problem, type Quote, type Source } from '@letapis/core';

/**
 * What the contract is about is storing, not reading: its sources are pages in JSON that say what their article and
 * events are, and `parsePage` takes them at their word. Only what a test is about is given.
 */
export type Page = Partial<Omit<Article, 'id' | 'blocks'>> & { text: string; events?: PageEvent[] };

export type PageEvent = {
  type?: Event['type'];
  mode?: Event['mode'];
  place?: string;
  on?: string | [start: string, end: string];
  actors?: string[];
  recipients?: string[];
  polarity?: 'positive' | 'negative';
  modality?: 'actual' | 'planned' | 'possible' | 'alleged';
  confidence?: number;
};

export const page = (value: Page): string => JSON.stringify(value);

export function parsePage(source: Source): Annotated {
  const bytes = typeof source.content === 'string' ? new TextEncoder().encode(source.content) : source.content;
  const subject = source.name === undefined ? {} : { subject: source.name };
  if (bytes.length === 0) throw new Problem('input.empty', 'There is nothing in the source.', subject);
  if (bytes.includes(0)) throw new Problem('input.binary', 'The source is not text.', subject);
  const { events = [], ...given } = JSON.parse(new TextDecoder().decode(bytes)) as Page;
  const id =
    source.id ??
    createHash('sha256')
      .update(source.url ?? given.text)
      .digest('hex')
      .slice(0, 12);
  const article = Article.parse({
    id,
    language: 'en',
    title: given.text.split('.', 1)[0] ?? '',
    authors: [],
    figures: [],
    blocks: [{ kind: 'paragraph', start: 0, end: given.text.length }],
    anchor: given.period
      ? { date: given.period.end, basis: 'period', trusted: true }
      : { date: null, basis: 'none', trusted: false },
    discarded: [],
    ...(source.url === undefined ? {} : { url: source.url }),
    ...given,
  });
  return { article, timex: [], events: events.map((event, index) => eventOf(article, event, index)) };
}

function eventOf(article: Article, event: PageEvent, index: number): Event {
  const [start, end] = event.on === undefined ? [null, null] : [event.on].flat();
  const first = start ?? null;
  const last = end ?? first;
  const people = (names: string[] = []) =>
    names.map((name) => ({
      name,
      resolvedBy: 'text',
      ...(/^[A-Z]{3}$/.test(name) ? { country: name } : {}),
      id: name.toLowerCase(),
    }));
  const sentence = quote(article.text, 0, Math.min(150, article.text.length));
  return Event.parse({
    id: `${article.id}-${index}`,
    articleId: article.id,
    type: event.type ?? 'CONSULT',
    ...(event.mode === undefined ? {} : { mode: event.mode }),
    ...(event.place === undefined ? {} : { place: event.place }),
    contexts: [],
    when: {
      edtf: first === null ? null : first === last ? first : `${first}/${last}`,
      start: first,
      end: last,
      granularity: first === null ? 'none' : first === last ? 'day' : 'interval',
      basis: first === null ? 'none' : 'explicit',
    },
    actors: people(event.actors),
    recipients: people(event.recipients),
    amounts: [],
    factuality: {
      polarity: event.polarity ?? 'positive',
      modality: event.modality ?? 'actual',
      reportedBy: [],
      historical: false,
    },
    trigger: sentence,
    evidence: sentence,
    rule: 'test',
    confidence: event.confidence ?? 0.8,
  });
}

function quote(text: string, start: number, end: number): Quote {
  return { start, end, text: text.slice(start, end) };
}
