import type { Clause } from './clause.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Mention, Sentence } from './mention.ts';
import type { Verb } from './verb.ts';

const HELPS =
  ROLE.be | ROLE.auxiliary | ROLE.future | ROLE.possible | ROLE.obligation | ROLE.negation | ROLE.adverb | ROLE.past;

/** Nouns of what is said or known: a "that" behind one opens what it says. */
const SAID = new Set(
  'allegation assertion assumption belief claim condition evidence fact fear hint hope idea indication news notion proof promise report rumor rumour sign speculation statement suggestion suspicion threat view warning'.split(
    ' ',
  ),
);

/** "The diplomat that Ghana expelled": behind a noun and before any verb, "that" opens what is told of the noun. */
export function opensRelative(
  { tokens, words, mentions }: Pick<Sentence, 'tokens' | 'words' | 'mentions'>,
  that: number,
): boolean {
  const before = tokens[that - 1];
  if (before?.kind !== 'word' || SAID.has(before.word.replace(/s$/, ''))) return false;
  // "That day", "that of": it points.
  const next = words[that + 1]?.roles ?? 0;
  if (tokens[that + 1]?.kind !== 'word' || (next & (ROLE.of | ROLE.time | ROLE.preposition)) !== 0) return false;
  const roles = words[that - 1]?.roles ?? 0;
  return roles === 0 || mentions.some(({ end }) => end === that);
}

/** Where the predicate of a finite verb begins: "had been | seized". */
export function predicateStart({ words }: Pick<Sentence, 'words'>, { at }: Verb): number {
  let start = at;
  while (start > 0 && ((words[start - 1]?.roles ?? 0) & HELPS) !== 0) start--;
  return start;
}

/**
 * "The ships that Iran seized | were released": a second finite verb that nothing joins to the first is that of the
 * clause above, which waits for one.
 */
export function closesRelative(
  { tokens, words, mentions }: Sentence,
  verbAt: readonly (Verb | undefined)[],
  { opener, start }: Clause,
  above: Clause | undefined,
  verb: Verb,
): boolean {
  if (opener !== 'relative' || above === undefined) return false;
  for (let at = above.start; at < start; at++) if (verbAt[at]?.kind === 'finite') return false;
  const predicate = predicateStart({ words }, verb);
  for (let at = predicate - 1; at > start; at--) {
    const before = verbAt[at];
    if (before?.kind === 'finite') return !before.reporting && verb.at > at + 1;
    if (tokens[at]?.kind === 'mark') return false;
    if (isJoint(words, at)) return false;
  }
  // "During which demonstrators torched a station": its own subject, and its own verb.
  if (mentions.some((one) => one.end === predicate && one.start > start && one.kind !== 'modifier')) return false;
  // "Any vessel that enters the zone will be sunk": its own verb is none we know.
  const [own, known] = [tokens[start + 1], words[start + 1]];
  const unknown = own?.kind === 'word' && !own.capital && (known?.roles ?? 0) === 0 && known?.names === undefined;
  return unknown && predicate - start > 2;
}

/** Names of which no participle tells more: "Iran seized in April" is a clause. */
const NAMES: ReadonlySet<Mention['kind']> = new Set(['country', 'person', 'seat', 'body']);

/** "The ships that Iran | seized in April", "the tariffs Canada | imposed": a verb whose subject opens a relative clause. */
export function hasRelativeSubject({ tokens, words, mentions }: Sentence, at: number): boolean {
  for (let place = mentions.length - 1; place >= 0; place--) {
    const subject = mentions[place];
    if (subject === undefined || subject.end > at) continue;
    if (at - subject.end > 4 || subject.kind === 'modifier') return false;
    for (let i = subject.end; i < at; i++)
      if (tokens[i]?.kind === 'mark' || words[i]?.verbs !== undefined || isJoint(words, i)) return false;
    // "That rebels in the east seized"
    const governed = ((words[subject.end]?.roles ?? 0) & ROLE.preposition) !== 0;
    if ((subject.end < at && !governed) || subject.preposition !== undefined) return false;
    const first = isArticle(words, subject.start - 1) ? subject.start - 1 : subject.start;
    const before = words[first - 1]?.roles ?? 0;
    if (first < 2 || tokens[first - 1]?.kind !== 'word') return false;
    if ((before & ROLE.that) !== 0) return opensRelative({ tokens, words, mentions }, first - 1);
    if ((before & ROLE.relative) !== 0) return WHOM.has(tokens[first - 1]?.word ?? '');
    const bare = subject.end === at && NAMES.has(subject.kind) && !tokens[first - 1]?.capital;
    return bare && isHead(tokens[first - 1]?.word ?? '', words, first - 1);
  }
  return false;
}

function isJoint(words: Sentence['words'], at: number): boolean {
  return ((words[at]?.roles ?? 0) & (ROLE.conjunction | ROLE.that | ROLE.relative | ROLE.subordinator)) !== 0;
}

const WHOM = new Set(['which', 'whom', 'who']);

/** Before the object that a verb lacks: what can stand behind it. */
const BEHIND = ROLE.preposition | ROLE.time | ROLE.conjunction | ROLE.be | ROLE.auxiliary | ROLE.future | ROLE.possible;

/** "The tariffs | Canada imposed on steel": where the relative clause of a verb begins that no word opens, or −1. */
export function bareRelative(
  { tokens, words, mentions }: Sentence,
  verbAt: readonly (Verb | undefined)[],
  verb: Verb,
  from: number,
): number {
  if (verb.kind !== 'finite' || verb.passive || verb.reporting) return -1;
  const predicate = predicateStart({ words }, verb);
  const subject = mentions.find(({ end }) => end === predicate);
  if (subject === undefined || subject.kind === 'modifier' || subject.preposition !== undefined) return -1;
  const start = isArticle(words, subject.start - 1) ? subject.start - 1 : subject.start;
  const noun = tokens[start - 1];
  if (start - 1 < from || noun?.kind !== 'word' || noun.capital || !isHead(noun.word, words, start - 1)) return -1;
  if (verbAt[start - 1] !== undefined || !isGap({ tokens, words }, verbAt, verb)) return -1;
  // "After the talks Iran left": a preposition that opens the clause.
  return ((words[from]?.roles ?? 0) & (ROLE.preposition | ROLE.subordinator)) !== 0 ? -1 : start;
}

export function isArticle(words: Sentence['words'], at: number): boolean {
  const roles = words[at]?.roles ?? 0;
  return (roles & ROLE.determiner) !== 0 && (roles & ROLE.that) === 0;
}

/** A noun in the plural, or behind an article. */
function isHead(word: string, words: Sentence['words'], at: number): boolean {
  const known = words[at];
  if (known !== undefined && known.roles !== 0) return false;
  if (/[^siu]s$/.test(word)) return true;
  return known?.names?.noun !== undefined && ((words[at - 1]?.roles ?? 0) & ROLE.determiner) !== 0;
}

/** Nothing stands behind the verb that could be its object. */
export function isGap(
  { tokens, words }: Pick<Sentence, 'tokens' | 'words'>,
  verbAt: readonly (Verb | undefined)[],
  verb: Verb,
): boolean {
  let next = verb.at + 1;
  while (((words[next]?.roles ?? 0) & ROLE.adverb) !== 0) next++;
  const token = tokens[next];
  if (token === undefined || token.kind === 'mark' || verbAt[next] !== undefined) return true;
  if (words[next]?.verbs !== undefined && !token.capital) return true;
  return ((words[next]?.roles ?? 0) & BEHIND) !== 0;
}
