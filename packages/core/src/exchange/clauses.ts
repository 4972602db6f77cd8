import type { Span } from '../text/span.ts';
import { clauseWords } from './clause-words.ts';

/** How a stretch between punctuation is joined to the one before it. */
export type Joint =
  | 'first'
  | 'strong'
  | 'dash'
  | 'coordinate'
  | 'additive'
  | 'complement'
  | 'subordinate'
  | 'conditional'
  | 'bare';

/** A stretch of a sentence between punctuation; `body` is where its words begin after the word that joins it. */
export type Clause = Span & { joint: Joint; body: number };

const CLOSING: Record<string, string> = { '“': '”', '«': '»', '„': '“', '(': ')', '[': ']', '"': '"' };
const JOINTS = ['coordinate', 'additive', 'complement', 'subordinate', 'conditional'] as const;

/** Parts a sentence at its commas, semicolons, colons and dashes, never inside quotation marks or brackets. */
export function splitClauses(sentence: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let joint: 'first' | 'strong' | 'dash' | 'comma' = 'first';
  const close = (end: number): void => {
    clauses.push(join(sentence, start, end, joint, clauses.at(-1)));
  };
  const closings = lastIndexes(sentence);
  for (let at = 0; at < sentence.length; at++) {
    const char = sentence[at] ?? '';
    const closing = CLOSING[char];
    if (closing !== undefined && (closings[closing] ?? -1) > at) {
      at = sentence.indexOf(closing, at + 1);
      continue;
    }
    const kind = separator(sentence, at);
    if (kind === null) continue;
    close(at);
    start = at + 1;
    joint = kind;
  }
  close(sentence.length);
  return clauses;
}

/** Where each closing mark stands last, so that an opening one without its partner is found without looking ahead. */
function lastIndexes(sentence: string): Record<string, number> {
  const last: Record<string, number> = {};
  for (const closing of new Set(Object.values(CLOSING))) last[closing] = sentence.lastIndexOf(closing);
  return last;
}

function separator(sentence: string, at: number): 'strong' | 'dash' | 'comma' | null {
  const char = sentence[at] ?? '';
  const next = sentence[at + 1];
  if (char === ';') return 'strong';
  // 10,000 and 14:30 are no boundaries.
  if (char === ',' || char === ':') {
    return next === undefined || /\s/.test(next) ? (char === ',' ? 'comma' : 'strong') : null;
  }
  if (char !== '–' && char !== '—' && char !== '-') return null;
  return sentence[at - 1] === ' ' && next === ' ' ? 'dash' : null;
}

function join(
  sentence: string,
  from: number,
  end: number,
  joint: 'first' | 'strong' | 'dash' | 'comma',
  before: Clause | undefined,
): Clause {
  const start = skipSpace(sentence, from);
  if (joint !== 'comma') return { start, end, joint, body: start };
  for (const kind of JOINTS) {
    const body = afterPhrase(sentence, start, clauseWords[kind]);
    if (body === null) continue;
    // "gas, oil, and trade" is a list, not a second clause.
    if (kind === 'additive' && before?.joint === 'bare') break;
    return { start, end, joint: kind, body };
  }
  return { start, end, joint: 'bare', body: start };
}

/** Where the words go on after the longest phrase of the set that stands at `at`; null when none does. */
export function afterPhrase(sentence: string, at: number, phrases: ReadonlySet<string>): number | null {
  let found: number | null = null;
  let phrase = '';
  let from = at;
  for (let words = 0; words < 4; words++) {
    const word = wordAt(sentence, from);
    if (word === '') break;
    phrase += (words > 0 ? ' ' : '') + word.toLowerCase();
    from += word.length;
    if (phrases.has(phrase)) found = skipSpace(sentence, from);
    if (sentence[from] !== ' ') break;
    from++;
  }
  return found;
}

const WORD = /[\p{L}\p{M}\p{N}'’-]+/uy;

export function wordAt(sentence: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(sentence)?.[0] ?? '';
}

export function skipSpace(sentence: string, at: number): number {
  let from = at;
  while (from < sentence.length && /\s/.test(sentence[from] ?? '')) from++;
  return from;
}

/** Where a verb of saying ends in a stretch of the sentence, unless it is negated; null when there is none. */
export function sayingIn(sentence: string, span: Span): number | null {
  let before = '';
  for (const match of sentence.slice(span.start, span.end).matchAll(/[\p{L}\p{M}'’-]+/gu)) {
    const word = match[0].toLowerCase();
    if (clauseWords.saying.has(word)) {
      return clauseWords.negation.has(before) ? null : span.start + match.index + word.length;
    }
    before = word;
  }
  return null;
}

/** Whether a stretch only names who says it: "according to the ministry", "the minister said". */
export function isSource(sentence: string, span: Span): boolean {
  return afterPhrase(sentence, span.start, clauseWords.source) !== null || sayingIn(sentence, span) !== null;
}

/** Words between the two ends of a stretch. */
const UNTIL = new Set(['to', 'until', 'till', 'по', 'до', 'да', 'па']);

/** Where the sentence goes on after a phrase of time that opens it ("On 17 February"); `at` when none does. */
export function afterTimePhrase(sentence: string, at: number): number {
  const preposition = afterPhrase(sentence, at, clauseWords.prepositions);
  let from = preposition ?? at;
  let end = at;
  let hasDay = false;
  let afterMonth = false;
  let opened = preposition !== null;
  for (;;) {
    const word = wordAt(sentence, from);
    const lower = word.toLowerCase();
    if (word === '') break;
    const isMonth = clauseWords.months.has(lower);
    if (/^\d{1,2}(?:[–-]\d{1,2})?$/.test(word)) {
      const next = wordAt(sentence, skipSpace(sentence, from + word.length)).toLowerCase();
      if (hasDay || !(afterMonth || clauseWords.months.has(next))) break;
      hasDay = true;
      opened = true;
    } else if (/^[12]\d{3}$/.test(word)) {
      if (!opened) break;
    } else if (!isMonth && !clauseWords.timeWords.has(lower) && !clauseWords.timeInner.has(lower)) break;
    from += word.length;
    if (sentence[from] === '.' && /^г$/i.test(word)) from++;
    if (isMonth || /^\d/.test(word) || clauseWords.timeWords.has(lower) || (end > at && /^г$/i.test(word))) end = from;
    afterMonth = isMonth;
    from = skipSpace(sentence, from);
  }
  if (end === at) return at;
  const rest = skipSpace(sentence, sentence[end] === ',' ? end + 1 : end);
  // "From 28 February to 2 March"
  const to = wordAt(sentence, rest).toLowerCase();
  const until = UNTIL.has(to) ? afterTimePhrase(sentence, skipSpace(sentence, rest + to.length)) : rest;
  if (until > rest + to.length + 1) return until;
  // "In 2020 and 2021", "10 to 14 June": the phrase is longer than what was understood of it.
  const goesOn = /^(?:[–—-]|\p{N})/u.test(sentence.slice(rest, rest + 2)) || startsAddition(sentence, rest);
  return goesOn || (!opened && !clauseWords.timeWords.has(wordAt(sentence, at).toLowerCase())) ? at : rest;
}

function startsAddition(sentence: string, at: number): boolean {
  const word = wordAt(sentence, at).toLowerCase();
  return word === '' || clauseWords.additive.has(word) || word === 'to' || word === 'until';
}
