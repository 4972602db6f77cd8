import type { Text, Words } from '../search/query/query.ts';
import { spellings } from '../search/query/spellings.ts';
import { fieldOf, indexOf, NEXT, readFrequencies, readPlaces } from '../segments/postings.ts';
import { BODY, exactTerm, namedTerm, stemTerm, WEIGHTS } from '../segments/terms.ts';
import type { Lookup, Packed } from './lookup.ts';

/** What one row of words hits: articles, and of each how often the words are there, by weight. */
export type Hits = { numbers: number[]; frequencies: number[] };

/** `owner`: of every article the segment that has it. */
type Owner = Uint32Array;

/** Rows of words that one text may be, each with what it hits. */
export async function hitsOf(lookup: Lookup, owner: () => Owner, text: Text): Promise<Hits[]> {
  if (text.kind === 'named') {
    const found = await Promise.all(text.ids.map((id) => lookup(namedTerm(id))));
    return found.map((packed) => word(packed, owner()));
  }
  const { places, exact, prefix } = text;
  const termOf = exact ? exactTerm : stemTerm;
  const rows = spellings(places).map(async (terms) => {
    const last = terms.length - 1;
    const words = await Promise.all(terms.map((term, index) => lookup(termOf(term), prefix && index === last)));
    const [first] = words;
    if (first === undefined) return { numbers: [], frequencies: [] };
    if (words.length > 1) return phrase(words, owner());
    return prefix ? either(first, owner()) : word(first, owner());
  });
  return Promise.all(rows);
}

/** The words of a text that each of these is read as, by where they stand in the body: by article. */
export async function bodyPlaces(
  lookup: Lookup,
  owner: Owner,
  texts: readonly Words[],
  numbers: readonly number[],
): Promise<Map<number, Set<number>>> {
  const found = new Map(numbers.map((n) => [n, new Set<number>()]));
  const wanted = new Uint8Array(owner.length);
  for (const n of numbers) wanted[n] = 1;
  for (const { places, exact, prefix } of texts) {
    const termOf = exact ? exactTerm : stemTerm;
    const ofPlace = places.map(async (terms, index) => {
      const isPrefix = prefix && index === places.length - 1;
      const packed = await Promise.all(terms.map((term) => lookup(termOf(term), isPrefix)));
      return inBody(packed.flat(), owner, wanted);
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
function inBody(packed: readonly Packed[], owner: Owner, wanted: Uint8Array): Map<number, Set<number>> {
  const found = new Map<number, Set<number>>();
  for (const { segment, bytes } of packed) {
    const isWanted = (n: number) => wanted[n] === 1 && owner[n] === segment;
    readPlaces(bytes, isWanted, (n, places) => {
      const inIt = found.get(n) ?? new Set();
      found.set(n, inIt);
      for (const place of places) if (fieldOf(place) === BODY) inIt.add(indexOf(place));
    });
  }
  return found;
}

/** One term, which is at most once in the postings of an article. */
function word(packed: readonly Packed[], owner: Owner): Hits {
  const hits: Hits = { numbers: [], frequencies: [] };
  for (const { segment, bytes } of packed) {
    readFrequencies(bytes, WEIGHTS, (n, frequency) => {
      if (owner[n] !== segment) return;
      hits.numbers.push(n);
      hits.frequencies.push(frequency);
    });
  }
  return hits;
}

/** Any of several terms. */
function either(packed: readonly Packed[], owner: Owner): Hits {
  const sums = new Float64Array(owner.length);
  for (const { segment, bytes } of packed) {
    readFrequencies(bytes, WEIGHTS, (n, frequency) => {
      if (owner[n] === segment) sums[n] = (sums[n] ?? 0) + frequency;
    });
  }
  const hits: Hits = { numbers: [], frequencies: [] };
  for (let n = 0; n < sums.length; n++) {
    const frequency = sums[n] ?? 0;
    if (frequency === 0) continue;
    hits.numbers.push(n);
    hits.frequencies.push(frequency);
  }
  return hits;
}

/** Words one after the other: the rarest is read first, of the others only what stands beside it is kept. */
function phrase(words: readonly (readonly Packed[])[], owner: Owner): Hits {
  const size = (packed: readonly Packed[]) => packed.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const order = words.map((packed, index) => ({ packed, index })).sort((a, b) => size(a.packed) - size(b.packed));
  /** By article, where the phrase can begin. */
  let begins: Map<number, number[]> | undefined;
  for (const { packed, index } of order) {
    const shift = index * NEXT;
    const next = new Map<number, number[]>();
    for (const { segment, bytes } of packed) {
      const isWanted = (n: number) => owner[n] === segment && (begins === undefined || begins.has(n));
      readPlaces(bytes, isWanted, (n, places) => {
        const before = begins?.get(n);
        const here = places.map((place) => place - shift);
        const left = before === undefined ? here.filter((place) => place >= 0) : common(before, here);
        if (left.length === 0) return;
        const known = next.get(n);
        next.set(n, known === undefined ? left : [...new Set([...known, ...left])].sort((a, b) => a - b));
      });
    }
    begins = next;
  }
  const hits: Hits = { numbers: [], frequencies: [] };
  for (const [n, places] of begins ?? []) {
    hits.numbers.push(n);
    hits.frequencies.push(weigh(places));
  }
  return hits;
}

/** Numbers that are in both, which are in order. */
function common(one: readonly number[], other: readonly number[]): number[] {
  const both: number[] = [];
  let at = 0;
  for (const number of one) {
    while ((other[at] ?? Number.POSITIVE_INFINITY) < number) at++;
    if (other[at] === number) both.push(number);
  }
  return both;
}

const weigh = (places: readonly number[]) => places.reduce((sum, place) => sum + (WEIGHTS[place % NEXT] ?? 0), 0);
