import { ACTOR_WEIGHT, actorTerm, FIELDS, type IndexText, wordsOf } from '../search/index-text.ts';
import { placeOf, writePlaces } from './postings.ts';

/** The actors of an article are one more field, whose places say nothing. */
const ACTORS = Object.keys(FIELDS).length;
/** The number of the field that is the text itself. */
export const BODY = Object.keys(FIELDS).indexOf('body');
export const WEIGHTS: readonly number[] = [...Object.values(FIELDS), ACTOR_WEIGHT];

/** Longer words are one with others that begin alike: an index of PostgreSQL holds no more than 2,700 bytes. */
const LONGEST = 500;

/** Terms of one index, told apart by their first letter. */
export const exactTerm = (term: string) => `w${term.slice(0, LONGEST)}`;
export const stemTerm = (stem: string) => `s${stem.slice(0, LONGEST)}`;
export const namedTerm = (id: string) => `a${actorTerm(id)}`;

/**
 * The words of an article as a segment keeps them: its terms, parted by spaces, and what `writePlaces` makes of the places
 * of each in turn, which end in `bytes` at `ends`. `tokens`: how many there are; words count as written and as stems.
 */
export type ArticleTerms = { terms: string; bytes: Uint8Array; ends: Uint32Array; tokens: number };

export function packTerms(text: IndexText): ArticleTerms {
  const { places, tokens } = termsOf(text);
  const bytes: number[] = [];
  const ends: number[] = [];
  for (const each of places.values()) {
    writePlaces(bytes, each);
    ends.push(bytes.length);
  }
  const terms = [...places.keys()].join(' ');
  return { terms, bytes: Uint8Array.from(bytes), ends: Uint32Array.from(ends), tokens };
}

/** The places of each term. */
function termsOf({ fields, actors }: IndexText): { places: Map<string, number[]>; tokens: number } {
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
