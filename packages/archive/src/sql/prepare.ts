import { type Annotated, type Article, type Event, linkAlone, matterKeys, type Reach, reachesOf } from '@letapis/core';
import { indexText } from '../search/index-text.ts';
import { sectionKey } from '../sections.ts';
import { onlyMention, type UnnumberedMention } from '../segments/mention-rows.ts';
import { type ArticleTerms, packTerms } from '../segments/terms.ts';
import { vocabulary } from '../segments/vocabulary.ts';
import { workOf } from '../work.ts';
import { eventColumns, type LinkKeys, linkKeysOf } from './event-row.ts';
import { happeningRow } from './happening-row.ts';

/**
 * All that is stored of an article and depends on it alone, ready as rows: what takes long, and needs no archive, is
 * done before a transaction begins, on another thread if there is one.
 */
export type Prepared = {
  row: ReturnType<typeof articleRow>;
  /** `{article, timex}`. */
  json: string;
  text: ArticleTerms;
  /** The first day on which it can have told its events; empty when nobody knows. */
  week: string;
  /** In the order of the article. */
  events: PreparedEvent[];
};

export type PreparedEvent = {
  row: { id: string; json: string } & ReturnType<typeof eventColumns>;
  keys: LinkKeys;
  /** Where others are looked for that tell the same. */
  reaches: Reach[];
  /** Its happening as long as nothing else tells it, and what its segment holds of it. */
  alone: ReturnType<typeof happeningRow>;
  mention: UnnumberedMention;
};

/** `name`: of the source. */
export function prepare({ article, timex, events }: Annotated, name: string): Prepared {
  const text = indexText(article);
  const row = articleRow(article, events, name, text.fields.at(-1)?.length ?? 0);
  const week = row.period_start ?? row.day;
  return {
    row,
    json: JSON.stringify({ article, timex }),
    text: packTerms(text, vocabulary()),
    week,
    events: events.map((event) => prepareEvent(event, week)),
  };
}

function prepareEvent(event: Event, week: string): PreparedEvent {
  const row = { id: event.id, ...eventColumns(event), json: JSON.stringify(event) };
  const alone = happeningRow(linkAlone(event), week);
  const matter = matterKeys(event);
  return {
    row,
    keys: linkKeysOf(event, week, matter),
    reaches: reachesOf(event, matter),
    alone,
    mention: onlyMention(alone, row, event),
  };
}

function articleRow(article: Article, events: readonly Event[], name: string, words: number) {
  const key = article.section === undefined ? '' : sectionKey(article.section);
  const count = (...modalities: Event['factuality']['modality'][]) =>
    events.filter(({ factuality }) => modalities.includes(factuality.modality)).length;
  return {
    id: article.id,
    work: workOf(name, article.language, article.id),
    work_languages: `,${article.language},`,
    lead: 1,
    fallback: 1,
    language: article.language,
    title: article.title,
    section: article.section ?? null,
    section_key: key === '' ? null : key,
    period_start: article.period?.start ?? null,
    period_end: article.period?.end ?? null,
    published: article.published ?? null,
    updated: article.updated ?? null,
    trend: article.situation?.trend ?? null,
    situation_label: article.situation?.label ?? null,
    lede: article.lede ?? null,
    anchor: JSON.stringify(article.anchor),
    day: article.period?.end ?? article.published?.slice(0, 10) ?? article.anchor.date ?? '',
    words,
    actual: count('actual'),
    announced: count('planned', 'possible'),
    types: [...new Set(events.map(({ type }) => type))].sort().join(','),
  };
}
