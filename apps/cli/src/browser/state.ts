import type {
  Archive,
  ArticleSummary,
  EventFilter,
  Happening,
  Hit,
  Section,
  SituationRow,
  StoredArticle,
  Week,
} from '@letapis/archive';
import type { Speech } from '../messages.ts';

export const modes = ['weeks', 'sections', 'timeline', 'verdicts'] as const;
/** The four views of the header, and the results of a search. */
export type Mode = (typeof modes)[number] | 'search';

/** One thing in a list. */
export type Item =
  | { kind: 'article'; article: ArticleSummary }
  | { kind: 'section'; section: Section }
  /** The articles of every section, and of none. */
  | { kind: 'all' }
  | { kind: 'happening'; happening: Happening }
  | { kind: 'hit'; hit: Hit }
  | { kind: 'verdict'; verdict: SituationRow };

/** As much of a list as is loaded. */
export type Loaded = { items: readonly Item[]; total: number; next?: string };

/** What came from the archive; absent: not yet. */
export type Data = {
  stats?: Awaited<ReturnType<Archive['stats']>>;
  weeks?: readonly Week[];
  sections?: readonly Section[];
  /** The verdicts of all sections, newest first; `next`: where those that are not loaded go on. */
  situations?: { rows: readonly SituationRow[]; next?: string };
  histogram?: Awaited<ReturnType<Archive['histogram']>>;
  lists: Readonly<Record<string, Loaded>>;
  articles: Readonly<Record<string, StoredArticle | null>>;
};

/** Where one stands in a list: the item, and the one drawn first. `wanted` may lie beyond what is loaded. */
export type Position = { wanted: number; top: number };

/** What to go to once the article is there. */
export type Aim = { event: string } | { hit: 'first' | 'last' };

export type Reader = {
  /** What was chosen in the list when the article was opened. */
  choice?: string;
  id?: string;
  top: number;
  events: boolean;
  date?: number;
  event?: number;
  hit?: number;
  aim?: Aim;
};

export type Prompt = { kind: 'search' | 'filter' | 'command'; text: string };

export type State = {
  size: { columns: number; rows: number };
  speech: Speech;
  /** How the archive is called in the header. */
  name: string;
  mode: Mode;
  /** The mode that a search was begun from. */
  before: Mode;
  focus: 'list' | 'reader';
  /** Index into the weeks, 0 the newest. */
  week: number;
  /** The section whose articles are listed; absent: the list of sections. `all`: articles of every section. */
  section?: string;
  query: string;
  filter: { text: string; events: EventFilter };
  /** In the strips of verdicts: the row; the column is in `positions`. */
  verdictRow: number;
  positions: Readonly<Record<string, Position>>;
  /** For an article: the translation that is read instead. */
  translations: Readonly<Record<string, string>>;
  reader: Reader;
  prompt?: Prompt;
  help?: { filter: string; top: number };
  /** A sentence for the line above the footer. */
  note?: string;
  /** The language that the interface shall speak next. */
  wishedLocale?: string;
  data: Data;
  done: boolean;
};

export type StateEvent =
  | { type: 'key'; key: string }
  | { type: 'resize'; columns: number; rows: number }
  | { type: 'loaded'; put: (data: Data) => Data }
  | { type: 'speech'; speech: Speech }
  | { type: 'failed'; sentence: string };

export function initialState(start: Pick<State, 'size' | 'speech' | 'name'>): State {
  return {
    ...start,
    mode: 'weeks',
    before: 'weeks',
    focus: 'list',
    week: 0,
    query: '',
    filter: { text: '', events: {} },
    verdictRow: 0,
    positions: {},
    translations: {},
    reader: { top: 0, events: true },
    data: { lists: {}, articles: {} },
    done: false,
  };
}
