import { ACTOR_WEIGHT, actorTerm, FIELDS, type IndexText } from '../search/index-text.ts';
import { ByteWriter } from './byte-writer.ts';
import { NEXT } from './postings.ts';
import type { Vocabulary } from './vocabulary.ts';

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
 * The words of an article as a segment keeps them. `packed`: of each term its number in the vocabulary, how many bytes
 * follow, and of its places what `writePlaces` makes of them. `tokens`: how many places there are; words count as written
 * and as stems.
 */
export type ArticleTerms = { terms: readonly string[]; packed: Uint8Array; tokens: number };

/** Of each term where its first and last place in this article are among all places; -1: none. Empty between articles. */
let first = new Int32Array(1024).fill(-1);
let last = new Int32Array(1024);
/** Each place with the term's next one. */
let places = new Int32Array(1024);
let nexts = new Int32Array(1024);

export function packTerms({ fields, actors }: IndexText, vocabulary: Vocabulary): ArticleTerms {
  const met: number[] = [];
  let count = 0;
  const put = (number: number, place: number) => {
    if (number >= first.length) [first, last] = [grown(first, number, -1), grown(last, number)];
    if (count >= places.length) [places, nexts] = [grown(places, count), grown(nexts, count)];
    places[count] = place;
    nexts[count] = -1;
    if (first[number] === -1) {
      met.push(number);
      first[number] = count;
    } else nexts[last[number] ?? 0] = count;
    last[number] = count++;
  };
  const longest = Math.max(actors.length, ...fields.map((tokens) => tokens.length));
  // Places come in their order: by the index of a word, then by its field.
  for (let index = 0; index < longest; index++) {
    const place = index * NEXT;
    for (let field = 0; field < fields.length; field++) {
      const token = fields[field]?.[index];
      if (token === undefined) continue;
      const { word } = token;
      if (word.numbers?.of !== vocabulary) {
        const [term, stem] = [vocabulary.number(exactTerm(word.term)), vocabulary.number(stemTerm(word.stem))];
        word.numbers = { of: vocabulary, term, stem };
      }
      put(word.numbers.term, place + field);
      put(word.numbers.stem, place + field);
    }
    const actor = actors[index];
    if (actor !== undefined) put(vocabulary.number(`a${actor}`), place + ACTORS);
  }
  return { terms: vocabulary.terms, packed: pack(met), tokens: count };
}

const packed = new ByteWriter();
const own = new ByteWriter();

function pack(met: readonly number[]): Uint8Array {
  packed.clear();
  for (const number of met) {
    let count = 0;
    for (let at = first[number] ?? -1; at >= 0; at = nexts[at] ?? -1) count++;
    own.clear();
    own.number(count);
    let before = 0;
    for (let at = first[number] ?? -1; at >= 0; at = nexts[at] ?? -1) {
      const place = places[at] ?? 0;
      own.number(place - before);
      before = place;
    }
    first[number] = -1;
    packed.number(number);
    packed.number(own.length);
    packed.bytes(own.written, 0, own.length);
  }
  return packed.copy();
}

function grown(numbers: Int32Array<ArrayBuffer>, least: number, filler = 0): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * least + 1).fill(filler);
  more.set(numbers);
  return more;
}
