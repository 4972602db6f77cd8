import type { Event } from '@letapis/core';
import type { Kysely } from 'kysely';
import { batches } from '../sql/batches.ts';
import { keysOf } from '../sql/event-row.ts';
import type { Schema } from '../sql/schema.ts';
import { dayNumber } from './day-number.ts';

/** One mention of a happening: what both are found, narrowed and counted by. Days are `dayNumber`s. */
export type MentionRow = {
  /** The happening, the same in all of its mentions, which follow each other. */
  happening: number;
  /** The beginning of its id, by which happenings of one day are ordered. */
  order: number;
  day: number;
  dated: number;
  /** Empty when not known. */
  bucket: string;
  /** Type and mode of its first mention, see `firstOf`. */
  first: string;
  event: number;
  article: number;
  /** Type, polarity and modality, parted by spaces. */
  kind: string;
  start: number;
  end: number;
  /** Everybody a line, see `writePeople`. */
  actors: string;
  recipients: string;
};

export const MENTION_FIELDS = [
  ...(['happening', 'order', 'day', 'dated', 'bucket', 'first', 'event', 'article'] as const),
  ...(['kind', 'start', 'end', 'actors', 'recipients'] as const),
];

/** The order of a timeline, the newest first: what is asked for most is near the top, and days lie together. */
export const compareMentions = (a: MentionRow, b: MentionRow): number =>
  b.day - a.day || b.dated - a.dated || a.order - b.order || a.happening - b.happening;

/** The first eight digits of an id as a number, which comes in the order of the ids: whole ids would take too much room. */
const orderOf = (id: string): number => Number.parseInt(id.slice(0, 8), 16) || 0;

const [PERSON, KEY] = ['\n', '\t'];
/** The keys of each of these people: an identity, a country, or both. */
export const writePeople = (people: Event['actors']): string =>
  people.map((person) => [...keysOf([person])].join(KEY)).join(PERSON);
/** The sets of keys that `writePeople` was given. */
export const readPeople = (written: string): string[][] =>
  written === '' ? [] : written.split(PERSON).map((person) => (person === '' ? [] : person.split(KEY)));

/** What linking takes for the first of the mentions. */
function firstOf(events: readonly Event[]): string {
  const [first] = [...events].sort((a, b) => compare(begun(a), begun(b)) || compare(a.id, b.id));
  return first ? leadOf(first) : '';
}

/** Type and mode. */
const leadOf = ({ type, mode }: Event) => `${type} ${mode ?? ''}`;
const begun = ({ when }: Event) => when.start ?? '9999';
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

type Told = Pick<Schema['happening'], 'id' | 'sort_day' | 'dated' | 'bucket'>;
type Telling = Pick<Schema['event'], 'type' | 'polarity' | 'modality' | 'start_day' | 'end_day'>;

/** All of a mention but the numbers of its rows. */
export type UnnumberedMention = Omit<MentionRow, 'happening' | 'event' | 'article'>;

function toMention(told: Told, telling: Telling, event: Event, first: string): UnnumberedMention {
  return {
    order: orderOf(told.id),
    day: dayNumber(told.sort_day),
    dated: told.dated,
    bucket: told.bucket ?? '',
    first,
    kind: `${telling.type} ${telling.polarity} ${telling.modality}`,
    start: dayNumber(telling.start_day),
    end: dayNumber(telling.end_day),
    actors: writePeople(event.actors),
    recipients: writePeople(event.recipients),
  };
}

/** The only mention of a happening. */
export const onlyMention = (told: Told, telling: Telling, event: Event): UnnumberedMention =>
  toMention(told, telling, event, leadOf(event));

/** The mentions of happenings, those of one together. */
export async function readMentionRows(db: Kysely<Schema>, happenings: readonly number[]): Promise<MentionRow[]> {
  const rows: MentionRow[] = [];
  for (const batch of batches(happenings)) {
    const told = await db
      .selectFrom('happening')
      .innerJoin('event', 'event.happening_n', 'happening.n')
      .select(['happening.n as happening', 'happening.id', 'happening.sort_day', 'dated', 'bucket', 'event.n as event'])
      .select(['article_n', 'type', 'polarity', 'modality', 'start_day', 'end_day', 'event.json'])
      .where('happening.n', 'in', batch)
      .orderBy('happening.n')
      .orderBy('event.n')
      .execute();
    const mentions = told.map((row) => ({ ...row, parsed: JSON.parse(row.json) as Event }));
    for (let from = 0, to = 0; from < mentions.length; from = to) {
      while (mentions[to]?.happening === mentions[from]?.happening) to++;
      const all = mentions.slice(from, to);
      const first = firstOf(all.map(({ parsed }) => parsed));
      for (const row of all) {
        const { happening, event, article_n: article } = row;
        rows.push({ happening, event, article, ...toMention(row, row, row.parsed, first) });
      }
    }
  }
  return rows;
}
