import type { Kysely } from 'kysely';
import type { Schema } from '../sql/schema.ts';
import { insertRows } from '../sql/write-rows.ts';
import { blocksOf, readBlock, sortTerms } from './blocks.ts';
import { type Posting, packPostings, readPlaces } from './postings.ts';
import type { TermPostings } from './postings-of.ts';

/** Keeps the postings of a segment, which must be in order of the articles' numbers. */
export async function storePostings(trx: Kysely<Schema>, segment: number, postings: TermPostings[]): Promise<void> {
  const blocks = blocksOf(sortTerms(postings));
  await insertRows(
    trx,
    'block',
    blocks.map(({ first, packed }) => ({ segment, first, packed })),
  );
}

/** Moves postings of segments to a new one, but those of articles that are gone; by segment. */
export async function movePostings(
  trx: Kysely<Schema>,
  gone: ReadonlyMap<number, ReadonlySet<number>>,
  to: number,
): Promise<void> {
  const moved = new Map<string, Uint8Array[]>();
  for (const [segment, without] of gone) {
    const blocks = await trx
      .selectFrom('block')
      .select('packed')
      .where('segment', '=', segment)
      .orderBy('first')
      .execute();
    for (const { packed } of blocks) {
      readBlock(packed, (name, postings) => {
        const left = without.size === 0 ? postings : withoutSome(postings, without);
        if (left.length === 0) return;
        const term = Buffer.from(name.buffer, name.byteOffset, name.length).toString();
        const known = moved.get(term);
        if (known) known.push(left);
        else moved.set(term, [left]);
      });
    }
  }
  await storePostings(
    trx,
    to,
    Array.from(moved, ([term, chunks]) => ({ term, chunks })),
  );
}

function withoutSome(bytes: Uint8Array, gone: ReadonlySet<number>): Uint8Array {
  const left: Posting[] = [];
  readPlaces(
    bytes,
    (n) => !gone.has(n),
    (n, places) => left.push({ n, places }),
  );
  return left.length === 0 ? new Uint8Array() : packPostings(left.sort((a, b) => a.n - b.n));
}
