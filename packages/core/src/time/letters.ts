/** Letters as the time room compares them: lower case, without accents that spelling leaves to chance. */

/** The table covers Latin, Greek and Cyrillic; no lexicon goes beyond. */
export const LIMIT = 0x600;
/** Neither a letter nor part of one. */
export const NONE = 0;
/** Invisible or combining: belongs to the word but says nothing (soft hyphen, stress mark, the breve of a decomposed й). */
export const SKIP = 1;

const table = new Uint16Array(LIMIT);
for (let code = 0; code < LIMIT; code++) {
  const char = String.fromCharCode(code);
  const lower = char.toLowerCase();
  if (lower !== char.toUpperCase() || /\p{L}/u.test(char)) table[code] = lower.charCodeAt(0);
}
// ё is often printed as е; й, ў, ї lose their mark so that both ways of encoding them meet.
for (const [from, to] of ['ёе', 'йи', 'ўу', 'їі', 'Ёе', 'Йи', 'Ўу', 'Її']) {
  table[(from ?? '').charCodeAt(0)] = (to ?? '').charCodeAt(0);
}
for (let code = 0x300; code < 0x370; code++) table[code] = SKIP;
table[0xad] = SKIP;

export const APOSTROPHE = 39;

/** The letter that stands for this code unit, or `NONE`, or `SKIP`. Apostrophes of all shapes are one. */
export function foldLetter(code: number): number {
  if (code < LIMIT) return table[code] ?? NONE;
  if (code >= 0x200b && code <= 0x200f) return SKIP;
  if (code === 0x2060 || code === 0xfeff) return SKIP;
  return code >= 0x1e00 && code < 0x1f00 ? code : NONE;
}

export function isApostrophe(code: number): boolean {
  return code === APOSTROPHE || code === 0x2019 || code === 0x2bc || code === 0x2018;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isDash(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
}

export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a)
  );
}

/** A word as a list of folded letters, apostrophes as `'`. */
export function foldWord(word: string): number[] {
  const codes: number[] = [];
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (isApostrophe(code)) codes.push(APOSTROPHE);
    else {
      const letter = foldLetter(code);
      if (letter !== SKIP) codes.push(letter === NONE ? code : letter);
    }
  }
  return codes;
}
