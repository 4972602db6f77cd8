import { ARTICLES } from './english-words.ts';
import { ROLE } from './grammar/grammar.ts';
import type { Mention } from './mention.ts';
import type { Parsed } from './parse.ts';

/** The comma that an article opens an insertion behind: ", a close ally", ", among them a commander"; −1 if none does. */
export function insertedFrom(tokens: Parsed['tokens'], article: number): number {
  for (let at = article - 1; at >= 0 && article - at < 5; at--) {
    if (tokens[at]?.word === ',') return at;
    if (!INSERTS.has(tokens[at]?.word ?? '')) return -1;
  }
  return -1;
}

const INSERTS = new Set(
  'among them including along together with as well like notably namely mainly mostly'.split(' '),
);

/** Right before the verb and what helps it an insertion ends. */
export function isClosed({ tokens, words }: Parsed, from: number): boolean {
  const helps = ROLE.be | ROLE.auxiliary | ROLE.future | ROLE.possible | ROLE.negation | ROLE.adverb;
  let left = from - 1;
  while (left > 0 && ((words[left]?.roles ?? 0) & helps) !== 0) left--;
  return tokens[left]?.word === ',';
}

/** "Guerrillas, some of them teenagers, laid down", "France, the former colonial power, froze": between commas, behind another actor. */
export function isInserted({ tokens, mentionOf, verbs }: Parsed, one: Mention, from: number): boolean {
  const { start } = one;
  // "Malaysia and Indonesia, both embarrassed by raids, agreed"
  if (
    one.kind === 'group' &&
    tokens[start - 1]?.word === ',' &&
    mentionOf[start - 2] !== undefined &&
    tokens[start]?.word === 'both'
  )
    return true;
  // "Among them a commander known as Karikalan,"
  let end = one.end;
  const told = verbs.find(({ at, kind }) => at === one.end && kind === 'reduced');
  while (told !== undefined && end - one.end < 6 && tokens[end]?.kind === 'word') end++;
  if (tokens[end]?.word !== ',') return false;
  for (let at = start - 1; at > from && start - at < 5; at--) {
    if (tokens[at]?.word !== ',') continue;
    const before = mentionOf[at - 1];
    const quantity = PARTS.has(tokens[at + 1]?.word ?? '');
    const office = one.kind === 'role' && !one.plural && one.country === undefined && one.id === undefined;
    const apposed = office && before?.country !== undefined && ARTICLES.has(tokens[at + 1]?.word ?? '');
    return (
      (quantity || apposed) &&
      before !== undefined &&
      before.kind !== 'modifier' &&
      verbs.every((verb) => verb === told || verb.at < at || verb.at > end)
    );
  }
  return false;
}

const PARTS = new Set([
  'some',
  'many',
  'most',
  'several',
  'all',
  'half',
  'including',
  'among',
  'both',
  'mostly',
  'mainly',
  'one',
  'two',
]);

/** The gerund right behind somebody that an actor is the object of; −1 if there is none. */
export function holderOf({ verbAt, words, tokens, mentionOf, nouns }: Parsed, { start, kind }: Mention): number {
  if (kind === 'modifier') return -1;
  let at = start - 1;
  const beside = ROLE.determiner | ROLE.adverb;
  while (at > 0 && verbAt[at] === undefined && start - at < 4) {
    const counted = tokens[at]?.kind === 'number' || COUNTS.has(tokens[at]?.word ?? '');
    if (!counted && ((words[at]?.roles ?? 0) & beside) === 0) return -1;
    at--;
  }
  const before = mentionOf[at - 1];
  const gerund = verbAt[at];
  if (gerund?.kind !== 'gerund' || CARRIES.has(gerund.form.lemma)) return -1;
  // "A raid targeting insurgents killed"
  if (before === undefined) return AIMS.has(gerund.form.lemma) && nouns.some(({ end }) => end === at) ? at : -1;
  return before.kind !== 'modifier' && before.preposition === undefined ? at : -1;
}

const AIMS = new Set(['target', 'hit', 'strike']);

/** "The aircraft carrying the president landed": he did. */
const CARRIES = new Set(['carry', 'bring', 'transport', 'ferry', 'include', 'involve']);

const COUNTS = new Set(
  'two three four five six seven eight nine ten dozens scores hundreds thousands several'.split(' '),
);
