import { type Kysely, sql } from 'kysely';
import { readBlock } from '../segments/blocks.ts';
import { batches } from '../sql/batches.ts';
import type { Schema } from '../sql/schema.ts';

/** Postings of a term in one segment. */
export type Packed = { segment: number; bytes: Uint8Array };

/** Postings of one term, or of all that begin with it; in these segments or in all. */
export type Lookup = (term: string, prefix?: boolean, segments?: ReadonlySet<number>) => Promise<Packed[]>;

/** Reads each term once, whatever a query asks it for. */
export function lookupIn(db: Kysely<Schema>): Lookup {
  const known = new Map<string, Promise<Packed[]>>();
  return async (term, prefix = false, segments = undefined) => {
    const key = `${term}${prefix ? '*' : ''}`;
    const read = prefix ? readPrefix : readTerm;
    const all = known.get(key);
    if (segments === undefined) {
      const packed = all ?? read(db, term);
      known.set(key, packed);
      return packed;
    }
    if (segments.size === 0) return [];
    return all ? (await all).filter(({ segment }) => segments.has(segment)) : read(db, term, segments);
  };
}

/** Which segments: all that have articles, or these of them. */
function among(segments?: ReadonlySet<number>) {
  return segments === undefined ? sql`kind = 'article'` : sql`id in (${sql.join([...segments])})`;
}

/** Segments that are read with one statement. */
const TOGETHER = 50;

type Stored = { segment: number; packed: Uint8Array | null };

/** A term is in the last block that does not begin after it. */
async function readTerm(db: Kysely<Schema>, term: string, segments?: ReadonlySet<number>): Promise<Packed[]> {
  const { rows } = await sql<Stored>`
    select segment.id as segment, (
      select packed from block where block.segment = segment.id and first <= ${term} order by first desc limit 1
    ) as packed
    from segment where ${among(segments)}
  `.execute(db);
  const name = Buffer.from(term);
  return wantedIn(rows, (found) => Buffer.compare(found, name) === 0);
}

async function readPrefix(db: Kysely<Schema>, prefix: string, segments?: ReadonlySet<number>): Promise<Packed[]> {
  // No letter comes after this one.
  const end = `${prefix}\u{10FFFF}`;
  const { rows: begins } = await sql<{ segment: number; first: string }>`
    select id as segment, coalesce((
      select max(first) from block where block.segment = segment.id and first <= ${prefix}
    ), '') as first
    from segment where ${among(segments)}
  `.execute(db);
  const rows: Stored[] = [];
  for (const batch of batches(begins, TOGETHER)) {
    // Each by itself, so that no server thinks of going through all blocks instead.
    const each = batch.map(
      ({ segment, first }) => sql`
        select segment, packed from block where segment = ${segment} and first >= ${first} and first < ${end}`,
    );
    rows.push(...(await sql<Stored>`${sql.join(each, sql` union all `)}`.execute(db)).rows);
  }
  const name = Buffer.from(prefix);
  return wantedIn(rows, (found) => Buffer.compare(found.subarray(0, name.length), name) === 0);
}

function wantedIn(rows: readonly Stored[], isWanted: (term: Uint8Array) => boolean): Packed[] {
  const found: Packed[] = [];
  for (const { segment, packed } of rows) {
    if (packed === null) continue;
    readBlock(packed, (term, bytes) => {
      if (isWanted(term)) found.push({ segment, bytes });
    });
  }
  return found;
}
