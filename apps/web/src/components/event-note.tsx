import type { Event } from '@letapis/core';
import { explainWhen, formatWhen } from '@letapis/core/exchange';
import { useLocale } from 'next-intl';
import { datetimeOf } from '../view/edtf-time.ts';
import { statusOf } from '../view/happenings.ts';
import { alsoToldBy, type Note } from '../view/notes.ts';
import { fragment } from '../view/paths.ts';
import type { Shown } from '../view/shown.ts';
import { Dated } from './dated.tsx';
import { EventHeadline } from './event-headline.tsx';
import { EventKind } from './event-kind.tsx';
import { OutcomeLines } from './outcome-lines.tsx';

/** Events in the margin: when, what, and of what kind. The note links to the sentence that tells them. */
export function EventNote({ note: { headline, events }, shown }: { note: Note; shown: Shown }) {
  const locale = useLocale();
  const { article } = shown;
  const [event, ...others] = events;
  const { start, end } = event.evidence;
  return (
    <li
      className={`note ${statusOf(event)}`}
      id={fragment('event', event.id)}
      data-events={events.map(({ id }) => fragment('event', id)).join(' ')}
    >
      <NoteDate event={event} shown={shown} />
      <span>
        {others.map(({ id }) => (
          <span key={id} id={fragment('event', id)} />
        ))}
        <a
          className="note-link quiet"
          href={`#sentence-${start}-${end}`}
          lang={article.language === locale ? undefined : article.language}
        >
          <EventHeadline event={event} text={headline} />
        </a>
        <EventKind events={events} articles={alsoToldBy(shown, events).length + 1} />
        {events.map((each) => (
          <OutcomeLines key={each.id} event={each} outcome={shown.outcomes?.[each.id]} />
        ))}
      </span>
    </li>
  );
}

/** The date of a note. One that the sentence itself does not give is in dots, and says where it is from. */
function NoteDate({ event: { id, when }, shown }: { event: Event; shown: Shown }) {
  const locale = useLocale();
  // The year goes without saying when it is that of the article.
  const year = when.start?.slice(0, 4) !== shown.article.period?.end.slice(0, 4);
  const date = formatWhen(when, locale, { length: 'short', year });
  if (when.basis === 'period' || when.basis === 'carried') {
    const tip = explainWhen(when, shown.timex, shown.article, locale);
    return (
      <span className="note-date">
        <Dated id={fragment('when', id)} edtf={when.edtf} tip={tip}>
          {date}
        </Dated>
      </span>
    );
  }
  return (
    <time className="note-date" dateTime={datetimeOf(when.edtf)}>
      {date}
    </time>
  );
}
