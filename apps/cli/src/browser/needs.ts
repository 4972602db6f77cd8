import type { Archive, Page } from '@letapis/archive';
import { currentList, currentWeek, listKey, position } from './select.ts';
import type { Data, Item, State } from './state.ts';

/** Something the screen shows that is not there yet. */
export type Need = { key: string; load: (archive: Archive) => Promise<(data: Data) => Data> };

const PAGE = 100;
/** A list is continued when one comes as near as this to what is loaded. */
const AHEAD = 40;

/** What must be loaded for this state, and is not. */
export function needs(state: State): Need[] {
  const { data } = state;
  const whole = <K extends 'stats' | 'weeks' | 'sections'>(key: K): Need[] =>
    data[key] === undefined
      ? [
          {
            key,
            load: async (archive) => {
              const value = await archive[key]();
              return (old) => ({ ...old, [key]: value });
            },
          },
        ]
      : [];
  return [
    ...whole('stats'),
    ...whole('sections'),
    ...whole('weeks'),
    ...situationsNeed(state),
    ...(state.mode === 'timeline' && data.histogram === undefined ? [histogramNeed(state)] : []),
    ...listNeed(state),
    ...articleNeed(state),
  ];
}

/** So many verdicts of all sections are loaded at once, and more where less than `COLUMNS` are left of one that is looked at. */
const VERDICTS = 1000;
const COLUMNS = 200;

function situationsNeed(state: State): Need[] {
  const { data, speech, mode } = state;
  const loaded = data.situations;
  const isShort = mode === 'verdicts' && position(state).wanted + COLUMNS > (currentList(state)?.items.length ?? 0);
  if (loaded && (loaded.next === undefined || !isShort)) return [];
  const before = loaded?.rows ?? [];
  const prefer = speech.locale;
  const paging = { limit: VERDICTS, ...(loaded?.next === undefined ? {} : { cursor: loaded.next }) };
  return [
    {
      key: `situations ${prefer} ${before.length}`,
      load: async (archive) => {
        const { items, next } = await archive.situations({ prefer, ...paging });
        const situations = { rows: [...before, ...items], ...(next === undefined ? {} : { next }) };
        return (old) => ({ ...old, situations });
      },
    },
  ];
}

function histogramNeed({ filter, speech }: State): Need {
  return {
    key: `histogram ${speech.locale} ${filter.text}`,
    load: async (archive) => {
      const histogram = await archive.histogram({ ...filter.events, prefer: speech.locale });
      return (old) => ({ ...old, histogram });
    },
  };
}

type Paging = { limit: number; cursor?: string };

/** How the list of the state is asked for; undefined: it does not come from the archive page by page. */
function source(state: State): ((archive: Archive, paging: Paging) => Promise<Page<Item>>) | undefined {
  const prefer = state.speech.locale;
  const { section, query, filter } = state;
  switch (state.mode) {
    case 'weeks': {
      const week = currentWeek(state);
      if (!week) return undefined;
      const period = { start: week.start, end: week.end };
      return async (archive, paging) => articles(await archive.articles({ week: period, prefer, ...paging }));
    }
    case 'sections':
      if (section === undefined) return async (archive) => sections(await archive.sections());
      return async (archive, paging) =>
        articles(await archive.articles({ ...(section === 'all' ? {} : { sectionId: section }), prefer, ...paging }));
    case 'timeline':
      return async (archive, paging) =>
        page(await archive.timeline({ ...filter.events, prefer, ...paging }), (happening) => ({
          kind: 'happening',
          happening,
        }));
    case 'search':
      return async (archive, paging) =>
        page(await archive.search(query, { prefer, ...paging }), (hit) => ({ kind: 'hit', hit }));
    case 'verdicts':
      return undefined;
  }
}

function page<T>({ items, total, next }: Page<T>, item: (value: T) => Item): Page<Item> {
  return { items: items.map(item), total, ...(next === undefined ? {} : { next }) };
}

type Articles = Awaited<ReturnType<Archive['articles']>>;
const articles = (found: Articles) => page(found, (article) => ({ kind: 'article', article }));

function sections(found: Awaited<ReturnType<Archive['sections']>>): Page<Item> {
  const items = found.map((section): Item => ({ kind: 'section', section }));
  return { items: [...items, { kind: 'all' }], total: items.length + 1 };
}

function listNeed(state: State): Need[] {
  const ask = source(state);
  if (!ask) return [];
  const key = listKey(state);
  const loaded = state.data.lists[key];
  if (loaded && (loaded.next === undefined || position(state).wanted + AHEAD < loaded.items.length)) return [];
  const before = loaded?.items ?? [];
  const paging = { limit: PAGE, ...(loaded?.next === undefined ? {} : { cursor: loaded.next }) };
  return [
    {
      key: `${key} ${before.length}`,
      load: async (archive) => {
        const { items, total, next } = await ask(archive, paging);
        const list = { items: [...before, ...items], total, ...(next === undefined ? {} : { next }) };
        return (old) => ({ ...old, lists: { ...old.lists, [key]: list } });
      },
    },
  ];
}

function articleNeed({ reader: { id }, data }: State): Need[] {
  if (id === undefined || data.articles[id] !== undefined) return [];
  return [
    {
      key: `article ${id}`,
      load: async (archive) => {
        const article = await archive.article(id);
        return (old) => ({ ...old, articles: { ...old.articles, [id]: article } });
      },
    },
  ];
}
