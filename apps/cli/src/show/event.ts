import type { Event } from '@letapis/core';
import { formatWhen, headline, kindKey } from '@letapis/core/exchange';
import type { Speech } from '../messages.ts';
import { cleanLine } from '../text/clean.ts';
import { type Line, type Span, type Style, wrapLine } from '../text/styled.ts';
import { pad, width } from '../text/width.ts';

/** What is not simply told as done: denied, planned, possible, alleged. */
export type Reservation = 'denied' | 'planned' | 'possible' | 'alleged';

export function reservation({ factuality }: Event): Reservation | undefined {
  if (factuality.polarity === 'negative') return 'denied';
  return factuality.modality === 'actual' ? undefined : factuality.modality;
}

const STYLES: Record<Reservation, Style> = {
  denied: 'denied',
  planned: 'planned',
  possible: 'planned',
  alleged: 'planned',
};

/** The word in the column of kinds: a reservation outranks the kind, for it changes what the line says. */
export function kindWord(event: Event, { t }: Speech): string {
  const reserved = reservation(event);
  if (reserved === undefined) return t(`words.${kindKey(event)}`);
  return t(`words.factuality.${reserved === 'denied' ? 'negative' : reserved}`);
}

export function dateWords(event: Event, { locale }: Speech, year = true): string {
  return formatWhen(event.when, locale, { length: 'short', year });
}

/** What happened, in the words of the article, and who says so. */
export function eventWords(event: Event, articleText: string, { t }: Speech): Span[] {
  const reserved = reservation(event);
  const { reportedBy, historical } = event.factuality;
  const notes = [
    ...(reportedBy.length > 0 ? [t('words.factuality.reported', { who: reportedBy.join(' ← ') })] : []),
    ...(historical ? [t('words.factuality.historical')] : []),
  ];
  return [
    {
      text: cleanLine(headline(event, articleText)).trim(),
      ...(reserved === undefined ? {} : { style: STYLES[reserved] }),
    },
    ...notes.map((note): Span => ({ text: ` · ${cleanLine(note)}`, style: 'dim' })),
  ];
}

/** The same where the article's text is not at hand, as in lists: the evidence holds all that is needed. */
export function eventWordsAlone(event: Event, speech: Speech): Span[] {
  const { evidence } = event;
  const moved = <T extends { start?: number | undefined; end?: number | undefined }>(span: T): T => ({
    ...span,
    ...(span.start === undefined ? {} : { start: span.start - evidence.start }),
    ...(span.end === undefined ? {} : { end: span.end - evidence.start }),
  });
  const inside = <T extends { start?: number | undefined }>({ start }: T) =>
    start === undefined || start >= evidence.start;
  const alone: Event = {
    ...event,
    evidence: moved(evidence),
    trigger: moved(event.trigger),
    actors: event.actors.filter(inside).map(moved),
    recipients: event.recipients.filter(inside).map(moved),
  };
  return eventWords(alone, evidence.text, speech);
}

/** A longer date or kind does not widen its column: it takes a line of its own. */
const WIDEST = { date: 14, kind: 12 };

/** The widths of the two columns before the words. */
export type EventColumns = { date: number; kind: number };

export type EventStart = { date: string; kind: string };

/** Date and kind of an event; the year is left out where the article is of that year. */
export function eventStart(event: Event, speech: Speech, currentYear?: string): EventStart {
  const year = event.when.start === null || event.when.start.slice(0, 4) !== currentYear;
  return { date: dateWords(event, speech, year), kind: kindWord(event, speech) };
}

export function eventColumns(starts: readonly EventStart[]): EventColumns {
  const widest = (column: 'date' | 'kind', least: number) =>
    starts
      .map((start) => width(start[column]))
      .filter((each) => each <= WIDEST[column])
      .reduce((most, each) => Math.max(most, each), least) + 2;
  return { date: widest('date', 8), kind: widest('kind', 8) };
}

type EventRoom = { columns: number; widths: EventColumns };

/** An event as lines: date, kind, and in the space that is left what happened. */
export function eventLines(gutter: Span, words: Line, event: Event, start: EventStart, room: EventRoom): Line[] {
  const { columns, widths } = room;
  const date: Span = { text: start.date, style: event.when.edtf === null ? 'dim' : 'date' };
  const kind: Span = { text: start.kind, style: reservation(event) ? 'planned' : 'event' };
  const fits = width(start.date) < widths.date && width(start.kind) < widths.kind && columns >= 48;
  const indent = columns >= 48 ? width(gutter.text) + widths.date + widths.kind : 4;
  if (fits) {
    const columnsOf = [
      { ...date, text: pad(date.text, widths.date) },
      { ...kind, text: pad(kind.text, widths.kind) },
    ];
    return wrapLine([gutter, ...columnsOf, ...words], columns, indent);
  }
  const space = { text: ' '.repeat(indent) };
  const below = wrapLine(words, columns - indent).map((line) => [space, ...line]);
  return [...wrapLine([gutter, date, { text: '  ' }, kind], columns, 2), ...below];
}
