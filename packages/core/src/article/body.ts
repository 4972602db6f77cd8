import { splitSentences } from '../text/sentences.ts';
import type { DiscardReason } from './article.ts';
import { speaksToReader } from './boilerplate.ts';
import { endsSentence, isProse, Line, words } from './lines.ts';
import { claim, discard, type Page } from './page.ts';

/** Boxes: a line of theirs makes what follows part of them. */
const BOXES: ReadonlySet<DiscardReason> = new Set([
  'newsletter',
  'comments',
  'related',
  'sidebar',
  'copyright',
  'cookies',
]);
/** Boxes that open with a sentence or two of their own. */
const PITCHED: ReadonlySet<DiscardReason> = new Set(['newsletter', 'cookies']);
/** Boxes that hold sentences of other pages: one paragraph does not show that the article goes on. */
const TEASING: ReadonlySet<DiscardReason> = new Set(['related', 'copyright', 'sidebar']);
/** Behind so many lines of boxes the page is in its foot. */
const DEEP = 3;
const HEADING_WORDS = 8;
/** The pitch of a box is no longer than this. */
const PITCH_WORDS = 30;

/** What a form for comments asks for looks like these. */
const FIELDS: ReadonlySet<DiscardReason> = new Set(['newsletter', 'navigation', 'link', 'share']);

const BODY: ReadonlySet<string> = new Set(['paragraph', 'quote', 'list-item']);

type Box = { reason: DiscardReason; pitch: boolean };

/** Decides every line from the first paragraph on: what the article goes on with, and the boxes between and behind. */
export function readBody(page: Page, from: number): void {
  const { lines, forms } = page;
  const title = lines[page.fields.get('title') ?? -1]?.key;
  const bare = !forms.some(
    (form, index) => form.is === 'prose' || (form.is === 'item' && isProse(lines[index] ?? new Line(''))),
  );
  const proseAfter = countProseAfter(page);
  let box: Box | undefined;
  let furniture = 0;
  // Behind the form for comments nothing is the article's any more.
  let over = false;

  for (let index = from; index < lines.length; index++) {
    const line = lines[index];
    const form = forms[index];
    if (!line || !form || page.fates[index]) continue;
    const names = form.is === 'trail' ? form.trail.key : line.key;
    if ((names === title && title !== '') || form.is === 'trail') {
      discard(page, index, names === title ? 'repeated-title' : 'navigation');
      continue;
    }
    if (form.is === 'stamp' && form.stamp.role === 'updated' && claim(page, index, 'updated')) continue;
    if (form.is === 'byline' && form.names.length > 0 && !box && claim(page, index, 'byline')) continue;
    if (form.is === 'situation' && !box && isSentenceLike(line) && claim(page, index, 'situation')) continue;
    if ((form.is === 'figure' || form.is === 'credit') && !box) {
      page.fates[index] = { as: 'figure' };
      continue;
    }
    const reason = reasonOf(page, index);
    if (reason) {
      furniture++;
      const inForm = box?.reason === 'comments' && FIELDS.has(reason);
      discard(page, index, inForm ? 'comments' : reason);
      if (reason === 'comments') over = true;
      if (BOXES.has(reason) && !inForm && !namesOne(line, reason) && !isButton(page, index, reason))
        box = { reason, pitch: PITCHED.has(reason) };
      continue;
    }
    if (box) {
      if (form.is === 'prose' && !over && goesOn(page, index, box, furniture, proseAfter[index] ?? 0)) {
        box = undefined;
        furniture = 0;
      } else {
        if (form.is === 'prose') box.pitch = false;
        discard(page, index, headsBox(page, index) ?? box.reason);
        continue;
      }
    }
    if (form.is === 'prose') {
      page.fates[index] = { as: isQuote(line) ? 'quote' : 'paragraph' };
      furniture = 0;
    } else if (form.is === 'item' || isIntroduced(page, index)) {
      page.fates[index] = { as: 'list-item' };
    } else if (opensList(page, index)) {
      page.fates[index] = { as: 'paragraph' };
    } else if (bare) {
      page.fates[index] = { as: isNumeral(page, index) ? 'heading' : 'paragraph' };
    }
  }
  readShortLines(page, from);
}

/** Lines of running text behind each line. */
function countProseAfter({ forms }: Page): number[] {
  const counts = new Array<number>(forms.length).fill(0);
  for (let index = forms.length - 2; index >= 0; index--) {
    counts[index] = (counts[index + 1] ?? 0) + (forms[index + 1]?.is === 'prose' ? 1 : 0);
  }
  return counts;
}

function reasonOf({ forms }: Page, index: number): DiscardReason | undefined {
  const form = forms[index];
  if (form?.is === 'boilerplate') return form.reason;
  if (form?.is === 'byline' && form.names.length === 0) return 'empty-byline';
  if (form?.is === 'stamp' && (form.stamp.role === 'partial' || form.stamp.role === 'period')) return 'sidebar';
  return undefined;
}

/** A short line set apart right above a box is its heading; above a week without a year it always is. */
function headsBox({ lines, forms }: Page, index: number): DiscardReason | undefined {
  const next = forms[index + 1];
  const reason = next?.is === 'boilerplate' ? next.reason : next?.is === 'stamp' ? 'sidebar' : undefined;
  const line = lines[index];
  const isHeading =
    forms[index]?.is === 'short' && line && (line.apart || reason === 'sidebar') && line.words.length <= HEADING_WORDS;
  return isHeading && reason && BOXES.has(reason) ? reason : undefined;
}

/** "Email" in a row of ways to share is none of a newsletter. */
function isButton(page: Page, index: number, reason: DiscardReason): boolean {
  return reason === 'newsletter' && page.lines[index]?.words.length === 1 && reasonAt(page, index - 1) === 'share';
}

/** "Read also: A title" is a box of one line: the article goes on behind it. */
function namesOne({ text }: Line, reason: DiscardReason): boolean {
  return reason === 'related' && /[:：]\s*\S/.test(text);
}

/** Whether running text inside a box is the article going on, and not the box's own. */
function goesOn(page: Page, index: number, box: Box, furniture: number, after: number): boolean {
  const line = page.lines[index];
  if (!line) return false;
  if (box.pitch && (after === 0 || speaksToReader(line))) return false;
  const next = page.forms[index + 1]?.is;
  const more = next === 'prose' || next === 'item';
  if (TEASING.has(box.reason) || furniture >= DEEP) return more && line.text.length >= 100;
  return more || line.text.length >= 200 || splitSentences(line.text).length >= 2;
}

/** A verdict outside the header counts only when it is said in full. */
function isSentenceLike(line: Line): boolean {
  return line.words.length >= 3;
}

/** A paragraph that is one quotation from end to end, or is marked as one. */
function isQuote({ text }: Line): boolean {
  if (text.startsWith('> ')) return true;
  const close = { '“': '”', '«': '»', '„': '“' }[text[0] ?? ''];
  if (close === undefined) return false;
  const end = text.indexOf(close, 1);
  return end !== -1 && end >= text.length - 2;
}

/** Items of a list whose bullets the copying lost: short lines behind a colon. */
function isIntroduced(page: Page, index: number): boolean {
  const before = page.lines[index - 1];
  const fate = page.fates[index - 1];
  if (page.forms[index]?.is !== 'short' || !before) return false;
  if (fate?.as === 'paragraph') return before.text.endsWith(':');
  return fate?.as === 'list-item' && before.bullet === undefined && !page.lines[index]?.apart;
}

/** "The main points:" right behind running text, with short lines of one block beneath it. */
function opensList({ lines, forms, fates }: Page, index: number): boolean {
  const [line, first, second] = [lines[index], lines[index + 1], lines[index + 2]];
  if (forms[index]?.is !== 'short' || !line?.text.endsWith(':') || !BODY.has(fates[index - 1]?.as ?? '')) return false;
  const short = forms[index + 1]?.is === 'short' && forms[index + 2]?.is === 'short';
  return short && first?.apart === line.apart && second?.apart === false && !first.text.endsWith(':');
}

/** A number alone in its block heads what follows: "II", "3." */
function isNumeral({ lines }: Page, index: number): boolean {
  const line = lines[index];
  const alone = line?.apart === true && lines[index + 1]?.apart !== false;
  return alone && /^(?:[IVXLC]{1,6}|\d{1,2})\.?$/.test(line.text);
}

/** Short lines left over: headings when the article goes on behind them, else part of the box they stand at. */
function readShortLines(page: Page, from: number): void {
  const { lines, forms, fates } = page;
  const isBody = (index: number) => BODY.has(fates[index]?.as ?? '');
  let lastOfBody = fates.length - 1;
  while (lastOfBody >= from && !isBody(lastOfBody)) lastOfBody--;
  for (let index = from; index < lines.length; index++) {
    if (fates[index]) continue;
    let end = index;
    while (end < lines.length && !fates[end]) end++;
    let next = end;
    while (
      fates[next]?.as === 'figure' ||
      reasonAt(page, next) === 'decoration' ||
      reasonAt(page, next) === 'advertisement'
    )
      next++;
    if (isBody(next)) {
      // One or two are headings; more in a row are text that was never a sentence (a table, a verse).
      if (isUnknownBox(page, index, next, lastOfBody)) {
        for (let at = index; at <= next; at++) discard(page, at, 'newsletter');
        continue;
      }
      const kind = end - index <= 2 ? 'heading' : 'paragraph';
      for (let at = index; at < end; at++) {
        const text = lines[at]?.text ?? '';
        // Answers and questions that begin with a dash are speech.
        fates[at] = { as: /[.:;,…]$|^[-–—] /.test(text) ? 'paragraph' : isNumeral(page, at) ? 'heading' : kind };
      }
    } else {
      const previous = reasonAt(page, index - 1);
      // Titles behind "Read more" are those of other pages.
      const reason = previous === 'link' ? 'related' : (reasonAt(page, end) ?? previous ?? 'page-furniture');
      for (let at = index; at < end; at++) {
        const line = lines[at];
        // Short sentences directly behind the article, one after the other, are its end.
        if (
          line &&
          isBody(at - 1) &&
          endsSentence(line.text) &&
          !line.text.endsWith(':') &&
          forms[at]?.is === 'short' &&
          !speaksToReader(line)
        )
          fates[at] = { as: 'paragraph' };
        else discard(page, at, fits(reason) ? reason : 'page-furniture');
      }
    }
    index = end - 1;
  }
}

/**
 * A box that no word gives away: short lines and one short paragraph that speaks to the reader, at the end of the
 * article, with other boxes behind it.
 */
function isUnknownBox(page: Page, index: number, pitch: number, lastOfBody: number): boolean {
  const { lines, forms } = page;
  const line = lines[pitch];
  if (!line || forms[pitch]?.is !== 'prose' || forms[pitch + 1]?.is !== 'boilerplate' || words(line.text) > PITCH_WORDS)
    return false;
  if (pitch < lastOfBody) return false;
  const addressed = lines.slice(index, pitch).some(speaksToReader);
  return speaksToReader(line) && (addressed || pitch - index >= 2);
}

function reasonAt(page: Page, index: number): DiscardReason | undefined {
  const fate = page.fates[index];
  return fate?.as === 'discarded' ? fate.reason : undefined;
}

/** Reasons that a neighbour shares; a bare "Read more" says nothing of the line beside it. */
function fits(reason: DiscardReason): boolean {
  return BOXES.has(reason) || reason === 'share' || reason === 'navigation' || reason === 'page-furniture';
}
