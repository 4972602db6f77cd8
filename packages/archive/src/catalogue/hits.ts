import type { Text, Words } from '../search/query/query.ts';
import { spellings } from '../search/query/spellings.ts';
import { fieldOf, indexOf, readFrequencies, readPlaces } from '../segments/postings.ts';
import { BODY, exactTerm, namedTerm, stemTerm, WEIGHTS } from '../segments/terms.ts';
import type { Articles } from './articles.ts';
import type { Lookup, Packed } from './lookup.ts';
import { phrase } from './phrase.ts';

/** What one row of words hits: articles, and of each how often the words are there, by weight. */
export type Hits = { numbers: Uint32Array; frequencies: Uint32Array };

/** Of every article the segment that has it. */
export type Owner = Uint32Array;

/** Rows of words that one text may be, each with what it hits. */
export async function hitsOf(lookup: Lookup, articles: Articles, text: Text): Promise<Hits[]> {
  if (text.kind === 'named') return Promise.all(text.ids.map((id) => row(lookup, articles, [namedTerm(id)], false)));
  const { places, exact, prefix } = text;
  const termOf = exact ? exactTerm : stemTerm;
  return Promise.all(spellings(places).map((terms) => row(lookup, articles, terms.map(termOf), prefix)));
}

/** Terms one after the other, the last of which may be a prefix. */
async function row(lookup: Lookup, articles: Articles, terms: readonly string[], prefix: boolean): Promise<Hits> {
  const { known } = articles;
  const { turn } = known;
  const name = JSON.stringify([terms, prefix]);
  const hits = known.get(name);
  if (hits) return hits;
  const last = terms.length - 1;
  const words = await Promise.all(terms.map((term, index) => lookup(term, prefix && index === last)));
  return known.keep(name, read(words, articles.owner, prefix), turn);
}

function read(words: readonly (readonly Packed[])[], owner: Owner, prefix: boolean): Hits {
  const [first = [], ...others] = words;
  if (others.length > 0) return phrase(words, owner, prefix);
  return prefix ? either(first, owner) : word(first, owner);
}

/** The words of a text that each of these is read as, by where they stand in the body: by article. */
export async function bodyPlaces(
  lookup: Lookup,
  owner: Owner,
  texts: readonly Words[],
  numbers: readonly number[],
): Promise<Map<number, Set<number>>> {
  const found = new Map(numbers.map((n) => [n, new Set<number>()]));
  const wanted = new Set(numbers);
  const segments = new Set(numbers.map((n) => owner[n] ?? 0));
  for (const { places, exact, prefix } of texts) {
    const termOf = exact ? exactTerm : stemTerm;
    const ofPlace = places.map(async (terms, index) => {
      const isPrefix = prefix && index === places.length - 1;
      const packed = await Promise.all(terms.map((term) => lookup(termOf(term), isPrefix, segments)));
      return inBody(packed.flat(), (n, segment) => owner[n] === segment && wanted.has(n));
    });
    const [first, ...others] = await Promise.all(ofPlace);
    for (const [n, begins] of first ?? []) {
      for (const begin of begins) {
        if (!others.every((other, index) => other.get(n)?.has(begin + index + 1))) continue;
        for (let index = 0; index < places.length; index++) found.get(n)?.add(begin + index);
      }
    }
  }
  return found;
}

/** Where the bodies of the wanted articles have one of these terms. */
function inBody(packed: readonly Packed[], isIn: (n: number, segment: number) => boolean): Map<number, Set<number>> {
  const found = new Map<number, Set<number>>();
  for (const { segment, bytes } of packed) {
    const isWanted = (n: number) => isIn(n, segment);
    readPlaces(bytes, isWanted, (n, places) => {
      const inIt = found.get(n) ?? new Set();
      found.set(n, inIt);
      for (const place of places) if (fieldOf(place) === BODY) inIt.add(indexOf(place));
    });
  }
  return found;
}

/** The least bytes of a posting: the number of its article, how often it is there, and one place. */
const LEAST = 3;

/** One term, which is at most once in the postings of an article. */
function word(packed: readonly Packed[], owner: Owner): Hits {
  const most = packed.reduce((sum, { bytes }) => sum + Math.ceil(bytes.length / LEAST), 0);
  const [numbers, frequencies] = [new Uint32Array(most), new Uint32Array(most)];
  let count = 0;
  for (const { segment, bytes } of packed) {
    readFrequencies(bytes, WEIGHTS, (n, frequency) => {
      if (owner[n] !== segment) return;
      numbers[count] = n;
      frequencies[count++] = frequency;
    });
  }
  return { numbers: numbers.slice(0, count), frequencies: frequencies.slice(0, count) };
}

/** Any of several terms. */
function either(packed: readonly Packed[], owner: Owner): Hits {
  const sums = new Uint32Array(owner.length);
  for (const { segment, bytes } of packed) {
    readFrequencies(bytes, WEIGHTS, (n, frequency) => {
      if (owner[n] === segment) sums[n] = (sums[n] ?? 0) + frequency;
    });
  }
  const numbers = new Uint32Array(sums.length);
  let count = 0;
  for (let n = 0; n < sums.length; n++) {
    numbers[count] = n;
    count += Number(sums[n] !== 0);
  }
  const found = numbers.slice(0, count);
  return { numbers: found, frequencies: found.map((n) => sums[n] ?? 0) };
}
