import type {
  ActorsFile,
  Annotated,
  Article,
  Event,
  EventOptions,
  Linked,
  Outcome,
  Period,
  Problem,
  Source,
  Trend,
} from '@letapis/core';
import type { Prepared } from './sql/prepare.ts';

/**
 * What came of adding one source. Adding the same bytes again changes nothing; changed bytes under the same name become
 * a revision. `refused`: there is nothing in it to read, and it was not kept. `failed`: a fault of this program; it is
 * kept and `resume` tries again.
 */
export type Added =
  | { status: 'added' | 'unchanged' | 'revised'; name: string; articleId: string; revision: number }
  | { status: 'refused' | 'failed'; name: string; problem: Problem };

/** A line of a list: what one needs to show an article without its text. */
export type ArticleSummary = Pick<
  Article,
  'id' | 'language' | 'title' | 'section' | 'period' | 'published' | 'updated' | 'situation' | 'lede' | 'anchor'
> & {
  /** Identity of the section across languages, see `Section`. */
  sectionId?: string;
  /** What the translations of one article share. */
  work: string;
  /** Other languages of the same work: BCP 47 to article id. */
  translations: Record<string, string>;
  words: number;
  /** Events told as actual, and those planned or possible; what is only alleged is neither. */
  events: { actual: number; announced: number };
};

/** A whole article with its derived data and where it came from. */
export type StoredArticle = Annotated & {
  summary: ArticleSummary;
  source: { name: string; revision: number; addedAt: string; bytes: number };
  /** For each event id: the other articles that tell the same happening. */
  alsoToldBy: Record<string, string[]>;
  /** By event id, for events that announce something or say what came of it; see `CameOf`. */
  outcomes: Record<string, CameOf>;
};

/**
 * What was announced and what came of it, with the articles that say so by their id. An event that announces is the
 * `promise`; one that tells what came of an announcement is among the `outcomes`.
 */
export type CameOf = Outcome & { articles: Record<string, ArticleSummary> };

/** An event in its article. */
export type Mention = { event: Event; article: ArticleSummary; outcome?: CameOf };

/**
 * A section, the same in all languages: its names are joined by the translations that share a work.
 * `articles` counts every language, `works` counts the translations of one article once.
 */
export type Section = { id: string; names: Record<string, string>; articles: number; works: number };

/** One verdict: a section in a period. */
export type SituationRow = {
  sectionId: string;
  period: Period;
  trend: Trend;
  label: string;
  articleId: string;
  language: string;
  title: string;
};

/** How many verdicts a section has of each trend, of the periods that begin in a month (`YYYY-MM`). */
export type VerdictCount = { sectionId: string; month: string } & Record<Trend, number>;

/** A period that articles are of, newest first. Counts as in `Section`. */
export type Week = Period & { articles: number; works: number };

/**
 * One happening with the article it is shown from, which tells the first of its mentions.
 * The filter's language or preference holds for the mentions too. `outcome` is that of its first mention.
 */
export type Happening = { linked: Linked; article: ArticleSummary; outcome?: CameOf };

/**
 * How many happenings fall in a month (`YYYY-MM`), or in a year (`YYYY`) when no closer date is known;
 * those without as much are not counted. `other` is what PLOVER has no side for.
 */
export type HistogramRow = { month: string; cooperation: number; conflict: number; other: number };

/**
 * What one side did toward another in a month, or a year when no closer date is known, or null when not even that:
 * happenings of one PLOVER type, and the mean of their PLOVER scores from −10 (conflict) to +10 (cooperation); null for
 * OTHER, which has none.
 */
export type DyadRow = { month: string | null; type: Event['type']; happenings: number; score: number | null };

/** A query that is kept under a name. */
export type SavedSearch = { name: string; query: string; savedAt: string };

export type Hit = {
  article: ArticleSummary;
  /** Plain text on one line; hits between U+E000 and U+E001. */
  snippet: string;
  /** Higher is better; comparable within one search only. */
  score: number;
};

/** What a search can be narrowed by: the fields of the query language of the same meaning. */
export type FacetName = 'section' | 'year' | 'language' | 'type' | 'situation';

/**
 * How many hits have a value, most first: ids of sections, years, BCP 47 codes, PLOVER types of the article's events,
 * trends. An article with events of several types counts for each of them.
 */
export type Facets = Record<FacetName, { value: string; count: number }[]>;

/** Hits of a search; `facets` of all of them, not of this page, when they were asked for. */
export type Found = Page<Hit> & { facets?: Facets };

/** A page of a list. `next` is given back as `cursor` for the next page; absent at the end. */
export type Page<T> = { items: T[]; total: number; next?: string };

export type Paging = { limit?: number; cursor?: string };

/** `prefer`: as in `ArticleFilter`, English unless told. */
export type SituationFilter = Paging & { sectionId?: string; prefer?: string };

export type ArticleFilter = Paging & {
  /** One article a work: in this language if the work has it, else in English, else in any. Absent: every article. */
  prefer?: string;
  /** Only articles in this language; `prefer` then has no say. */
  language?: string;
  sectionId?: string;
  week?: Period;
};

export type EventFilter = Paging & {
  /** Only mentions from the one article of each work that `ArticleFilter.prefer` would show. */
  prefer?: string;
  /** Only mentions from articles in this language; `prefer` then has no say. */
  language?: string;
  articleId?: string;
  sectionId?: string;
  type?: Event['type'];
  /** Gazetteer ids or ISO 3166-1 alpha-3 codes; every one must take part. */
  actors?: string[];
  /** Inclusive days. */
  after?: string;
  before?: string;
  polarity?: Event['factuality']['polarity'];
  modality?: Event['factuality']['modality'];
};

/**
 * What came of deriving everything again: articles done, and how their events differ by id. `failed`: articles left as
 * they were, since this program could not read their source.
 */
export type Rebuilt = { articles: number; added: number; changed: number; gone: number; failed: number };

/** What is wrong in an archive. `what`: which promise is broken; `subject`: where. */
export type Damage = { what: 'database' | 'source' | 'article' | 'index' | 'event'; subject: string; message: string };

/** What was counted and found; an archive is whole when there is no damage. `waiting`: sources that `resume` would parse. */
export type Checked = { sources: number; waiting: number; articles: number; events: number; damage: Damage[] };

export type SearchFilter = Paging & {
  prefer?: string;
  language?: string;
  /** Count the facets too. */
  facets?: boolean;
};

export type ArchiveOptions = {
  /** Never write, and throw `archive.not-found` when there is no archive yet. */
  readOnly?: boolean;
  /** How sources are read: on this thread unless told (`ParseThreads` of `@letapis/archive/inputs`). */
  parse?: Parse;
};

/**
 * The whole way from a source to its events, or on to all that is stored of them; fails with a `Problem` when the source
 * cannot be read.
 */
export type Parse = (
  source: Source & { name: string },
  options: EventOptions,
) => Annotated | Prepared | Promise<Annotated | Prepared>;

/**
 * The one interface of the archive; engines behind it are interchangeable. Read methods never write.
 * Errors are `Problem`s: `archive.busy` when another program writes for too long, `archive.full` when there is no room,
 * `archive.unreachable` when a server is gone, `query.invalid` for a search, cursor or limit that means nothing.
 */
export interface Archive {
  /** Commits the source, then parses it and replaces what was derived from an earlier revision. */
  add(source: Source & { name: string }): Promise<Added>;
  /** As `add` for each in turn, faster: they are committed together, then parsed and stored together. Not for more than fit in memory. */
  addAll(sources: readonly (Source & { name: string })[]): Promise<Added[]>;
  /**
   * Derives every article again from its newest source, as after an upgrade of this program; what was interrupted goes
   * on where it stopped, with its counts. `onProgress` is told what is done of how many articles.
   */
  rebuild(onProgress?: (done: Rebuilt, total: number) => void): Promise<Rebuilt>;
  /**
   * Writes a copy of the archive as it is at this moment into a new file, while others may read and write.
   * Throws the system's `EEXIST` when there is such a file already, and `archive.unsupported` when the archive is on a
   * server, whose own tools do it.
   */
  backup(file: string): Promise<{ bytes: number }>;
  /** Looks at everything that is stored; changes nothing. */
  check(): Promise<Checked>;
  /** Finishes what an interrupted `add` committed and did not parse. */
  resume(): Promise<Added[]>;
  /** Remembers a text by its key until another one takes its place: what an ingest must know of its last visit. */
  note(key: string, text: string): Promise<void>;
  recall(key: string): Promise<string | null>;
  article(id: string): Promise<StoredArticle | null>;
  /** The raw source of an article exactly as it was added, newest revision unless told. */
  source(articleId: string, revision?: number): Promise<{ name: string; content: Uint8Array } | null>;
  articles(filter?: ArticleFilter): Promise<Page<ArticleSummary>>;
  /** Events one by one, by date, undated last. */
  events(filter?: EventFilter): Promise<Page<Mention>>;
  /** Happenings (linked events), newest first, undated last within their article's week. */
  timeline(filter?: EventFilter): Promise<Page<Happening>>;
  /** Happenings a year or month for the picture above the timeline, by kind of PLOVER's quad class, oldest first. */
  histogram(filter?: EventFilter): Promise<HistogramRow[]>;
  /**
   * What is told as done by one side to another, by month and type, oldest first. A side is an id of the gazetteer, an
   * ISO 3166-1 alpha-3 code, or a name in any spelling. Talks and agreements are of both sides, whoever is named first.
   */
  dyad(from: string, to: string): Promise<DyadRow[]>;
  /** Verdicts of articles that have a section and a period, one a work, newest first. */
  situations(filter?: SituationFilter): Promise<Page<SituationRow>>;
  /** The same, counted; oldest first. */
  verdictCounts(filter?: Pick<SituationFilter, 'prefer'>): Promise<VerdictCount[]>;
  sections(): Promise<Section[]>;
  weeks(): Promise<Week[]>;
  /**
   * Articles that a query finds, best first: words in any of their forms, "phrases" and prefix* as written, -not,
   * OR between two of these, and `section:` `actor:` `type:` `lang:` `situation:` `before:` `after:` `on:` with a value.
   * Days are EDTF and inclusive; a query without words lists the newest first. With `prefer` one hit a work: of the
   * articles that match, the one it would show. Throws a `QueryProblem` that points at what is wrong.
   */
  search(query: string, filter?: SearchFilter): Promise<Found>;
  /** Keeps a query under a name, in place of what had it before. Throws a `QueryProblem` for a query that means nothing. */
  saveSearch(name: string, query: string): Promise<SavedSearch>;
  /** By name. */
  savedSearches(): Promise<SavedSearch[]>;
  /** Whether there was one. */
  forgetSearch(name: string): Promise<boolean>;
  /** The archive's own actors and words; null when it was given none. */
  actors(): Promise<ActorsFile | null>;
  /**
   * Keeps a file of actors and words in the archive, in the place of the one before; an empty file takes it away. All that is
   * parsed from now on goes by it, and what was parsed before from the next `rebuild` on.
   */
  keepActors(file: ActorsFile): Promise<void>;
  /** `first` and `last`: the days between which the articles lie. */
  stats(): Promise<{
    articles: number;
    works: number;
    events: number;
    languages: string[];
    first: string | null;
    last: string | null;
  }>;
  close(): Promise<void>;
}
