import { codesOf } from '../text/codes.ts';
import type { Span } from '../text/span.ts';
import type { Spelling, Spellings } from './spellings.ts';

/** A word, a number or a mark of a sentence. `word` is folded for look-up, the span counts in the article's text. */
export type Token = Span & {
  kind: 'word' | 'number' | 'mark';
  /** Lower case, NFC, without stress marks; ё is е, every apostrophe is '. */
  word: string;
  capital: boolean;
  /** Joined to the token before it by a hyphen: "Belarus-Russia". */
  glued: boolean;
  /** What else its letters tell; of numbers and marks nothing. */
  spelling: Spelling;
};

/** That of a number or a mark: any name can go on with it. */
const BARE: Spelling = { word: '', bit: -1, capital: false, caps: false, known: undefined, asked: 0 };

const POSSESSIVE = codesOf("'s");

/** The tokens of a stretch of text, in one pass over its `codes` (`codesOf`). */
export function tokenise(text: string, codes: Uint16Array, span: Span, spellings: Spellings): Token[] {
  const tokens: Token[] = [];
  const { end } = span;
  let at = span.start;
  let glued = false;
  while (at < end) {
    const code = codes[at] ?? 0;
    const start = at;
    if (code === 32 || code === 10 || code === 9 || code === 13 || code === 0xa0 || code === 0x202f) {
      at++;
      glued = false;
      continue;
    }
    if (isLetter(code)) {
      at = wordEnd(codes, start, end);
      const spelling = spellings.at(codes, start, at);
      tokens.push({ start, end: at, kind: 'word', word: spelling.word, capital: spelling.capital, glued, spelling });
    } else if (isDigit(code)) {
      at = numberEnd(codes, start, end);
      tokens.push({
        start,
        end: at,
        kind: 'number',
        word: text.slice(start, at),
        capital: false,
        glued,
        spelling: BARE,
      });
    } else {
      const before = tokens.at(-1);
      if (before?.end === at && before.kind !== 'mark' && isHyphen(code) && isJoined(codes, at + 1, end)) {
        glued = true;
        at++;
        continue;
      }
      if (before?.end === at && before.kind === 'word' && isApostrophe(code)) {
        const possessive = codes[at + 1] === 115 && at + 1 < end && !isWordStart(codes, at + 2, end);
        if (possessive || before.word.endsWith('s')) {
          at += possessive ? 2 : 1;
          const spelling = spellings.at(POSSESSIVE, 0, 2);
          tokens.push({ start, end: at, kind: 'word', word: spelling.word, capital: false, glued, spelling });
          glued = false;
          continue;
        }
      }
      // A surrogate pair is one mark, or a span could cut it in half.
      at = code >= 0xd800 && code < 0xdc00 && at + 1 < end ? at + 2 : at + 1;
      tokens.push({ start, end: at, kind: 'mark', word: text.slice(start, at), capital: false, glued, spelling: BARE });
    }
    glued = false;
  }
  return tokens;
}

function wordEnd(codes: Uint16Array, start: number, end: number): number {
  // "U.S.", "F.W.": capital letters, each with its full stop, are one word.
  if (isDottedLetter(codes, start, end) && isDottedLetter(codes, start + 2, end)) {
    let at = start;
    while (isDottedLetter(codes, at, end)) at += 2;
    return at;
  }
  let at = start + 1;
  while (at < end) {
    const code = codes[at] ?? 0;
    if (isLetter(code) || isDigit(code)) at++;
    else if (isApostrophe(code) && isWordStart(codes, at + 1, end)) {
      // The English possessive is a token of its own; inside a word (didn't, сям'я) the apostrophe stays.
      if (codes[at + 1] === 115 && !isWordStart(codes, at + 2, end)) break;
      at++;
    } else break;
  }
  return at;
}

function isDottedLetter(codes: Uint16Array, at: number, end: number): boolean {
  if (at + 1 >= end || codes[at + 1] !== 46) return false;
  const code = codes[at] ?? 0;
  if (code < 0x80) return code >= 65 && code <= 90;
  const letter = String.fromCharCode(code);
  return isLetter(code) && letter !== letter.toLowerCase();
}

function numberEnd(codes: Uint16Array, start: number, end: number): number {
  let at = start + 1;
  while (at < end) {
    const code = codes[at] ?? 0;
    if (isDigit(code)) at++;
    else if ((code === 44 || code === 46) && at + 1 < end && isDigit(codes[at + 1] ?? 0)) at += 2;
    else break;
  }
  return at;
}

function isJoined(codes: Uint16Array, at: number, end: number): boolean {
  return isWordStart(codes, at, end) || (at < end && isDigit(codes[at] ?? 0));
}

function isWordStart(codes: Uint16Array, at: number, end: number): boolean {
  return at < end && isLetter(codes[at] ?? 0);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2018 || code === 0x60;
}

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code >= 0x400 && code <= 0x52f) return code !== 0x482;
  return code < 0xd800 || code > 0xdfff ? isOtherLetter(code) : false;
}

const LETTER = /[\p{L}\p{M}]/u;
/** Of each code unit, once asked: 1 a letter, 2 none. */
const lettersAsked = new Uint8Array(0x10000);

function isOtherLetter(code: number): boolean {
  if (lettersAsked[code] === 0) lettersAsked[code] = LETTER.test(String.fromCharCode(code)) ? 1 : 2;
  return lettersAsked[code] === 1;
}
