import type { Block, DiscardReason } from './article.ts';
import { readBody } from './body.ts';
import { pairCaptions } from './caption.ts';
import { splitCompound } from './compound.ts';
import { type Form, formOf } from './form.ts';
import { readHeader } from './header.ts';
import { type Line, splitLines } from './lines.ts';
import { markLists } from './lists.ts';
import { markTrails } from './trail.ts';

/** Parts of an article that one line at most is. */
export type Field = 'title' | 'section' | 'lede' | 'period' | 'published' | 'updated' | 'situation' | 'byline' | 'url';

/** What became of a line of the page: the part of the article it is, or why it is none. */
export type Fate = { as: Field | 'figure' } | { as: Block['kind'] } | { as: 'discarded'; reason: DiscardReason };

/** A page while it is read: its lines, what each is by its form, and what became of it. */
export type Page = {
  lines: readonly Line[];
  forms: readonly Form[];
  /** One for each line, undefined until it is decided. */
  fates: (Fate | undefined)[];
  /** The line of each field that has one. */
  fields: Map<Field, number>;
  /** What the page is called, where that is known without looking at its lines. */
  title?: string;
};

/** So many lines are the head and the foot, menus included. */
const EDGE = 500;

/** Decides the fate of every line of a cleaned text: first the header, then everything from the first paragraph on. */
export function readPage(
  text: string,
  title?: string,
): { lines: readonly Line[]; forms: readonly Form[]; fates: Fate[] } {
  const lines = markLists(unpack(splitLines(text)));
  const forms = markTrails(lines, pairCaptions(lines, lines.map(formOf)));
  const page: Page = { lines, forms, fates: lines.map(() => undefined), fields: new Map() };
  if (title !== undefined) page.title = title;
  readBody(page, readHeader(page));
  const furniture = { as: 'discarded', reason: 'page-furniture' } as const;
  // A credit is part of the figure above it, where that is one after all.
  const isAlone = (index: number) => page.forms[index]?.is === 'credit' && page.fates[index - 1]?.as !== 'figure';
  const fates = page.fates.map((fate, index) =>
    fate === undefined || (fate.as === 'figure' && isAlone(index)) ? furniture : fate,
  );
  return { lines, forms: page.forms, fates };
}

/** Lines that pack several entries stand at the head and the foot of a page. */
function unpack(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, index) => (index < EDGE || index >= lines.length - EDGE ? splitCompound(line) : [line]));
}

export function discard(page: Page, index: number, reason: DiscardReason): void {
  page.fates[index] = { as: 'discarded', reason };
}

/** Gives a line to a field that holds one value; false when the field is taken. */
export function claim(page: Page, index: number, as: Field): boolean {
  if (page.fields.has(as)) return false;
  page.fields.set(as, index);
  page.fates[index] = { as };
  return true;
}
