import type { Archive } from '../src/index.ts';
import { type Column, sizeOf, unpackColumn } from '../src/segments/columns.ts';

/** Sources that tell what a timeline and a dyad show. */
export const meetings = ['3 May 2019', '9 July 2020', '1 May 2019'].map((day) => ({
  name: `${day}.txt`,
  content: `The council met.\n\nOn ${day} Lukashenka met Putin in Minsk and criticised him.\n`,
}));

/** What an archive of them answers. */
export const answers = async (archive: Archive) => [
  await archive.timeline(),
  await archive.search('council'),
  await archive.dyad('lukashenka', 'putin'),
  await archive.stats(),
];

/** The columns of a segment as they were stored before each was by itself: a head, then all numbers. */
export function inOne(rows: readonly { name: string; packed: Uint8Array }[]): Buffer {
  const columns = rows.map(({ name, packed }) => ({ name, column: unpackColumn(packed) }));
  const codesOf = (column: Column) => ('values' in column ? column.codes : column);
  const head = Buffer.from(
    JSON.stringify({
      size: columns[0] ? sizeOf(columns[0].column) : 0,
      columns: columns.map(({ name, column }) => {
        const { base, at } = codesOf(column);
        return [name, base, at.BYTES_PER_ELEMENT, 'values' in column ? column.values : null];
      }),
    }),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  const numbers = columns.flatMap(({ column }) => {
    const { buffer, byteOffset, byteLength } = codesOf(column).at;
    return aligned(Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength));
  });
  return Buffer.concat([length, ...aligned(head), ...numbers]);
}

const aligned = (bytes: Buffer): Buffer[] => [bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)];
