/** Whole numbers from 0 up, each told by how much it is above the base. */
export type Numbers = { base: number; at: Uint8Array | Uint16Array | Uint32Array };
/** Texts, each told by its place among those that are there. */
export type Texts = { values: readonly string[]; codes: Numbers };

export type Column = Numbers | Texts;

export type Row = Record<string, number | string>;
/** Rows turned on their side: a column for each of their fields. */
export type Columns<R extends Row> = {
  size: number;
  of: { readonly [K in keyof R]: R[K] extends number ? Numbers : Texts };
};

export function columnsOf<R extends Row>(rows: readonly R[], fields: readonly (keyof R & string)[]): Columns<R> {
  const of = fields.map((field) => {
    const column = rows.map((row) => row[field]);
    return [field, typeof column[0] === 'string' ? texts(column as string[]) : numbers(column as number[])];
  });
  return { size: rows.length, of: Object.fromEntries(of) };
}

export function rowsOf<R extends Row>({ size, of }: Columns<R>): R[] {
  const fields = Object.entries<Column>(of);
  return Array.from({ length: size }, (_, index) => {
    const row: Row = {};
    for (const [field, column] of fields)
      row[field] = 'values' in column ? textAt(column, index) : numberAt(column, index);
    return row as R;
  });
}

export const numberAt = ({ base, at }: Numbers, index: number): number => base + (at[index] ?? 0);
export const textAt = ({ values, codes }: Texts, index: number): string => values[numberAt(codes, index)] ?? '';

/** How many rows a column has. */
export const sizeOf = (column: Column): number => ('values' in column ? column.codes : column).at.length;

function numbers(all: readonly number[]): Numbers {
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const one of all) {
    if (one < least) least = one;
    if (one > most) most = one;
  }
  const Narrowest = most - least < 2 ** 8 ? Uint8Array : most - least < 2 ** 16 ? Uint16Array : Uint32Array;
  const at = new Narrowest(all.length);
  for (const [index, one] of all.entries()) at[index] = one - least;
  return { base: all.length === 0 ? 0 : least, at };
}

function texts(all: readonly string[]): Texts {
  const codes = new Map<string, number>();
  const coded = all.map((text) => {
    const known = codes.get(text);
    if (known !== undefined) return known;
    codes.set(text, codes.size);
    return codes.size - 1;
  });
  return { values: [...codes.keys()], codes: numbers(coded) };
}

/** What is written before the numbers of a column. */
type Head = { base: number; width: number; values?: readonly string[] };

/** Numbers begin at a multiple of so many bytes, so that they can be read where they lie. */
const ALIGNED = 4;
const aligned = (bytes: number) => Math.ceil(bytes / ALIGNED) * ALIGNED;

/** A column as bytes: the length of the head, the head as JSON, the numbers in the order of the machine (little-endian). */
export function packColumn(column: Column): Uint8Array {
  const { base, at } = 'values' in column ? column.codes : column;
  const head: Head = { base, width: at.BYTES_PER_ELEMENT, ...('values' in column ? { values: column.values } : {}) };
  const json = Buffer.from(JSON.stringify(head));
  const start = ALIGNED + aligned(json.length);
  const bytes = new Uint8Array(start + at.byteLength);
  new DataView(bytes.buffer).setUint32(0, json.length, true);
  bytes.set(json, ALIGNED);
  bytes.set(new Uint8Array(at.buffer, at.byteOffset, at.byteLength), start);
  return bytes;
}

/** What `packColumn` was given, read where the bytes lie. */
export function unpackColumn(packed: Uint8Array): Column {
  const bytes = packed.byteOffset % ALIGNED === 0 ? packed : packed.slice();
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const { base, width, values }: Head = JSON.parse(
    Buffer.from(bytes.buffer, bytes.byteOffset + ALIGNED, length).toString(),
  );
  const start = ALIGNED + aligned(length);
  const Kind = width === 1 ? Uint8Array : width === 2 ? Uint16Array : Uint32Array;
  const at = new Kind(bytes.buffer as ArrayBuffer, bytes.byteOffset + start, (bytes.length - start) / width);
  return values === undefined ? { base, at } : { values, codes: { base, at } };
}
