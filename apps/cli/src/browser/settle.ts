import { layoutOf } from './layout.ts';
import { hitsOf, lineOf, readerLines } from './reading.ts';
import {
  articleOf,
  currentItem,
  currentList,
  cursor,
  listKey,
  position,
  storedArticle,
  verdictSections,
} from './select.ts';
import type { Reader, State } from './state.ts';
import { itemLines } from './views/items.ts';

/** Brings a state into order: nothing stands beyond the end of what there is, and the reader shows what is chosen. */
export function settle(state: State): State {
  return [clampChoices, scrollList, followChoice, takeAim, clampReader].reduce((next, step) => step(next), state);
}

/** Only what is loaded says how far one can go. */
function clampChoices(state: State): State {
  const { weeks, situations } = state.data;
  const within = (value: number, many: number | undefined) =>
    many === undefined ? value : Math.max(0, Math.min(value, many - 1));
  const week = within(state.week, weeks?.length);
  const verdictRow = within(state.verdictRow, situations && verdictSections(state).length);
  return week === state.week && verdictRow === state.verdictRow ? state : { ...state, week, verdictRow };
}

/** Moves the first item drawn so that the chosen one is in sight. */
function scrollList(state: State): State {
  const list = currentList(state);
  if (!list || state.mode === 'verdicts') return state;
  const at = cursor(state);
  const { items: room, list: columns } = layoutOf(state);
  const before = position(state);
  let top = Math.min(before.top, at);
  let used = 0;
  for (let index = at; index >= top; index--) {
    used += itemLines(state, list, index, columns, index === top).length;
    if (used > room) {
      top = Math.min(index + 1, at);
      break;
    }
  }
  const wanted = Math.max(0, Math.min(before.wanted, list.total - 1));
  if (top === before.top && wanted === before.wanted) return state;
  return { ...state, positions: { ...state.positions, [listKey(state)]: { wanted, top } } };
}

/** The reader shows what is chosen in the list, or its translation; without a second pane, once it is opened. */
function followChoice(state: State): State {
  const list = currentList(state);
  if (!list || (!layoutOf(state).wide && state.focus === 'list')) return state;
  const target = articleOf(currentItem(state));
  const { id: _, aim: __, choice: ___, date, event, hit, ...kept } = state.reader;
  if (!target) return state.reader.id === undefined ? state : { ...state, focus: 'list', reader: { ...kept, top: 0 } };
  const choice = JSON.stringify(target);
  const id = state.translations[target.id] ?? target.id;
  if (choice === state.reader.choice) {
    if (id === state.reader.id) return state;
    // Another translation: its paragraphs are the same, so the place is kept.
    return { ...state, reader: { ...kept, id, choice } };
  }
  return { ...state, reader: { ...kept, id, choice, top: 0, ...(target.aim ? { aim: target.aim } : {}) } };
}

/** Goes to what was aimed at, once the article is there. */
function takeAim(state: State): State {
  const { aim, ...reader } = state.reader;
  const article = storedArticle(state);
  if (!aim || !article) return state;
  const aimed: Reader = { ...reader };
  let mark = '';
  if ('event' in aim) {
    const index = article.events.findIndex(({ id }) => id === aim.event);
    if (index !== -1) {
      aimed.event = index;
      mark = `evidence:${index}`;
    }
  } else {
    const hits = hitsOf({ ...state, reader: aimed });
    if (hits.length > 0) {
      aimed.hit = aim.hit === 'first' ? 0 : hits.length - 1;
      mark = `hit:${aimed.hit}`;
    }
  }
  return showMark({ ...state, reader: aimed }, mark);
}

/** Scrolls the reader so that a mark is in sight, a third of the way down when it was not. */
export function showMark(state: State, mark: string): State {
  const lines = readerLines(state);
  const line = lines ? lineOf(lines, mark) : -1;
  const { text } = layoutOf(state);
  const { top } = state.reader;
  if (line === -1 || (line >= top && line < top + text - 2)) return state;
  return { ...state, reader: { ...state.reader, top: Math.max(0, line - Math.floor(text / 3)) } };
}

function clampReader(state: State): State {
  const lines = readerLines(state);
  if (!lines) return state;
  const top = Math.max(0, Math.min(state.reader.top, lines.length - layoutOf(state).text));
  return top === state.reader.top ? state : { ...state, reader: { ...state.reader, top } };
}
