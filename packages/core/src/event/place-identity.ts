import { nounForms } from './forms/names.ts';
import { CITIES } from './gazetteer/cities.ts';
import { COUNTRIES } from './gazetteer/countries.ts';
import { seatsOf } from './gazetteer/entry.ts';
import { REGIONS } from './gazetteer/regions.ts';
import { languages } from './languages.ts';

/** `town` is one of its state's towns; absent for the state as a whole. */
type Place = { country: string; town?: string };

/** `within`: a town and the state it lies in. `unsaid`: one has no place, or one that the gazetteer does not know. */
export type PlaceRelation = 'same' | 'within' | 'other' | 'unsaid';

/** How two places stand to each other, each named as events name them, in any language. */
export function relatePlaces(a: string | undefined, b: string | undefined): PlaceRelation {
  if (a === undefined || b === undefined) return 'unsaid';
  const one = placeNamed(a);
  const two = placeNamed(b);
  if (one === undefined || two === undefined) return a === b ? 'same' : 'unsaid';
  if (one.country !== two.country) return 'other';
  if (one.town === two.town) return 'same';
  return one.town === undefined || two.town === undefined ? 'within' : 'other';
}

/** The identity of a town, the same in every language; undefined for a state and for what the gazetteer does not know. */
export function townOf(name: string | undefined): string | undefined {
  const place = name === undefined ? undefined : placeNamed(name);
  return place?.town === undefined ? undefined : `${place.country}/${place.town}`;
}

let places: ReadonlyMap<string, Place> | undefined;

function placeNamed(name: string): Place | undefined {
  places ??= readPlaces();
  return places.get(name);
}

function readPlaces(): Map<string, Place> {
  const all = new Map<string, Place>();
  for (const language of languages) {
    const code = language.code as 'en' | 'be' | 'ru';
    const add = (names: string | undefined, place: Place) => {
      for (const pattern of names?.split('|') ?? []) {
        const name = nounForms(pattern, language)[0]?.text ?? '';
        if (name !== '' && !all.has(name)) all.set(name, place);
      }
    };
    for (const row of COUNTRIES) {
      add(row[code]?.[0], { country: row.id });
      // Houses of power stand in the capital: the Kremlin is Moscow.
      for (const { key, names, house } of seatsOf(row[code]))
        add(names, { country: row.id, town: house ? 'capital' : key });
    }
    for (const row of [...CITIES, ...REGIONS]) add(row[code], { country: row.country, town: row.en });
  }
  return all;
}
