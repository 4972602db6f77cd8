import { isBareName, readFullNames } from './byline.ts';
import { endsSentence, keyOf, type Line, words } from './lines.ts';
import { isMenu } from './menu.ts';
import { claim, discard, type Page } from './page.ts';
import { Phrases } from './phrases.ts';
import { namesIssue } from './stamp.ts';
import { trailTo } from './trail.ts';
import { articleLanguages } from './words/index.ts';

/** A section is a label: longer lines beneath a title are a deck. */
const SECTION_WORDS = 7;
const KICKER_WORDS = 3;
const ROW_AT_LEAST = 4;
/** A menu is looked through for so many lines. */
const ROW = 40;

const occupations = new Phrases(
  articleLanguages.flatMap((language) => language.occupation.map((phrase) => [phrase, phrase] as const)),
);
const organisations = new Phrases(
  articleLanguages.flatMap((language) => language.organisation.map((phrase) => [phrase, phrase] as const)),
);

/** The label beside the period, else behind the title, else before it; a longer line behind the title is the lede. */
export function readSection(page: Page, end: number, title: number | undefined): void {
  const { lines, fates } = page;
  const free: number[] = [];
  for (let index = 0; index < end; index++) if (!fates[index]) free.push(index);
  const author = free.find((index) => title !== undefined && index > title && isAuthor(page, index));
  if (author !== undefined && claim(page, author, 'byline')) free.splice(free.indexOf(author), 1);
  const menu = isMenu(page, end);
  const label = free.filter((index) => !menu(index) && isLabel(page, index) && !endsRow(page, index));
  const period = page.fields.get('period');
  const led = title === undefined ? undefined : trailTo(lines[title]?.text ?? '', page.forms).section;
  const section =
    (period === undefined ? undefined : label.find((index) => index === period + 1 || index === period - 1)) ??
    (led === undefined ? undefined : label.find((index) => lines[index]?.key === keyOf(led))) ??
    label.find((index) => title !== undefined && index > title) ??
    (led === undefined ? label.findLast((index) => leadsTo(page, index, title)) : undefined);
  if (section !== undefined) claim(page, section, 'section');
  for (const index of free) {
    if (index === section) continue;
    const deck = title !== undefined && index > title && words(lines[index]?.text ?? '') > SECTION_WORDS;
    if (deck && claim(page, index, 'lede')) continue;
    discard(page, index, inMenu(page, index) ? 'navigation' : 'page-furniture');
  }
}

function inMenu({ fates }: Page, index: number): boolean {
  return [fates[index - 1], fates[index + 1]].some((fate) => fate?.as === 'discarded' && fate.reason === 'navigation');
}

/** The last of a row of labels and buttons is one of them, unless it says one again: the entry of the menu one is in. */
function endsRow({ lines, forms, fields }: Page, label: number): boolean {
  let row = 1;
  for (let index = label; index > 0 && !lines[index]?.apart && index > label - ROW; index--) {
    const above = lines[index - 1];
    const is = forms[index - 1]?.is;
    if (!above || above.key === lines[label]?.key || fields.get('title') === index - 1) return false;
    if (is !== 'boilerplate' && (is !== 'short' || words(above.text) > KICKER_WORDS)) break;
    row++;
  }
  return row >= ROW_AT_LEAST;
}

/** Whether nothing but other parts of the header stands between a label and the title below it. */
function leadsTo({ lines, fates }: Page, label: number, title: number | undefined): boolean {
  if (title === undefined) return true;
  const line = lines[label];
  // A label of some length right beneath another one is the motto of a site as likely.
  if (label > 0 && !fates[label - 1] && line?.apart === false && words(line.text) > KICKER_WORDS) return false;
  for (let index = label + 1; index < title; index++) {
    const fate = fates[index];
    if (!fate || (fate.as === 'discarded' && fate.reason !== 'repeated-title')) return false;
  }
  return true;
}

/**
 * Names alone beneath the title. In Latin letters a section may look the same: there several names, or a date or an
 * occupation beside them, make the difference.
 */
function isAuthor(page: Page, index: number): boolean {
  const line = page.lines[index];
  if (!line) return false;
  if (isBareName(line.text)) return true;
  const names = readFullNames(line);
  return names !== undefined && (names.length > 1 || isSigned(page, index - 1) || isSigned(page, index + 1));
}

function isSigned({ lines, forms }: Page, index: number): boolean {
  const [line, form] = [lines[index], forms[index]];
  if (form?.is === 'stamp') return form.stamp.role === 'published' || form.stamp.role === 'updated';
  return form?.is === 'short' && line !== undefined && namesOccupation(line);
}

function namesOccupation(line: Line): boolean {
  return line.words.length <= SECTION_WORDS && occupations.find(line.words) !== undefined;
}

function isLabel({ lines }: Page, index: number): boolean {
  const line = lines[index];
  // A number of its own counts something, visits for instance, or is a clock.
  if (!line || /(?:^|\s)\d/.test(line.text)) return false;
  if (words(line.text) > SECTION_WORDS || endsSentence(line.text) || /[,;:]$/.test(line.text)) return false;
  return !namesIssue(line) && !namesOccupation(line) && !organisations.find(line.words);
}
