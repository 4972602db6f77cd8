import type { ActorsFile, OwnActor, OwnPredicate } from './actors-file.ts';
import { fold } from './fold.ts';
import { englishVerb, FORM } from './forms/english.ts';
import { nounForms } from './forms/names.ts';
import { slavicVerb } from './forms/slavic-verbs.ts';
import { ROLE, type Role } from './grammar/grammar.ts';
import { Inventory } from './inventory.ts';
import type { EventLanguage } from './languages.ts';
import { addActors, addNouns, addOwnActors } from './names.ts';
import { type Need, type Nominal, type Predicate, SOURCES } from './predicates/predicate.ts';
import { makeSense, type Sense } from './sense.ts';
import { Words } from './words.ts';

/** A word as a form of a verb. */
export type VerbForm = {
  lemma: string;
  form: number;
  senses: readonly Sense[];
  /** Between which places the lexicon's inventory has what these ask for. */
  from: number;
  to: number;
};

/** The rules for nouns that name a happening, by their classes. */
export type Nominals = ReadonlyMap<string, Sense>;

/** One language, compiled: one look-up a token finds everything. */
export type Lexicon = {
  language: EventLanguage;
  words: Words;
  /** Words of number, which make their noun a genitive: «двое», «несколько», «тысячи». */
  quantities: Set<string>;
  inventory: Inventory;
  /** Words that join two of one kind: "4 and 5 September". */
  and: ReadonlySet<string>;
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
  addNouns(language, words, inventory, nominalsOf(language));
  addOwnActors(own, language, words);
  addActors(language, words);
  const obligation = makeSense({ type: 'REQUEST', mode: 'change', name: `${language.code}.obligation` });
  const refusal = makeSense({ type: 'REJECT', name: `${language.code}.refusal` });
  return {
    language,
    words,
    quantities: new Set(language.grammar.quantities?.split(' ').map(fold)),
    inventory,
    and: new Set(language.grammar.and.split(' ')),
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
  const { strong, weak, faint = '' } = language.grammar.traps;
  const spell = (pattern: string) =>
    pattern.includes('+') ? nounForms(pattern, language).map(({ text }) => text) : [pattern];
  [faint, weak, strong].forEach((list, index) => {
    for (const pattern of list.split(' ')) {
      if (pattern !== '') for (const word of spell(pattern)) words.at(word).trap = index + 1;
    }
  });
}

function addVerbs(language: EventLanguage, words: Words, inventory: Inventory): void {
  const senses = new Map<string, Sense[]>();
  const { idioms = [], predicates } = language.predicates;
  const rows: (Predicate & { silent?: boolean })[] = [
    ...idioms.map((row) => ({ ...row, type: 'OTHER' as const, needs: 'nothing' as const, silent: true })),
    ...predicates,
  ];
  for (const row of rows) {
    const asked = {
      particle: toSet(row.particle, '|'),
      object: toSet(row.object, ' '),
      subject: toSet(row.subject, ' '),
      followedBy: toSet(row.followedBy, '|'),
    };
    const weight =
      (row.particle ? 8 : 0) +
      (row.object || row.subject ? 6 : 0) +
      (row.followedBy ? 2 : 0) +
      (isSourceKind(row.needs) || row.silent || row.spoken ? 1 : 0);
    const sense = { ...row, ...asked, weight };
    const asks = [row.particle, row.object ?? row.subject, row.followedBy]
      .map((part) => part?.split(/[| ]/)[0])
      .filter(Boolean);
    for (const lemma of row.verbs.split('|')) {
      const name = `${language.code}.${[lemma, ...asks].join('+').replaceAll(' ', '-')}`;
      const list = senses.get(lemma);
      if (list) list.push(makeSense({ ...sense, name }));
      else senses.set(lemma, [makeSense({ ...sense, name })]);
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
    const rows = senses.get(lemma) ?? [];
    const { from, to } = inventory.add(rows);
    const line = lines.get(lemma) ?? lemma;
    const forms = language.slavic
      ? slavicVerb(line, lasting.has(line), language.slavic.verbs)
      : lemma.startsWith('be ')
        ? ([[lemma.slice(3), FORM.adjective]] as [string, number][])
        : englishVerb(lemma.split(' ')[0] ?? '');
    for (const [form, bits] of forms) {
      const word = words.at(form);
      word.verbs ??= [];
      const verb = { lemma, form: bits, senses: rows, from, to };
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
  const nominals = new Map<string, Sense>();
  for (const row of language.predicates.nominals) {
    for (const name of row.nouns.split(' ')) {
      nominals.set(name, makeSense({ ...row, object: toSet(row.of, ' '), name: `${language.code}.nominal.${name}` }));
    }
  }
  return nominals;
}

function toSet(list: string | undefined, by: string): Set<string> | undefined {
  return list === undefined ? undefined : new Set(list.split(by).map(fold));
}
