import type { Happening } from '@letapis/archive';
import type { Event, When } from '@letapis/core';
import { formatWeekday, formatWhen, headline, type Locale } from '@letapis/core/exchange';

/** Said, denied, alleged, planned and done are different things: what one event is, in one word. */
export type Status = 'actual' | 'planned' | 'possible' | 'alleged' | 'denied';

export function statusOf(event: Pick<Event, 'factuality'>): Status {
  const { polarity, modality } = event.factuality;
  return polarity === 'negative' ? 'denied' : modality;
}

/** The mention of a happening that a list prints: from the article it is shown from, else the first. */
export function shownMention({ linked, article }: Happening): Event | undefined {
  return linked.mentions.find((event) => event.articleId === article.id) ?? linked.mentions[0];
}

/** A date for a list of days within one stretch: "16 Thu", "13–15" within its month, else in words; null for the whole stretch. */
export function dayLabel(when: When, within: { start: string; end: string }, locale: Locale): string | null {
  const { start, end } = when;
  if (start === null || end === null) return formatWhen(when, locale, { length: 'short' });
  if (start === within.start && end === within.end) return null;
  if (start === end) return `${Number(start.slice(8))} ${formatWeekday(start, locale, 'short')}`;
  const inside = within.start <= start && end <= within.end && start.slice(0, 7) === end.slice(0, 7);
  if (inside) return `${Number(start.slice(8))}–${Number(end.slice(8))}`;
  return formatWhen(when, locale, { length: 'short', year: start.slice(0, 4) !== within.start.slice(0, 4) });
}

/** How many other articles tell the same. */
export function otherArticles({ linked }: Happening): number {
  return new Set(linked.mentions.map((event) => event.articleId)).size - 1;
}

/** The headline of an event where only its own quotes are at hand, not the whole article. */
export function headlineOf(event: Event): string {
  // Offsets count in the article: the words before the sentence are not needed, only their length.
  return headline(event, ' '.repeat(event.evidence.start) + event.evidence.text);
}

/** The year under which a timeline prints a happening: its own, else that of the article that tells it. */
export function happeningYear({ linked: { when }, article: { period, published } }: Happening): string {
  return (when.start ?? period?.start ?? published ?? '').slice(0, 4);
}
