import type { Block, DiscardReason } from './article.ts';
import { readBody } from './body.ts';
import { splitCompound } from './compound.ts';
import { type Form, formOf } from './form.ts';
import { readHeader } from './header.ts';
import { type Line, markLists, splitLines } from './lines.ts';

/** What became of a line of the page: the part of the article it is, or why it is none. */
export type Fate =
  | {
      as: 'title' | 'section' | 'lede' | 'period' | 'published' | 'updated' | 'situation' | 'byline' | 'figure' | 'url';
    }
  | { as: Block['kind'] }
  | { as: 'discarded'; reason: DiscardReason };

/** A page while it is read: its lines, what each is by its form, and what became of it. */
export type Page = {
  lines: readonly Line[];
  forms: readonly Form[];
  /** One for each line, undefined until it is decided. */
  fates: (Fate | undefined)[];
};

/** Decides the fate of every line of a cleaned text: first the header, then everything from the first paragraph on. */
export function readPage(text: string): { lines: readonly Line[]; forms: readonly Form[]; fates: Fate[] } {
  const lines = markLists(splitLines(text).flatMap(splitCompound));
  const page: Page = { lines, forms: lines.map(formOf), fates: lines.map(() => undefined) };
  readBody(page, readHeader(page));
  const fates = page.fates.map((fate) => fate ?? ({ as: 'discarded', reason: 'page-furniture' } as const));
  return { lines, forms: page.forms, fates };
}

export function discard(page: Page, index: number, reason: DiscardReason): void {
  page.fates[index] = { as: 'discarded', reason };
}

/** Gives a line to a field that holds one value; false when the field is taken. */
export function claim(
  page: Page,
  index: number,
  as: 'title' | 'section' | 'period' | 'published' | 'updated' | 'situation' | 'byline' | 'url',
): boolean {
  if (page.fates.some((fate) => fate?.as === as)) return false;
  page.fates[index] = { as };
  return true;
}
