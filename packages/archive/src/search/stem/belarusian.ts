import data from './belarusian.json' with { type: 'json' };

/** The longest endings first; each with the letters that must be left before it. */
const endings = Object.entries(data.endings)
  .flatMap(([root, list]) => list.map((ending) => ({ ending, root: Number(root) })))
  .sort((a, b) => b.ending.length - a.ending.length);

/** Shorter stems lose no vowel. */
const LONG = 5;
const REFLEXIVE_ROOT = 4;
const VOWEL = /[аеіоуыэюя]/;

const spelling: Record<string, string> = data.spelling;
const spelledAlike = new RegExp(Object.keys(spelling).join('|'), 'g');
const fleeting = new RegExp(data.fleeting);
const classes = Object.entries(data.classes).flatMap(([least, letters]) =>
  Object.entries(letters).map(([letter, instead]) => ({ letter, instead, least: Number(least) })),
);

/**
 * The stem of a folded Belarusian word: without its ending, and with one letter for all that inflection makes of a
 * letter (горад, гарады; дарога, дарозе; рынак, рынку). It tells forms together, it is not a word.
 */
export function stemBelarusian(term: string): string {
  const whole = data.whole.find((start) => term.startsWith(start));
  if (whole !== undefined) return whole;
  const word = withoutReflexive(term);
  const found = endings.find(({ ending, root }) => word.length - ending.length >= root && word.endsWith(ending));
  const ending = found?.ending ?? '';
  let stem = ending === '' ? word : word.slice(0, -ending.length);
  const last = stem.at(-1) ?? '';
  // The long consonants of жыццё and ноччу are soft by nature; those of законны are not.
  const doubled = last === stem.at(-2) && (/[чцжш]/.test(last) || /^[еяюі]/.test(ending)) && !VOWEL.test(last);
  if (doubled) stem = stem.slice(0, -1);
  else stem = hardened(stem, ending);
  stem = stem.replace(spelledAlike, (letters) => spelling[letters] ?? letters);
  if (stem.length >= LONG) stem = stem.replace(fleeting, '');
  const change = classes.find(({ letter, least }) => stem.length >= least && stem.endsWith(letter));
  // піша is of пісаць, вырашае of no other verb.
  if (change === undefined || (data.keeping.letters.includes(change.letter) && data.keeping.before.includes(ending)))
    return stem;
  return stem.slice(0, -1) + change.instead;
}

function withoutReflexive(term: string): string {
  for (const [ending, instead] of Object.entries(data.reflexive)) {
    if (term.endsWith(ending) && term.length - ending.length > REFLEXIVE_ROOT)
      return term.slice(0, -ending.length) + instead;
  }
  return term;
}

/** With the consonant that the ending has softened as it is without: вадзе, вада. Before other endings it is its own. */
function hardened(stem: string, ending: string): string {
  const change = data.softened.find(
    ({ soft, before }) => stem.endsWith(soft) && before.includes(ending) && !stem.endsWith(soft[0] + soft),
  );
  return change ? stem.slice(0, -change.soft.length) + change.hard : stem;
}
