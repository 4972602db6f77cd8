import type { Sector } from '../plover.ts';

/**
 * Names of one language, parted by `|`. Slavic names are written `stem+paradigm` (see forms/slavic.ts);
 * a name of several words is inflected word by word: `Европейск+skij союз+m`.
 */
export type Names = string;

/**
 * A state in one language: its names, its adjectives and demonyms, and what stands for its government: the towns of power,
 * the capital first, and the houses there ("the Kremlin"). `;` parts one town or house from the next, which stand in the
 * same order in every language.
 */
export type StateNames = [names: Names, demonyms: Names, towns: Names, houses?: Names];

export type CountryRow = {
  /** ISO 3166-1 alpha-3. */
  id: string;
  en: StateNames;
  ru?: StateNames;
  be?: StateNames;
};

/** A seat of a government: `key` is the same in every language. */
export type Seat = { key: string; names: Names; house: boolean };

/** The seats of a state's government, the capital first; none in a language that has no names for it. */
export function seatsOf([, , towns = '', houses = '']: StateNames | [] = []): Seat[] {
  const parted = (list: Names) => (list === '' ? [] : list.split(';'));
  return [
    ...parted(towns).map((names, place) => ({
      key: place === 0 ? 'capital' : `town${place + 1}`,
      names,
      house: false,
    })),
    ...parted(houses).map((names, place) => ({ key: `house${place + 1}`, names, house: true })),
  ];
}

/** An organisation, alliance or institution; `from` and `to` are the days it existed, absent where it does or always did. */
export type BodyRow = {
  id: string;
  country?: string;
  sector: Sector;
  from?: string;
  to?: string;
  en: Names;
  ru: Names;
  be: Names;
};

/** A word for a kind of actor ("prosecutor general", "troops"), which takes its country from its neighbours. */
export type RoleRow = { sector: Sector; en: Names; ru?: Names; be?: Names };

/** A city with the state it lies in, ISO 3166-1 alpha-3; the first name of a language is the one shown. */
export type CityRow = { country: string; en: Names; ru?: Names; be?: Names };
