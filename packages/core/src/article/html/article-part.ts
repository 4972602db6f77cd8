import type { DiscardReason } from '../article.ts';
import { formOf } from '../form.ts';
import { isProse, keyOf, Line, words } from '../lines.ts';
import { announcedDate, readStamp } from '../stamp.ts';
import { findBoxes } from './boxes.ts';
import type { PageLine } from './page-lines.ts';
import { ancestors, type Element, isInside, tokens } from './tree.ts';

/** The lines of a page that are given to the reader of articles, by number and in order, and the one that is its title. */
export type ArticlePart = {
  title?: number;
  lines: number[];
  captions: number[];
  /** The lines between title and text and above the title, also those that the reader is not given. */
  header: number[];
  /** Lines of boxes in the midst of the content, and why they are none of the article. */
  boxes: ReadonlyMap<number, DiscardReason>;
};

/** Between the title and the text stand no more lines of the header than these. */
const HEADER = 16;
/** Above the title stand a date, a section and a verdict. */
const ABOVE = 3;
/** A label has no more words. */
const LABEL = 7;
const TITLE_CLASS = /^(?:entry|post|article|page|story)[-_]*(?:title|headline)$|^headline$/;

/**
 * The main content, its title, and the lines of its header, which extractors leave out: those between title and text,
 * and a few above the title, in the smallest part of the page that holds both.
 */
export function findArticlePart(
  lines: readonly PageLine[],
  main: ReadonlySet<number> | undefined,
  titles: readonly string[],
): ArticlePart {
  const keys = lines.map((line) => keyOf(line.text));
  const usable = (index: number) => {
    const { region, home } = lines[index] ?? {};
    return region === undefined && !home;
  };
  let content = lines.flatMap((_, index) => ((main ? main.has(index) : usable(index)) ? [index] : []));
  if (content.length === 0) content = [...lines.keys()];
  const title = findTitleLine(lines, keys, titles, content[0] ?? 0);
  const first =
    content.find((index) => index > (title ?? -1) && isProse(new Line(lines[index]?.text ?? ''))) ?? content[0];
  const whole = title === undefined || first === undefined ? undefined : commonBlock(lines[title], lines[first]);
  const within = (index: number) => whole === undefined || isInside(lines[index]?.block, whole);
  const cell = whole && nearest(whole, 'td');
  // A layout of tables has its other columns beside the one of the article.
  if (cell) content = content.filter((index) => isInside(lines[index]?.block, cell));
  if (title !== undefined) content = content.filter((index) => index > title || isStamp(lines[index]));
  const header = headerLines(title, first, usable, within, lines);
  const boxes = findBoxes(lines, content);
  const told = new Set(header.filter((index) => tells(lines[index], index < (title ?? 0))));
  const silent = new Set(header.filter((index) => !told.has(index)));
  const taken = new Set([...told, ...content.filter((index) => !boxes.has(index) && !silent.has(index))]);
  if (title !== undefined) taken.add(title);
  const all = [...taken].sort((a, b) => a - b);
  return {
    ...(title === undefined ? {} : { title }),
    lines: all.filter((index) => lines[index]?.kind !== 'caption' || index === title),
    captions: all.filter((index) => lines[index]?.kind === 'caption' && index !== title),
    header,
    boxes,
  };
}

function headerLines(
  title: number | undefined,
  first: number | undefined,
  usable: (index: number) => boolean,
  within: (index: number) => boolean,
  lines: readonly PageLine[],
): number[] {
  if (title === undefined || first === undefined) return [];
  const header: number[] = [];
  for (let index = Math.max(title + 1, first - HEADER); index < first; index++) {
    if (usable(index) && within(index)) header.push(index);
  }
  let above = 0;
  for (let index = title - 1; index >= Math.max(0, title - HEADER) && above < ABOVE; index--) {
    if (!usable(index) || isOfMenu(lines, index)) continue;
    // A blog prints the day above all that was written on it, outside of each.
    if (!within(index) && !(isStamp(lines[index]) && index >= title - ABOVE)) continue;
    header.push(index);
    above++;
  }
  return header;
}

/**
 * Whether a line of the header tells something: a section leads somewhere or stands above the title, a deck has some
 * words; a date that only counts back ("2 days ago"), a button or a menu tells nothing.
 */
function tells(line: PageLine | undefined, above: boolean): boolean {
  if (line === undefined) return false;
  const read = new Line(line.text);
  if (formOf(read).is !== 'short' || line.kind !== 'text') return true;
  if (announcedDate(read) !== undefined) return /(?:19|20)\d\d/.test(line.text);
  if (line.links > 1) return false;
  return above || line.linked || line.bold || words(line.text) > LABEL || /\d/.test(line.text);
}

/** A link that stands with another one is an entry of a menu; the way to the page begins at the front page. */
function isOfMenu(lines: readonly PageLine[], index: number): boolean {
  const line = lines[index];
  return [lines[index - 1], lines[index + 1]].some(
    (next) => line?.linked && next?.linked && !next.home && next.block === line.block,
  );
}

function isStamp(line: PageLine | undefined): boolean {
  return line !== undefined && readStamp(new Line(line.text)) !== undefined;
}

/** The line that is the title: it says what the head says the page is called, or it is the first heading of all. */
function findTitleLine(
  lines: readonly PageLine[],
  keys: readonly string[],
  titles: readonly string[],
  first: number,
): number | undefined {
  const called = titles.map(keyOf);
  let best: number | undefined;
  let most = 0;
  for (const [index, line] of lines.entries()) {
    const key = keys[index] ?? '';
    if (key === '' || line.home || line.region !== undefined) continue;
    const score = scoreOf(line, key, called) - (index > first + HEADER ? 4 : 0);
    if (score > most) {
      most = score;
      best = index;
    }
  }
  return best;
}

function scoreOf(line: PageLine, key: string, called: readonly string[]): number {
  const { tagName } = line.block;
  const heading = tagName === 'h1' ? 2 : line.kind === 'heading' ? 1 : 0;
  const named = [...tokens(line.block, 'class'), ...tokens(line.block, 'itemprop')].some((name) =>
    TITLE_CLASS.test(name),
  );
  const said = called.includes(key) ? 5 : isPartOf(key, called) ? 3 : 0;
  if (said === 0 && heading < 2 && !named) return 0;
  // The kicker and the menu say a part of the title too.
  return said === 3 && heading === 0 && key.split(' ').length < 3 ? 0 : said + heading + (named ? 2 : 0);
}

/** "The title | The site", "The site: The title": what the head says begins or ends with the line. */
function isPartOf(key: string, called: readonly string[]): boolean {
  return called.some(
    (title) => title.startsWith(`${key} `) || title.endsWith(` ${key}`) || title.startsWith(`${key}:`),
  );
}

function commonBlock(a: PageLine | undefined, b: PageLine | undefined): Element | undefined {
  const above = new Set<Element>();
  for (const element of ancestors(a?.block)) above.add(element);
  for (const element of ancestors(b?.block)) if (above.has(element)) return element;
  return undefined;
}

function nearest(block: Element, tagName: string): Element | undefined {
  for (const element of ancestors(block)) if (element.tagName === tagName) return element;
  return undefined;
}
