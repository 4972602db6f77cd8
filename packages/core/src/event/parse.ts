import { type Clause, splitClauses } from './clause.ts';
import { splitSlavicClauses } from './clause-slavic.ts';
import type { Lexicon } from './lexicon.ts';
import { type Mention, type Sentence, settleActors } from './mention.ts';
import { ownByRelatives } from './owner-slavic.ts';
import type { Trace } from './trace.ts';
import { findVerbs, type Verb } from './verb.ts';

/** A sentence taken apart: words, actors, verbs, clauses, and which clause each token is in. */
export type Parsed = Sentence & {
  lexicon: Lexicon;
  verbs: Verb[];
  verbAt: (Verb | undefined)[];
  clauses: Clause[];
  clauseOf: number[];
  /** The actor that each token is part of. */
  mentionOf: (Mention | undefined)[];
  /** Told what is rejected, where somebody asks. */
  trace: Trace | undefined;
};

/** Finds who the actors are, the verbs and the clauses of a sentence that is read. */
export function parseSentence(sentence: Sentence, lexicon: Lexicon, trace?: Trace): Parsed {
  settleActors(sentence, lexicon);
  const { tokens, words, mentions, nouns, places, slavic, roles, traps, person, two, placed } = sentence;
  const mentionOf: (Mention | undefined)[] = noneOf(tokens);
  for (const mention of mentions) for (let at = mention.start; at < mention.end; at++) mentionOf[at] = mention;
  const verbs = findVerbs(sentence, mentionOf);
  const verbAt: (Verb | undefined)[] = noneOf(tokens);
  for (const verb of verbs) verbAt[verb.at] = verb;
  const clauses = (slavic ? splitSlavicClauses : splitClauses)(sentence, verbs, verbAt);
  const clauseOf: number[] = [];
  for (let index = 0; index < clauses.length; index++) {
    const end = clauses[index]?.end ?? 0;
    while (clauseOf.length < end) clauseOf.push(index);
  }
  partChains(mentions, clauses, clauseOf);
  const parsed: Parsed = {
    tokens,
    words,
    mentions,
    nouns,
    places,
    slavic,
    roles,
    traps,
    person,
    two,
    placed,
    lexicon,
    verbs,
    verbAt,
    clauses,
    clauseOf,
    mentionOf,
    trace,
  };
  if (slavic) ownByRelatives(parsed);
  return parsed;
}

/** As many nothings as there are tokens, without the holes that an array of that length would have. */
function noneOf(tokens: readonly unknown[]): undefined[] {
  while (nothings.length < tokens.length) nothings.push(undefined);
  return nothings.slice(0, tokens.length);
}

/** As many as the longest sentence so far has tokens, to be copied at one stroke. */
const nothings: undefined[] = [];

/** «…, калі праходзіў з'езд сіл, суд прысудзіў»: names of two clauses are neither of one list nor of one actor. */
function partChains(mentions: Mention[], clauses: readonly Clause[], clauseOf: readonly number[]): void {
  const rootOf = (index: number) => (clauses[index]?.opener === 'resume' ? (clauses[index]?.parent ?? index) : index);
  for (let place = 1; place < mentions.length; place++) {
    const before = mentions[place - 1];
    const mention = mentions[place];
    if (before === undefined || mention === undefined || before.chain !== mention.chain) continue;
    if (clauseOf[before.start] === clauseOf[mention.start]) continue;
    if (rootOf(clauseOf[before.start] ?? 0) === rootOf(clauseOf[mention.start] ?? 0)) continue;
    const old = mention.chain;
    for (let next = place; next < mentions.length && mentions[next]?.chain === old; next++) {
      const one = mentions[next];
      if (one !== undefined) one.chain = old + place + mentions.length;
    }
    mention.apposition = false;
  }
}

export function clauseAt(parsed: Parsed, token: number): Clause {
  return (
    parsed.clauses[parsed.clauseOf[token] ?? 0] ?? {
      start: 0,
      end: parsed.tokens.length,
      opener: 'main',
      parent: -1,
      word: '',
    }
  );
}

/** All members of the list that an actor stands in: "Putin and Lukashenka". */
export function chainOf(parsed: Parsed, mention: Mention): Mention[] {
  return parsed.mentions.filter((one) => one.chain === mention.chain && !one.apposition && one.kind !== 'modifier');
}

/** Where a clause begins, before any other that is inserted into it: «дроны, которые нарушили границу, сбили». */
export function wholeStart({ clauses }: Parsed, { opener, parent, start }: Clause): number {
  return opener === 'resume' ? (clauses[parent]?.start ?? start) : start;
}

/** The first part of the clause that a token is in: a clause goes on after what is inserted into it. */
export function rootAt({ clauses, clauseOf }: Parsed, token: number): number {
  const index = clauseOf[token] ?? 0;
  const clause = clauses[index];
  return clause?.opener === 'resume' ? clause.parent : index;
}

/** Clauses that say more of what a verb says; what a participle or who reports adds is no part of it. */
const COMPLEMENTS: ReadonlySet<Clause['opener']> = new Set(['that', 'sub', 'relative', 'and']);

/** «танкер, принадлежащий российской компании»: whose the object is. */
const OWNED = /^принадлеж/;

/** Whether a token is in a verb's own clause, or behind the verb in one that hangs on it and says more of what it says. */
export function isWithin(parsed: Parsed, token: number, verb: Verb): boolean {
  const own = rootAt(parsed, verb.at);
  let index = rootAt(parsed, token);
  for (let steps = 0; index !== own && steps < 5; steps++) {
    const clause = parsed.clauses[index];
    if (clause === undefined || clause.start < verb.at) return false;
    // "Will veto the law, but the party has enough deputies": another's doing.
    if (!parsed.slavic && clause.opener === 'and') return false;
    if (!COMPLEMENTS.has(clause.opener) && !OWNED.test(clause.word)) return false;
    index = clause.parent;
  }
  return index === own;
}

/** What the word at a place does; nothing beyond the ends. */
export function rolesOf({ words }: Pick<Parsed, 'words'>, at: number): number {
  return words[at]?.roles ?? 0;
}
