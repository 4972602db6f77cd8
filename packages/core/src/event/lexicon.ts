import type { ActorsFile, OwnActor, OwnPredicate } from './actors-file.ts';
import { fold } from './fold.ts';
import { englishVerb, FORM } from './forms/english.ts';
import { nounForms } from './forms/names.ts';
import { slavicVerb } from './forms/slavic-verbs.ts';
import type { Term } from './gazetteer/person.ts';
import { ROLE, type Role } from './grammar/grammar.ts';
import { Inventory } from './inventory.ts';
import type { EventLanguage } from './languages.ts';
import { addActors, addNouns, addOwnActors } from './names.ts';
import type { EventContext, EventMode, EventType, Sector } from './plover.ts';
import { type Need, type Nominal, type Predicate, SOURCES } from './predicates/predicate.ts';
import { Words } from './words.ts';

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
  hostile: EventType | undefined;
  /** Fits, and tells nothing. */
  silent: boolean;
  /** The same as numbers of the lexicon's inventory: of each list one. */
  asks: readonly (readonly number[])[];
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
  /** From a file of one's own, which goes before the gazetteer. */
  own: boolean;
  plural: boolean;
  cases: number;
  /** Written with a capital letter. */
  proper: boolean;
  /** Written in capitals throughout: "US", not "us". */
  acronym: boolean;
};

export type Nominals = Map<string, Sense>;

/** One language, compiled: one look-up a token finds everything. */
export type Lexicon = {
  language: EventLanguage;
  words: Words;
  nominals: Nominals;
  /** Words of number, which make their noun a genitive: «двое», «несколько», «тысячи». */
  quantities: Set<string>;
  inventory: Inventory;
  /** The rule for "X said that Y must". */
  obligation: Sense;
  /** The rule for "X said it would not". */
  refusal: Sense;
};

const compiled = new Map<string, Lexicon>();
const compiledWith = new WeakMap<ActorsFile, Map<string, Lexicon>>();

/** The lexicon of a language, with somebody's own actors and words; compiled at its first use, once for each file. */
export function lexiconOf(language: EventLanguage, own?: ActorsFile): Lexicon {
  let known = own === undefined ? compiled : compiledWith.get(own);
  if (known === undefined) {
    known = new Map();
    if (own !== undefined) compiledWith.set(own, known);
  }
  let lexicon = known.get(language.code);
  if (lexicon === undefined) {
    lexicon = compile(
      own === undefined ? language : withOwnPredicates(language, own.predicates ?? []),
      own?.actors ?? [],
    );
    known.set(language.code, lexicon);
  }
  return lexicon;
}

function compile(language: EventLanguage, own: readonly OwnActor[]): Lexicon {
  const inventory = new Inventory();
  const words = new Words(inventory);
  addGrammar(language, words);
  addVerbs(language, words, inventory);
  addNouns(language, words, inventory);
  addOwnActors(own, language, words);
  addActors(language, words);
  const obligation = bareSense('REQUEST', 'change', [], `${language.code}.obligation`);
  const refusal = bareSense('REJECT', undefined, [], `${language.code}.refusal`);
  return {
    language,
    words,
    nominals: nominalsOf(language),
    quantities: new Set(language.grammar.quantities?.split(' ').map(fold)),
    inventory,
    obligation,
    refusal,
  };
}

/** A language with rows of somebody's own before its rows; their nouns are classes `own1`, `own2` by the place in the file. */
function withOwnPredicates(language: EventLanguage, rows: readonly OwnPredicate[]): EventLanguage {
  const { predicates } = language;
  const nouns: Record<string, string> = {};
  const lines = {
    perfective: [...(predicates.verbs?.perfective ?? [])],
    imperfective: [...(predicates.verbs?.imperfective ?? [])],
  };
  const verbal: Predicate[] = [];
  const nominal: Nominal[] = [];
  rows.forEach((row, at) => {
    if (row.language !== language.code) return;
    const { type, mode, contexts, needs } = row;
    const sense = {
      type,
      ...(mode === undefined ? {} : { mode }),
      ...(contexts === undefined ? {} : { contexts }),
      ...(needs === undefined ? {} : { needs }),
    };
    const noun = `own${at + 1}`;
    if (row.noun !== undefined) {
      nouns[noun] = row.noun;
      nominal.push({ ...sense, nouns: noun });
      return;
    }
    const verb = row.verb ?? '';
    if (language.slavic) lines[row.aspect ?? 'perfective'].push(verb);
    if (row.object !== undefined) nouns[noun] = row.object.join('|');
    verbal.push({
      ...sense,
      verbs: verb.split(' ')[0] ?? '',
      ...(row.object === undefined ? {} : { object: noun }),
      ...(row.particle === undefined ? {} : { particle: row.particle.join('|').toLowerCase() }),
    });
  });
  return {
    ...language,
    predicates: {
      ...predicates,
      nouns: { ...predicates.nouns, ...nouns },
      verbs: lines,
      predicates: [...verbal, ...predicates.predicates],
      nominals: [...nominal, ...predicates.nominals],
    },
  };
}

function addGrammar(language: EventLanguage, words: Words): void {
  for (const [role, list] of Object.entries(language.grammar.roles) as [Role, string][]) {
    for (const word of list.split(' ')) if (word !== '') words.at(word).roles |= ROLE[role];
  }
  for (const word of language.grammar.quantities?.split(' ') ?? []) words.at(word).roles |= ROLE.determiner;
  const { strong, weak } = language.grammar.traps;
  const spell = (pattern: string) =>
    pattern.includes('+') ? nounForms(pattern, language).map(({ text }) => text) : [pattern];
  for (const pattern of strong.split(' ')) for (const word of spell(pattern)) words.at(word).trap = 2;
  for (const pattern of weak.split(' '))
    for (const word of spell(pattern)) words.at(word).trap = Math.max(words.at(word).trap, 1);
}

function addVerbs(language: EventLanguage, words: Words, inventory: Inventory): void {
  const senses = new Map<string, Sense[]>();
  const { idioms = [], predicates } = language.predicates;
  const rows: (Predicate & { silent?: boolean })[] = [
    ...idioms.map((row) => ({ ...row, type: 'OTHER' as const, needs: 'nothing' as const, silent: true })),
    ...predicates,
  ];
  for (const row of rows) {
    const sense: Omit<Sense, 'asks' | 'name'> = {
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
      hostile: row.hostile,
      silent: row.silent === true,
      weight:
        (row.particle ? 4 : 0) +
        (row.object || row.subject ? 3 : 0) +
        (row.followedBy ? 1 : 0) +
        (isSourceKind(row.needs) || row.silent ? 0.5 : 0),
    };
    const asked = inventory.asksOf(sense);
    const asks = [row.particle, row.object ?? row.subject, row.followedBy]
      .map((part) => part?.split(/[| ]/)[0])
      .filter(Boolean);
    for (const lemma of row.verbs.split('|')) {
      const name = `${language.code}.${[lemma, ...asks].join('+').replaceAll(' ', '-')}`;
      const list = senses.get(lemma);
      if (list) list.push({ ...sense, asks: asked, name });
      else senses.set(lemma, [{ ...sense, asks: asked, name }]);
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
      const word = words.at(form);
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
    hostile: undefined,
    silent: false,
  };
  return { ...open, type, mode, contexts, needs: 'any', asks: [], weight: 0, name };
}

function toSet(list: string | undefined, by: string): Set<string> | undefined {
  return list === undefined ? undefined : new Set(list.split(by));
}
