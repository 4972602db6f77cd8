import type { Sector } from '../plover.ts';
import { ASIA } from './people/asia.ts';
import { EAST } from './people/east.ts';
import { LEADERS } from './people/leaders.ts';
import { NORTH } from './people/north.ts';
import { OTHERS } from './people/others.ts';
import { RECENT } from './people/recent.ts';
import { SOUTH } from './people/south.ts';
import { WEST } from './people/west.ts';
import { WORLD } from './people/world.ts';

/** The days of one office, inclusive; an open end is undefined. In an `international` office one acts for no country. */
export type Term = { from: string | undefined; to: string | undefined; international: boolean };

/** A name of a person in one language: only its first letters of given names may stand before the surname. */
export type PersonNames = { given: string; names: readonly string[] };

/** A person who acts for a state, a movement or a body. Outside of the terms the person has no sector; none: always. */
export type Person = {
  id: string;
  /** ISO 3166-1 alpha-3; absent for those who act for none. */
  country?: string;
  sector: Sector;
  female: boolean;
  terms: readonly Term[];
} & Record<'en' | 'be' | 'ru', PersonNames | undefined>;

/**
 * People by country and sector ("POL GOV"; "- GOV" for none), one a line:
 * `id [f]; terms; names in English; in Russian; in Belarusian`. `f` is a woman. Terms are `from/to`, a space between; `@` behind
 * an international office. Names are parted by `|`, before them `A:` or `AB:`, the letters that a given name begins
 * with ("Aleksandr", "Alyaksandr"), and a `=` ends a word that is never declined («Ким= Чен= Ын»); without these the name stands only as written. Ordinary surnames and those that are
 * a common word are written with the given name, and only so are they found. Diacritics may be missing in a text.
 */
export type People = Record<string, string>;

const TABLES: readonly People[] = [EAST, ASIA, NORTH, WEST, SOUTH, WORLD, OTHERS, LEADERS, RECENT];

let everybody: readonly Person[] | undefined;

/** Everybody, in the order of the tables, which are read at the first question. */
export function people(): readonly Person[] {
  everybody ??= TABLES.flatMap(readTable);
  return everybody;
}

function readTable(table: People): Person[] {
  return Object.entries(table).flatMap(([head, lines]) => {
    const [country = '-', sector = 'GOV'] = head.split(' ');
    return lines
      .trim()
      .split('\n')
      .map((line) => readPerson(line, country, sector as Sector));
  });
}

let ids: ReadonlySet<string> | undefined;

/** Whether an id is a person's. */
export function isPersonId(id: string): boolean {
  ids ??= new Set(people().map((person) => person.id));
  return ids.has(id);
}

function readPerson(line: string, country: string, sector: Sector): Person {
  const [who = '', terms = '', en, ru, be] = line.split('; ');
  const [id = '', female] = who.split(' ');
  return {
    id,
    ...(country === '-' ? {} : { country }),
    sector,
    female: female === 'f',
    terms: terms === '' ? [] : terms.split(' ').map(readTerm),
    en: withPlain(readNames(en)),
    ru: readNames(ru),
    be: readNames(be),
  };
}

function readTerm(written: string): Term {
  const international = written.endsWith('@');
  const [from, to] = written.replace('@', '').split('/');
  return { from: from || undefined, to: to || undefined, international };
}

function readNames(field: string | undefined): PersonNames | undefined {
  if (field === undefined || field === '') return undefined;
  const colon = field.indexOf(':');
  return { given: field.slice(0, Math.max(0, colon)), names: field.slice(colon + 1).split('|') };
}

/** Latin names also as they are written where their letters are missing: "Wałęsa" is Walesa. */
function withPlain(names: PersonNames | undefined): PersonNames | undefined {
  if (names === undefined) return undefined;
  return { ...names, names: [...new Set(names.names.flatMap((name) => [name, plainLatin(name)]))] };
}

const LETTERS: Record<string, string> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
};

/** As it is written where the letters are missing: "Wałęsa" is Walesa. */
function plainLatin(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[łŁøØđĐðıßæ]/g, (letter) => LETTERS[letter] ?? letter);
}
