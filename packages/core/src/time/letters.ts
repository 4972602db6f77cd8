/** Characters as the time room compares them: lower case, without accents that spelling leaves to chance. */

/** What a code unit can be but a letter. Letters are greater than all of these. */
export const NONE = 0;
export const SPACE = 1;
export const DIGIT = 2;
/** Dashes and apostrophes of all shapes are one each. */
export const DASH = 3;
export const APOSTROPHE = 4;
/** Invisible or combining: belongs to the word but says nothing (soft hyphen, stress mark, the breve of a decomposed й). */
export const SKIP = 5;
/** The letter that an apostrophe within a word stands for. */
export const INNER = 39;

/** Endings that a stem (`недавн*`) may be followed by are no longer than this. */
export const LONGEST_ENDING = 4;

/** Letters of Latin, Greek and Cyrillic are known; those of other scripts are marks, as no lexicon has them. */
const ALPHABETS = [
  [0, 0x5ff],
  [0x1e00, 0x1eff],
] as const;

/** By code unit: one of the above, or the letter that stands for it. */
export const units = new Uint16Array(0x10000);
/** By code unit: 1 for a capital letter. */
export const capitals = new Uint8Array(0x10000);

for (const [first, last] of ALPHABETS) {
  for (let code = first; code <= last; code++) {
    const char = String.fromCharCode(code);
    const lower = char.toLowerCase();
    if (lower !== char) capitals[code] = 1;
    if (lower !== char.toUpperCase() || /\p{L}/u.test(char)) units[code] = lower.charCodeAt(0);
  }
}
// ё is often printed as е; й, ў, ї lose their mark so that both ways of encoding them meet.
for (const [from, to] of ['ёе', 'йи', 'ўу', 'їі', 'Ёе', 'Йи', 'Ўу', 'Її']) {
  units[(from ?? '').charCodeAt(0)] = (to ?? '').charCodeAt(0);
}
const classes: readonly [number, readonly (readonly [first: number, last: number])[]][] = [
  [
    SKIP,
    [
      [0xad, 0xad],
      [0x300, 0x36f],
      [0x200b, 0x200f],
      [0x2060, 0x2060],
      [0xfeff, 0xfeff],
    ],
  ],
  [
    SPACE,
    [
      [9, 13],
      [32, 32],
      [0xa0, 0xa0],
      [0x2000, 0x200a],
      [0x202f, 0x202f],
      [0x3000, 0x3000],
    ],
  ],
  [DIGIT, [[48, 57]]],
  [
    DASH,
    [
      [45, 45],
      [0x2010, 0x2015],
      [0x2212, 0x2212],
    ],
  ],
  // Unicode calls the one at 2BC a letter.
  [
    APOSTROPHE,
    [
      [39, 39],
      [0x2bc, 0x2bc],
      [0x2018, 0x2019],
    ],
  ],
];
for (const [unit, ranges] of classes) for (const [first, last] of ranges) units.fill(unit, first, last + 1);

/** The letter that stands for this code unit, or its class. */
export function unitOf(code: number): number {
  return units[code] ?? NONE;
}

export function isLetter(code: number): boolean {
  return unitOf(code) > SKIP;
}

/** A word as the letters that stand for it, apostrophes as `'`. */
export function foldWord(word: string): string {
  let folded = '';
  for (let at = 0; at < word.length; at++) {
    const unit = unitOf(word.charCodeAt(at));
    if (unit === APOSTROPHE) folded += "'";
    else if (unit !== SKIP) folded += unit > SKIP ? String.fromCharCode(unit) : word.charAt(at);
  }
  return folded;
}
