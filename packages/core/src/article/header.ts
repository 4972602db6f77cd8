import { splitSentences } from '../text/sentences.ts';
import { isBareName } from './byline.ts';
import { endsSentence, words } from './lines.ts';
import { claim, discard, type Page } from './page.ts';

/** A title is looked for twice among this many first lines. */
const HEADER = 40;
/** A section is a label: longer lines beneath a title are a deck. */
const SECTION_WORDS = 7;
const TITLE_LENGTH = 200;

/** Decides the lines before the first paragraph and returns where the body begins. */
export function readHeader(page: Page): number {
  const { lines, forms } = page;
  let title = repeatedTitle(page);
  const prose = forms.findIndex(
    (form, index) => form.is === 'prose' && (title === undefined || lines[index]?.key !== lines[title]?.key),
  );
  let end = prose === -1 ? lines.length : prose;
  const last = title;
  if (last !== undefined && last >= end) title = undefined;
  title ??= longTitle(page, end);
  if (title === undefined && opensAsTitle(page, prose)) {
    title = prose;
    const next = forms.findIndex((form, index) => index > prose && form.is === 'prose');
    end = next === -1 ? prose + 1 : next;
  }
  // A page without any sentence: its first line is the title, the rest is what there is.
  if (prose === -1) end = title === undefined ? 0 : title + 1;
  const body = keepItems(page, title, dropTrailingHeadings(page, title, end));
  if (title !== undefined) page.fates[title] = { as: 'title' };
  for (let index = 0; index < body; index++) readHeaderLine(page, index, title);
  readSection(page, body, title);
  return body;
}

/** The title is printed twice: once as the page's, once as the article's. */
function repeatedTitle({ lines, forms }: Page): number | undefined {
  const seen = new Map<string, number>();
  let best: number | undefined;
  for (let index = 0; index < Math.min(lines.length, HEADER); index++) {
    const line = lines[index];
    const is = forms[index]?.is;
    if (!line || (is !== 'short' && is !== 'prose') || line.text.length > TITLE_LENGTH || words(line.key) < 2) continue;
    const first = seen.get(line.key);
    if (first === undefined) seen.set(line.key, index);
    else if (best === undefined || words(line.key) > words(lines[best]?.key ?? '')) best = first;
  }
  return best;
}

/** Else the longest line of the header; the line above the verdict when it is not much shorter. */
function longTitle({ lines, forms }: Page, end: number): number | undefined {
  const length = (index: number) => (forms[index]?.is === 'short' ? (lines[index]?.text.length ?? 0) : 0);
  // Without any sentence there is no header to compare in: the first line is what the page is called.
  if (end === lines.length) {
    const first = forms.findIndex((form) => form.is === 'short');
    return first === -1 ? undefined : first;
  }
  let best: number | undefined;
  for (let index = 0; index < end; index++) {
    if (length(index) > (best === undefined ? 0 : length(best))) best = index;
  }
  const judged = forms.findIndex((form) => form.is === 'situation') - 1;
  const isJudged = judged >= 0 && judged < end && best !== undefined && length(judged) >= length(best) * 0.6;
  return isJudged && forms.slice(0, judged).some((form) => form.is === 'short') ? judged : best;
}

/** The first sentence stands alone like a title: "Who pays for the war?" above longer paragraphs. */
function opensAsTitle({ lines, forms }: Page, prose: number): boolean {
  const text = lines[prose]?.text ?? '';
  const more = forms.some((form, index) => index > prose && form.is === 'prose');
  return more && text.length <= 140 && splitSentences(text).length === 1;
}

/** Short lines far below the title, just before the first paragraph, may be a heading of the body: one at most is kept back. */
function dropTrailingHeadings({ lines, forms }: Page, title: number | undefined, end: number): number {
  const before = end - 1;
  const own = forms[before]?.is === 'short' && before !== title && lines[before]?.key !== lines[title ?? -1]?.key;
  // A heading right above the first paragraph, with a kicker already behind the title, belongs to the body.
  const shorts = forms.slice((title ?? -1) + 1, end).filter((form) => form.is === 'short').length;
  return own && title !== undefined && shorts >= 2 && forms[before - 1]?.is !== 'stamp' ? before : end;
}

/** Items behind the title belong to the body ("Key points"), with the short line that heads them. */
function keepItems({ forms }: Page, title: number | undefined, end: number): number {
  if (title === undefined) return end;
  const item = forms.findIndex((form, index) => index > title && index < end && form.is === 'item');
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
      page.fates[index] = { as: 'figure' };
      return;
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

/** The label beside the period, else behind the title, else before it; a longer line behind the title is the lede. */
function readSection(page: Page, end: number, title: number | undefined): void {
  const free: number[] = [];
  for (let index = 0; index < end; index++) if (!page.fates[index]) free.push(index);
  const author = free.find(
    (index) => title !== undefined && index > title && isBareName(page.lines[index]?.text ?? ''),
  );
  if (author !== undefined && claim(page, author, 'byline')) free.splice(free.indexOf(author), 1);
  const label = free.filter(
    (index) => words(page.lines[index]?.text ?? '') <= SECTION_WORDS && !endsSentence(page.lines[index]?.text ?? ''),
  );
  const period = page.fates.findIndex((fate) => fate?.as === 'period');
  const section =
    (period === -1 ? undefined : label.find((index) => index === period + 1 || index === period - 1)) ??
    label.find((index) => title !== undefined && index > title) ??
    label.at(-1);
  if (section !== undefined) claim(page, section, 'section');
  for (const index of free) {
    if (index === section) continue;
    const deck = title !== undefined && index > title && words(page.lines[index]?.text ?? '') > SECTION_WORDS;
    if (deck && !page.fates.some((fate) => fate?.as === 'lede')) page.fates[index] = { as: 'lede' };
    else discard(page, index, inMenu(page, index) ? 'navigation' : 'page-furniture');
  }
}

function inMenu({ fates }: Page, index: number): boolean {
  return [fates[index - 1], fates[index + 1]].some((fate) => fate?.as === 'discarded' && fate.reason === 'navigation');
}
