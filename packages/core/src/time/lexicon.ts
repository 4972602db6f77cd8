import { foldWord } from './letters.ts';

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
  /** Node after `node` on a folded letter; 0 when there is none. The root is 1. */
  step(node: number, letter: number): number;
  /** Index into `senses` of the word that ends at `node`; 0 when none does. */
  word(node: number): number;
  /** The same for a word of which only the stem is known. */
  stem(node: number): number;
  senses: readonly (readonly Sense[])[];
};

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
  const columnOf = new Int16Array(0x2000).fill(-1);
  for (const [letter, column] of columns) columnOf[letter] = column;

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
  return {
    step(node, letter) {
      const column = columnOf[letter] ?? -1;
      return column < 0 ? 0 : (next[node * width + column] ?? 0);
    },
    word: (node) => ends[node] ?? 0,
    stem: (node) => stems[node] ?? 0,
    senses,
  };
}

/** The senses of a word outside any text. */
export function lookUp(lexicon: Lexicon, word: string): readonly Sense[] {
  let node = 1;
  for (const letter of foldWord(word)) node = lexicon.step(node, letter);
  return lexicon.senses[lexicon.word(node)] ?? [];
}
