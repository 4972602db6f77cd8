/** Most spellings of one row of words that are asked for; past it the first ones of each place are. */
const MOST = 64;

/** The rows of words that places with several terms each can be read as. */
export function spellings(places: readonly (readonly string[])[]): string[][] {
  let rows: string[][] = [[]];
  for (const terms of places) {
    const some = rows.length * terms.length > MOST ? terms.slice(0, 1) : terms;
    rows = rows.flatMap((row) => some.map((term) => [...row, term]));
  }
  return rows;
}
