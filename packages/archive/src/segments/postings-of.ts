import { ByteWriter } from './byte-writer.ts';
import { NumberReader } from './postings.ts';
import type { ArticleTerms } from './terms.ts';

/** Its number in the archive, and its words. */
export type Numbered = { n: number; text: ArticleTerms };

/** The postings of one term: chunks of what `packPostings` makes, one after the other. */
export type TermPostings = { term: string; chunks: readonly Uint8Array[] };

/**
 * The postings of all terms of articles, which come in the order of their numbers. Gone through twice, the first time to
 * know how much room each term takes: so all are written to one place, however many terms there are.
 */
export function postingsOf(articles: readonly Numbered[]): TermPostings[] {
  const { terms, codes, counts, sizes } = measure(articles);
  /** Where the next posting of each term is written. */
  const ends = new Uint32Array(terms.length);
  let size = 0;
  for (let code = 0; code < terms.length; code++) {
    ends[code] = size;
    size += sizes[code] ?? 0;
  }
  const all = new Uint8Array(size);
  const last = new Float64Array(terms.length);
  const number = new ByteWriter();
  const write = (code: number, from: Uint8Array, start: number, end: number) => {
    let to = ends[code] ?? 0;
    for (let at = start; at < end; at++) all[to++] = from[at] ?? 0;
    ends[code] = to;
  };
  const writeNumber = (code: number, value: number) => {
    number.clear();
    number.number(value);
    write(code, number.written, 0, number.length);
  };
  for (let code = 0; code < terms.length; code++) writeNumber(code, counts[code] ?? 0);
  for (const { n, text } of articles) {
    const numbers = codes.get(text.terms);
    const reader = new NumberReader(text.packed);
    while (reader.more) {
      const code = numbers?.[reader.next()] ?? 0;
      const length = reader.next();
      writeNumber(code, n - (last[code] ?? 0));
      last[code] = n;
      write(code, text.packed, reader.at, reader.at + length);
      reader.at += length;
    }
  }
  return terms.map((term, code) => {
    const end = ends[code] ?? 0;
    return { term, chunks: [all.subarray(end - (sizes[code] ?? 0), end)] };
  });
}

/**
 * Which terms there are, each with a code; by vocabulary the codes of its terms, by their numbers. `counts`: in how many
 * articles each is; `sizes`: how many bytes its postings take.
 */
function measure(articles: readonly Numbered[]) {
  const codeOf = new Map<string, number>();
  const codes = new Map<readonly string[], Int32Array>();
  const counts: number[] = [];
  const sizes: number[] = [];
  const last: number[] = [];
  for (const { n, text } of articles) {
    const numbers = codes.get(text.terms) ?? new Int32Array(text.terms.length).fill(-1);
    codes.set(text.terms, numbers);
    const reader = new NumberReader(text.packed);
    while (reader.more) {
      const number = reader.next();
      const length = reader.next();
      reader.at += length;
      let code = numbers[number] ?? -1;
      if (code === -1) {
        const term = text.terms[number] ?? '';
        code = codeOf.get(term) ?? codeOf.size;
        codeOf.set(term, code);
        numbers[number] = code;
        if (code === counts.length) {
          counts.push(0);
          sizes.push(0);
          last.push(0);
        }
      }
      counts[code] = (counts[code] ?? 0) + 1;
      sizes[code] = (sizes[code] ?? 0) + bytesOf(n - (last[code] ?? 0)) + length;
      last[code] = n;
    }
  }
  for (const [code, count] of counts.entries()) sizes[code] = (sizes[code] ?? 0) + bytesOf(count);
  return { terms: [...codeOf.keys()], codes, counts, sizes };
}

/** How many bytes a number takes. */
function bytesOf(value: number): number {
  let bytes = 1;
  for (let rest = value; rest >= 128; rest = Math.floor(rest / 128)) bytes++;
  return bytes;
}
