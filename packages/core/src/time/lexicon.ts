import { ALPHABETS, foldWord, isLetter, isUpper, units } from './letters.ts';

/** One reading of a word: the category rules ask for, and what it stands for there. */
export type Sense = {
  category: string;
  /** Its place in the lexicon's `categories`. */
  index: number;
  /** The category up to its full stop: what the value is a value of. */
  field: string;
  value: number | string;
  capital: boolean;
};

/** The words of one language as a trie over letters: one step a character, nothing allocated. */
export type Lexicon = {
  /** By code unit: what it is but a letter, `OTHER` (a letter of no word), or the column of its letter; `UPPER` is added to that. */
  columns: Uint8Array;
  /** `next[(node << shift) | column]` is the node behind it, 0 when there is none. */
  next: Uint16Array;
  shift: number;
  /** The column of the apostrophe; 0, which leads nowhere, when no word has one. */
  apostrophe: number;
  /** By node: index into `senses` of the word that ends there; 0 when none does. */
  words: Uint16Array;
  /** By node: the same for a word of which only the stem is known. */
  stems: Uint16Array;
  /** The first has none: it is that of unknown words. */
  senses: readonly (readonly Sense[])[];
  categories: readonly string[];
};

export const ROOT = 1;

/** The column of letters that no word has. Those of letters that words have are greater. */
export const OTHER = 6;

export const UPPER = 128;

/** Endings that a stem (`недавн*`) may be followed by are no longer than this. */
export const LONGEST_ENDING = 4;

/**
 * `words[category][form] = value`. A form with a capital is only met capitalised; one that ends in `*` is a stem.
 */
export function buildLexicon(words: Readonly<Record<string, Readonly<Record<string, number | string>>>>): Lexicon {
  const categories = Object.keys(words);
  const entries = new Map<string, Sense[]>();
  const hasStem = new Set<string>();
  for (let index = 0; index < categories.length; index++) {
    const category = categories[index] ?? '';
    const field = category.split('.')[0] ?? category;
    const forms = words[category] ?? {};
    for (const form in forms) {
      const key = form.toLowerCase();
      const sense = { category, index, field, value: forms[form] ?? 0, capital: form !== key };
      const senses = entries.get(key);
      if (senses) senses.push(sense);
      else entries.set(key, [sense]);
      if (key.endsWith('*')) hasStem.add(key.slice(0, -1));
    }
  }
  // A form written out keeps what its stem says of it: "прошлом" is still a form of "прошл*".
  if (hasStem.size > 0) {
    for (const [key, senses] of entries) {
      if (key.endsWith('*')) continue;
      for (let length = Math.max(1, key.length - LONGEST_ENDING); length < key.length; length++) {
        const stem = key.slice(0, length);
        if (hasStem.has(stem)) senses.push(...(entries.get(`${stem}*`) ?? []));
      }
    }
  }
  const senses: Sense[][] = [[]];
  const [whole, stems] = [new Map<string, number>(), new Map<string, number>()];
  for (const [key, list] of entries) {
    const isStem = key.endsWith('*');
    const word = foldWord(isStem ? key.slice(0, -1) : key);
    const table = isStem ? stems : whole;
    const known = table.get(word);
    // Forms that fold together (й and и) share their senses.
    if (known !== undefined) senses[known]?.push(...list);
    else {
      table.set(word, senses.length);
      senses.push([...list]);
    }
  }
  return { ...buildTrie(whole, stems), senses, categories };
}

type Trie = Omit<Lexicon, 'senses' | 'categories'>;

function buildTrie(words: ReadonlyMap<string, number>, stems: ReadonlyMap<string, number>): Trie {
  const spelled = [...words.keys(), ...stems.keys()];
  const letters = new Map<number, number>();
  let [longest, most] = [0, ROOT + 1];
  for (const word of spelled) {
    longest = Math.max(longest, word.length);
    most += word.length;
    for (let at = 0; at < word.length; at++) {
      const letter = word.charCodeAt(at);
      if (!letters.has(letter)) letters.set(letter, OTHER + 1 + letters.size);
    }
  }
  const shift = Math.ceil(Math.log2(OTHER + 1 + letters.size));
  const next = new Uint16Array(most << shift);
  const nodes = new Uint16Array(spelled.length).fill(ROOT);
  let count = ROOT + 1;
  // Letter by letter, so that the nodes that texts mostly meet lie side by side.
  for (let at = 0; at < longest; at++) {
    for (let index = 0; index < spelled.length; index++) {
      const word = spelled[index] ?? '';
      if (at >= word.length) continue;
      const step = ((nodes[index] ?? 0) << shift) | (letters.get(word.charCodeAt(at)) ?? 0);
      if (next[step] === 0) next[step] = count++;
      nodes[index] = next[step] ?? 0;
    }
  }
  const [wholes, beginnings] = [new Uint16Array(count), new Uint16Array(count)];
  for (let index = 0; index < spelled.length; index++) {
    const word = spelled[index] ?? '';
    const node = nodes[index] ?? 0;
    if (index < words.size) wholes[node] = words.get(word) ?? 0;
    else beginnings[node] = stems.get(word) ?? 0;
  }
  const apostrophe = letters.get(39) ?? 0;
  return {
    columns: columnsOf(letters),
    next: next.slice(0, count << shift),
    shift,
    apostrophe,
    words: wholes,
    stems: beginnings,
  };
}

function columnsOf(letters: ReadonlyMap<number, number>): Uint8Array {
  const columns = new Uint8Array(units);
  for (const [first, last] of ALPHABETS) {
    for (let code = first; code <= last; code++) {
      if (isLetter(code)) columns[code] = (letters.get(units[code] ?? 0) ?? OTHER) + (isUpper(code) ? UPPER : 0);
    }
  }
  return columns;
}
