import { type Kysely, sql } from 'kysely';
import type { Schema } from '../sql/schema.ts';
import type { ArticleRow } from './article-rows.ts';
import { type Columns, type Row, rowsOf } from './columns.ts';
import { articles, mentions } from './index-archive.ts';
import type { MentionRow } from './mention-rows.ts';
import { insertColumns } from './segments.ts';

/** Stores the columns of each segment by themselves, of an archive that had them all in one. */
export async function splitSegments(trx: Kysely<Schema>): Promise<void> {
  const segments = await trx.selectFrom('segment').select(['id', 'kind']).orderBy('id').execute();
  for (const { id, kind } of segments) {
    const { rows } = await sql<{ columns: Uint8Array }>`select columns from segment where id = ${id}`.execute(trx);
    const packed = rows[0]?.columns ?? new Uint8Array();
    if (kind === 'article') await insertColumns(trx, articles, id, rowsOf(unpackSegment<ArticleRow>(packed)));
    else await insertColumns(trx, mentions, id, rowsOf(unpackSegment<MentionRow>(packed)));
  }
}

type Head = { size: number; columns: [name: string, base: number, width: number, values: readonly string[] | null][] };

const aligned = (bytes: number) => Math.ceil(bytes / 4) * 4;

/** The length of the head, the head as JSON, and the numbers of all columns. */
function unpackSegment<R extends Row>(packed: Uint8Array): Columns<R> {
  const bytes = packed.slice();
  const length = new DataView(bytes.buffer).getUint32(0, true);
  const { size, columns }: Head = JSON.parse(Buffer.from(bytes.subarray(4, 4 + length)).toString());
  let end = 4 + aligned(length);
  const of = columns.map(([name, base, width, values]) => {
    const Kind = width === 1 ? Uint8Array : width === 2 ? Uint16Array : Uint32Array;
    const codes = { base, at: new Kind(bytes.buffer, end, size) };
    end += aligned(codes.at.byteLength);
    return [name, values === null ? codes : { values, codes }];
  });
  return { size, of: Object.fromEntries(of) };
}
