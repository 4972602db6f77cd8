import { type Actor, makeActor, type Named } from './actor.ts';
import type { OwnActor } from './actors-file.ts';
import { type Form, nounForms, personForms } from './forms/names.ts';
import { CASE } from './forms/slavic.ts';
import { BODIES } from './gazetteer/bodies.ts';
import { CITIES } from './gazetteer/cities.ts';
import { COUNTRIES } from './gazetteer/countries.ts';
import { type Names, seatsOf } from './gazetteer/entry.ts';
import { ORGANISATIONS } from './gazetteer/organisations.ts';
import { people } from './gazetteer/person.ts';
import { PLACES } from './gazetteer/places.ts';
import { REGIONS } from './gazetteer/regions.ts';
import { ROLES } from './gazetteer/roles.ts';
import type { Inventory } from './inventory.ts';
import type { EventLanguage } from './languages.ts';
import type { Nominals } from './lexicon.ts';
import type { Node, Words } from './words.ts';

/** Nouns that predicates ask for. */
export function addNouns(language: EventLanguage, words: Words, inventory: Inventory, nominals: Nominals): void {
  // A noun is mostly of several classes.
  const nodes = new Map<string, Node[]>();
  const nodesOf = (pattern: string): Node[] => {
    const made = nounForms(pattern, language).flatMap(({ text }) => words.insert(text) ?? []);
    nodes.set(pattern, made);
    return made;
  };
  for (const [name, patterns] of classesOf(language)) {
    const number = inventory.numberOfNoun(name);
    const nominal = nominals.get(name);
    for (const pattern of patterns) {
      words.later(pattern, () => {
        for (const node of nodes.get(pattern) ?? nodesOf(pattern)) {
          node.noun ??= { classes: [], asked: [], nominals: [], deed: false };
          const { noun } = node;
          // Class by class, so that only the last can be this one.
          if (noun.classes.at(-1) === name) continue;
          noun.classes.push(name);
          noun.asked.push(number);
          if (nominal !== undefined) noun.nominals.push(nominal);
          noun.deed ||= nominal?.genitive !== undefined;
        }
      });
    }
  }
}

/** The nouns of each class. An English compound is what its head is, too, unless it is a thing of its own: "air strike". */
function classesOf({ predicates, slavic }: EventLanguage): [name: string, patterns: Set<string>][] {
  const classes = Object.entries(predicates.nouns).map(([name, list]): [string, Set<string>] => [
    name,
    new Set(list.split('|')),
  ]);
  if (slavic) return classes;
  for (const [, patterns] of classes)
    for (const pattern of [...patterns])
      if (pattern.includes('cooperation')) patterns.add(pattern.replace('cooperation', 'co-operation'));
  const heads = new Map<string, string[]>();
  for (const [, patterns] of classes)
    for (const pattern of patterns) {
      const head = singular(pattern.slice(pattern.lastIndexOf(' ') + 1));
      if (pattern.includes(' ') && !OWN_HEADS.has(head)) heads.set(head, [...(heads.get(head) ?? []), pattern]);
    }
  for (const [, patterns] of classes)
    for (const head of [...patterns])
      for (const compound of heads.get(singular(head)) ?? []) if (!TRUCE.test(compound)) patterns.add(compound);
  return classes;
}

/** "Deliveries" is one of "delivery"; a word that only looks like a plural is nobody's head. */
function singular(word: string): string {
  // "Ties" is no plural of "ty".
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return /[^isu]s$/.test(word) && word !== 'gas' ? word.slice(0, -1) : word;
}

/** "Ceasefire deal": the ceasefire rather than a deal. */
const TRUCE = /^(?:cease|truce|armistice)/;

/** Heads that a compound turns into something else. */
const OWN_HEADS = new Set(
  'strike strikes attack test manoeuvre maneuver exercise fire order state case party house road law bill line force round shot record game arrest station bank job title cup race shop sale call seat conference gas'.split(
    ' ',
  ),
);

/** Somebody's own actors; whoever else has the same name is none of them. */
export function addOwnActors(own: readonly OwnActor[], language: EventLanguage, words: Words): void {
  const code = language.code as 'en' | 'be' | 'ru';
  for (const { id, names, kind, country, sector, start, end } of own) {
    const terms = start === undefined && end === undefined ? [] : [{ from: start, to: end, international: false }];
    const actor: Named = { kind: kind === 'person' ? 'person' : 'body', id, country, sector, terms, own: true };
    for (const pattern of names[code] ?? []) {
      const spelled = language.slavic ? nounForms(pattern, language) : [{ text: pattern, cases: 63, plural: false }];
      for (const form of spelled) {
        const node = words.insert(form.text);
        if (node !== undefined) node.actor ??= makeActor(actor, form, writing(pattern));
      }
    }
  }
}

/** Everybody and every place that the gazetteer knows. */
export function addActors(language: EventLanguage, words: Words): void {
  const add = (names: Names | undefined, actor: Named) => {
    for (const pattern of names?.split('|') ?? []) {
      if (pattern === '') continue;
      const written = writing(pattern);
      const inflected = actor.kind === 'role' || actor.kind === 'demonym' || language.slavic !== undefined;
      words.later(pattern, () => {
        for (const form of inflected ? nounForms(pattern, language) : [{ text: pattern, cases: 63, plural: false }]) {
          const node = words.insert(form.text);
          if (node === undefined) continue;
          const known = node.actor;
          if (actor.kind === 'role' && isNeuter(pattern, form)) continue;
          const cases = actor.kind === 'role' ? casesOfPeople(pattern, form) : form.cases;
          const one = () => makeActor(actor, { plural: form.plural, cases }, written);
          if (known === undefined) node.actor = one();
          else if (known.kind === actor.kind && known.id === actor.id && known.sector === actor.sector) {
            // «міністры» is a plural, and a locative.
            known.cases |= cases;
            known.plural ||= form.plural;
          } else if (known.kind === 'demonym' && actor.kind === 'seat' && known.common === undefined) {
            // «с Минском» and «в минском районе»: only the capital letter tells them apart.
            node.actor = { ...one(), common: known };
          } else if (known.proper && !written.proper && known.common === undefined) {
            // «Палата представителей» is a body, «палата представителей» anybody's.
            known.common = one();
          }
        }
      });
    }
  };
  const code = language.code as 'en' | 'be' | 'ru';
  for (const row of COUNTRIES) {
    const [names, demonyms] = row[code] ?? [];
    const seats = seatsOf(row[code])
      .map((seat) => seat.names)
      .join('|');
    const base = { id: row.id, country: row.id };
    add(names, { ...base, kind: 'country' });
    add(demonyms, { ...base, kind: 'demonym' });
    add(seats, { ...base, kind: 'seat', sector: 'GOV' });
    for (const list of [names, seats])
      for (const name of list?.split('|') ?? []) addPlaces(name, row.id, language, words);
  }
  for (const { id, sector, country, terms, female, [code]: names } of people()) {
    if (names === undefined) continue;
    const actor: Named = { kind: 'person', id, sector, country, terms, given: names.given };
    for (const name of names.names) words.later(name, () => addPerson(name, female, actor, language, words));
  }
  for (const { id, country, sector, from, to, [code]: names } of [...BODIES, ...ORGANISATIONS]) {
    const terms = from === undefined && to === undefined ? [] : [{ from, to, international: false }];
    add(names, { kind: 'body', id, country, sector, terms });
  }
  for (const row of [...CITIES, ...REGIONS]) addPlaces(row[code], row.country, language, words);
  for (const names of PLACES[code]) add(names, { kind: 'place' });
  for (const row of ROLES) add(row[code], { kind: 'role', sector: row.sector });
  for (const [id, phrases] of Object.entries(language.grammar.groups)) {
    for (const phrase of phrases.split('|')) {
      const node = words.insert(phrase);
      const form = { plural: id !== 'person', cases: id === 'person' || id === 'they' ? 1 : 63 };
      if (node) node.actor = makeActor({ kind: 'group', id }, form, { proper: false, acronym: false });
    }
  }
}

/** «Военные», «задержанные»: adjectives that are people have the accusative of people, «военных». */
function casesOfPeople(pattern: string, { text, cases }: Form): number {
  return /\+a[xy]?$/.test(pattern) && /(?:[ыи]е|[ыі]я)$/.test(text) ? cases & ~CASE.accusative : cases;
}

/** «военное» is a thing, «военный» somebody. */
function isNeuter(pattern: string, { text }: Form): boolean {
  return /^\S+\+a[xy]?$/.test(pattern) && /(?:[ое]е|[ая]е)$/.test(text);
}

/** Who has another's name stands beside the other. */
function addPerson(name: string, female: boolean, actor: Named, language: EventLanguage, words: Words): void {
  for (const { text, cases } of personForms([name], female, language)) {
    const node = words.insert(text);
    if (node === undefined) continue;
    const one = makeActor(actor, { plural: false, cases }, { proper: true, acronym: false });
    if (node.actor === undefined) node.actor = one;
    else if (node.actor.kind === 'person' && node.actor.id !== actor.id && !node.actor.own)
      node.actor.namesakes = [...node.actor.namesakes, one];
  }
}

/** How a name must be written to be one, by how its pattern is. */
function writing(pattern: string): Pick<Actor, 'proper' | 'acronym'> {
  const first = pattern.charAt(0);
  const proper = first !== first.toLowerCase();
  const bare = pattern.replace(/\+.*$/, '').replaceAll('.', '');
  const acronym = proper && bare.length < 7 && bare.length > 1 && bare === bare.toUpperCase() && !bare.includes(' ');
  return { proper, acronym };
}

/** Other spellings are shown by the first name of the list, inflected ones by their nominative. */
function addPlaces(names: Names | undefined, country: string, language: EventLanguage, words: Words): void {
  const patterns = names?.split('|') ?? [];
  for (const pattern of patterns) {
    if (pattern === '') continue;
    words.later(pattern, () => {
      const name = nounForms(patterns[0] ?? '', language).at(0)?.text ?? '';
      const forms = language.slavic ? nounForms(pattern, language) : [{ text: pattern, cases: 63 }];
      for (const { text, cases } of forms) {
        const node = words.insert(text);
        if (node) node.place ??= { name, country, cases };
      }
    });
  }
}
