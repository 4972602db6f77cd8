import { codesOf } from './codes.ts';
import { textLanguages } from './languages/index.ts';
import type { Span } from './span.ts';

const never = new Set(textLanguages.flatMap((language) => language.titles));
const maybe = new Set(textLanguages.flatMap((language) => language.abbreviations));
const starters = new Set(textLanguages.flatMap((language) => language.common));

const ENDERS = '.!?…';
const CLOSERS = '"\'”’»)]';
const OPENERS = '"\'“‘„«([–—-•';

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
    while (from < end && isBlank(text.charAt(from))) from++;
    let to = end;
    while (to > from && isBlank(text.charAt(to - 1))) to--;
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
    while (end < limit && ENDERS.includes(text.charAt(end))) end++;
    while (end < limit && CLOSERS.includes(text.charAt(end))) end++;
    const next = skipSpace(text, end, limit);
    if (next === end && next < limit) continue;
    if (next >= limit || text[next] === '\n') {
      close(end);
      at = end - 1;
      continue;
    }
    if (!canBegin(text, next) || (code === 46 && end === at + 1 && isAbbreviation(text, span.start, at, next)))
      continue;
    close(end);
    at = end - 1;
  }
  close(limit);
  return sentences;
}

function skipSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isSpace(text.charCodeAt(at)) && text[at] !== '\n') at++;
  return at;
}

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a)
  );
}

/** Every kind of white space, the line end included. */
function isBlank(char = ''): boolean {
  return char.trim() === '';
}

function isLetter(char: string): boolean {
  return (char >= 'a' && char <= 'z') || char.toLowerCase() !== char.toUpperCase();
}

function canBegin(text: string, at: number): boolean {
  const char = text[at] ?? '';
  if (OPENERS.includes(char)) return true;
  if (char >= '0' && char <= '9') return true;
  return !isLetter(char) || char !== char.toLowerCase();
}

/** Whether the full stop at `dot` belongs to the word before it and not to the sentence. */
function isAbbreviation(text: string, start: number, dot: number, next: number): boolean {
  let from = dot;
  // Abbreviations are short: looking back further than this would make the scan quadratic.
  while (from > start && dot - from < 12) {
    const char = text[from - 1] ?? '';
    if (!isLetter(char) && char !== '.' && char !== '-' && !(char >= '0' && char <= '9')) break;
    from--;
  }
  const word = text.slice(from, dot);
  if (word === '') return false;
  const lower = word.toLowerCase();
  if (never.has(lower)) return true;
  if (/^\p{Lu}$|^(\p{Lu}\.)+\p{Lu}$/u.test(word) && (word.length === 1 || !maybe.has(lower))) return true;
  // A number before a small word was sorted out by canBegin; "7. Название" numbers a list.
  if (/^\d{1,2}$/.test(word)) return from === start || text[from - 1] === '\n';
  return maybe.has(lower) && !startsWithCommonWord(text, next);
}

function startsWithCommonWord(text: string, at: number): boolean {
  let end = at;
  while (end < text.length && end - at < 16 && isLetter(text[end] ?? '')) end++;
  return starters.has(text.slice(at, end).toLowerCase());
}
