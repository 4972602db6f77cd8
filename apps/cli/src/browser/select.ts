import type { SituationRow, StoredArticle, Week } from '@letapis/archive';
import type { Aim, Item, Loaded, Position, State } from './state.ts';

/** The key of the list that is shown, and under which it is loaded. */
export function listKey(state: State): string {
  const prefer = state.speech.locale;
  switch (state.mode) {
    case 'weeks': {
      const week = currentWeek(state);
      return week ? `week ${week.start}/${week.end} ${prefer}` : 'week';
    }
    case 'sections':
      return state.section === undefined ? 'sections' : `section ${state.section} ${prefer}`;
    case 'timeline':
      return `timeline ${prefer} ${state.filter.text}`;
    case 'verdicts':
      return `verdicts ${prefer} ${verdictSection(state) ?? ''}`;
    case 'search':
      return `search ${prefer} ${state.query}`;
  }
}

export function currentWeek({ data, week }: State): Week | undefined {
  return data.weeks?.[week];
}

const NOTHING: Loaded = { items: [], total: 0 };

/** The list that is shown, as far as it is loaded. */
export function currentList(state: State): Loaded | undefined {
  const { data, mode } = state;
  if (mode === 'weeks' && data.weeks?.length === 0) return NOTHING;
  if (mode === 'verdicts') {
    if (!data.situations) return undefined;
    const items = verdictsOf(state, verdictSection(state)).map((verdict): Item => ({ kind: 'verdict', verdict }));
    return { items, total: items.length };
  }
  return data.lists[listKey(state)];
}

const START: Position = { wanted: 0, top: 0 };

export function position(state: State): Position {
  return state.positions[listKey(state)] ?? START;
}

export function cursor(state: State): number {
  const loaded = currentList(state)?.items.length ?? 0;
  return Math.max(0, Math.min(position(state).wanted, loaded - 1));
}

export function currentItem(state: State): Item | undefined {
  return currentList(state)?.items[cursor(state)];
}

/** Sections that have verdicts, in the order of the archive. */
export function verdictSections({ data }: State): string[] {
  const judged = new Set(data.situations?.rows.map(({ sectionId }) => sectionId));
  const known = (data.sections ?? []).map(({ id }) => id).filter((id) => judged.has(id));
  return [...known, ...[...judged].filter((id) => !known.includes(id))];
}

export function verdictSection(state: State): string | undefined {
  return verdictSections(state)[state.verdictRow];
}

/** The verdicts of a section as far as they are loaded, newest first. */
export function verdictsOf({ data }: State, sectionId: string | undefined): SituationRow[] {
  return (data.situations?.rows ?? []).filter((row) => row.sectionId === sectionId);
}

export function sectionName(state: State, id: string): string {
  const names = state.data.sections?.find((section) => section.id === id)?.names ?? {};
  return names[state.speech.locale] ?? Object.values(names)[0] ?? id;
}

/** The article that an item stands for, and what to go to in it. */
export function articleOf(item: Item | undefined): { id: string; aim?: Aim } | undefined {
  switch (item?.kind) {
    case 'article':
      return { id: item.article.id };
    case 'hit':
      return { id: item.hit.article.id, aim: { hit: 'first' } };
    case 'verdict':
      return { id: item.verdict.articleId };
    case 'happening': {
      const { linked, article } = item.happening;
      const mention = linked.mentions.find(({ articleId }) => articleId === article.id);
      return { id: article.id, ...(mention ? { aim: { event: mention.id } } : {}) };
    }
    default:
      return undefined;
  }
}

/** The article in the reader; undefined while it is not loaded. */
export function storedArticle(state: State): StoredArticle | undefined {
  return (state.reader.id === undefined ? undefined : state.data.articles[state.reader.id]) ?? undefined;
}
