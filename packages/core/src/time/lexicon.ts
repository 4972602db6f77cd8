import { fieldOf } from './fields.ts';
import { foldWord, LONGEST_ENDING } from './letters.ts';
import { tenseBits } from './tense-bits.ts';
import { WordTable } from './word-table.ts';

/** One reading of a word: the category rules ask for, and what it stands for there. */
export type Sense = {
  category: string;
  /** Its place in the lexicon's `categories`. */
  index: number;
  /** The place in `FIELD` of the category up to its full stop: what the value is a value of; `NO_FIELD` when nothing is made of it. */
  field: number;
  value: number | string;
  capital: boolean;
};

/** The words of one language. */
export type Lexicon = {
  words: WordTable;
  /** Words of which only the stem is known (`недавн*`). */
  stems: WordTable;
  /** The first letters of stems, as many as the shortest has: a look that spares most words the search. */
  stemStarts: WordTable;
  shortestStem: number;
  /** What stands before an apostrophe that is part of a word: the "o" of "o'clock". */
  elided: WordTable;
  /** By the index of a word. The first has none: it is that of unknown words. */
  senses: readonly (readonly Sense[])[];
  categories: readonly string[];
  /** By the index of a word: what it is to the tense of a clause, see `tenseBits`. */
  tense: Uint16Array;
};

/**
 * `words[category][form] = value`. A form with a capital is only met capitalised; one that ends in `*` is a stem.
 */
export function buildLexicon(words: Readonly<Record<string, Readonly<Record<string, number | string>>>>): Lexicon {
  const categories = Object.keys(words);
  const entries = new Map<string, Sense[]>();
  const hasStem = new Set<string>();
  for (let index = 0; index < categories.length; index++) {
    const category = categories[index] ?? '';
    const name = category.split('.')[0] ?? category;
    const field = fieldOf(name);
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
  const elided = new Map<string, number>();
  for (const word of [...whole.keys(), ...stems.keys()]) {
    for (let at = word.indexOf("'"); at >= 0; at = word.indexOf("'", at + 1)) elided.set(word.slice(0, at), 1);
  }
  const shortestStem = Math.min(...[...stems.keys()].map(({ length }) => length));
  const starts = new Map([...stems.keys()].map((stem) => [stem.slice(0, shortestStem), 1]));
  return {
    words: new WordTable(whole),
    stems: new WordTable(stems),
    stemStarts: new WordTable(starts),
    shortestStem,
    elided: new WordTable(elided),
    senses,
    categories,
    tense: tenseBits(senses),
  };
}
