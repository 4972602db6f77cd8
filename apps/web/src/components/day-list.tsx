import type { Event, Period } from '@letapis/core';
import { useLocale } from 'next-intl';
import { dayLabel, headlineOf, statusOf } from '../view/happenings.ts';
import { fragment, paths } from '../view/paths.ts';
import { EventHeadline } from './event-headline.tsx';
import { EventKind } from './event-kind.tsx';

export type DayItem = { event: Event; language: string; articles: number };

/** Happenings by day, each a link to its sentence. */
export function DayList({ title, items, within }: { title: string; items: readonly DayItem[]; within: Period }) {
  const locale = useLocale();
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ol className="days">
        {items.map(({ event, language, articles }) => (
          <li key={event.id} className={statusOf(event)}>
            <span className="when-label">{dayLabel(event.when, within, locale)}</span>
            <span>
              <a
                href={`${paths.article(locale, event.articleId)}#${fragment('event', event.id)}`}
                lang={language === locale ? undefined : language}
              >
                <EventHeadline event={event} text={headlineOf(event)} />
              </a>{' '}
              <EventKind event={event} articles={articles} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
