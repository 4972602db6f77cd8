import { textLanguages } from './languages/index.ts';

/** The Unicode block of the letters that tell the languages of Cyrillic apart. */
const CYRILLIC = { start: 0x400, size: 0x100 };

const known = textLanguages.map(({ code, script, alphabet }, index) => ({
  code,
  script,
  index,
  /** Whether a letter of that block is of its alphabet. */
  own: Array.from({ length: CYRILLIC.size }, (_, at) => alphabet.includes(String.fromCharCode(CYRILLIC.start + at))),
}));

/** A frequent word and the languages that have it, by their places in `known`. */
type Common = { word: string; languages: number[] };

const NONE: readonly number[] = [];

/** The frequent words by the hash of their letters: words of a text are told from them without being cut out of it. */
const BUCKETS = 4096;
const common: Common[][] = Array.from({ length: BUCKETS }, () => []);
for (const [index, language] of textLanguages.entries()) {
  for (const word of new Set(language.common)) {
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = hashed(hash, word.charCodeAt(at));
    const bucket = common[hash % BUCKETS];
    const row = bucket?.find((one) => one.word === word);
    if (row) row.languages.push(index);
    else bucket?.push({ word, languages: [index] });
  }
}

/** Of the letters of that block the South Slavic languages, which share the rest, have none. */
const EASTERN = 'ыэёіїєґў';
/** Letters before this one are Latin: behind it come modifiers and other scripts. */
const LAST_LATIN = 0x2b0;
/** Text beyond this many characters does not change the answer. */
const ENOUGH = 1_200;
/** In running text every eighth word or more is one of the most frequent; below that nothing is settled. */
const FAMILIAR = 0.12;

/**
 * The language of a text as BCP 47, told by its alphabet and its most frequent words; `und` when they do not settle it.
 * Short lines (a caption, a heading) are told by letters that only one language has.
 */
export function detectLanguage(text: string): string {
  let words = 0;
  let latin = 0;
  let cyrillic = 0;
  const letters = new Uint32Array(CYRILLIC.size);
  const familiar = new Uint32Array(known.length);
  const end = Math.min(text.length, ENOUGH);
  for (let at = 0; at < end; at++) {
    const first = letterAt(text, at);
    if (first <= APOSTROPHE) continue;
    const start = at;
    const eastern = inCyrillic(first);
    let hash = 0;
    for (let letter = first; letter >= APOSTROPHE; letter = letterAt(text, at)) {
      hash = hashed(hash, letter);
      if (eastern && inCyrillic(letter)) letters[letter - CYRILLIC.start] = (letters[letter - CYRILLIC.start] ?? 0) + 1;
      at += 1;
      if (at >= end) break;
    }
    words++;
    if (eastern) cyrillic++;
    else if (first < LAST_LATIN) latin++;
    for (const language of languagesOf(hash, text, start, at)) familiar[language] = (familiar[language] ?? 0) + 1;
  }
  if (latin + cyrillic === 0) return 'und';
  const script = latin >= cyrillic ? 'Latin' : 'Cyrillic';
  const scored = known
    .filter((language) => language.script === script)
    .map(({ code, own, index }) => {
      let foreign = 0;
      for (let at = 0; at < CYRILLIC.size; at++) if (!own[at]) foreign += letters[at] ?? 0;
      return { code, foreign: foreign / words, familiar: (familiar[index] ?? 0) / words };
    })
    // A foreign letter a word is a surer sign than a frequent word that two languages share.
    .sort((a, b) => b.familiar - b.foreign - (a.familiar - a.foreign));
  const [best, second] = scored;
  if (!best) return 'und';
  if (script === 'Cyrillic' && best.foreign === 0) {
    const alone = second === undefined || second.foreign > 0;
    if (words < 12) return alone || best.familiar > second.familiar ? best.code : 'und';
    // A dense notice has few of the frequent words; its letters settle it when no other language could have them.
    if (alone && [...EASTERN].some((letter) => letters[letter.charCodeAt(0) - CYRILLIC.start])) return best.code;
  }
  if (script === 'Cyrillic' && words < 12) return 'und';
  return best.familiar >= FAMILIAR && (script === 'Latin' || best.foreign < 0.2) ? best.code : 'und';
}

/** The languages of which the word between two places is a frequent one. */
function languagesOf(hash: number, text: string, start: number, end: number): readonly number[] {
  for (const { word, languages } of common[hash % BUCKETS] ?? []) {
    if (word.length !== end - start) continue;
    let at = 0;
    while (at < word.length && letterAt(text, start + at) === word.charCodeAt(at)) at++;
    if (at === word.length) return languages;
  }
  return NONE;
}

function hashed(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x9e3779b1) >>> 8;
}

const LETTER = /\p{L}/u;
/** What stands at a place when it is no letter, and when it is an apostrophe. */
const OTHER = 1;
const APOSTROPHE = 2;
/** Of each code unit, once asked: its letter in lower case, or one of these. */
const asked = new Uint16Array(0x10000);

function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (asked[code] === 0) asked[code] = ask(code);
  return asked[code] ?? OTHER;
}

/** A half of a surrogate pair is none: letters of that far are of none of the languages here. */
function ask(code: number): number {
  if (code === 0x27 || code === 0x2019) return APOSTROPHE;
  const letter = String.fromCharCode(code);
  return LETTER.test(letter) ? letter.toLowerCase().charCodeAt(0) : OTHER;
}

function inCyrillic(code: number): boolean {
  return code >= CYRILLIC.start && code < CYRILLIC.start + CYRILLIC.size;
}
