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
  only: 22,
  opens: 23,
  ord: 24,
  part: 25,
  past: 26,
  ref: 27,
  rel: 28,
  relOf: 29,
  scale: 30,
  season: 31,
  sharedYear: 32,
  sign: 33,
  storyNext: 34,
  storyPrevious: 35,
  storyShift: 36,
  times: 37,
  told: 38,
  unit: 39,
  vague: 40,
  value: 41,
  week: 42,
  weekday: 43,
  whole: 44,
  year: 45,
  zone: 46,
} as const;
type Field = (typeof FIELD)[keyof typeof FIELD];

const places: ReadonlyMap<string, number> = new Map(Object.entries(FIELD));
const none: readonly (number | string | undefined)[] = Array.from(places, () => undefined);

export function isField(name: string): boolean {
  return places.has(name);
}

/** Typed access to the fields of a meaning. They are laid out once, since most are asked for and not there. */
export class Fields {
  private readonly values = none.slice();

  constructor(meaning: Meaning) {
    for (const name in meaning) {
      const place = places.get(name);
      if (place !== undefined) this.values[place] = meaning[name];
    }
  }

  number(field: Field): number | undefined {
    const value = this.values[field];
    return typeof value === 'number' ? value : undefined;
  }

  string(field: Field): string | undefined {
    const value = this.values[field];
    return typeof value === 'string' ? value : undefined;
  }
}
