import { type Clause, splitClauses } from './clause.ts';
import type { Lexicon } from './lexicon.ts';
import { type Mention, readSentence, type Sentence } from './mention.ts';
import type { Token } from './token.ts';
import type { Trace } from './trace.ts';
import { findVerbs, type Verb } from './verb.ts';

/** A sentence taken apart: words, actors, verbs, clauses, and which clause each token is in. */
export type Parsed = Sentence & {
  lexicon: Lexicon;
  verbs: Verb[];
  verbAt: Map<number, Verb>;
  clauses: Clause[];
  clauseOf: Int32Array;
  /** The actor that each token is part of. */
  mentionOf: (Mention | undefined)[];
  /** Told what is rejected, where somebody asks. */
  trace: Trace | undefined;
};

export function parseSentence(
  tokens: Token[],
  lexicon: Lexicon,
  person: Sentence['person'] = 'no',
  trace?: Trace,
): Parsed {
  const sentence = readSentence(tokens, lexicon, person);
  const mentionOf: (Mention | undefined)[] = new Array(tokens.length);
  for (const mention of sentence.mentions) mentionOf.fill(mention, mention.start, mention.end);
  const verbs = findVerbs(sentence, mentionOf);
  const clauses = splitClauses(sentence, verbs);
  const clauseOf = new Int32Array(tokens.length);
  clauses.forEach((clause, index) => {
    clauseOf.fill(index, clause.start, clause.end);
  });
  return {
    ...sentence,
    lexicon,
    verbs,
    verbAt: new Map(verbs.map((verb) => [verb.at, verb])),
    clauses,
    clauseOf,
    mentionOf,
    trace,
  };
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
