import { codesOf } from '@letapis/core';
import type { NamePart } from './names.ts';
import { stem } from './stem/stem.ts';
import { WrittenWords } from './written-words.ts';

/** What one spelling of a word is to the index; the same object each time that it is met, until it is forgotten. */
export type Word = {
  readonly term: string;
  readonly stem: string;
  /** Of names that begin with it, null if none does, once that was asked. */
  name: NamePart | null | undefined;
  /** The vocabulary that was asked last, and what it calls the term and the stem. */
  vocabulary: object | undefined;
  termNumber: number;
  stemNumber: number;
};

/** A word of a text as the index knows it. `start` and `end` are UTF-16 offsets of the word as written. */
export type Token = { term: string; stem: string; word: Word; start: number; end: number };

/** Scripts that write no spaces: every letter is a word, and words of a query become phrases. */
const SOLID =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const JOINERS = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
const LETTER = `[\\p{L}\\p{N}]`;
const INSIDE = `[\\p{L}\\p{M}\\p{N}${JOINERS}]`;
const APOSTROPHES = "'’ʼ‘`´";

const WORD = new RegExp(
  `[${SOLID}]\\p{M}*|${LETTER}(?:(?![${SOLID}])${INSIDE})*(?:[${APOSTROPHES}]+(?:(?![${SOLID}])${INSIDE})+)*`,
  'uy',
);

/** What a character can be without a look at those around it. */
const UNKNOWN = 0;
const PLAIN = 1;
const BETWEEN = 2;
/** Characters below this one, which nearly all texts are made of. */
const COMMON = 0x2100;
let classes: Uint8Array | undefined;

/** `PLAIN`: a letter that words are made of; `BETWEEN`: never in a word; `UNKNOWN`: `WORD` must say. */
function newClasses(): Uint8Array {
  const plain = new RegExp(`(?![${SOLID}])${LETTER}`, 'u');
  const other = new RegExp(`[${SOLID}${APOSTROPHES}]|${INSIDE}`, 'u');
  return Uint8Array.from({ length: COMMON }, (_, code) => {
    const character = String.fromCharCode(code);
    if (plain.test(character)) return PLAIN;
    return other.test(character) ? UNKNOWN : BETWEEN;
  });
}

/**
 * Calls with the start and end of each match of `WORD` for as long as it answers true; most need no regular expression.
 * `codes`: of the text.
 */
function eachWord(text: string, codes: Uint16Array, call: (start: number, end: number) => boolean): void {
  classes ??= newClasses();
  const known = classes;
  const { length } = codes;
  for (let at = 0; at < length; ) {
    const first = known[codes[at] ?? 0] ?? UNKNOWN;
    if (first === BETWEEN) {
      at++;
      continue;
    }
    let end = at;
    let next = first;
    while (next === PLAIN) {
      end++;
      next = end < length ? (known[codes[end] ?? 0] ?? UNKNOWN) : BETWEEN;
    }
    if (end === at || next !== BETWEEN) {
      WORD.lastIndex = at;
      const word = WORD.exec(text)?.[0];
      if (word === undefined) {
        at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
        continue;
      }
      end = at + word.length;
    }
    if (!call(at, end)) return;
    at = end;
  }
}

const possessive = new RegExp(`(?<=\\p{Script=Latin})[${APOSTROPHES}]s$`, 'u');
const silent = new RegExp(`[${JOINERS}${APOSTROPHES}]`, 'gu');
const latinMarks = /(\p{Script=Latin})\p{M}+/gu;
const stress = /[\u0300\u0301]/g;

/** Letters that no normalisation takes apart. */
const plain: Record<string, string> = {
  ё: 'е',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
};
const special = new RegExp(`[${Object.keys(plain).join('')}]`, 'g');

/**
 * One spelling for all spellings of a word: no case, no accents on Latin letters, no stress marks, ё as е,
 * no apostrophe of any kind, no soft hyphens, letters composed; й and ў stay what they are.
 */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .replace(possessive, '')
    .replace(silent, '')
    .normalize('NFKD')
    .replace(latinMarks, '$1')
    .normalize('NFC')
    .replace(stress, '')
    .toLowerCase()
    .replace(special, (letter) => plain[letter] ?? letter);
}

/** Letters that nothing but their case is folded of, which nearly all words are made of. */
const SIMPLE = /^[0-9A-Za-zА-Яа-яІіЎў]+$/;

/** A word as the index knows it; empty when nothing is left of it. */
export const termOf = (word: string): string =>
  SIMPLE.test(word) ? word.toLowerCase() : fold(word).replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** The words of a text in order, each as its term. */
export function foldedWords(text: string): string[] {
  const terms: string[] = [];
  eachWord(text, codesOf(text), (start, end) => {
    const term = termOf(text.slice(start, end));
    if (term !== '') terms.push(term);
    return true;
  });
  return terms;
}

/** Where the words of a text are, in order, as `analyse` has them; the first so many. */
export function wordSpans(text: string, most: number): Pick<Token, 'start' | 'end'>[] {
  const spans: Pick<Token, 'start' | 'end'>[] = [];
  eachWord(text, codesOf(text), (start, end) => {
    if (isSound(text.charCodeAt(start)) || termOf(text.slice(start, end)) !== '') spans.push({ start, end });
    return spans.length < most;
  });
  return spans;
}

/** Whether a word that begins with this letter has a term for sure: digits, Latin and Cyrillic letters, which are most. */
const isSound = (code: number) =>
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x400 && code <= 0x52f);

/** Tags of languages are part of the sources, so there may be any number. */
const LANGUAGES = 20;
const byLanguage = new Map<string, WrittenWords<Word>>();

function wordsOf(language: string): WrittenWords<Word> {
  const known = byLanguage.get(language);
  if (known) return known;
  const words = new WrittenWords((written): Word => {
    const term = termOf(written);
    return { term, stem: stem(term, language), name: undefined, vocabulary: undefined, termNumber: 0, stemNumber: 0 };
  });
  if (byLanguage.size < LANGUAGES) byLanguage.set(language, words);
  return words;
}

/** The words of a text in order, with their stems in its language (BCP 47). */
export function analyse(text: string, language: string): Token[] {
  const [primary = ''] = language.toLowerCase().split('-', 1);
  const words = wordsOf(primary);
  const codes = codesOf(text);
  const tokens: Token[] = [];
  eachWord(text, codes, (start, end) => {
    const word = words.at(codes, start, end);
    const { term, stem } = word;
    if (term !== '') tokens.push({ term, stem, word, start, end });
    return true;
  });
  return tokens;
}
