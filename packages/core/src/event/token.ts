import type { Span } from '../text/span.ts';

/** A word, a number or a mark of a sentence. `word` is folded for look-up, the span counts in the article's text. */
export type Token = Span & {
  kind: 'word' | 'number' | 'mark';
  /** Lower case, NFC, without stress marks; ё is е, every apostrophe is '. */
  word: string;
  capital: boolean;
  /** More than one letter and all of them capital: an acronym, or a shouted word. */
  caps: boolean;
  /** Joined to the token before it by a hyphen: "Belarus-Russia". */
  glued: boolean;
};

const NON_ASCII_LETTER = /[\p{L}\p{M}]/u;
const APOSTROPHES = new Set(["'", '’', 'ʼ', '‘', '`']);
const HYPHENS = new Set(['-', '‐', '‑']);

/** The tokens of a stretch of text, in one pass. */
export function tokenise(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  const { end } = span;
  let at = span.start;
  let glued = false;
  const push = (kind: Token['kind'], start: number, stop: number, word: string, capital = false, caps = false) => {
    tokens.push({ start, end: stop, kind, word, capital, caps, glued });
    glued = false;
  };
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 10 || code === 9 || code === 13 || code === 0xa0 || code === 0x202f) {
      at++;
      glued = false;
    } else if (isLetter(code)) {
      const stop = wordEnd(text, at, end);
      pushWord(text, at, stop, push);
      at = stop;
    } else if (isDigit(code)) {
      const stop = numberEnd(text, at, end);
      push('number', at, stop, text.slice(at, stop));
      at = stop;
    } else {
      const mark = text.charAt(at);
      const before = tokens.at(-1);
      if (HYPHENS.has(mark) && before?.end === at && before.kind !== 'mark' && isJoined(text, at + 1, end)) {
        glued = true;
        at++;
        continue;
      }
      if (APOSTROPHES.has(mark) && before?.end === at && before.kind === 'word') {
        const possessive = text.charCodeAt(at + 1) === 115 && at + 1 < end && !isWordStart(text, at + 2, end);
        if (possessive || before.word.endsWith('s')) {
          push('word', at, possessive ? at + 2 : at + 1, "'s");
          at += possessive ? 2 : 1;
          continue;
        }
      }
      // A surrogate pair is one mark, or a span could cut it in half.
      const stop = code >= 0xd800 && code < 0xdc00 && at + 1 < end ? at + 2 : at + 1;
      push('mark', at, stop, text.slice(at, stop));
      at = stop;
    }
  }
  return tokens;
}

type Push = (kind: 'word', start: number, end: number, word: string, capital: boolean, caps: boolean) => void;

function pushWord(text: string, start: number, end: number, push: Push): void {
  const raw = text.slice(start, end);
  const lower = raw.toLowerCase();
  const capital = raw.charCodeAt(0) !== lower.charCodeAt(0);
  const dotted = raw.endsWith('.');
  const caps = dotted ? raw.length > 2 : raw.length > 1 && capital && raw === raw.toUpperCase();
  push('word', start, end, dotted ? lower.replaceAll('.', '') : foldLower(lower), capital, caps);
}

/** The form under which words are looked up. */
export function fold(word: string): string {
  return foldLower(word.toLowerCase());
}

function foldLower(lower: string): string {
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (code > 0x7f && (code < 0x430 || code > 0x44f)) {
      return (
        lower
          .normalize('NFC')
          .replaceAll('\u0301', '')
          .replaceAll('ё', 'е')
          .replace(/[’ʼ‘`]/g, "'")
          // Belarusian writes у as ў after a vowel: «Саюз увёў», «яна ўвяла».
          .replace(/^ў/, 'у')
      );
    }
  }
  return lower;
}

function wordEnd(text: string, start: number, end: number): number {
  // "U.S.", "F.W.": capital letters, each with its full stop, are one word.
  if (isDottedLetter(text, start, end) && isDottedLetter(text, start + 2, end)) {
    let at = start;
    while (isDottedLetter(text, at, end)) at += 2;
    return at;
  }
  let at = start + 1;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) at++;
    else if (APOSTROPHES.has(text.charAt(at)) && isWordStart(text, at + 1, end)) {
      // The English possessive is a token of its own; inside a word (didn't, сям'я) the apostrophe stays.
      if (text.charCodeAt(at + 1) === 115 && !isWordStart(text, at + 2, end)) break;
      at++;
    } else break;
  }
  return at;
}

function isDottedLetter(text: string, at: number, end: number): boolean {
  if (at + 1 >= end || text.charCodeAt(at + 1) !== 46) return false;
  const letter = text.charAt(at);
  return isLetter(text.charCodeAt(at)) && letter !== letter.toLowerCase();
}

function numberEnd(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) at++;
    else if ((code === 44 || code === 46) && at + 1 < end && isDigit(text.charCodeAt(at + 1))) at += 2;
    else break;
  }
  return at;
}

function isJoined(text: string, at: number, end: number): boolean {
  return isWordStart(text, at, end) || (at < end && isDigit(text.charCodeAt(at)));
}

function isWordStart(text: string, at: number, end: number): boolean {
  return at < end && isLetter(text.charCodeAt(at));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code >= 0x400 && code <= 0x52f) return code !== 0x482;
  return code < 0xd800 || code > 0xdfff ? NON_ASCII_LETTER.test(String.fromCharCode(code)) : false;
}
