import { splitSentences } from '../text/sentences.ts';
import { endsSentence, isProse, keyOf, words } from './lines.ts';
import { isMenu } from './menu.ts';
import type { Page } from './page.ts';

/** A title is looked for twice among this many first lines. */
const HEADER = 40;
/** And among so many behind the first paragraph's line, on a page with a long menu. */
const BEYOND = 5;
const TITLE_LENGTH = 200;
/** A sentence as a title, and a title too long for one line of print. */
const SENTENCE_LENGTH = 140;
const LONGEST = 320;

/** The line of the title, and that of the first sentence of some length: -1 when there is none. */
export function findTitle(page: Page): { title: number | undefined; prose: number } {
  const { lines, forms } = page;
  const firstProse = firstSentence(page);
  if (page.title !== undefined) return knownTitle(page, keyOf(page.title));
  const repeated = repeatedTitle(page, firstProse) ?? ledTitle(page, firstProse);
  const key = repeated === undefined ? undefined : lines[repeated]?.key;
  const prose =
    key === undefined ? firstProse : forms.findIndex((form, at) => form.is === 'prose' && lines[at]?.key !== key);
  // A title that is a sentence stands before the paragraphs, and they begin behind it.
  if (repeated !== undefined) return { title: repeated, prose };
  const end = prose === -1 ? lines.length : prose;
  const menu = isMenu(page, end);
  const candidate = longTitle(page, end, (index) => !menu(index));
  const title = candidate ?? longTitle(page, end, () => true);
  if (!opensAsTitle(page, prose)) return { title, prose };
  // A sentence beneath a title is a deck; it is the title where what stands above is none.
  const heads = title === undefined || isHeader(page, prose, candidate === undefined);
  return { title: heads ? prose : title, prose };
}

/** The line of a title that is known; there is none when the page does not print it. */
function knownTitle({ lines, forms }: Page, key: string): { title: number | undefined; prose: number } {
  const title = lines.findIndex((line) => line.key === key);
  const prose = forms.findIndex((form, index) => form.is === 'prose' && lines[index]?.key !== key && index > title);
  return { title: title === -1 ? undefined : title, prose };
}

/** The first paragraph; on a page that is nothing but lists, the first item that is a sentence. */
function firstSentence({ lines, forms }: Page): number {
  const prose = forms.findIndex((form) => form.is === 'prose');
  if (prose !== -1) return prose;
  return lines.findIndex((line, index) => forms[index]?.is === 'item' && isProse(line));
}

/** Whether a line that reads as running text has the company of a title: a verdict, or a date, or no full stop. */
function isHeader(page: Page, index: number, alone: boolean): boolean {
  const text = page.lines[index]?.text ?? '';
  const next = page.forms[index + 1]?.is;
  if (next === 'situation') return true;
  if (!endsSentence(text) && !/[:;,]$/.test(text)) return next !== 'prose' && next !== 'item';
  return isDated(page, index + 1) && (alone || text.endsWith('?'));
}

/** The title is printed twice: once as the page's, once as the article's. */
function repeatedTitle({ lines, forms }: Page, prose: number): number | undefined {
  const seen = new Map<string, number>();
  let best: number | undefined;
  for (let index = 0; index < Math.min(lines.length, Math.max(HEADER, prose + BEYOND)); index++) {
    const line = lines[index];
    const is = forms[index]?.is;
    if (!line || (is !== 'short' && is !== 'prose') || line.text.length > TITLE_LENGTH || words(line.key) < 2) continue;
    const first = seen.get(line.key);
    if (first === undefined) seen.set(line.key, index);
    else if (best === undefined || words(line.key) > words(lines[best]?.key ?? '')) best = first;
  }
  return best;
}

/** The line that a trail of the page leads to, when no other line before the first paragraph looks more like a title. */
function ledTitle(page: Page, prose: number): number | undefined {
  const { lines, forms } = page;
  const keys = new Set(forms.flatMap((form) => (form.is === 'trail' ? [form.trail.key] : [])));
  if (keys.size === 0) return undefined;
  const led = lines.findIndex((line, index) => keys.has(line.key) && forms[index]?.is !== 'trail');
  if (led === -1 || led === prose) return led === -1 ? undefined : led;
  const longest = longTitle(page, prose === -1 ? lines.length : prose, () => true);
  return longest === led ? led : undefined;
}

/** The longest line of the header; the line above the verdict, the date or the byline when it is not much shorter. */
function longTitle(page: Page, end: number, may: (index: number) => boolean): number | undefined {
  const { lines, forms } = page;
  const length = (index: number) => (forms[index]?.is === 'short' && may(index) ? (lines[index]?.text.length ?? 0) : 0);
  // Without any sentence there is no header to compare in: the first line is what the page is called.
  if (end === lines.length) {
    const first = forms.findIndex((form, index) => form.is === 'short' && may(index));
    return first === -1 ? undefined : first;
  }
  let best: number | undefined;
  for (let index = 0; index < end; index++) {
    if (length(index) > (best === undefined ? 0 : length(best))) best = index;
  }
  if (best === undefined) return undefined;
  const longest = length(best);
  const judged = forms.findIndex((form) => form.is === 'situation') - 1;
  const isJudged = judged >= 0 && judged < end && length(judged) >= longest * 0.6;
  if (isJudged && forms.slice(0, judged).some((form) => form.is === 'short')) return judged;
  // What stands above the title may be longer: the motto of a site, a button.
  for (let index = best + 1; index < end; index++) {
    if (length(index) >= longest * 0.6 && words(lines[index]?.text ?? '') >= 3 && isDated(page, index + 1))
      return index;
  }
  return best;
}

/** A date of publication or a byline, as they stand beneath a title. */
function isDated({ forms }: Page, index: number): boolean {
  const form = forms[index];
  if (form?.is === 'byline') return form.names.length > 0;
  return form?.is === 'stamp' && (form.stamp.role === 'published' || form.stamp.role === 'updated');
}

/** The first sentence stands alone like a title: "Who pays for the war?" above longer paragraphs. */
function opensAsTitle({ lines, forms }: Page, prose: number): boolean {
  const text = lines[prose]?.text ?? '';
  const more = forms.some((form, index) => index > prose && form.is === 'prose');
  if (!more || text.length > LONGEST) return false;
  return splitSentences(text).length === 1 && (text.length <= SENTENCE_LENGTH || !endsSentence(text));
}
