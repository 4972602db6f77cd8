import type { Event } from '@letapis/core';
import { useTranslations } from 'next-intl';
import { statusOf } from '../view/happenings.ts';

/** The small print of an event: its kind, where, whether it is planned, denied or only said, and who else tells it. */
export function EventKind({ event, articles = 1 }: { event: Event; articles?: number }) {
  const t = useTranslations();
  const status = statusOf(event);
  const { reportedBy } = event.factuality;
  const parts = [
    t(`words.eventType.${event.type}`),
    event.place,
    status === 'actual' ? null : t(`status.${status}`),
    reportedBy.length > 0 ? t('words.factuality.reported', { who: reportedBy.join(', ') }) : null,
    articles > 1 ? t('entry.articles', { count: articles }) : null,
  ].filter((part) => part !== null && part !== undefined);
  return <span className="kind">{parts.join(' · ')}</span>;
}
