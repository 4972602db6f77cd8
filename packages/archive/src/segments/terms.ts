import { ACTOR_WEIGHT, actorTerm, FIELDS, type IndexText, wordsOf } from '../search/index-text.ts';
import { placeOf } from './postings.ts';

/** The actors of an article are one more field, whose places say nothing. */
const ACTORS = Object.keys(FIELDS).length;
export const WEIGHTS: readonly number[] = [...Object.values(FIELDS), ACTOR_WEIGHT];

/** Longer words are one with others that begin alike: an index of PostgreSQL holds no more than 2,700 bytes. */
const LONGEST = 500;

/** Terms of one index, told apart by their first letter. */
export const exactTerm = (term: string) => `w${term.slice(0, LONGEST)}`;
export const stemTerm = (stem: string) => `s${stem.slice(0, LONGEST)}`;
export const namedTerm = (id: string) => `a${actorTerm(id)}`;

/** The places of each term of an article, and how many tokens there are: words count as written and as stems. */
export function termsOf({ fields, actors }: IndexText): { places: Map<string, number[]>; tokens: number } {
  const places = new Map<string, number[]>();
  const put = (term: string, place: number) => {
    const known = places.get(term);
    if (known) known.push(place);
    else places.set(term, [place]);
  };
  const named = wordsOf(actors);
  let tokens = named.length;
  for (const [field, words] of fields.entries()) {
    const terms = wordsOf(words.terms);
    for (const [index, term] of terms.entries()) put(exactTerm(term), placeOf(field, index));
    for (const [index, stem] of wordsOf(words.stems).entries()) put(stemTerm(stem), placeOf(field, index));
    tokens += 2 * terms.length;
  }
  for (const [index, actor] of named.entries()) put(`a${actor}`, placeOf(ACTORS, index));
  for (const each of places.values()) each.sort((a, b) => a - b);
  return { places, tokens };
}
