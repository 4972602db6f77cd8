import type { ArticleSummary, CameOf, Happening, StoredArticle } from '@letapis/archive';
import type { Article, Event, Timex, Trend } from '@letapis/core';
import { listKey } from '../../src/browser/select.ts';
import { type Data, type Item, initialState, type State, type StateEvent } from '../../src/browser/state.ts';
import { update } from '../../src/browser/update.ts';
import type { Speech } from '../../src/messages.ts';

// A small story written out by hand, so that what is drawn does not hang on what the parser finds.

const weeks = [
  { start: '2019-05-13', end: '2019-05-19' },
  { start: '2019-05-06', end: '2019-05-12' },
];

type Told = { id: string; language?: string; week: number; section: string; trend: Trend; title: string; text: string };

function told({ id, language = 'en', week, section, trend, title, text }: Told): Article {
  const period = weeks[week] ?? { start: '2019-05-06', end: '2019-05-12' };
  const blocks = Array.from(text.matchAll(/[^\n]+/g), ({ 0: line, index }) => ({
    kind: line.startsWith('Points') ? ('heading' as const) : ('paragraph' as const),
    start: index,
    end: index + line.length,
  }));
  return {
    id,
    language,
    title,
    section,
    period,
    situation: { trend, label: `It is ${trend}` },
    authors: [],
    figures: [{ caption: 'The harbour in spring', url: 'https://example.org/harbour' }],
    text,
    blocks,
    anchor: { date: period.end, basis: 'period', trusted: true },
    discarded: [
      { text: 'Home', reason: 'navigation' },
      { text: 'Subscribe', reason: 'newsletter' },
      { text: 'Archive', reason: 'navigation' },
    ],
  };
}

function at<T extends string>(text: string, part: T): { start: number; end: number; text: T } {
  const start = text.indexOf(part);
  if (start === -1) throw new Error(`no "${part}" in the story`);
  return { start, end: start + part.length, text: part };
}

const FERRIES = [
  'After a winter of quarrels over berths, the ferries of Tallinn and Riga will share a timetable.',
  'On 8 May, the ministers of Estonia and Latvia met in Riga. They signed an agreement on timetables.',
  'Points that stay open',
  'Lithuania may join the agreement by the end of the year. On Friday, Estonia said that the fares would not rise. \x1b[31mThe 漢字 harbour\x1b[0m stays \u202eopen.',
].join('\n\n');

const ferries = told({
  id: 'ferries',
  week: 1,
  section: 'Sea transport',
  trend: 'improved',
  title: 'Two ports agree on one timetable',
  text: FERRIES,
});
const ferriesBe = told({
  id: 'ferries-be',
  language: 'be',
  week: 1,
  section: 'Марскі транспарт',
  trend: 'improved',
  title: 'Два парты згадзіліся на адзін расклад',
  text: 'Пасля зімы спрэчак паромы Таліна і Рыгі будуць хадзіць паводле агульнага раскладу.',
});
const strike = told({
  id: 'strike',
  week: 0,
  section: 'Sea transport',
  trend: 'deteriorated',
  title: 'Dockers stop the cranes for a day',
  text: 'On Tuesday, dockers in Riga went on strike.',
});
const rails = told({
  id: 'rails',
  week: 0,
  section: 'Railways and everything that runs on them',
  trend: 'unchanged',
  title: 'A long title about a line that has been under discussion for longer than anyone on the platform remembers',
  text: 'Nothing moved.',
});

const timex: Timex[] = [
  { ...at(FERRIES, '8 May'), type: 'DATE', value: '2019-05-08', edtf: '2019-05-08', basis: 'relative' },
  { ...at(FERRIES, 'the end of the year'), type: 'DATE', value: '2019', mod: 'END', edtf: '2019', basis: 'relative' },
  { ...at(FERRIES, 'Friday'), type: 'DATE', value: '2019-05-10', edtf: '2019-05-10', basis: 'relative' },
];

const none = { edtf: null, start: null, end: null, granularity: 'none', basis: 'none' } as const;
const day = (date: string, index: number) =>
  ({ edtf: date, start: date, end: date, granularity: 'day', basis: 'relative', timex: index }) as const;

function event(id: string, type: Event['type'], trigger: string, evidence: string, more: Partial<Event> = {}): Event {
  return {
    id,
    articleId: 'ferries',
    type,
    contexts: [],
    when: none,
    actors: [{ name: 'Estonia', country: 'EST', id: 'country/est', resolvedBy: 'text' }],
    recipients: [{ name: 'Latvia', country: 'LVA', id: 'country/lva', resolvedBy: 'text' }],
    amounts: [],
    factuality: { polarity: 'positive', modality: 'actual', reportedBy: [], historical: false },
    trigger: at(FERRIES, trigger),
    evidence: at(FERRIES, evidence),
    rule: 'test',
    confidence: 0.9,
    ...more,
  };
}

const actual: Event['factuality'] = { polarity: 'positive', modality: 'actual', reportedBy: [], historical: false };
const events: Event[] = [
  event('met', 'CONSULT', 'met', 'On 8 May, the ministers of Estonia and Latvia met in Riga.', {
    when: day('2019-05-08', 0),
  }),
  event('signed', 'AGREE', 'signed', 'They signed an agreement on timetables.', {
    when: { ...day('2019-05-08', 0), basis: 'carried' },
  }),
  event('join', 'AGREE', 'join', 'Lithuania may join the agreement by the end of the year.', {
    factuality: { ...actual, modality: 'possible' },
  }),
  event('rise', 'OTHER', 'rise', 'On Friday, Estonia said that the fares would not rise.', {
    factuality: { ...actual, polarity: 'negative', reportedBy: ['Estonia'] },
    when: day('2019-05-10', 2),
  }),
];

function summary(article: Article): ArticleSummary {
  const { id, language, title, section = '', period, situation, anchor } = article;
  const translations: Record<string, string> =
    id === 'ferries' ? { be: 'ferries-be' } : id === 'ferries-be' ? { en: 'ferries' } : {};
  return {
    id,
    language,
    title,
    section,
    sectionId: section.startsWith('Rail') ? 'railways' : 'sea-transport',
    ...(period ? { period } : {}),
    ...(situation ? { situation } : {}),
    anchor,
    work: id.replace('-be', ''),
    translations,
    words: 40,
    events: { actual: 2, announced: 1 },
  };
}

const announced = events.slice(2, 3).map(
  (promise): CameOf => ({
    promise,
    announced: '2019-05-06',
    verdict: 'open',
    outcomes: [],
    asOf: '2019-05-19',
    articles: { ferries: summary(ferries) },
  }),
);
const outcomes = Object.fromEntries(announced.map((outcome) => [outcome.promise.id, outcome]));

function stored(article: Article): StoredArticle {
  const own = article.id === 'ferries';
  return {
    article,
    timex: own ? timex : [],
    events: own ? events : [],
    summary: summary(article),
    source: { name: `${article.id}.txt`, revision: 1, addedAt: '2019-06-01T00:00:00Z', bytes: 100 },
    alsoToldBy: {},
    outcomes: own ? outcomes : {},
  };
}

const happenings: Happening[] = [
  {
    linked: { id: '1', mentions: events.slice(3, 4), when: day('2019-05-10', 2), conflicts: [] },
    article: summary(ferries),
  },
  {
    linked: {
      id: '2',
      mentions: [
        ...events.slice(0, 1),
        ...events.slice(0, 1).map((each) => ({ ...each, id: 'x', articleId: 'ferries-be' })),
      ],
      when: day('2019-05-08', 0),
      conflicts: [{ eventId: 'x', when: day('2019-05-09', 0) }],
    },
    article: summary(ferries),
  },
  {
    linked: { id: '3', mentions: events.slice(1, 2), when: day('2018-05-08', 0), conflicts: [] },
    article: summary(ferries),
  },
  ...announced.map((outcome) => ({
    linked: { id: '4', mentions: [outcome.promise], when: none, conflicts: [] },
    article: summary(ferries),
    outcome,
  })),
];

const articleItem = (article: Article): Item => ({ kind: 'article', article: summary(article) });
const list = (items: Item[]) => ({ items, total: items.length });

const data: Data = {
  stats: { articles: 4, works: 3, events: 4, languages: ['be', 'en'], first: '2019-05-06', last: '2019-05-19' },
  weeks: weeks.map((week) => ({ ...week, articles: 2, works: 2 })),
  sections: [
    { id: 'sea-transport', names: { en: 'Sea transport', be: 'Марскі транспарт' }, articles: 3, works: 2 },
    { id: 'railways', names: { en: 'Railways and everything that runs on them' }, articles: 1, works: 1 },
  ],
  situations: {
    rows: [strike, rails, ferries].map((article) => ({
      sectionId: summary(article).sectionId ?? '',
      period: article.period ?? { start: '', end: '' },
      trend: article.situation?.trend ?? 'unchanged',
      label: article.situation?.label ?? '',
      articleId: article.id,
      language: 'en',
      title: article.title,
    })),
  },
  histogram: [
    { month: '2018-05', cooperation: 1, conflict: 0, other: 0 },
    { month: '2019-05', cooperation: 2, conflict: 1, other: 0 },
  ],
  lists: {},
  articles: Object.fromEntries([ferries, ferriesBe, strike, rails].map((article) => [article.id, stored(article)])),
};

/** A browser of the story on a screen of this size, everything loaded. */
export function open(columns: number, rows: number, speech: Speech): State {
  const state = initialState({ size: { columns, rows }, speech, name: 'story' });
  const lists = {
    [listKey({ ...state, data, week: 0 })]: list([articleItem(strike), articleItem(rails)]),
    [listKey({ ...state, data, week: 1 })]: list([articleItem(ferries)]),
    [listKey({ ...state, mode: 'sections' })]: list([
      ...(data.sections ?? []).map((section): Item => ({ kind: 'section', section })),
      { kind: 'all' },
    ]),
    [listKey({ ...state, mode: 'sections', section: 'sea-transport' })]: list([
      articleItem(strike),
      articleItem(ferries),
    ]),
    [listKey({ ...state, mode: 'timeline' })]: list(happenings.map((happening) => ({ kind: 'happening', happening }))),
    [listKey({ ...state, mode: 'search', query: 'agreement' })]: list([
      {
        kind: 'hit',
        hit: { article: summary(ferries), snippet: 'They signed an \ue000agreement\ue001 on timetables…', score: 1 },
      },
    ]),
    [listKey({ ...state, mode: 'search', query: 'zeppelin' })]: list([]),
  };
  return update(state, { type: 'loaded', put: () => ({ ...data, lists }) });
}

/** Presses keys one after another; a word between quotes is typed letter by letter. */
export function press(state: State, ...keys: string[]): State {
  return keys
    .flatMap((key): StateEvent[] =>
      (key.startsWith('"') ? Array.from(key.slice(1, -1)) : [key]).map((each) => ({ type: 'key', key: each })),
    )
    .reduce(update, state);
}
