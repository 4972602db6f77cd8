import type { Happening } from '@letapis/archive';
import type { Event, Participant, When } from '@letapis/core';
import { formatWhen } from '@letapis/core/exchange';
import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { actorId } from '../view/actors.ts';
import { datetimeOf } from '../view/edtf-time.ts';
import { headlineOf, otherArticles, shownMention, statusOf } from '../view/happenings.ts';
import { fragment, paths } from '../view/paths.ts';
import { type TimelineQuery, withFilters } from '../view/timeline-query.ts';
import { EventHeadline } from './event-headline.tsx';
import { EventKind } from './event-kind.tsx';
import { OutcomeLines } from './outcome-lines.tsx';

/** A happening of the timeline: its date or dates, what was told, its kind, its people and its articles. */
export function HappeningRow({ happening, query, year }: { happening: Happening; query: TimelineQuery; year: string }) {
  const locale = useLocale();
  const event = shownMention(happening);
  if (!event) return null;
  const { language } = happening.article;
  return (
    <li className={`happening ${statusOf(event)}`} id={fragment('happening', happening.linked.id)}>
      <HappeningDates happening={happening} year={year} />
      <div>
        <p lang={language === locale ? undefined : language}>
          <a className="quiet" href={`${paths.article(locale, event.articleId)}#${fragment('event', event.id)}`}>
            <EventHeadline event={event} text={headlineOf(event)} />
          </a>
        </p>
        <div className="meta">
          <EventKind events={[event]} articles={otherArticles(happening) + 1} />
          <People event={event} query={query} language={language} />
          <OtherMentions happening={happening} shown={event} />
        </div>
        <OutcomeLines event={event} outcome={happening.outcome} />
      </div>
    </li>
  );
}

/** The date; where articles differ, every date that they give. */
function HappeningDates({ happening: { linked }, year }: { happening: Happening; year: string }) {
  const t = useTranslations();
  const locale = useLocale();
  const dates = new Map<string | null, When>();
  for (const when of [linked.when, ...linked.conflicts.map((conflict) => conflict.when)]) dates.set(when.edtf, when);
  const style = (when: When) => ({ length: 'short' as const, year: when.start?.slice(0, 4) !== year });
  return (
    <div className="dates">
      {[...dates.values()].map((when, index) => (
        <Fragment key={when.edtf ?? ''}>
          {index > 0 && <i> {t('timeline.or')} </i>}
          <time dateTime={datetimeOf(when.edtf)}>{formatWhen(when, locale, style(when))}</time>
        </Fragment>
      ))}
      {dates.size > 1 && <span className="unseen">{t('timeline.datesDiffer')}</span>}
    </div>
  );
}

function People({ event, query, language }: { event: Event; query: TimelineQuery; language: string }) {
  const locale = useLocale();
  const named = (people: readonly Participant[]) => {
    const seen = new Set<string>();
    return people.filter((person) => {
      const key = actorId(person) ?? person.name;
      return !seen.has(key) && seen.add(key);
    });
  };
  const [actors, recipients] = [named(event.actors), named(event.recipients)];
  if (actors.length + recipients.length === 0) return null;
  return (
    <span className="people" lang={language === locale ? undefined : language}>
      <Names people={actors} query={query} />
      {recipients.length > 0 && ' → '}
      <Names people={recipients} query={query} />
    </span>
  );
}

function Names({ people, query }: { people: readonly Participant[]; query: TimelineQuery }) {
  return people.map((person, index) => (
    <Fragment key={person.name}>
      {index > 0 && ', '}
      <Person person={person} query={query} />
    </Fragment>
  ));
}

/** A name that narrows the timeline to its bearer: first to one, then to what two have to do with each other. */
function Person({ person, query }: { person: Participant; query: TimelineQuery }) {
  const locale = useLocale();
  const id = actorId(person);
  if (id === undefined || id === query.actor || id === query.with) return <span>{person.name}</span>;
  const change = query.actor === undefined ? { actor: id } : { with: id };
  return <a href={paths.timeline(locale, withFilters(query, change))}>{person.name}</a>;
}

/** The other articles that tell the same: each a link to its own sentence. */
function OtherMentions({ happening: { linked }, shown }: { happening: Happening; shown: Event }) {
  const t = useTranslations();
  const locale = useLocale();
  const others = linked.mentions.filter((event) => event.articleId !== shown.articleId);
  if (others.length === 0) return null;
  return (
    <span className="others">
      {t('timeline.alsoTold')}{' '}
      {others.map((event, index) => (
        <Fragment key={event.id}>
          {index > 0 && ', '}
          <a href={`${paths.article(locale, event.articleId)}#${fragment('event', event.id)}`}>
            {t('timeline.article', { number: index + 2 })}
          </a>
        </Fragment>
      ))}
    </span>
  );
}
