import type { Span } from '../text/span.ts';
import type { Spellings } from './spellings.ts';
import type { Word } from './words.ts';

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
  /** What the lexicon knows of it. */
  known: Word | undefined;
};

/** The tokens of a stretch of text, in one pass. */
export function tokenise(text: string, span: Span, spellings: Spellings): Token[] {
  const tokens: Token[] = [];
  const { end } = span;
  let at = span.start;
  let glued = false;
  while (at < end) {
    const code = text.charCodeAt(at);
    const start = at;
    if (code === 32 || code === 10 || code === 9 || code === 13 || code === 0xa0 || code === 0x202f) {
      at++;
      glued = false;
      continue;
    }
    if (isLetter(code)) {
      at = wordEnd(text, start, end);
      const { word, capital, caps, known } = spellings.at(text, start, at);
      tokens.push({ start, end: at, kind: 'word', word, capital, caps, glued, known });
    } else if (isDigit(code)) {
      at = numberEnd(text, start, end);
      tokens.push(bare('number', text, start, at, glued));
    } else {
      const before = tokens.at(-1);
      if (before?.end === at && before.kind !== 'mark' && isHyphen(code) && isJoined(text, at + 1, end)) {
        glued = true;
        at++;
        continue;
      }
      if (before?.end === at && before.kind === 'word' && isApostrophe(code)) {
        const possessive = text.charCodeAt(at + 1) === 115 && at + 1 < end && !isWordStart(text, at + 2, end);
        if (possessive || before.word.endsWith('s')) {
          at += possessive ? 2 : 1;
          const { word, capital, caps, known } = spellings.at("'s", 0, 2);
          tokens.push({ start, end: at, kind: 'word', word, capital, caps, glued, known });
          glued = false;
          continue;
        }
      }
      // A surrogate pair is one mark, or a span could cut it in half.
      at = code >= 0xd800 && code < 0xdc00 && at + 1 < end ? at + 2 : at + 1;
      tokens.push(bare('mark', text, start, at, glued));
    }
    glued = false;
  }
  return tokens;
}

function bare(kind: 'number' | 'mark', text: string, start: number, end: number, glued: boolean): Token {
  return { start, end, kind, word: text.slice(start, end), capital: false, caps: false, glued, known: undefined };
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
    else if (isApostrophe(code) && isWordStart(text, at + 1, end)) {
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
const asked = new Uint8Array(0x10000);

function isOtherLetter(code: number): boolean {
  if (asked[code] === 0) asked[code] = LETTER.test(String.fromCharCode(code)) ? 1 : 2;
  return asked[code] === 1;
}
