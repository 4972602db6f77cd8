import { textLanguages } from './languages/index.ts';
import type { Span } from './span.ts';

const never = new Set(textLanguages.flatMap((language) => language.titles));
const maybe = new Set(textLanguages.flatMap((language) => language.abbreviations));
const starters = new Set(textLanguages.flatMap((language) => language.common));

const CLOSERS = '"\'”’»)]';
const OPENERS = '"\'“‘„«([–—-•';

/**
 * The sentences of a text, trimmed, in order. A line end always ends one; initials ("A. B. Smith"), titles ("Mr.") and
 * numbers ("1.5", "7.") do not, and an abbreviation that may stand at an end ("2018 г.", "U.S.") does so only before
 * a word that commonly begins a sentence. Linear in the text.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    let from = start;
    while (from < end && isBlank(text[from])) from++;
    let to = end;
    while (to > from && isBlank(text[to - 1])) to--;
    if (to > from) sentences.push({ start: from, end: to });
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (char === '\n') {
      close(at);
      continue;
    }
    if (char !== '.' && char !== '!' && char !== '?' && char !== '…') continue;
    let end = at + 1;
    while ('.!?…'.includes(text[end] || ' ')) end++;
    while (end < text.length && CLOSERS.includes(text[end] ?? ' ')) end++;
    const next = skipSpace(text, end, text.length);
    if (next === end && next < text.length) continue;
    if (next >= text.length || text[next] === '\n') {
      close(end);
      at = end - 1;
      continue;
    }
    if (!canBegin(text, next) || (char === '.' && end === at + 1 && isAbbreviation(text, at, next))) continue;
    close(end);
    at = end - 1;
  }
  close(text.length);
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
  return char.toLowerCase() !== char.toUpperCase();
}

function canBegin(text: string, at: number): boolean {
  const char = text[at] ?? '';
  if (OPENERS.includes(char)) return true;
  if (char >= '0' && char <= '9') return true;
  return !isLetter(char) || char !== char.toLowerCase();
}

/** Whether the full stop at `dot` belongs to the word before it and not to the sentence. */
function isAbbreviation(text: string, dot: number, next: number): boolean {
  let from = dot;
  // Abbreviations are short: looking back further than this would make the scan quadratic.
  while (from > 0 && dot - from < 12) {
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
  if (/^\d{1,2}$/.test(word)) return from === 0 || text[from - 1] === '\n';
  return maybe.has(lower) && !startsWithCommonWord(text, next);
}

function startsWithCommonWord(text: string, at: number): boolean {
  let end = at;
  while (end < text.length && end - at < 16 && isLetter(text[end] ?? '')) end++;
  return starters.has(text.slice(at, end).toLowerCase());
}
