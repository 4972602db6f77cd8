import type { Annotated, Article, Event, Linked, Period, Problem, Source, Trend } from '@letapis/core';

/** What came of adding one source. Adding the same bytes again changes nothing; changed bytes under the same name become a revision. */
export type Added =
  | { status: 'added' | 'unchanged' | 'revised'; name: string; articleId: string; revision: number }
  | { status: 'refused'; name: string; problem: Problem };

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
  /** Events told as actual, and those planned or possible. */
  events: { actual: number; announced: number };
};

/** A whole article with its derived data and where it came from. */
export type StoredArticle = Annotated & {
  summary: ArticleSummary;
  source: { name: string; revision: number; addedAt: string; bytes: number };
  /** For each event id: the other articles that tell the same happening. */
  alsoToldBy: Record<string, string[]>;
};

/** A section, the same in all languages: its names are joined by the translations that share a work. */
export type Section = { id: string; names: Record<string, string>; articles: number };

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

/** A period that articles are of, newest first. */
export type Week = Period & { articles: number };

/** One happening with the article it is shown from. */
export type Happening = { linked: Linked; article: ArticleSummary };

export type Hit = {
  article: ArticleSummary /** Plain text; hits between U+E000 and U+E001. */;
  snippet: string;
  score: number;
};

/** A page of a list. `next` is given back as `cursor` for the next page; absent at the end. */
export type Page<T> = { items: T[]; total: number; next?: string };

export type Paging = { limit?: number; cursor?: string };

export type ArticleFilter = Paging & {
  /** Prefer this language where a work has it, one article a work. Absent: every article in every language. */
  prefer?: string;
  language?: string;
  sectionId?: string;
  week?: Period;
};

export type EventFilter = Paging & {
  /** Show mentions from articles in this language where a work has it, one mention a work. */
  prefer?: string;
  /** Only mentions from articles in this language. */
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

/** The one interface of the archive; engines behind it are interchangeable. Read methods never write. */
export interface Archive {
  add(source: Source & { name: string }): Promise<Added>;
  article(id: string): Promise<StoredArticle | null>;
  /** The raw source of an article exactly as it was added, newest revision unless told. */
  source(articleId: string, revision?: number): Promise<{ name: string; content: Uint8Array } | null>;
  articles(filter?: ArticleFilter): Promise<Page<ArticleSummary>>;
  /** Events one by one, by date, undated last. */
  events(filter?: EventFilter): Promise<Page<{ event: Event; article: ArticleSummary }>>;
  /** Happenings (linked events), newest first, undated last within their article's week. */
  timeline(filter?: EventFilter): Promise<Page<Happening>>;
  /** Happenings a year or month for the picture above the timeline, by kind of PLOVER's quad class. */
  histogram(filter?: EventFilter): Promise<{ month: string; cooperation: number; conflict: number }[]>;
  situations(filter?: { sectionId?: string; prefer?: string }): Promise<SituationRow[]>;
  sections(): Promise<Section[]>;
  weeks(): Promise<Week[]>;
  search(query: string, filter?: Paging & { prefer?: string; language?: string }): Promise<Page<Hit>>;
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
