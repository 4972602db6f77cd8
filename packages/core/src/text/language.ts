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

/** Of each frequent word the languages that have it, by their places in `known`. */
const common = new Map<string, number[]>();
for (const [index, language] of textLanguages.entries()) {
  for (const word of new Set(language.common)) common.set(word, [...(common.get(word) ?? []), index]);
}

const NONE: readonly number[] = [];

/** Of the letters of that block the South Slavic languages, which share the rest, have none. */
const EASTERN = 'ыэёіїєґў';
/** Text beyond this many characters does not change the answer. */
const ENOUGH = 1_200;
/** In running text every eighth word or more is one of the most frequent; below that nothing is settled. */
const FAMILIAR = 0.12;

/**
 * The language of a text as BCP 47, told by its alphabet and its most frequent words; `und` when they do not settle it.
 * Short lines (a caption, a heading) are told by letters that only one language has.
 */
export function detectLanguage(text: string): string {
  const words =
    text
      .slice(0, ENOUGH)
      .toLowerCase()
      .match(/\p{L}[\p{L}'’]*/gu) ?? [];
  let latin = 0;
  let cyrillic = 0;
  const letters = new Uint32Array(CYRILLIC.size);
  const familiar = new Uint32Array(known.length);
  for (const word of words) {
    for (const language of common.get(word) ?? NONE) familiar[language] = (familiar[language] ?? 0) + 1;
    if (!inCyrillic(word.charCodeAt(0))) {
      if (word < 'ʰ') latin++;
      continue;
    }
    cyrillic++;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      if (inCyrillic(code)) letters[code - CYRILLIC.start] = (letters[code - CYRILLIC.start] ?? 0) + 1;
    }
  }
  if (latin + cyrillic === 0) return 'und';
  const script = latin >= cyrillic ? 'Latin' : 'Cyrillic';
  const scored = known
    .filter((language) => language.script === script)
    .map(({ code, own, index }) => {
      const foreign = letters.reduce((sum, count, at) => (own[at] ? sum : sum + count), 0);
      return { code, foreign: foreign / words.length, familiar: (familiar[index] ?? 0) / words.length };
    })
    // A foreign letter a word is a surer sign than a frequent word that two languages share.
    .sort((a, b) => b.familiar - b.foreign - (a.familiar - a.foreign));
  const [best, second] = scored;
  if (!best) return 'und';
  if (script === 'Cyrillic' && best.foreign === 0) {
    const alone = second === undefined || second.foreign > 0;
    if (words.length < 12) return alone || best.familiar > second.familiar ? best.code : 'und';
    // A dense notice has few of the frequent words; its letters settle it when no other language could have them.
    if (alone && [...EASTERN].some((letter) => letters[letter.charCodeAt(0) - CYRILLIC.start])) return best.code;
  }
  if (script === 'Cyrillic' && words.length < 12) return 'und';
  return best.familiar >= FAMILIAR && (script === 'Latin' || best.foreign < 0.2) ? best.code : 'und';
}

function inCyrillic(code: number): boolean {
  return code >= CYRILLIC.start && code < CYRILLIC.start + CYRILLIC.size;
}
