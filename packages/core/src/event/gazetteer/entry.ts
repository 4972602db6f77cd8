import type { Sector } from '../plover.ts';

/**
 * Names of one language, parted by `|`. Slavic names are written `stem+paradigm` (see forms/slavic.ts);
 * a name of several words is inflected word by word: `Европейск+skij союз+m`.
 */
export type Names = string;

/** A state: its names, its adjectives and demonyms, and its seats of power, which stand for its government. */
export type CountryRow = {
  /** ISO 3166-1 alpha-3. */
  id: string;
  en: [names: Names, demonyms: Names, seats: Names];
  ru?: [names: Names, demonyms: Names, seats: Names];
  be?: [names: Names, demonyms: Names, seats: Names];
};

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
