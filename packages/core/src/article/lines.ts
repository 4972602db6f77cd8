import { fold } from '../text/clean.ts';
import { wordsOf } from './phrases.ts';

/** A line of a page: the unit that is kept or discarded as a whole. */
export class Line {
  /** Trimmed, never empty. */
  readonly text: string;
  /** A blank line stands before it. */
  readonly apart: boolean;
  /** Its own bullet or number, when it is an item of a list; `text` is without it. */
  readonly bullet: string | undefined;
  #key: string | undefined;
  #words: readonly string[] | undefined;

  constructor(text: string, apart = false, bullet?: string) {
    this.text = text;
    this.apart = apart;
    this.bullet = bullet;
  }

  /** Folded for comparison, without marks at its ends; made when first asked for, since most lines are never compared. */
  get key(): string {
    this.#key ??= keyOf(this.text);
    return this.#key;
  }

  /** The words of the key. */
  get words(): readonly string[] {
    this.#words ??= wordsOf(this.key);
    return this.#words;
  }
}

const CLOSERS = '»”"\'’)]*';
const FOOTNOTE = '¹²³⁴⁵⁶⁷⁸⁹⁰0123456789[]';

/** Ends as a sentence does: with a full stop, behind which quotes, brackets and the mark of a footnote may stand. */
export function endsSentence(text: string): boolean {
  let at = text.length - 1;
  const skip = (chars: string) => {
    while (at >= 0 && chars.includes(text[at] ?? ' ')) at--;
  };
  if (text.endsWith(']') || text.charCodeAt(at) > 0xaf) skip(FOOTNOTE);
  skip(CLOSERS);
  return at >= 0 && '.!?…'.includes(text[at] ?? ' ');
}

/** A line of running text: a sentence of some length, or too long to be anything else. */
export function isProse(line: Line): boolean {
  const { text } = line;
  return text.length >= 160 || (text.length >= 40 && endsSentence(text) && words(text) >= 6);
}

export function words(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const space = text.charCodeAt(at) === 32;
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
}

const MARKS = ' .,:;!?*"\'<>()[]→←›‹▸▶»«|…-';

/** For lists of phrases: folded, е for ё, without marks at the ends. */
export function keyOf(text: string): string {
  const folded = fold(text).replaceAll('ё', 'е');
  let start = 0;
  let end = folded.length;
  while (start < end && MARKS.includes(folded[start] ?? '')) start++;
  while (end > start && MARKS.includes(folded[end - 1] ?? '')) end--;
  return folded.slice(start, end);
}

/** The non-blank lines of a cleaned text, hard-wrapped paragraphs joined again. */
export function splitLines(text: string): Line[] {
  const blocks: string[][] = [];
  let open: string[] | undefined;
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '') open = undefined;
    else if (open) open.push(line);
    else {
      open = [line];
      blocks.push(open);
    }
  }
  const wrapped = blocks.map((block) => (block.length >= 3 ? columnOf(block) : 0));
  const column = wrapped.reduce((widest, width) => Math.max(widest, width), 0);
  return blocks.flatMap((block) => {
    // Where one paragraph is wrapped the page is, and paragraphs of two lines are wrapped as well.
    const join = column > 0 && columnOf(block) >= column * 0.8;
    return (join ? [block.join(' ')] : block).map((line, index) => new Line(line, index === 0));
  });
}

/** The width of the narrow column a block is wrapped in: lines of nearly one width that break in the middle of sentences; else 0. */
function columnOf(block: readonly string[]): number {
  const inner = block.slice(0, -1);
  let widest = 0;
  for (const line of inner) widest = Math.max(widest, line.length);
  if (widest > 100 || widest < 45 || inner.some((line) => line.length < widest * 0.6)) return 0;
  const breaks = inner.flatMap((line, index) => (endsSentence(line) ? [] : [block[index + 1] ?? '']));
  const goesOn = breaks.filter((next) => /^[\p{Ll}\d(]/u.test(next) && !/^(?:https?:|www\.)/.test(next));
  // A number begins a date or an address as often as it goes on with a sentence: it is a sign only beside another.
  const sure = goesOn.some((next) => /^[\p{Ll}(]/u.test(next));
  return sure && goesOn.length >= inner.length / 2 ? widest : 0;
}
