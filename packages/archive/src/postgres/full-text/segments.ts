import { type Kysely, sql, type Transaction } from 'kysely';
import type { IndexText } from '../../search/index-text.ts';
import type { Schema } from '../../sql/schema.ts';
import { type Posting, pack, unpack } from './pack.ts';
import { termsOf } from './terms.ts';

/**
 * The index is made of segments, as Lucene's and that of FTS5 are: what is added at once is a segment, with one row for
 * each of its terms. Segments are not changed; what is taken out is noted as gone. Small ones are put together so that
 * there are few of them, and one that is mostly gone is written anew.
 */
type Segment = { id: number; articles: number; gone: number };

/** So many segments of about one size become one, of as many times that size. */
const TOGETHER = 8;
/** A segment of so many articles grows no more: what is done at once must stay short. */
const LARGEST = TOGETHER ** 4;

export async function addSegment(trx: Transaction<Schema>, texts: ReadonlyMap<number, IndexText>): Promise<void> {
  const postings = new Map<string, Posting[]>();
  const lengths: number[] = [];
  const numbers = [...texts.keys()].sort((a, b) => a - b);
  for (const n of numbers) {
    const text = texts.get(n);
    if (text === undefined) continue;
    const { places, tokens } = termsOf(text);
    lengths.push(tokens);
    for (const [term, where] of places) {
      const posting = { n, tokens, places: where };
      const known = postings.get(term);
      if (known) known.push(posting);
      else postings.set(term, [posting]);
    }
  }
  const segment = await newSegment(trx, numbers.length, sum(lengths));
  await sql`insert into indexed (n, segment, tokens)
    select n, ${segment}, tokens from unnest(${array(numbers)}::bigint[], ${array(lengths)}::integer[]) as article(n, tokens)
  `.execute(trx);
  await insertPostings(trx, segment, postings);
  await tidy(trx);
}

export async function removeFromSegment(trx: Transaction<Schema>, n: number): Promise<void> {
  await sql`with old as (delete from indexed where n = ${n} returning n, segment, tokens),
      noted as (insert into gone select n, segment from old)
    update segment set articles = articles - 1, gone = gone + 1, tokens = segment.tokens - old.tokens
      from old where segment.id = old.segment
  `.execute(trx);
}

/** Puts small segments together, and writes those anew of which more is gone than there. */
async function tidy(trx: Transaction<Schema>): Promise<void> {
  const { rows } = await sql<Segment>`select id, articles, gone from segment order by id`.execute(trx);
  const bySize = new Map<number, Segment[]>();
  for (const segment of rows) {
    const { articles, gone } = segment;
    if (gone > articles) await rewrite(trx, segment);
    else if (articles + gone < LARGEST) {
      const size = Math.floor(Math.log(articles) / Math.log(TOGETHER) + 1e-9);
      bySize.set(size, [...(bySize.get(size) ?? []), segment]);
    }
  }
  for (const alike of bySize.values()) if (alike.length >= TOGETHER) await merge(trx, alike);
}

async function merge(trx: Transaction<Schema>, segments: readonly Segment[]): Promise<void> {
  const old = array(segments.map(({ id }) => id));
  const id = await newSegment(trx, 0, 0);
  await sql`insert into posting (term, segment, packed)
    select term, ${id}::bigint, string_agg(packed, ''::bytea order by segment) from posting
    where segment = any(${old}::bigint[]) group by term
  `.execute(trx);
  await sql`update segment set articles = old.articles, gone = old.gone, tokens = old.tokens
    from (select sum(articles) as articles, sum(gone) as gone, sum(tokens) as tokens from segment
      where id = any(${old}::bigint[])) as old
    where id = ${id}
  `.execute(trx);
  await sql`update indexed set segment = ${id} where segment = any(${old}::bigint[])`.execute(trx);
  await sql`update gone set segment = ${id} where segment = any(${old}::bigint[])`.execute(trx);
  await drop(trx, old);
}

async function rewrite(trx: Transaction<Schema>, { id: old, articles }: Segment): Promise<void> {
  if (articles > 0) {
    const { rows } = await sql<{ n: number }>`select n from gone where segment = ${old}`.execute(trx);
    const gone = new Set(rows.map(({ n }) => n));
    const postings = new Map<string, Posting[]>();
    const { rows: stored } = await sql<{ term: string; packed: Uint8Array }>`
      select term, packed from posting where segment = ${old}`.execute(trx);
    for (const { term, packed } of stored) {
      const left: Posting[] = [];
      unpack(packed, (posting) => {
        if (!gone.has(posting.n)) left.push(posting);
      });
      if (left.length > 0)
        postings.set(
          term,
          left.sort((a, b) => a.n - b.n),
        );
    }
    const { rows: sums } = await sql<{ tokens: number }>`
      select tokens from segment where id = ${old}`.execute(trx);
    const id = await newSegment(trx, articles, sums[0]?.tokens ?? 0);
    await insertPostings(trx, id, postings);
    await sql`update indexed set segment = ${id} where segment = ${old}`.execute(trx);
  }
  await sql`delete from gone where segment = ${old}`.execute(trx);
  await drop(trx, array([old]));
}

async function drop(trx: Transaction<Schema>, segments: string): Promise<void> {
  await sql`delete from posting where segment = any(${segments}::bigint[])`.execute(trx);
  await sql`delete from segment where id = any(${segments}::bigint[])`.execute(trx);
}

async function newSegment(trx: Transaction<Schema>, articles: number, tokens: number): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into segment (articles, gone, tokens) values (${articles}, 0, ${tokens}) returning id`.execute(trx);
  return rows[0]?.id ?? 0;
}

/** Rows of one insert: their bytes are sent as one value. */
const ROWS = 20_000;

async function insertPostings(
  trx: Transaction<Schema>,
  segment: number,
  postings: ReadonlyMap<string, readonly Posting[]>,
): Promise<void> {
  // In the order of the index, which is then filled page by page.
  const terms = [...postings.keys()].sort();
  for (let at = 0; at < terms.length; at += ROWS) {
    const some = terms.slice(at, at + ROWS);
    const packed = some.map((term) => Buffer.from(pack(postings.get(term) ?? [])));
    await sql`insert into posting (term, segment, packed)
      select term, ${segment}::bigint, packed from unnest(${some}::text[], ${packed}::bytea[]) as row(term, packed)
    `.execute(trx);
  }
}

/** Numbers as one value that PostgreSQL reads as an array. */
export const array = (numbers: readonly number[]): string => `{${numbers.join(',')}}`;

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** How many articles are indexed, and how many tokens they have together. */
export async function totals(db: Kysely<Schema>): Promise<{ articles: number; tokens: number }> {
  const { rows } = await sql<{ articles: number; tokens: number }>`
    select coalesce(sum(articles), 0)::bigint as articles, coalesce(sum(tokens), 0)::bigint as tokens from segment
  `.execute(db);
  return rows[0] ?? { articles: 0, tokens: 0 };
}
