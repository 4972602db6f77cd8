import { nounForms, personForms } from './forms/names.ts';
import { BODIES } from './gazetteer/bodies.ts';
import { COUNTRIES } from './gazetteer/countries.ts';
import { type Names, seatsOf } from './gazetteer/entry.ts';
import { ORGANISATIONS } from './gazetteer/organisations.ts';
import { people } from './gazetteer/person.ts';
import { PLACES } from './gazetteer/places.ts';
import { type EventLanguage, languages } from './languages.ts';

/**
 * A name as the gazetteer has it, in one of its forms. `id` is the identity that participants carry, or null for a name
 * that only looks like an actor's ("Gulf of Oman").
 */
export type ActorName = { name: string; id: string | null };

/**
 * Every name of every state, person and body in all languages and forms; of states without their adjectives. A seat of a
 * government, "Minsk" or "the Kremlin", has an id of its own, that of its state before a slash.
 */
export function* actorNames(): Generator<ActorName> {
  for (const language of languages) {
    const code = language.code as 'en' | 'be' | 'ru';
    for (const { id, [code]: row } of COUNTRIES) {
      yield* spelled(row?.[0], id, language);
      for (const { key, names } of seatsOf(row)) yield* spelled(names, `${id}/${key}`, language);
    }
    for (const { id, female, [code]: names } of people()) {
      if (names === undefined) continue;
      for (const { text } of personForms(names.names, female, language)) yield { name: text, id };
    }
    for (const row of [...BODIES, ...ORGANISATIONS]) yield* spelled(row[code], row.id, language);
    for (const names of PLACES[code]) yield* spelled(names, null, language);
  }
}

function* spelled(names: Names | undefined, id: string | null, language: EventLanguage): Generator<ActorName> {
  for (const pattern of names?.split('|') ?? []) {
    // English names have no forms but the possessive.
    const forms = language.slavic ? nounForms(pattern, language).map(({ text }) => text) : [pattern];
    for (const name of new Set(forms)) if (name !== '') yield { name, id };
  }
}
