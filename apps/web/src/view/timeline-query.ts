import type { EventFilter } from '@letapis/archive';
import { EventType } from '@letapis/core';
import type { Status } from './happenings.ts';
import type { Query } from './paths.ts';

/** The filters of the timeline as they stand in its address. */
export type TimelineQuery = {
  actor?: string;
  with?: string;
  kind?: EventType;
  status?: Status;
  /** First and last year or day, as typed: `2014`, `2014-05` or `2014-05-31`. */
  since?: string;
  until?: string;
  cursor?: string;
};

export const STATUSES = ['actual', 'planned', 'possible', 'alleged', 'denied'] as const satisfies readonly Status[];

export type RawQuery = Record<string, string | string[] | undefined>;

/** Reads the address; what is none of our filters or makes no sense is left out. */
export function readTimelineQuery(raw: RawQuery): TimelineQuery {
  const kind = EventType.safeParse(one(raw.kind));
  const status = STATUSES.find((known) => known === one(raw.status));
  const query: TimelineQuery = {};
  for (const key of ['actor', 'with', 'cursor'] as const) {
    const value = one(raw[key])?.trim();
    if (value) query[key] = value;
  }
  for (const key of ['since', 'until'] as const) {
    const value = one(raw[key])?.trim();
    if (value && dayOf(value, key) !== null) query[key] = value;
  }
  if (kind.success) query.kind = kind.data;
  if (status) query.status = status;
  return query;
}

/** The same filters for the archive. */
export function timelineFilter(query: TimelineQuery): EventFilter {
  const actors = [query.actor, query.with].filter((actor) => actor !== undefined);
  const after = query.since === undefined ? null : dayOf(query.since, 'since');
  const before = query.until === undefined ? null : dayOf(query.until, 'until');
  return {
    ...(actors.length > 0 ? { actors } : {}),
    ...(query.kind ? { type: query.kind } : {}),
    ...(query.status ? statusFilter(query.status) : {}),
    ...(after === null ? {} : { after }),
    ...(before === null ? {} : { before }),
  };
}

export function statusFilter(status: Status): Pick<EventFilter, 'polarity' | 'modality'> {
  return status === 'denied' ? { polarity: 'negative' } : { polarity: 'positive', modality: status };
}

/** The address with some filters changed; a change starts at the first page again. */
export function withFilters(
  query: TimelineQuery,
  change: { [K in keyof TimelineQuery]?: TimelineQuery[K] | undefined },
): Query {
  const { cursor: _, ...filters } = query;
  return { ...filters, ...change };
}

/** The first or last day of a year, month or day; null when it is none. */
function dayOf(value: string, end: 'since' | 'until'): string | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return null;
  const [, year, month, day] = match;
  const first = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00Z`);
  if (Number.isNaN(first.getTime())) return null;
  if (end === 'since' || day !== undefined) return iso(first);
  const next =
    month === undefined ? [first.getUTCFullYear() + 1, 0] : [first.getUTCFullYear(), first.getUTCMonth() + 1];
  return iso(new Date(Date.UTC(next[0] ?? 0, next[1] ?? 0, 0)));
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}

export function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
