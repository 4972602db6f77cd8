import { eachPlace, eachPosting, fieldOf, NEXT } from '../segments/postings.ts';
import { WEIGHTS } from '../segments/terms.ts';
import type { Hits, Owner } from './hits.ts';
import type { Packed } from './lookup.ts';

/** A word of a phrase. */
type Word = {
  size: number;
  /** How far it stands from where the phrase begins. */
  shift: number;
  /** Its postings by segment. */
  bytes: ReadonlyMap<number, Uint8Array>;
  /** Where in them the places of each article are; no number is 0. */
  at: Uint32Array;
  /** Where else they are, of a prefix, which is several words. */
  more: Map<number, number[]>;
};

/** Words one after the other, the last of which may be a prefix. Places are read only where all of the words are. */
export function phrase(words: readonly (readonly Packed[])[], owner: Owner, prefix: boolean): Hits {
  // The rarest first, but none is several words then.
  const order = words
    .map((packed, index) => wordOf(packed, index * NEXT, owner.length, prefix && index === words.length - 1))
    .sort((a, b) => a.size - b.size);
  const reached = articlesWith(order, owner);
  const numbers: number[] = [];
  const frequencies: number[] = [];
  const begins: number[] = [];
  for (let n = 0; n < reached.length; n++) {
    if (reached[n] !== order.length) continue;
    let count = 0;
    for (const [turn, word] of order.entries()) {
      const bytes = word.bytes.get(owner[n] ?? 0) ?? new Uint8Array();
      count = turn === 0 ? readBegins(word, bytes, n, begins) : keepFollowed(word, bytes, n, begins, count);
      if (count === 0) break;
    }
    if (count === 0) continue;
    numbers.push(n);
    let frequency = 0;
    for (let index = 0; index < count; index++) frequency += WEIGHTS[fieldOf(begins[index] ?? 0)] ?? 0;
    frequencies.push(frequency);
  }
  return { numbers: Uint32Array.from(numbers), frequencies: Uint32Array.from(frequencies) };
}

function wordOf(packed: readonly Packed[], shift: number, end: number, isPrefix: boolean): Word {
  const parts = new Map<number, Uint8Array[]>();
  for (const { segment, bytes } of packed) parts.set(segment, [...(parts.get(segment) ?? []), bytes]);
  const size = isPrefix ? Number.POSITIVE_INFINITY : packed.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const bytes = new Map(
    [...parts].map(([segment, some]) => [segment, some.length === 1 ? some[0] : Buffer.concat(some)]),
  );
  return { size, shift, bytes: bytes as Word['bytes'], at: new Uint32Array(end), more: new Map() };
}

/** How many of the words in turn each article has. */
function articlesWith(order: readonly Word[], owner: Owner): Uint8Array {
  const reached = new Uint8Array(owner.length);
  for (const [before, { bytes, at, more }] of order.entries()) {
    for (const [segment, all] of bytes) {
      eachPosting(all, (n, place) => {
        if (owner[n] !== segment || (reached[n] ?? 0) < before) return;
        if (reached[n] === before) at[n] = place;
        else more.set(n, [...(more.get(n) ?? []), place]);
        reached[n] = before + 1;
      });
    }
  }
  return reached;
}

/** Writes where the phrase could begin; how many places these are. */
function readBegins({ shift, at }: Word, bytes: Uint8Array, n: number, begins: number[]): number {
  let count = 0;
  eachPlace(bytes, at[n] ?? 0, (place) => {
    if (place >= shift) begins[count++] = place - shift;
    return true;
  });
  return count;
}

/** Keeps those of the first `count` that the word follows as it should; how many they are. */
function keepFollowed(
  { shift, at, more }: Word,
  bytes: Uint8Array,
  n: number,
  begins: number[],
  count: number,
): number {
  const others = more.get(n);
  if (others) {
    const places = new Set<number>();
    for (const one of [at[n] ?? 0, ...others]) eachPlace(bytes, one, (place) => places.add(place) !== undefined);
    const kept = begins.slice(0, count).filter((begin) => places.has(begin + shift));
    for (const [index, begin] of kept.entries()) begins[index] = begin;
    return kept.length;
  }
  let kept = 0;
  let next = 0;
  eachPlace(bytes, at[n] ?? 0, (place) => {
    const begin = place - shift;
    while (next < count && (begins[next] ?? 0) < begin) next++;
    if (next < count && begins[next] === begin) begins[kept++] = begin;
    return next < count;
  });
  return kept;
}
