import { APOSTROPHE, foldLetter, foldWord, LIMIT, NONE, SKIP } from './letters.ts';

/** One reading of a word: the category rules ask for, and what it stands for there. */
export type Sense = {
  category: string;
  /** The category up to its full stop: what the value is a value of. */
  field: string;
  /** The category as patterns name it where no space may stand before the word. */
  glued: string;
  value: number | string;
  capital: boolean;
};

/** The words of one language as an automaton over letters: one step a character, nothing allocated. */
export type Lexicon = {
  /** By code unit: `NOT_LETTER`, `SILENT`, `OTHER` (a letter of no word), or the column of its folded letter. */
  columns: Int16Array;
  /** `next[node * width + column]` is the node behind it, 0 when there is none. The root is 1. */
  next: Int32Array;
  width: number;
  /** The column of the apostrophe, `OTHER` when no word has one. */
  apostrophe: number;
  /** By node: index into `senses` of the word that ends there; 0 when none does. */
  words: Int32Array;
  /** By node: the same for a word of which only the stem is known. */
  stems: Int32Array;
  senses: readonly (readonly Sense[])[];
  /** Every category there is, with words or without. */
  categories: ReadonlySet<string>;
};

export const NOT_LETTER = -3;
export const SILENT = -2;
export const OTHER = -1;

/** The class of a code unit behind the table: letters there are of no word. */
export function classOf(lexicon: Lexicon, code: number): number {
  if (code < LIMIT) return lexicon.columns[code] ?? NOT_LETTER;
  const letter = foldLetter(code);
  return letter === NONE ? NOT_LETTER : letter === SKIP ? SILENT : OTHER;
}

/** Endings that a stem (`недавн*`) may be followed by are no longer than this. */
export const LONGEST_ENDING = 4;

/**
 * `words[category][form] = value`. A form with a capital is only met capitalised; one that ends in `*` is a stem.
 */
export function buildLexicon(words: Readonly<Record<string, Readonly<Record<string, number | string>>>>): Lexicon {
  const columns = new Map<number, number>();
  const entries = new Map<string, Sense[]>();
  for (const [category, forms] of Object.entries(words)) {
    for (const [form, value] of Object.entries(forms)) {
      const key = form.toLowerCase();
      const senses = entries.get(key) ?? [];
      const field = category.split('.')[0] ?? category;
      senses.push({ category, field, glued: `~${category}`, value, capital: form !== key });
      entries.set(key, senses);
      for (const letter of foldWord(key)) if (!columns.has(letter)) columns.set(letter, columns.size);
    }
  }
  // A form written out keeps what its stem says of it: "прошлом" is still a form of "прошл*".
  for (const [key, senses] of entries) {
    for (let length = Math.max(1, key.length - LONGEST_ENDING); length < key.length; length++) {
      const stem = key.endsWith('*') ? undefined : entries.get(`${key.slice(0, length)}*`);
      if (stem) senses.push(...stem);
    }
  }
  const width = Math.max(1, columns.size);

  const rows: Int32Array[] = [new Int32Array(width), new Int32Array(width)];
  const senses: Sense[][] = [[]];
  const ends: number[] = [0, 0];
  const stems: number[] = [0, 0];
  for (const [key, list] of entries) {
    const isStem = key.endsWith('*');
    let node = 1;
    for (const letter of foldWord(isStem ? key.slice(0, -1) : key)) {
      const row = rows[node];
      const column = columns.get(letter) ?? 0;
      if (!row) break;
      if (!row[column]) {
        row[column] = rows.length;
        rows.push(new Int32Array(width));
        ends.push(0);
        stems.push(0);
      }
      node = row[column] ?? 0;
    }
    const target = isStem ? stems : ends;
    const existing = senses[target[node] ?? 0];
    // Forms that fold together (й and и) share their senses.
    if (target[node] && existing) existing.push(...list);
    else {
      target[node] = senses.length;
      senses.push([...list]);
    }
  }
  const next = new Int32Array(rows.length * width);
  for (const [index, row] of rows.entries()) next.set(row, index * width);
  const table = Int16Array.from({ length: LIMIT }, (_, code) => {
    // An apostrophe is a letter only of the words that have one; the scan sees to that.
    const letter = foldLetter(code);
    return letter === NONE ? NOT_LETTER : letter === SKIP ? SILENT : (columns.get(letter) ?? OTHER);
  });
  const apostrophe = columns.get(APOSTROPHE);
  table[0x2bc] = NOT_LETTER;
  return {
    columns: table,
    apostrophe: apostrophe ?? OTHER,
    next,
    width,
    words: Int32Array.from(ends),
    stems: Int32Array.from(stems),
    senses,
    categories: new Set(Object.keys(words)),
  };
}
