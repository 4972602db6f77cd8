import type { Event } from '@letapis/core';
import { kindKey } from '@letapis/core/exchange';
import { useTranslations } from 'next-intl';
import { statusOf } from '../view/happenings.ts';

/** The small print of events told in one clause: their kinds, where, whether planned, denied or only said, and who else tells them. */
export function EventKind({ events, articles = 1 }: { events: readonly [Event, ...Event[]]; articles?: number }) {
  const t = useTranslations();
  const [first] = events;
  const status = statusOf(first);
  const { reportedBy } = first.factuality;
  const kinds = new Set(events.map((event) => t(`words.${kindKey(event)}`)));
  const places = new Set(events.flatMap(({ place }) => place ?? []));
  const parts = [
    [...kinds].join(', '),
    ...places,
    status === 'actual' ? null : t(`status.${status}`),
    reportedBy.length > 0 ? t('words.factuality.reported', { who: reportedBy.join(', ') }) : null,
    articles > 1 ? t('entry.articles', { count: articles }) : null,
  ].filter((part) => part !== null);
  return <span className="kind">{parts.join(' · ')}</span>;
}
