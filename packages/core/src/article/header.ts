import type { Form } from './form.ts';
import { keyOf } from './lines.ts';
import { claim, discard, type Page } from './page.ts';
import { readSection } from './section.ts';
import { findTitle } from './title.ts';
import { trailTo } from './trail.ts';
import { articleLanguages } from './words/index.ts';

const DECK_LENGTH = 400;
/** Byline, date, picture and ways to share have no more lines. */
const SIGNATURE = 16;

const openings = new Set(articleLanguages.flatMap((language) => language.opening.map(keyOf)));

/** Decides the lines before the first paragraph and returns where the body begins. */
export function readHeader(page: Page): number {
  const { lines, forms } = page;
  const named = findTitle(page);
  const { prose } = named;
  let { title } = named;
  let end = prose === -1 ? lines.length : prose;
  if (title !== undefined && title === prose) {
    const next = forms.findIndex((form, index) => index > prose && form.is === 'prose');
    end = next === -1 ? prose + 1 : next;
  } else if (title !== undefined && title >= end) title = undefined;
  else if (title !== undefined && isDeck(page, prose)) {
    page.fates[prose] = { as: 'lede' };
    page.fields.set('lede', prose);
    end = forms.findIndex((form, index) => index > prose && form.is === 'prose');
  }
  // A page without any sentence: its first line is the title, the rest is what there is.
  if (prose === -1) end = title === undefined ? 0 : title + 1;
  const body = keepItems(page, title, dropTrailingHeadings(page, title, end));
  if (title !== undefined) claim(page, title, 'title');
  for (let index = 0; index < body; index++) readHeaderLine(page, index, title);
  readSection(page, body, title);
  return body;
}

/** A sentence beneath the title that the byline or the date follows: the article begins behind them. */
function isDeck({ lines, forms }: Page, prose: number): boolean {
  if (prose === -1 || (lines[prose]?.text.length ?? 0) > DECK_LENGTH) return false;
  let signed = false;
  for (let index = prose + 1; index <= prose + SIGNATURE; index++) {
    const form = forms[index];
    if (form?.is === 'prose') return signed;
    if (!form || form.is === 'item' || form.is === 'situation') return false;
    // The signature begins right behind the deck, or behind a name without a label.
    if (index <= prose + 3 && isSignature(form)) signed = true;
    if (index === prose + 3 && !signed) return false;
  }
  return false;
}

function isSignature(form: Form): boolean {
  if (form.is === 'byline') return form.names.length > 0;
  return form.is === 'stamp' && (form.stamp.role === 'published' || form.stamp.role === 'updated');
}

/** Short lines far below the title, just before the first paragraph, may be a heading of the body: one at most is kept back. */
function dropTrailingHeadings(page: Page, title: number | undefined, end: number): number {
  const { lines, forms } = page;
  const before = end - 1;
  const own = forms[before]?.is === 'short' && before !== title && lines[before]?.key !== lines[title ?? -1]?.key;
  // A heading right above the first paragraph, with a kicker already behind the title, belongs to the body.
  const shorts = forms.slice((title ?? -1) + 1, end).filter((form) => form.is === 'short').length;
  if (own && before > (title ?? before)) {
    // Where a deck or a trail came before, the section has had its place.
    const placed = page.fields.has('lede') || trailTo(lines[title ?? -1]?.text ?? '', forms).section !== undefined;
    if (openings.has(lines[before]?.key ?? '') || (placed && lines[before]?.apart)) return before;
  }
  return own && title !== undefined && shorts >= 2 && forms[before - 1]?.is !== 'stamp' ? before : end;
}

/** Items behind the title belong to the body ("Key points"), with the short line that heads them. */
function keepItems({ forms }: Page, title: number | undefined, end: number): number {
  if (title === undefined) return end;
  const item = forms.findIndex((form, index) => index > title && index <= end && form.is === 'item');
  if (item === -1) return end;
  return item - 1 > title && forms[item - 1]?.is === 'short' ? item - 1 : item;
}

function readHeaderLine(page: Page, index: number, title: number | undefined): void {
  const form = page.forms[index];
  if (!form || index === title || page.fates[index]) return;
  if (title !== undefined && page.lines[index]?.key === page.lines[title]?.key) {
    discard(page, index, 'repeated-title');
    return;
  }
  switch (form.is) {
    case 'stamp': {
      const { role } = form.stamp;
      if (role === 'partial' || !claim(page, index, role)) discard(page, index, 'sidebar');
      return;
    }
    case 'situation':
      if (!claim(page, index, 'situation')) discard(page, index, 'sidebar');
      return;
    case 'byline':
      if (form.names.length === 0) discard(page, index, 'empty-byline');
      else if (!claim(page, index, 'byline')) discard(page, index, 'page-furniture');
      return;
    case 'figure':
    case 'credit':
      page.fates[index] = { as: 'figure' };
      return;
    case 'trail': {
      const leads = title !== undefined && form.trail.key === page.lines[title]?.key;
      discard(page, index, leads ? 'repeated-title' : 'navigation');
      return;
    }
    case 'boilerplate': {
      // The address of the page itself, as reading modes print it in the first line.
      const isAddress = form.reason === 'link' && index === 0 && /^https?:/i.test(page.lines[index]?.text ?? '');
      if (!isAddress || !claim(page, index, 'url')) discard(page, index, form.reason);
      return;
    }
    case 'item':
    case 'prose':
      discard(page, index, 'navigation');
      return;
    case 'short':
  }
}
