import type { Generated } from 'kysely';

/** The tables as kysely sees them. What they are made of is in migrations.ts; JSON is stored as text. */
export type Schema = {
  content: { hash: string; bytes: Uint8Array };
  source: {
    id: Generated<number>;
    name: string;
    url: string | null;
    hash: string;
    added_at: string;
    /** Null until the source is parsed: what a killed ingest left to do. */
    article_id: string | null;
    revision: number | null;
  };
  article: {
    n: Generated<number>;
    id: string;
    work: string;
    /** Languages of its work, each between commas. */
    work_languages: string;
    /** 1: the first article of its language in its work. */
    lead: number;
    /** 1: what its work is shown by to a reader whose language it lacks. */
    fallback: number;
    language: string;
    title: string;
    section: string | null;
    section_key: string | null;
    period_start: string | null;
    period_end: string | null;
    published: string | null;
    updated: string | null;
    trend: 'improved' | 'unchanged' | 'deteriorated' | null;
    situation_label: string | null;
    lede: string | null;
    anchor: string;
    /** The day that orders lists; empty when none is known. */
    day: string;
    words: number;
    actual: number;
    announced: number;
    source_id: number;
    /** Distinct types of its events, in order, parted by commas. */
    types: string;
  };
  /** `{article, timex}`. */
  article_json: { n: number; json: string };
  event: {
    n: Generated<number>;
    id: string;
    article_n: number;
    /** Place in the order of the article. */
    position: number;
    happening_n: number | null;
    type: string;
    /** Both set or both null. */
    start_day: string | null;
    end_day: string | null;
    /** The start, or `UNDATED`. */
    sort_day: string;
    polarity: string;
    modality: string;
    json: string;
  };
  /** What events of one matter share, see `linkKeys`; the days are those of the event, or on which it was told. */
  link_key: { key: string; start_day: string; end_day: string; event_n: number };
  happening: {
    n: Generated<number>;
    id: string;
    /** The day that orders the timeline: its own, else the first of its article's week; empty when none is known. */
    sort_day: string;
    dated: number;
    /** PLOVER's side: what the picture is drawn by. */
    side: string;
    /** `YYYY-MM`, `YYYY` when no closer, null when not even that. */
    bucket: string | null;
    /** `{when, conflicts}`; empty when it is told once, at the time of its mention. */
    json: string;
  };
  saved_search: { name: string; query: string; saved_at: string };
  section_name: { key: string; language: string; name: string; articles: number };
  section_pair: { a: string; a_language: string; b: string; b_language: string; works: number };
  section: { key: string; section_id: string };
  /** What is read at each query, see segments/. `size`: how many are in it and not gone. */
  segment: { id: Generated<number>; kind: 'article' | 'mention'; size: number; gone: number };
  /** What its articles or mentions are found, narrowed and counted by; each query reads only the columns that it asks. */
  segment_column: { segment: number; name: string; packed: Uint8Array };
  /** The segment in which an article or happening was first. */
  indexed: { kind: 'article' | 'mention'; n: number; segment: number };
  /** The segment that has by now what was in another. */
  merged: { segment: number; now: number };
  /** What is in a segment and there no more. */
  gone: { segment: number; n: number };
  /** Postings of some terms of a segment that follow each other, from `first` on. */
  block: { segment: number; first: string; packed: Uint8Array };
  /** What a long task has done so far, for the next program to go on with. */
  progress: { task: string; json: string };
};
