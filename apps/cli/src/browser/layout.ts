import type { State } from './state.ts';

/** List and reader stand side by side from here on. */
const WIDE = 100;
/** Running text is not set wider than one reads well. */
const MEASURE = 76;

export type Layout = {
  columns: number;
  /** Rows between the two rules. */
  body: number;
  wide: boolean;
  /** Columns of each pane; when one pane fills the screen, both. */
  list: number;
  reader: number;
  /** Rows of running text in the reader, under its head. */
  text: number;
  /** Rows of the list, under its head. */
  items: number;
};

/** Columns of the list beside the reader: a list of lines needs more of them than a list of titles. */
function listColumns({ mode, size: { columns } }: State): number {
  switch (mode) {
    case 'timeline':
      return Math.floor(columns * 0.54);
    case 'verdicts':
    case 'search':
      return Math.floor(columns * 0.42);
    default:
      return Math.max(38, Math.floor(columns / 3));
  }
}

/** The reader's head takes two rows; so does that of a list, which a verdict strip and a timeline do without. */
export const HEAD = 2;

export function layoutOf(state: State, noteRows = 1): Layout {
  const { columns, rows } = state.size;
  const wide = columns >= WIDE;
  // One row less than the terminal has, lest it flickers; two rows of header, one rule, the footer.
  const body = Math.max(1, rows - 1 - 3 - Math.max(1, noteRows));
  const list = wide ? listColumns(state) : columns;
  return {
    columns,
    body,
    wide,
    list,
    reader: Math.min(MEASURE, wide ? columns - list - 3 : columns - 2),
    text: Math.max(1, body - HEAD),
    items: Math.max(1, body - (state.mode === 'timeline' ? 0 : HEAD)),
  };
}
