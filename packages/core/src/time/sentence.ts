import { HABIT, TITLE } from './tense-bits.ts';
import { MARK, WORD } from './token.ts';
import type { Tokens } from './tokens.ts';

/** Where clauses and sentences begin and end, as far as the tense of a clause needs it. */

/** No clause is looked at beyond this many tokens, so that tense costs a constant. */
export const REACH = 10;
const ENDS = new Uint8Array(0x2100);
for (const mark of '.,;!?:…') ENDS[mark.charCodeAt(0)] = 1;

/** Whether a clause ends with the mark at `i`. */
export function endsClause(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== MARK || ENDS[tokens.value[i] ?? 0] !== 1) return false;
  if (tokens.isMark(i, '.') && tokens.isGlued(i) && isAbbreviated(tokens, i - 1)) return false;
  // The comma of "1,000" does not; one before a closing quotation mark does.
  return !tokens.isGlued(i + 1) || tokens.kind[i + 1] === MARK;
}

/** Whether the stop behind the word at `i` is its own: "p.m.", "J. Smith", "Mr. Smith", "Acme Inc. opened". */
function isAbbreviated(tokens: Tokens, i: number): boolean {
  if (!tokens.isWord(i)) return false;
  if (tokens.digits(i) === 1 && (tokens.isCapital(i) || tokens.isMark(i - 1, '.'))) return true;
  if (tokens.hasBits(i, TITLE)) return true;
  return tokens.isWord(i + 2) && !tokens.isCapital(i + 2) && !tokens.opensParagraph(i + 2);
}

/** Whether only a few known words ("in", "at the") stand between the start of a sentence and the token. */
export function opensSentence(tokens: Tokens, at: number): boolean {
  for (let i = at; i > at - 4; i--) {
    if (i <= 0 || tokens.opensParagraph(i)) return true;
    if (tokens.kind[i - 1] === MARK) return SENTENCE_ENDS.some((mark) => tokens.isMark(i - 1, mark));
    if (tokens.kind[i - 1] !== WORD || tokens.value[i - 1] === 0) return false;
  }
  return false;
}

const SENTENCE_ENDS = ['.', '!', '?', '"', '”', '»'];

/** Whether a sentence begins with the token. */
export function beginsSentence(tokens: Tokens, at: number): boolean {
  return at <= 0 || tokens.opensParagraph(at) || SENTENCE_ENDS.some((mark) => tokens.isMark(at - 1, mark));
}

/** Whether the words before an expression tell of a habit: "exports usually peak in March". */
export function isHabit(tokens: Tokens, start: number): boolean {
  for (let i = start - 1; i >= 0 && i > start - REACH; i--) {
    if (tokens.hasBits(i, HABIT)) return true;
    if (endsClause(tokens, i) && !(tokens.isMark(i, ',') && tokens.hasBits(i - 1, HABIT))) return false;
  }
  return false;
}

/** Whether the sentence of an expression at `start`, from the token `from` on at most, has a word with the bits before it. */
export function saysBefore(tokens: Tokens, from: number, start: number, bits: number): boolean {
  for (let i = start - 1; i >= from; i--) {
    if (tokens.hasBits(i, bits)) return true;
    if (endsSentence(tokens, i)) return false;
  }
  return false;
}

/** Whether the tokens `from` and `start` are of one sentence, and not far apart. */
export function isOneSentence(tokens: Tokens, from: number, start: number): boolean {
  if (start - from > LONGEST_COMPARISON) return false;
  for (let i = start - 1; i >= from; i--) if (endsSentence(tokens, i)) return false;
  return true;
}

function endsSentence(tokens: Tokens, i: number): boolean {
  return tokens.opensParagraph(i) || (endsClause(tokens, i) && !tokens.isMark(i, ','));
}

/** ", compared with net earnings of $3 million, or 20 cents a share," */
export const LONGEST_COMPARISON = 32;
