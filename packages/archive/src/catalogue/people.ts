import type { Texts } from '../segments/columns.ts';
import { readPeople } from '../segments/mention-rows.ts';

/** Of each of the texts of a column of people, whether it is so: 1 or 0. */
export function whichPeople(column: Texts, isSo: (people: readonly (readonly string[])[]) => boolean): Uint8Array {
  return Uint8Array.from(column.values, (written) => Number(isSo(readPeople(written))));
}

/** Whether one of them goes by one of these keys. */
export const named = (people: readonly (readonly string[])[], keys: ReadonlySet<string>): boolean =>
  people.some((person) => person.some((key) => keys.has(key)));
