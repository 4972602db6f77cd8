import type { Block } from '@letapis/core';
import { explainTimex } from '@letapis/core/exchange';
import { useLocale, useTranslations } from 'next-intl';
import { type ArticleMark, articleMarks, type Passage, passages } from '../view/article-marks.ts';
import { notesOf } from '../view/notes.ts';
import { fragment } from '../view/paths.ts';
import { type Run, weave } from '../view/runs.ts';
import type { Shown } from '../view/shown.ts';
import { Dated } from './dated.tsx';
import { EventNote } from './event-note.tsx';

/** The text with its dates and sentences marked, and beside each passage the events that it tells. */
export function ArticleText({ shown }: { shown: Shown }) {
  const { article, timex, events } = shown;
  const locale = useLocale();
  const marks = articleMarks(timex, events);
  const lang = article.language === locale ? undefined : article.language;
  const row = (passage: Passage) => (
    <PassageWithNotes
      key={passage.block.start}
      passage={passage}
      shown={shown}
      runs={weave(article.text, passage.block, marks)}
      lang={lang}
    />
  );
  return (
    <div className="text">
      {withLists(passages(article, events)).map((part) =>
        Array.isArray(part) ? (
          <ul key={part[0]?.block.start} className="items">
            {part.map(row)}
          </ul>
        ) : (
          row(part)
        ),
      )}
    </div>
  );
}

/** Items that follow each other are one list. */
function withLists(all: readonly Passage[]): (Passage | Passage[])[] {
  const parts: (Passage | Passage[])[] = [];
  for (const passage of all) {
    const last = parts.at(-1);
    if (passage.block.kind !== 'list-item') parts.push(passage);
    else if (Array.isArray(last)) last.push(passage);
    else parts.push([passage]);
  }
  return parts;
}

type PassageProps = { passage: Passage; shown: Shown; runs: Run<ArticleMark>[]; lang: string | undefined };

function PassageWithNotes({ passage: { block, events, lede }, shown, runs, lang }: PassageProps) {
  const t = useTranslations();
  const Row = block.kind === 'list-item' ? 'li' : 'div';
  return (
    <Row className="row">
      {/* Before the passage, so that they can float beside it from its first line. */}
      {events.length > 0 && (
        <ul className="notes" aria-label={t('article.eventsHere', { count: events.length })}>
          {notesOf(events, shown.article.text).map((note) => (
            <EventNote key={note.events[0].id} note={note} shown={shown} />
          ))}
        </ul>
      )}
      <BlockElement kind={block.kind} className={lede ? 'passage lede' : 'passage'} lang={lang}>
        <Runs runs={runs} shown={shown} />
      </BlockElement>
    </Row>
  );
}

function BlockElement({
  kind,
  className,
  ...rest
}: {
  kind: Block['kind'];
  className: string;
  lang: string | undefined;
  children: React.ReactNode;
}) {
  switch (kind) {
    case 'heading':
      return <h2 className={className} {...rest} />;
    case 'quote':
      return <blockquote className={className} {...rest} />;
    case 'list-item':
      return <p className={`${className} item`} {...rest} />;
    default:
      return <p className={className} {...rest} />;
  }
}

function Runs({ runs, shown }: { runs: readonly Run<ArticleMark>[]; shown: Shown }) {
  // Runs never change their order: the place is the key.
  return runs.map((run, index) =>
    typeof run === 'string' ? (
      run
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: see above.
      <Marked key={index} mark={run.value} first={run.first} shown={shown}>
        <Runs runs={run.runs} shown={shown} />
      </Marked>
    ),
  );
}

function Marked({
  mark,
  first,
  shown,
  children,
}: {
  mark: ArticleMark;
  first: boolean;
  shown: Shown;
  children: React.ReactNode;
}) {
  const locale = useLocale();
  switch (mark.kind) {
    case 'date':
      return first ? (
        <Dated
          id={`date-${mark.index}`}
          edtf={mark.timex.edtf}
          tip={explainTimex(mark.timex, shown.timex, shown.article, locale)}
        >
          {children}
        </Dated>
      ) : (
        <span className="when">{children}</span>
      );
    case 'trigger':
      return (
        <a className="trigger" href={`#${fragment('event', mark.event.id)}`}>
          {children}
        </a>
      );
    case 'evidence':
      return (
        <span
          className="sentence"
          id={first ? `sentence-${mark.start}-${mark.end}` : undefined}
          data-events={mark.events.map((id) => fragment('event', id)).join(' ')}
        >
          {children}
        </span>
      );
  }
}
