import { type Event, type Linked, link, sameHappening } from '@letapis/core';
import { sql, type Transaction } from 'kysely';
import { batches } from './batches.ts';
import { bucketOf, dayBefore, days, eventColumns, isLinkable, participantsOf, SPANS, sideOf } from './event-row.ts';
import type { Schema } from './schema.ts';

/** A mention that is stored, with the happening that it is of and the day that its article's week starts on. */
type Stored = { n: number; event: Event; week: string; happening: number | null };

/**
 * How many mentions are linked anew at once. Happenings told again and again in a row can hang together without end;
 * past this number those further off stay as they are.
 */
const MOST = 500;

/**
 * Links new events, of an article of one week, with all that are stored, and unlinks those that were removed. What
 * comes of it is what linking all events at once would give: whatever may be affected is linked anew.
 * Returns the happenings of the new events, and those that may have lost their mentions.
 */
export async function relink(
  trx: Transaction<Schema>,
  fresh: readonly Event[],
  week: string,
  removed: readonly Event[],
): Promise<{ happenings: Map<Event, number>; before: number[] }> {
  const stored = await affected(trx, [...removed, ...fresh]);
  const byEvent = new Map(stored.map((mention) => [mention.event, mention]));
  const linked = link([...byEvent.keys(), ...fresh]);
  const weeks = ({ mentions }: Linked) => mentions.map((event) => byEvent.get(event)?.week ?? week);
  const numbers = await saveHappenings(
    trx,
    linked.map((one) => happeningRow(one, weeks(one))),
  );
  const happenings = new Map<Event, number>();
  for (const { id, mentions } of linked) {
    const n = numbers.get(id);
    if (n !== undefined) for (const event of mentions) happenings.set(event, n);
  }
  for (const { n, event, happening } of stored) {
    const now = happenings.get(event) ?? null;
    if (now !== happening) await trx.updateTable('event').set({ happening_n: now }).where('n', '=', n).execute();
  }
  return { happenings, before: [...new Set(stored.flatMap(({ happening }) => happening ?? []))] };
}

/** Row numbers by id; a happening with the same mentions as before keeps its own. */
async function saveHappenings(trx: Transaction<Schema>, rows: HappeningRow[]): Promise<Map<string, number>> {
  const numbers = new Map<string, number>();
  for (const batch of batches(rows)) {
    const saved = await trx
      .insertInto('happening')
      .values(batch)
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet(({ ref }) => ({
          sort_day: ref('excluded.sort_day'),
          dated: ref('excluded.dated'),
          side: ref('excluded.side'),
          bucket: ref('excluded.bucket'),
          json: ref('excluded.json'),
        })),
      )
      .returning(['n', 'id'])
      .execute();
    for (const { n, id } of saved) numbers.set(id, n);
  }
  return numbers;
}

/** Stored mentions that these events hang together with, near or far, and the rest of their happenings. */
async function affected(trx: Transaction<Schema>, events: readonly Event[]): Promise<Stored[]> {
  const found = new Map<number, Stored>();
  const queue = [...events];
  for (let at = 0; at < queue.length && found.size < MOST; at++) {
    const event = queue[at];
    if (event === undefined || !isLinkable(event)) continue;
    for (const stored of await candidates(trx, event)) {
      if (found.has(stored.n) || !sameHappening(event, stored.event)) continue;
      found.set(stored.n, stored);
      queue.push(stored.event);
    }
  }
  const happenings = [...new Set([...found.values()].flatMap(({ happening }) => happening ?? []))];
  if (happenings.length === 0) return [];
  const rows = await mentions(trx).where('happening_n', 'in', happenings).execute();
  return rows.map((row) => found.get(row.n) ?? toStored(row));
}

/** Stored events that could be the same: one family and polarity, days that overlap and are about as fine, someone in common. */
async function candidates(trx: Transaction<Schema>, event: Event): Promise<Stored[]> {
  const { start, end } = days(event);
  const { span: own, family, polarity, modality } = eventColumns(event);
  const keys = participantsOf(event).map(({ key }) => key);
  if (start === null || end === null || own === null || keys.length === 0) return [];
  const spans = SPANS.flatMap((most, span) =>
    Math.abs(span - own) <= 1 ? { span, since: dayBefore(start, most - 1) } : [],
  );
  const rows = await mentions(trx)
    .where('family', '=', family)
    .where('polarity', '=', polarity)
    .where('modality', '=', modality)
    .where('start_day', '<=', end)
    .where('end_day', '>=', start)
    .where(({ or, and, eb }) =>
      or(spans.map(({ span, since }) => and([eb('span', '=', span), eb('start_day', '>=', since)]))),
    )
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('participant').select('key').whereRef('event_n', '=', 'event.n').where('key', 'in', keys)),
    )
    .execute();
  return rows.map(toStored);
}

function mentions(trx: Transaction<Schema>) {
  return trx
    .selectFrom('event')
    .innerJoin('article', 'article.n', 'event.article_n')
    .select(['event.n', 'event.json', 'event.happening_n', 'article.period_start', 'article.day'])
    .orderBy('event.n');
}

type MentionRow = { n: number; json: string; happening_n: number | null; period_start: string | null; day: string };

function toStored({ n, json, happening_n, period_start, day }: MentionRow): Stored {
  return { n, event: JSON.parse(json), week: period_start ?? day, happening: happening_n };
}

type HappeningRow = ReturnType<typeof happeningRow>;

function happeningRow({ id, when, conflicts, mentions }: Linked, weeks: string[]) {
  const { start, end } = days({ when });
  return {
    id,
    sort_day: start ?? weeks.sort()[0] ?? '',
    dated: start === null ? 0 : 1,
    side: mentions[0] ? sideOf(mentions[0]) : 'none',
    bucket: start === null || end === null ? null : bucketOf(start, end),
    json: JSON.stringify({ when, conflicts }),
  };
}

/** Deletes those of these happenings that nothing tells any more. */
export async function removeUntold(trx: Transaction<Schema>, happenings: readonly number[]): Promise<void> {
  if (happenings.length === 0) return;
  await trx
    .deleteFrom('happening')
    .where('n', 'in', happenings)
    .where(sql<boolean>`not exists (select 1 from event where event.happening_n = happening.n)`)
    .execute();
}
