import type { ArticleSummary, EventFilter } from '@letapis/archive';
import { type Event, EventType } from '@letapis/core';
import { UsageError } from '../failure.ts';
import type { Speech } from '../messages.ts';
import { findSection, withArchive } from '../open-archive.ts';
import { dateWords, eventWordsAlone, kindWord, reservation } from '../show/event.ts';
import { cleanLine } from '../text/clean.ts';
import { type Line, plain } from '../text/styled.ts';
import { printJson, printPage } from './print-list.ts';
import type { Call } from './table.ts';

export async function run({ options }: Call): Promise<void> {
  const type = options.type === undefined ? undefined : readType(options.type);
  const page = await withArchive(options, async (archive) => {
    const { limit, cursor, prefer, language, article, section, actor, after, before, polarity, modality } = options;
    const filter: EventFilter = {
      ...(limit === undefined ? {} : { limit }),
      ...(cursor === undefined ? {} : { cursor }),
      ...(prefer === undefined ? {} : { prefer }),
      ...(language === undefined ? {} : { language }),
      ...(article === undefined ? {} : { articleId: article }),
      ...(section === undefined ? {} : { sectionId: await findSection(archive, section) }),
      ...(type === undefined ? {} : { type }),
      ...(actor === undefined ? {} : { actors: actor }),
      ...(after === undefined ? {} : { after }),
      ...(before === undefined ? {} : { before }),
      ...(polarity === undefined ? {} : { polarity }),
      ...(modality === undefined ? {} : { modality }),
    };
    return await archive.events(filter);
  });
  await (options.json
    ? printJson(page)
    : printPage(options, page, 'events', (items, showing) => items.map((item) => row(item, showing))));
}

function readType(wish: string): EventType {
  const { success, data } = EventType.safeParse(wish.toUpperCase());
  if (success) return data;
  throw new UsageError(`"${wish}" is not a kind of event; one of: ${EventType.options.join(', ')}.`, 'notAType', wish);
}

const names = (participants: Event['actors']) =>
  participants.map(({ name, country }) => country ?? cleanLine(name)).join(', ');

function row({ event, article }: { event: Event; article: ArticleSummary }, speech: Speech): Line {
  const dyad = [names(event.actors), names(event.recipients)].filter(Boolean).join(' → ');
  return [
    { text: article.id, style: 'dim' },
    { text: dateWords(event, speech), style: event.when.edtf === null ? 'dim' : 'date' },
    { text: kindWord(event, speech), style: reservation(event) ? 'planned' : 'event' },
    { text: dyad },
    { text: plain(eventWordsAlone(event, speech)) },
  ];
}
