import { readByline, readFullNames } from './byline.ts';
import { Line } from './lines.ts';
import { Phrases } from './phrases.ts';
import { readSituation } from './situation.ts';
import { readDay, readStamp } from './stamp.ts';
import { articleLanguages } from './words/index.ts';

/** Longer lines are running text. */
const LONGEST = 160;
/** Nor has a line of entries more words than this. */
const WORDS = 24;

/** Nor so many parts. */
const CUTS = 8;

/** Words that begin an entry wherever they stand: "… Updated 9 November", "… by A. Author". */
const openers = new Phrases(
  articleLanguages.flatMap(({ byline, published, updated }) =>
    [...byline, ...published, ...updated].map((label) => [label, label] as const),
  ),
);

/**
 * A header line that packs several entries ("By A. Author | 12 December 2019", "Posted on 12 December 2019 by A. Author")
 * as one line for each. Other lines, a menu among them, stay whole.
 */
export function splitCompound(line: Line): Line[] {
  const { text } = line;
  if (text.length > LONGEST) return [line];
  const parts = /\s[|·•]\s/.test(text) ? text.split(/\s+[|·•]\s+/).filter((part) => part !== '') : [];
  const entries = parts.map((part, index) => new Line(part, line.apart && index === 0));
  const known = entries.some((entry) => readStamp(entry) ?? readSituation(entry) ?? readByline(entry)?.length);
  if (known && entries.length > 1) return entries;
  return /(?:^|\D)(?:19|20)\d\d(?:\D|$)|\d[:.]\d\d/.test(text) ? splitDated(line) : [line];
}

/** Cuts a line in two where one side is a date and the other a date or the names of its authors. */
function splitDated(line: Line): Line[] {
  const { text } = line;
  if (line.words.length > WORDS || readDay(line)) return [line];
  for (const cut of cutsOf(line)) {
    const left = new Line(text.slice(0, cut).trim(), line.apart);
    const right = new Line(text.slice(cut).trim());
    const [dated, behind] = [isDated(left), isDated(right)];
    if ((dated && (behind || isNamed(right))) || (behind && isNamed(left))) return [left, right];
  }
  return [line];
}

/** Where a new entry may begin: at a label, or behind a mark. */
function cutsOf({ text, words }: Line): number[] {
  const cuts: number[] = [];
  let word = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu)) {
    const before = text[match.index - 2] ?? '';
    if (match.index > 1 && (',.;–—-/)'.includes(before) || openers.at(words, word) || isAt(words, word)))
      cuts.push(match.index);
    word++;
  }
  return cuts.length > CUTS ? [] : cuts;
}

/** "at 7:12 PM" */
function isAt(words: readonly string[], index: number): boolean {
  return ['at', 'в', 'у', 'а'].includes(words[index] ?? '') && /^\d/.test(words[index + 1] ?? '');
}

function isDated(line: Line): boolean {
  const bare = withoutEnd(line);
  if (/^(?:(?:at|в|у|а) )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?$/i.test(bare.text)) return true;
  const role = readDay(bare)?.role;
  return role === 'published' || role === 'updated';
}

function isNamed(line: Line): boolean {
  const bare = withoutEnd(line);
  return (readByline(bare) ?? readFullNames(bare) ?? []).length > 0;
}

/** Without the mark that parts it from the next entry. */
function withoutEnd(line: Line): Line {
  return new Line(line.text.replace(/[\s,;–—/-]+$/, ''), line.apart);
}
