import type { Meaning } from './languages/language.ts';

/** The fields of a meaning that anything is made of, by number. What else a pattern has (its articles) is not kept. */
export const FIELD = {
  anyDay: 0,
  as: 1,
  back: 2,
  container: 3,
  day: 4,
  dayShift: 5,
  decade: 6,
  else: 7,
  era: 8,
  forward: 9,
  half: 10,
  holiday: 11,
  iso: 12,
  lean: 13,
  minutes: 14,
  mod: 15,
  month: 16,
  monthOf: 17,
  notPast: 18,
  nth: 19,
  num: 20,
  ofMonth: 21,
  on: 22,
  only: 23,
  opens: 24,
  ord: 25,
  part: 26,
  past: 27,
  ref: 28,
  rel: 29,
  relOf: 30,
  scale: 31,
  season: 32,
  sharedYear: 33,
  sign: 34,
  storyNext: 35,
  storyPrevious: 36,
  storyShift: 37,
  times: 38,
  told: 39,
  unit: 40,
  vague: 41,
  value: 42,
  week: 43,
  weekday: 44,
  whole: 45,
  year: 46,
  zone: 47,
  attack: 48,
  tells: 49,
  night: 50,
  light: 51,
} as const;
type Field = (typeof FIELD)[keyof typeof FIELD];

const places: ReadonlyMap<string, number> = new Map(Object.entries(FIELD));
const none: readonly Value[] = Array.from(places, () => undefined);

/** No field of that name. */
export const NO_FIELD = -1;

export function fieldOf(name: string): number {
  return places.get(name) ?? NO_FIELD;
}

type Value = number | string | undefined;

/** Fields by their numbers in `FIELD`, and what they become. */
export type Changes = Partial<Record<Field, Value>>;

/** The fields of a meaning in a row, so that none is looked up by its name where the time goes. */
export class Fields {
  private readonly values: Value[];

  private constructor(values: Value[]) {
    this.values = values;
  }

  static of(meaning: Meaning): Fields {
    const values = none.slice();
    for (const name in meaning) {
      const place = fieldOf(name);
      if (place !== NO_FIELD) values[place] = meaning[name];
    }
    return new Fields(values);
  }

  copy(): Fields {
    return new Fields(this.values.slice());
  }

  set(field: number, value: number | string): void {
    this.values[field] = value;
  }

  number(field: Field): number | undefined {
    const value = this.values[field];
    return typeof value === 'number' ? value : undefined;
  }

  string(field: Field): string | undefined {
    const value = this.values[field];
    return typeof value === 'string' ? value : undefined;
  }

  value(field: Field): Value {
    return this.values[field];
  }

  has(field: Field): boolean {
    return this.values[field] !== undefined;
  }

  with(changes: Changes): Fields {
    const values = this.values.slice();
    for (const place in changes) values[Number(place)] = changes[Number(place) as Field];
    return new Fields(values);
  }
}
