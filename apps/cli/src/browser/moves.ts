import { layoutOf } from './layout.ts';
import { readerLines } from './reading.ts';
import { currentItem, currentList, cursor, listKey, position, verdictSections } from './select.ts';
import type { Mode, State } from './state.ts';

/** Lines or items, ±Infinity for the ends, or as many as the pane shows. */
export type Step = number | 'page' | '-page';

const toNumber = (step: Step, page: number): number => (step === 'page' ? page : step === '-page' ? -page : step);

const clamp = (value: number, most: number): number => Math.max(0, Math.min(value, most));

export function moveInList(state: State, step: Step): State {
  if (state.mode === 'verdicts') {
    const last = verdictSections(state).length - 1;
    return { ...state, verdictRow: clamp(state.verdictRow + toNumber(step, last), last) };
  }
  const list = currentList(state);
  if (!list) return state;
  // Items take from one to three rows; half the rows are about a page of any.
  const page = Math.max(1, Math.floor(layoutOf(state).items / 2));
  return goTo(state, clamp(cursor(state) + toNumber(step, page), list.total - 1));
}

export function goTo(state: State, wanted: number): State {
  const positions = { ...state.positions, [listKey(state)]: { ...position(state), wanted } };
  return { ...state, positions };
}

export function moveInReader(state: State, step: Step): State {
  const lines = readerLines(state);
  if (!lines) return state;
  const { text } = layoutOf(state);
  const top = clamp(state.reader.top + toNumber(step, Math.max(1, text - 1)), Math.max(0, lines.length - text));
  return { ...state, reader: { ...state.reader, top } };
}

/** To an earlier or later week or verdict; in other lists into an item and out of it. */
export function moveSideways(state: State, direction: 1 | -1): State {
  if (state.focus === 'reader') return direction < 0 ? { ...state, focus: 'list' } : state;
  switch (state.mode) {
    case 'weeks': {
      const last = (state.data.weeks?.length ?? 1) - 1;
      // The weeks are kept newest first.
      return { ...state, week: clamp(state.week - direction, last) };
    }
    case 'verdicts': {
      const last = (currentList(state)?.items.length ?? 1) - 1;
      // So are the verdicts.
      return goTo(state, clamp(cursor(state) - direction, last));
    }
    default:
      return direction < 0 ? goBack(state) : openItem(state);
  }
}

export function openItem(state: State): State {
  if (state.focus === 'reader') return state;
  const item = currentItem(state);
  switch (item?.kind) {
    case undefined:
      return state;
    case 'section':
      return { ...state, section: item.section.id };
    case 'all':
      return { ...state, section: 'all' };
    default:
      return { ...state, focus: 'reader' };
  }
}

/** One step back: from a marked place, from the reader, from the results, from a section. */
export function goBack(state: State): State {
  const { date, event, hit, ...reader } = state.reader;
  if (state.focus === 'reader') {
    const marked = date ?? event ?? hit;
    return marked === undefined ? { ...state, focus: 'list' } : { ...state, reader };
  }
  if (state.mode === 'search') return { ...state, mode: state.before };
  const { section: _, ...above } = state;
  return state.mode === 'sections' ? above : state;
}

export function toMode(state: State, mode: Mode): State {
  const { section: _, ...rest } = state;
  return { ...rest, mode, focus: 'list' };
}
