import { newStemmer } from 'snowball-stemmers';
import { stemBelarusian } from './belarusian.ts';

/** How the words of one language are stemmed. Adding a language is a row; a word that no row fits is its own stem. */
type Row = { code: string; fits: RegExp; stem: (term: string) => string };

const rows: readonly Row[] = [
  { code: 'en', fits: /^\p{Script=Latin}+$/u, stem: bySnowball('english') },
  // Letters that only the other of the two has say which it is.
  { code: 'be', fits: /^(?!.*[ищъ])\p{Script=Cyrillic}+$/u, stem: stemBelarusian },
  { code: 'ru', fits: /^(?!.*[іў])\p{Script=Cyrillic}+$/u, stem: bySnowball('russian') },
];

function bySnowball(name: string): (term: string) => string {
  let stemmer: ReturnType<typeof newStemmer> | undefined;
  return (term) => {
    stemmer ??= newStemmer(name);
    return stemmer.stem(term);
  };
}

/** The stem of a folded word in a text of this language; a word in other letters is stemmed as theirs. */
export function stem(term: string, language: string): string {
  const fitting = rows.filter(({ fits }) => fits.test(term));
  const row = fitting.find(({ code }) => code === language) ?? fitting[0];
  return nonEmpty(row?.stem(term), term);
}

/** The stems of a folded word of which nobody knows the language. */
export function allStems(term: string): string[] {
  const stems = rows.filter(({ fits }) => fits.test(term)).map((row) => nonEmpty(row.stem(term), term));
  return stems.length === 0 ? [term] : [...new Set(stems)];
}

function nonEmpty(stem: string | undefined, term: string): string {
  return stem === undefined || stem === '' ? term : stem;
}
