import type { Meaning } from './languages/language.ts';

/** The fields of a meaning that anything is made of, by number. What else a pattern has (its articles) is not kept. */
export const FIELD = {
  anyDay: 0,
  as: 1,
  back: 2,
  day: 3,
  dayShift: 4,
  decade: 5,
  else: 6,
  era: 7,
  forward: 8,
  half: 9,
  holiday: 10,
  iso: 11,
  lean: 12,
  minutes: 13,
  mod: 14,
  month: 15,
  monthOf: 16,
  notPast: 17,
  nth: 18,
  num: 19,
  ofMonth: 20,
  only: 21,
  opens: 22,
  ord: 23,
  part: 24,
  ref: 25,
  rel: 26,
  relOf: 27,
  scale: 28,
  season: 29,
  sharedYear: 30,
  sign: 31,
  storyNext: 32,
  storyPrevious: 33,
  storyShift: 34,
  times: 35,
  told: 36,
  unit: 37,
  vague: 38,
  value: 39,
  week: 40,
  weekday: 41,
  whole: 42,
  year: 43,
  zone: 44,
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
