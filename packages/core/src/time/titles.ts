import type { Match } from './match.ts';
import { MARK } from './token.ts';
import type { Tokens } from './tokens.ts';

const QUOTES = ['"', '“', "'", '`', '«', '„'];
const CLOSING = ['"', '”', '“', "'", '»'];
/** Words that have a capital only in a title. */
const NAMES = ['unit', 'season', 'part'];

/** What is printed or sent under the name of a time: "Last Summer". */
export function isTitle(tokens: Tokens, { start, end }: Match): boolean {
  if (tokens.kind[start - 1] !== MARK || !QUOTES.some((mark) => tokens.isMark(start - 1, mark))) return false;
  // "90 Minutes", but ninety days of which more is said there.
  if (!tokens.isCapital(start) && !isWhole(tokens, end)) return false;
  const isNamed = (i: number): boolean =>
    tokens.isCapital(i) && NAMES.some((category) => tokens.sense(i, category) !== undefined);
  for (let i = start + 1; i < end; i++) if (isNamed(i)) return true;
  // "Spring of Nations"
  return isNamed(start) && tokens.sense(end, 'of') !== undefined && tokens.isCapital(end + 1);
}

/** Whether a quotation ends at `i`, past a stop or a comma. */
function isWhole(tokens: Tokens, i: number): boolean {
  const at = tokens.isMark(i, '.') || tokens.isMark(i, ',') ? i + 1 : i;
  return CLOSING.some((mark) => tokens.isMark(at, mark));
}
