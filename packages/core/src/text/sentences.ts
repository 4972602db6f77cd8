import { codesOf } from './codes.ts';
import { textLanguages } from './languages/index.ts';
import type { Span } from './span.ts';

const never = new Set(textLanguages.flatMap((language) => language.titles));
const maybe = new Set(textLanguages.flatMap((language) => language.abbreviations));
const starters = new Set(textLanguages.flatMap((language) => language.common));

const codesIn = (chars: string): ReadonlySet<number> => new Set(codesOf(chars));
const ENDERS = codesIn('.!?…');
const CLOSERS = codesIn('"\'”’»)]');
const OPENERS = codesIn('"\'“‘„«([–—-•');

/**
 * The sentences of a text, trimmed, in order. A line end always ends one; initials ("A. B. Smith"), titles ("Mr.") and
 * numbers ("1.5", "7.") do not, and an abbreviation that may stand at an end ("2018 г.", "U.S.") does so only before
 * a word that commonly begins a sentence. Linear in the text. `span`: only a part of the text, taken as if it stood alone; `codes`: of the whole text.
 */
export function splitSentences(
  text: string,
  span: Span = { start: 0, end: text.length },
  codes = codesOf(text),
): Span[] {
  const sentences: Span[] = [];
  const { end: limit } = span;
  let { start } = span;
  const close = (end: number) => {
    let from = start;
    while (from < end && isBlank(codes[from] ?? 0)) from++;
    let to = end;
    while (to > from && isBlank(codes[to - 1] ?? 0)) to--;
    if (to > from) sentences.push({ start: from, end: to });
    start = end;
  };
  for (let at = span.start; at < limit; at++) {
    const code = codes[at];
    // Letters, spaces and nearly all else end nothing.
    if (code !== 10 && code !== 46 && code !== 33 && code !== 63 && code !== 0x2026) continue;
    if (code === 10) {
      close(at);
      continue;
    }
    let end = at + 1;
    while (end < limit && ENDERS.has(codes[end] ?? 0)) end++;
    while (end < limit && CLOSERS.has(codes[end] ?? 0)) end++;
    const next = skipSpace(codes, end, limit);
    if (next === end && next < limit) continue;
    if (next >= limit || codes[next] === 10) {
      close(end);
      at = end - 1;
      continue;
    }
    if (
      !canBegin(codes[next] ?? 0) ||
      (code === 46 && end === at + 1 && isAbbreviation(text, codes, span.start, at, next))
    )
      continue;
    close(end);
    at = end - 1;
  }
  close(limit);
  return sentences;
}

function skipSpace(codes: Uint16Array, from: number, limit: number): number {
  let at = from;
  while (at < limit && codes[at] !== 10 && isSpace(codes[at] ?? 0)) at++;
  return at;
}

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a)
  );
}

/** Every kind of white space, the line end included. */
function isBlank(code: number): boolean {
  return isSpace(code) || (code > 0x7f && String.fromCharCode(code).trim() === '');
}

/** Of each code unit, once asked: 1 a letter that has a case, 2 none. */
const cased = new Uint8Array(0x10000);

function isLetter(code: number): boolean {
  if (cased[code] === 0) {
    const char = String.fromCharCode(code);
    cased[code] = char.toLowerCase() === char.toUpperCase() ? 2 : 1;
  }
  return cased[code] === 1;
}

function canBegin(code: number): boolean {
  if (code < 0x80) return code < 97 || code > 122;
  if (OPENERS.has(code)) return true;
  const char = String.fromCharCode(code);
  return !isLetter(code) || char !== char.toLowerCase();
}

/** Whether the full stop at `dot` belongs to the word before it and not to the sentence. */
function isAbbreviation(text: string, codes: Uint16Array, start: number, dot: number, next: number): boolean {
  let from = dot;
  // Abbreviations are short: looking back further than this would make the scan quadratic.
  while (from > start && dot - from < 12) {
    const code = codes[from - 1] ?? 0;
    // A full stop, a hyphen, a digit.
    if (!isLetter(code) && code !== 46 && code !== 45 && !(code >= 48 && code <= 57)) break;
    from--;
  }
  const word = text.slice(from, dot);
  if (word === '') return false;
  const lower = word.toLowerCase();
  if (never.has(lower)) return true;
  if (/^\p{Lu}$|^(\p{Lu}\.)+\p{Lu}$/u.test(word) && (word.length === 1 || !maybe.has(lower))) return true;
  // A number before a small word was sorted out by canBegin; "7. Название" numbers a list.
  if (/^\d{1,2}$/.test(word)) return from === start || text[from - 1] === '\n';
  return maybe.has(lower) && !startsWithCommonWord(text, codes, next);
}

function startsWithCommonWord(text: string, codes: Uint16Array, at: number): boolean {
  let end = at;
  while (end < text.length && end - at < 16 && isLetter(codes[end] ?? 0)) end++;
  return starters.has(text.slice(at, end).toLowerCase());
}
