import type { Texts } from '../segments/columns.ts';
import { readPeople } from '../segments/mention-rows.ts';

/** Of every column of people that was asked for somebody: in which of its texts each key is. */
const known = new WeakMap<Texts, ReadonlyMap<string, readonly number[]>>();

function codesByKey(column: Texts): ReadonlyMap<string, readonly number[]> {
  const before = known.get(column);
  if (before) return before;
  const codes = new Map<string, number[]>();
  for (const [code, written] of column.values.entries()) {
    for (const key of new Set(readPeople(written).flat())) {
      const others = codes.get(key);
      if (others) others.push(code);
      else codes.set(key, [code]);
    }
  }
  known.set(column, codes);
  return codes;
}

/** Of each of the texts of a column of people, whether somebody in it goes by one of these keys: 1 or 0. */
export function whoAre(column: Texts, keys: Iterable<string>): Uint8Array {
  const codes = codesByKey(column);
  const isIn = new Uint8Array(column.values.length);
  for (const key of keys) for (const code of codes.get(key) ?? []) isIn[code] = 1;
  return isIn;
}

/** As `whoAre`, for one who goes by a key of one side and another, who is somebody else, by a key of the other. */
export function whoAreBoth(column: Texts, a: ReadonlySet<string>, b: ReadonlySet<string>): Uint8Array {
  const [one, other] = [whoAre(column, a), whoAre(column, b)];
  return one.map((isIn, code) => {
    if (isIn === 0 || other[code] === 0) return 0;
    const people = readPeople(column.values[code] ?? '');
    const named = (keys: ReadonlySet<string>) => people.filter((person) => person.some((key) => keys.has(key)));
    return Number(named(a).some((first) => named(b).some((second) => isOther(first, second))));
  });
}

/** A president and his country are one side. */
const isOther = (one: readonly string[], other: readonly string[]) => one.every((key) => !other.includes(key));
