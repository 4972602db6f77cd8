import { englishVerb, FORM, plural } from './forms/english.ts';
import { decline, type Paradigms } from './forms/slavic.ts';
import { slavicVerb } from './forms/slavic-verbs.ts';
import { declineName } from './forms/surname.ts';
import { BODIES } from './gazetteer/bodies.ts';
import { CITIES } from './gazetteer/cities.ts';
import { COUNTRIES } from './gazetteer/countries.ts';
import type { Names } from './gazetteer/entry.ts';
import { ORGANISATIONS } from './gazetteer/organisations.ts';
import { type PersonNames, people, type Term } from './gazetteer/person.ts';
import { PLACES } from './gazetteer/places.ts';
import { ROLES } from './gazetteer/roles.ts';
import { ROLE, type Role } from './grammar/grammar.ts';
import type { EventLanguage } from './languages.ts';
import type { EventContext, EventMode, EventType, Sector } from './plover.ts';
import { type Need, type Predicate, SOURCES } from './predicates/predicate.ts';
import { fold, tokenise } from './token.ts';

/** A row of the predicates made ready for look-up. */
export type Sense = {
  type: EventType;
  mode: EventMode | undefined;
  contexts: EventContext[];
  particle: Set<string> | undefined;
  object: Set<string> | undefined;
  subject: Set<string> | undefined;
  followedBy: Set<string> | undefined;
  needs: Need;
  together: EventType | undefined;
  affirmed: boolean;
  denied: EventType | undefined;
  /** Fits, and tells nothing. */
  silent: boolean;
  /** How much the row asks for; the row that asks for most and gets it wins. */
  weight: number;
  /** The name of the rule, as in `Event.rule`. */
  name: string;
};

/** A word as a form of a verb. */
export type VerbForm = { lemma: string; form: number; senses: Sense[] };

/** What the gazetteer knows by a name. */
export type Actor = {
  /** `place`: a name that only looks like a state's, "Gulf of Oman". */
  kind: 'country' | 'demonym' | 'seat' | 'person' | 'body' | 'role' | 'group' | 'place';
  id: string | undefined;
  country: string | undefined;
  sector: Sector | undefined;
  /** Days on which a person holds the sector; none: always. */
  terms: readonly Term[];
  /** First letters of the given names that may stand before it; empty: any. */
  given: string;
  /** Others of the same name: which of them is meant, the given name and the article's day say. */
  namesakes: readonly Actor[];
  plural: boolean;
  cases: number;
  /** Written with a capital letter. */
  proper: boolean;
  /** Written in capitals throughout: "US", not "us". */
  acronym: boolean;
};

/** A node of the trie of names and nouns, by folded words. */
export type Node = {
  next: Map<string, Node> | undefined;
  actor: Actor | undefined;
  classes: string[] | undefined;
  /** A place by its nominative, with the cases that the form can be. */
  place: { name: string; cases: number } | undefined;
};

/** All that the lexicon knows of one word. */
export type Word = {
  roles: number;
  verbs: VerbForm[] | undefined;
  names: Node | undefined;
  reporting: boolean;
  trap: number;
};

export type Nominals = Map<string, Sense>;

/** One language, compiled: one look-up a token finds everything. */
export type Lexicon = {
  language: EventLanguage;
  words: Map<string, Word>;
  nominals: Nominals;
  /** Words of number, which make their noun a genitive: «двое», «несколько», «тысячи». */
  quantities: Set<string>;
  /** The rule for "X said that Y must". */
  obligation: Sense;
  /** The rule for "X said it would not". */
  refusal: Sense;
};

const compiled = new Map<string, Lexicon>();

/** The lexicon of a language, compiled at its first use. */
export function lexiconOf(language: EventLanguage): Lexicon {
  let lexicon = compiled.get(language.code);
  if (lexicon === undefined) {
    lexicon = compile(language);
    compiled.set(language.code, lexicon);
  }
  return lexicon;
}

function compile(language: EventLanguage): Lexicon {
  const words = new Map<string, Word>();
  const at = (key: string): Word => {
    let word = words.get(key);
    if (word === undefined) {
      word = { roles: 0, verbs: undefined, names: undefined, reporting: false, trap: 0 };
      words.set(key, word);
    }
    return word;
  };
  addGrammar(language, at);
  addVerbs(language, at);
  addNouns(language, at);
  addActors(language, at);
  const obligation = bareSense('REQUEST', 'change', [], `${language.code}.obligation`);
  const refusal = bareSense('REJECT', undefined, [], `${language.code}.refusal`);
  return {
    language,
    words,
    nominals: nominalsOf(language),
    quantities: new Set(language.grammar.quantities?.split(' ').map(fold)),
    obligation,
    refusal,
  };
}

/** The word of a folded form, made when it is not there. */
type At = (key: string) => Word;

function addGrammar(language: EventLanguage, at: At): void {
  for (const [role, list] of Object.entries(language.grammar.roles) as [Role, string][]) {
    for (const word of list.split(' ')) if (word !== '') at(fold(word)).roles |= ROLE[role];
  }
  for (const word of language.grammar.quantities?.split(' ') ?? []) at(fold(word)).roles |= ROLE.determiner;
  const { strong, weak } = language.grammar.traps;
  const spell = (pattern: string) =>
    pattern.includes('+') ? nounForms(pattern, language).map(({ text }) => text) : [pattern];
  for (const pattern of strong.split(' ')) for (const word of spell(pattern)) at(fold(word)).trap = 2;
  for (const pattern of weak.split(' '))
    for (const word of spell(pattern).map(fold)) at(word).trap = Math.max(at(word).trap, 1);
}

function addVerbs(language: EventLanguage, at: At): void {
  const senses = new Map<string, Sense[]>();
  const { idioms = [], predicates } = language.predicates;
  const rows: (Predicate & { silent?: boolean })[] = [
    ...idioms.map((row) => ({ ...row, type: 'OTHER' as const, needs: 'nothing' as const, silent: true })),
    ...predicates,
  ];
  for (const row of rows) {
    const sense: Sense = {
      type: row.type,
      mode: row.mode,
      contexts: row.contexts ?? [],
      particle: toSet(row.particle, '|'),
      object: toSet(row.object, ' '),
      subject: toSet(row.subject, ' '),
      followedBy: toSet(row.followedBy, '|'),
      needs: row.needs ?? 'any',
      together: row.together,
      affirmed: row.affirmed === true,
      denied: row.denied,
      silent: row.silent === true,
      weight:
        (row.particle ? 4 : 0) +
        (row.object || row.subject ? 3 : 0) +
        (row.followedBy ? 1 : 0) +
        (isSourceKind(row.needs) || row.silent ? 0.5 : 0),
      name: '',
    };
    const asks = [row.particle, row.object ?? row.subject, row.followedBy]
      .map((part) => part?.split(/[| ]/)[0])
      .filter(Boolean);
    for (const lemma of row.verbs.split('|')) {
      const name = `${language.code}.${[lemma, ...asks].join('+').replaceAll(' ', '-')}`;
      const list = senses.get(lemma);
      if (list) list.push({ ...sense, name });
      else senses.set(lemma, [{ ...sense, name }]);
    }
  }
  for (const list of senses.values()) list.sort((a, b) => b.weight - a.weight);
  const { reporting, verbs } = language.grammar;
  const { perfective = [], imperfective = [] } = language.predicates.verbs ?? {};
  const lines = new Map([...perfective, ...imperfective].map((line) => [line.split(' ')[0] ?? '', line]));
  const lasting = new Set(imperfective);
  const lemmas = new Set([...senses.keys(), ...reporting.split(' '), ...verbs.split(' '), ...lines.keys()]);
  const said = new Set(reporting.split(' '));
  for (const lemma of lemmas) {
    if (lemma === '') continue;
    const line = lines.get(lemma) ?? lemma;
    const forms = language.slavic
      ? slavicVerb(line, lasting.has(line), language.slavic.verbs)
      : lemma.startsWith('be ')
        ? ([[lemma.slice(3), FORM.adjective]] as [string, number][])
        : englishVerb(lemma.split(' ')[0] ?? '');
    for (const [form, bits] of forms) {
      const word = at(fold(form));
      word.verbs ??= [];
      const verb = { lemma, form: bits, senses: senses.get(lemma) ?? [] };
      // A verb of the predicates goes before a verb that only bounds clauses.
      if (verb.senses.length > 0) word.verbs.unshift(verb);
      else word.verbs.push(verb);
      if (said.has(lemma)) word.reporting = true;
    }
  }
}

/** A row that asks for a kind of source asks for more than one that does not. */
function isSourceKind(needs: Need | undefined): boolean {
  return needs !== undefined && needs in SOURCES;
}

/** The nouns of each class. An English compound is what its head is, too, unless it is a thing of its own: "air strike". */
function classesOf({ predicates, slavic }: EventLanguage): [name: string, patterns: Set<string>][] {
  const classes = Object.entries(predicates.nouns).map(([name, list]): [string, Set<string>] => [
    name,
    new Set(list.split('|')),
  ]);
  if (slavic) return classes;
  const heads = new Map<string, string[]>();
  for (const [, patterns] of classes)
    for (const pattern of patterns) {
      const head = pattern.slice(pattern.lastIndexOf(' ') + 1);
      if (head !== pattern && !OWN_HEADS.has(head)) heads.set(head, [...(heads.get(head) ?? []), pattern]);
    }
  for (const [, patterns] of classes)
    for (const head of [...patterns]) for (const compound of heads.get(head) ?? []) patterns.add(compound);
  return classes;
}

/** Heads that a compound turns into something else. */
const OWN_HEADS = new Set(
  'strike strikes attack test manoeuvre maneuver exercise fire order state case party house road law bill line force round shot record game arrest station bank job title cup race shop sale call seat conference'.split(
    ' ',
  ),
);

function addNouns(language: EventLanguage, at: At): void {
  // A noun is mostly of several classes.
  const nodes = new Map<string, Node[]>();
  const nodesOf = (pattern: string): Node[] => {
    const made = nounForms(pattern, language).flatMap(({ text }) => insert(text, at) ?? []);
    nodes.set(pattern, made);
    return made;
  };
  for (const [name, patterns] of classesOf(language)) {
    for (const pattern of patterns) {
      for (const node of nodes.get(pattern) ?? nodesOf(pattern)) {
        node.classes ??= [];
        // Class by class, so that only the last can be this one.
        if (node.classes.at(-1) !== name) node.classes.push(name);
      }
    }
  }
}

function addActors(language: EventLanguage, at: At): void {
  const add = (names: Names | undefined, actor: Omit<Actor, 'plural' | 'cases' | 'proper' | 'acronym'>) => {
    for (const pattern of names?.split('|') ?? []) {
      if (pattern === '') continue;
      const first = pattern.charAt(0);
      const proper = first !== first.toLowerCase();
      const bare = pattern.replace(/\+.*$/, '').replaceAll('.', '');
      const acronym =
        proper && bare.length < 7 && bare.length > 1 && bare === bare.toUpperCase() && !bare.includes(' ');
      const inflected = actor.kind === 'role' || actor.kind === 'demonym' || language.slavic !== undefined;
      for (const form of inflected ? nounForms(pattern, language) : [{ text: pattern, cases: 63, plural: false }]) {
        const node = insert(form.text, at);
        if (node === undefined) continue;
        const known = node.actor;
        if (known === undefined) node.actor = { ...actor, plural: form.plural, cases: form.cases, proper, acronym };
        else if (known.kind === actor.kind && known.id === actor.id && known.sector === actor.sector) {
          // «міністры» is a plural, and a locative.
          known.cases |= form.cases;
          known.plural ||= form.plural;
        }
      }
    }
  };
  const none: Omit<Actor, 'kind' | 'plural' | 'cases' | 'proper' | 'acronym'> = {
    id: undefined,
    country: undefined,
    sector: undefined,
    terms: [],
    given: '',
    namesakes: [],
  };
  const code = language.code as 'en' | 'be' | 'ru';
  for (const row of COUNTRIES) {
    const [names, demonyms, seats] = row[code] ?? [];
    const base = { ...none, id: row.id, country: row.id };
    add(names, { ...base, kind: 'country' });
    add(demonyms, { ...base, kind: 'demonym' });
    add(seats, { ...base, kind: 'seat', sector: 'GOV' });
    for (const list of [names, seats]) for (const name of list?.split('|') ?? []) addPlaces(name, language, at);
  }
  for (const { id, sector, country, terms, female, [code]: names } of people()) {
    if (names === undefined) continue;
    const actor = { ...none, kind: 'person' as const, id, sector, country, terms, given: names.given };
    for (const { text, cases } of personForms(names, female, language)) {
      const node = insert(text, at);
      if (node === undefined) continue;
      const one: Actor = { ...actor, plural: false, cases, proper: true, acronym: false };
      if (node.actor === undefined) node.actor = one;
      else if (node.actor.kind === 'person' && node.actor.id !== id)
        node.actor = { ...node.actor, namesakes: [...node.actor.namesakes, one] };
    }
  }
  for (const { id, country, sector, from, to, [code]: names } of [...BODIES, ...ORGANISATIONS]) {
    const terms = from === undefined && to === undefined ? [] : [{ from, to, international: false }];
    add(names, { ...none, kind: 'body', id, country, sector, terms });
  }
  for (const row of CITIES) addPlaces(row[code], language, at);
  for (const names of PLACES[code]) add(names, { ...none, kind: 'place' });
  for (const row of ROLES) add(row[code], { ...none, kind: 'role', sector: row.sector });
  for (const [id, phrases] of Object.entries(language.grammar.groups)) {
    for (const phrase of phrases.split('|')) {
      const node = insert(phrase, at);
      if (node)
        node.actor = {
          ...none,
          id,
          kind: 'group',
          plural: id !== 'person',
          cases: id === 'person' ? 1 : 63,
          proper: false,
          acronym: false,
        };
    }
  }
}

/** Other spellings are shown by the first name of the list, inflected ones by their nominative. */
function addPlaces(names: Names | undefined, language: EventLanguage, at: At): void {
  const shown = nounForms(names?.split('|')[0] ?? '', language).at(0)?.text ?? '';
  for (const pattern of names?.split('|') ?? []) {
    if (pattern === '') continue;
    const forms = language.slavic ? nounForms(pattern, language) : [{ text: pattern, cases: 63 }];
    for (const { text, cases } of forms) {
      const node = insert(text, at);
      if (node) node.place ??= { name: shown, cases };
    }
  }
}

/** The forms of a person's names: Slavic ones declined, Latin ones also without their diacritics. */
export function personForms({ names }: PersonNames, female: boolean, language: EventLanguage): Form[] {
  const forms: Form[] = [];
  for (const name of names) {
    if (!language.slavic) {
      forms.push({ text: name, cases: 63, plural: false });
      const bare = plainLatin(name);
      if (bare !== name) forms.push({ text: bare, cases: 63, plural: false });
      continue;
    }
    let whole: Form[] = [{ text: '', cases: 63, plural: false }];
    for (const part of name.split(' ')) {
      const next: Form[] = [];
      for (const done of whole) {
        for (const [form, cases] of declineName(part, female, language.code)) {
          const both = cases & done.cases;
          if (both !== 0)
            next.push({ text: done.text === '' ? form : `${done.text} ${form}`, cases: both, plural: false });
        }
      }
      whole = next;
    }
    forms.push(...whole);
  }
  return forms;
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

function nominalsOf(language: EventLanguage): Nominals {
  const nominals: Nominals = new Map();
  for (const row of language.predicates.nominals) {
    for (const name of row.nouns.split(' ')) {
      const sense = bareSense(row.type, row.mode, row.contexts ?? [], `${language.code}.nominal.${name}`);
      nominals.set(name, { ...sense, needs: row.needs ?? 'any' });
    }
  }
  return nominals;
}

/** A rule that no verb carries. */
function bareSense(type: EventType, mode: EventMode | undefined, contexts: EventContext[], name: string): Sense {
  const open = {
    particle: undefined,
    object: undefined,
    subject: undefined,
    followedBy: undefined,
    together: undefined,
    affirmed: false,
    denied: undefined,
    silent: false,
  };
  return { ...open, type, mode, contexts, needs: 'any', weight: 0, name };
}

type Form = { text: string; cases: number; plural: boolean };

/** Written as one, and many: "police", "armed forces". */
const COLLECTIVE =
  /(?:police|people|men|children|personnel|forces|troops|authorities|officials|guards|thousands|services|mujahideen|producers|teachers|persons)$/;

/** The forms of a noun of one or more words. */
export function nounForms(pattern: string, language: EventLanguage): Form[] {
  if (!language.slavic) {
    const many = pattern.replace(/\S+$/, (last) => plural(last));
    const inner = pattern.includes(' general')
      ? [{ text: pattern.replace(' general', 's general'), cases: 63, plural: true }]
      : [];
    return [
      { text: pattern, cases: 63, plural: COLLECTIVE.test(pattern) },
      { text: many, cases: 63, plural: true },
      ...inner,
    ];
  }
  const paradigms: Paradigms = language.slavic.nouns;
  let forms: Form[] = [{ text: '', cases: 63, plural: false }];
  for (const part of pattern.split(' ')) {
    const next: Form[] = [];
    const many = /\+p/.test(part);
    for (const done of forms) {
      for (const [form, cases] of decline(part, paradigms)) {
        const both = cases & done.cases;
        if (both !== 0)
          next.push({
            text: done.text === '' ? form : `${done.text} ${form}`,
            cases: both,
            plural: many || done.plural || isPluralAdjective(part, form),
          });
      }
    }
    forms = next;
  }
  return forms;
}

/** «военные», «вайсковыя»: an adjective that stands for people. */
function isPluralAdjective(part: string, form: string): boolean {
  return /\+ay?$/.test(part) && /(?:[ыи]е|[ыи]х|[ыи]ми|[ыі]я|[ыі]х|[ыі]мі)$/.test(form);
}

/** Most names and nouns are letters with single spaces between them: their tokens need no tokeniser. */
const PLAIN = /^\p{L}+(?: \p{L}+)*$/u;

function insert(name: string, at: At): Node | undefined {
  const words = PLAIN.test(name)
    ? name.split(' ').map(fold)
    : tokenise(name, { start: 0, end: name.length }).map((token) => token.word);
  const first = words[0];
  if (first === undefined) return undefined;
  const word = at(first);
  word.names ??= emptyNode();
  let node = word.names;
  for (let i = 1; i < words.length; i++) {
    const next = words[i] ?? '';
    node.next ??= new Map();
    let child = node.next.get(next);
    if (child === undefined) {
      child = emptyNode();
      node.next.set(next, child);
    }
    node = child;
  }
  return node;
}

function emptyNode(): Node {
  return { next: undefined, actor: undefined, classes: undefined, place: undefined };
}

function toSet(list: string | undefined, by: string): Set<string> | undefined {
  return list === undefined ? undefined : new Set(list.split(by));
}
