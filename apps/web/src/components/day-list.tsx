import type { Event, Period } from '@letapis/core';
import { useLocale, useTranslations } from 'next-intl';
import { dayLabel, headlineOf, statusOf } from '../view/happenings.ts';
import { fragment, paths } from '../view/paths.ts';
import { EventHeadline } from './event-headline.tsx';
import { EventKind } from './event-kind.tsx';

export type DayItem = { event: Event; language: string; articles: number };

/** Happenings by day, each a link to its sentence. */
export function DayList({ title, items, within }: { title: string; items: readonly DayItem[]; within: Period }) {
  const t = useTranslations();
  const locale = useLocale();
  if (items.length === 0) return null;
  const labels = items.map(({ event }) => dayLabel(event.when, within, locale) ?? t('week.noDay'));
  return (
    <section>
      <h2 className="aside-title">{title}</h2>
      <ol className="days">
        {items.map(({ event, language, articles }, index) => (
          <li key={event.id} className={statusOf(event)}>
            {/* A day is printed once; a screen reader hears it with each line. */}
            <span className="when-label">
              <span className={labels[index] === labels[index - 1] ? 'unseen' : undefined}>{labels[index]}</span>
            </span>
            <span>
              <a
                className="quiet"
                href={`${paths.article(locale, event.articleId)}#${fragment('event', event.id)}`}
                lang={language === locale ? undefined : language}
              >
                <EventHeadline event={event} text={headlineOf(event)} />
              </a>{' '}
              <EventKind events={[event]} articles={articles} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
