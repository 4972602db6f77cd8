import type { Event } from '@letapis/core';
import { formatWhen, headline } from '@letapis/core/exchange';
import type { Speech } from '../messages.ts';
import { cleanLine } from '../text/clean.ts';
import type { Line, Span, Style } from '../text/styled.ts';
import { pad, width } from '../text/width.ts';

/** What is not simply told as done: denied, planned, possible. */
export type Reservation = 'denied' | 'planned' | 'possible';

export function reservation({ factuality }: Event): Reservation | undefined {
  if (factuality.polarity === 'negative') return 'denied';
  return factuality.modality === 'actual' ? undefined : factuality.modality;
}

const STYLES: Record<Reservation, Style> = { denied: 'denied', planned: 'planned', possible: 'planned' };

/** The word in the column of kinds: a reservation outranks the kind, for it changes what the line says. */
export function kindWord(event: Event, { t }: Speech): string {
  const reserved = reservation(event);
  if (reserved === undefined) return t(`words.eventType.${event.type}`);
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

export type EventColumns = { date: number; kind: number };

/** The widths of the two columns before the words, wide enough for these events. */
export function eventColumns(events: readonly Event[], speech: Speech, year = true): EventColumns {
  const widest = (texts: string[], least: number, most: number) =>
    Math.min(
      most,
      texts.reduce((all, text) => Math.max(all, width(text)), least),
    );
  return {
    date:
      widest(
        events.map((event) => dateWords(event, speech, year)),
        10,
        24,
      ) + 2,
    kind:
      widest(
        events.map((event) => kindWord(event, speech)),
        9,
        14,
      ) + 2,
  };
}

/** Date and kind of an event in two columns. */
export function eventStart(event: Event, columns: EventColumns, speech: Speech, year = true): Line {
  const reserved = reservation(event);
  return [
    {
      text: `${pad(dateWords(event, speech, year), columns.date - 1)} `,
      style: event.when.edtf === null ? 'dim' : 'date',
    },
    { text: `${pad(kindWord(event, speech), columns.kind - 1)} `, style: reserved ? 'planned' : 'event' },
  ];
}
