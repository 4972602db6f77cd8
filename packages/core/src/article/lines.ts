import { fold } from '../text/clean.ts';

/** A line of a page: the unit that is kept or discarded as a whole. */
export type Line = {
  /** Trimmed, never empty. */
  text: string;
  /** Folded for comparison, without marks at its ends. */
  key: string;
  /** A blank line stands before it. */
  apart: boolean;
  /** Its own bullet or number, when it is an item of a list; `text` is without it. */
  bullet?: string;
};

const TERMINAL = /[.!?…][»”"'’)\]*]*$/;
// A reference mark or footnote number may follow the full stop.
const FOOTNOTE = /(?:\[\d{1,3}\]|[¹²³⁴-⁹]+)$/;

/** Ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return TERMINAL.test(text.replace(FOOTNOTE, ''));
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

/** For lists of phrases: folded, е for ё, without marks at the ends. */
export function keyOf(text: string): string {
  return fold(text)
    .replaceAll('ё', 'е')
    .replace(/^[\s.,:;!?*"'<>()[\]→←›‹▸▶»«|…-]+|[\s.,:;!?*"'<>()[\]→←›‹▸▶»«|…-]+$/g, '');
}

export function lineOf(text: string, apart = false): Line {
  return { text, key: keyOf(text), apart };
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
    return (join ? [block.join(' ')] : block).map((line, index) => lineOf(line, index === 0));
  });
}

/** The width of the narrow column a block is wrapped in: lines of nearly one width that break in the middle of sentences; else 0. */
function columnOf(block: readonly string[]): number {
  const inner = block.slice(0, -1);
  let widest = 0;
  for (const line of inner) widest = Math.max(widest, line.length);
  if (widest > 100 || widest < 45 || inner.some((line) => line.length < widest * 0.6)) return 0;
  const broken = inner.filter((line, index) => !endsSentence(line) && /^[\p{Ll}\d(“«"]/u.test(block[index + 1] ?? ''));
  return broken.length >= inner.length / 2 ? widest : 0;
}

// A bullet, a dash or a number before the text of an item.
const BULLET = /^([•●○◦▪■□‣⁃∙·►▸✓*]|[-–—])\s+(?=\S)/;
const NUMBER = /^(\(?(?:\d{1,2}|[a-zа-я])[.)])\s+(?=\S)/i;

/**
 * Marks the items of lists. A dash or a number makes an item only in company: a dialogue's dash
 * and a sentence that begins with a number are not lists.
 */
export function markLists(lines: readonly Line[]): Line[] {
  const found = lines.map(({ text }) => {
    const sure = BULLET.exec(text);
    if (sure) return { match: sure, kind: /[-–—]/.test(sure[1] ?? '') ? 'dash' : 'bullet' };
    const number = NUMBER.exec(text);
    return number ? { match: number, kind: 'number' } : undefined;
  });
  return lines.map((line, index) => {
    const own = found[index];
    if (!own) return line;
    const company = found[index - 1]?.kind === own.kind || found[index + 1]?.kind === own.kind;
    const introduced = lines[index - 1]?.text.endsWith(':') ?? false;
    if (own.kind !== 'bullet' && !company && !introduced) return line;
    const text = line.text.slice(own.match[0].length);
    return { ...lineOf(text, line.apart), bullet: own.match[1] ?? '' };
  });
}
