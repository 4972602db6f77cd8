import { clean } from '../../text/clean.ts';
import type { Article, Block, Discarded, DiscardReason, Figure, Source } from '../article.ts';
import { boilerplate } from '../boilerplate.ts';
import { isProse, keyOf, Line } from '../lines.ts';
import type { Fate } from '../page.ts';
import { explainArticle, type Ledger } from '../read-article.ts';
import { announcedDate } from '../stamp.ts';
import { findArticlePart } from './article-part.ts';
import { anchorFrom, type DateClaim, dateOf, dateOfUrl, settleDates } from './dates.ts';
import { decodeHtml } from './decode-html.ts';
import { findMainContent } from './main-content.ts';
import { readMetadata } from './metadata.ts';
import { type PageLine, showPage } from './page-lines.ts';
import { readFigures } from './read-figures.ts';
import { stripTags } from './strip-tags.ts';
import {
  attribute,
  type Document,
  type Element,
  elements,
  parentOf,
  parseTree,
  textOf,
  tidy,
  tokens,
  toUrl,
} from './tree.ts';

/**
 * Reads a page of HTML into a typed article. Every line that a browser would show is in a field of the article or in
 * `discarded`; what it does not show (scripts, hidden elements, the head) is in neither. Throws a `Problem` (`input.*`)
 * when there is no text to read.
 */
export function readHtml(source: Source): Article {
  return explainHtml(source).article;
}

/** The article, the fate of every line that was read for it, and all that the page says of its dates. */
export function explainHtml(source: Source): Explained {
  return readDocument({ ...source, content: decodeHtml(source.content, source.name ?? 'the page') }, { extract: true });
}

type Explained = { article: Article; ledger: Ledger; dates: DateClaim[] };

/** As `explainHtml`, for markup that is decoded. `extract: false`: all of it is the article, as in a feed. */
export function readDocument(source: Source & { content: string }, { extract }: { extract: boolean }): Explained {
  const { content: html, ...rest } = source;
  const document = parseTree(html);
  if (document === undefined) return { ...explainArticle({ ...rest, content: stripTags(html) }), dates: [] };
  const given = source.url === undefined ? undefined : toUrl(source.url);
  const metadata = readMetadata(document, given ?? baseOf(document));
  const shown = showPage(document, given ?? metadata.url);
  const { lines } = shown;
  const main = extract ? findMainContent(shown) : new Set(lines.keys());
  const part = findArticlePart(lines, main, metadata.titles);
  // The name of an author alone, in a link to all that he wrote, reads as a section does.
  const names = new Set(metadata.authors.map(keyOf));
  const signed = new Set(part.header.filter((number) => names.has(keyOf(clean(lines[number]?.text ?? '')))));
  part.lines = part.lines.filter((number) => !signed.has(number));
  const url = addressOf(given, metadata.url) ?? source.url;
  // A text that was set by hand has its title where any text has it.
  const plain = part.lines.every((number) => lines[number]?.block.tagName === 'pre');
  const title = part.title !== undefined ? lines[part.title]?.text : plain ? undefined : metadata.titles[0];
  const read = explainArticle(
    { ...rest, ...(url === undefined ? {} : { url }), content: toText(part.lines, lines) },
    title === undefined ? undefined : clean(title).trim(),
  );
  const dates = [
    ...metadata.dates,
    ...timesOf(document, [...part.header, ...part.lines], lines),
    ...printedDates(read.article),
  ];
  for (const address of [given, metadata.url]) {
    const day = address && dateOfUrl(address);
    if (day && !dates.some(({ from }) => from === 'url')) dates.push({ role: 'published', from: 'url', ...day });
  }
  const article = withMetadata(read, metadata, dates);
  article.blocks = withElements(article, read.ledger, part.lines, lines);
  article.figures.push(...readFigures(part.captions, lines, given ?? metadata.url));
  const taken = new Set([...part.lines, ...part.captions, ...signed]);
  const first = part.lines[0] ?? 0;
  const left = (from: number, to: number) =>
    lines
      .slice(from, to)
      .flatMap((line, at) => (taken.has(from + at) ? [] : [leftOut(line, part.boxes.get(from + at))]))
      .filter(({ text }) => text !== '');
  article.discarded = [...left(0, first), ...article.discarded, ...left(first, lines.length)];
  return { article, ledger: read.ledger, dates };
}

/** Blocks parted by blank lines, with the marks that the reader of texts knows. */
function toText(numbers: readonly number[], lines: readonly PageLine[]): string {
  let text = '';
  let item: Element | undefined;
  for (const number of numbers) {
    const line = lines[number];
    if (!line) continue;
    const begins = line.kind === 'item' && line.block !== item;
    item = line.kind === 'item' ? line.block : undefined;
    if (text !== '') text += line.wrapped ? '\n' : '\n\n';
    text += `${begins ? '• ' : line.kind === 'quote' ? '> ' : ''}${line.text}`;
  }
  return text;
}

/** The address of the page itself; the one that it wants to be known by when that is of the same site. */
function addressOf(given: URL | undefined, wanted: URL | undefined): string | undefined {
  const site = (address: URL) => address.host.replace(/^www\./, '');
  const same = given === undefined || (wanted !== undefined && site(wanted) === site(given));
  const url = wanted && same ? wanted : given;
  if (url === undefined) return undefined;
  const address = new URL(url);
  address.hash = '';
  return address.href;
}

function baseOf(document: Document): URL | undefined {
  for (const element of elements(document)) {
    if (element.tagName === 'base') return toUrl(attribute(element, 'href') ?? '');
    if (element.tagName === 'body') return undefined;
  }
  return undefined;
}

/** `<time>` of the article's header or text, and what the words before it say that it is. */
function timesOf(document: Document, numbers: readonly number[], lines: readonly PageLine[]): DateClaim[] {
  const claims: DateClaim[] = [];
  const blocks = new Map<Element, PageLine>();
  for (const number of numbers) {
    const line = lines[number];
    if (line && line.block.tagName !== 'body' && !blocks.has(line.block)) blocks.set(line.block, line);
  }
  for (const element of elements(document)) {
    if (element.tagName !== 'time' || attribute(element, 'itemprop') !== undefined) continue;
    const line = lineAround(element, blocks);
    const date = line && dateOf(attribute(element, 'datetime') ?? tidy(textOf(element)));
    if (!date) continue;
    const names = tokens(element, 'class').join(' ');
    const read = new Line(clean(line.text));
    const said = announcedDate(read);
    // In a sentence stands the time of what it tells.
    if (said === undefined && isProse(read) && !/published|updated|modified|entry-date/.test(names)) continue;
    const update = /updated|modified/.test(names) || (said === 'updated' && !/published/.test(names));
    claims.push({ role: update ? 'updated' : 'published', from: 'time', ...date });
  }
  // The first says when the page came out, others of its text may be of what it tells.
  const published = claims.find(({ role }) => role === 'published');
  const updated = claims.find(({ role }) => role === 'updated');
  return [published, updated].filter((claim) => claim !== undefined);
}

function lineAround(element: Element, blocks: ReadonlyMap<Element, PageLine>): PageLine | undefined {
  for (let at: Element | undefined = element, up = 0; at && up < 8; up++) {
    const line = blocks.get(at);
    if (line) return line;
    at = parentOf(at);
  }
  return undefined;
}

function printedDates({ published, updated }: Article): DateClaim[] {
  const claims: DateClaim[] = [];
  if (published !== undefined) claims.push({ role: 'published', from: 'printed', value: published, utc: false });
  if (updated !== undefined) claims.push({ role: 'updated', from: 'printed', value: updated, utc: false });
  return claims;
}

type Metadata = ReturnType<typeof readMetadata>;

/** What is printed comes before what the head says, but for the dates, which are weighed. */
function withMetadata(
  { article }: { article: Article },
  { authors, section, publisher, language }: Metadata,
  dates: readonly DateClaim[],
): Article {
  const { published, updated, trusted } = settleDates(dates);
  const { published: _, updated: __, ...rest } = article;
  const dated = {
    ...rest,
    ...(published === undefined ? {} : { published }),
    ...(updated === undefined ? {} : { updated }),
  };
  const named = {
    ...dated,
    ...(article.section === undefined && section !== undefined ? { section } : {}),
    ...(article.publisher === undefined && publisher !== undefined ? { publisher } : {}),
    authors: article.authors.length > 0 ? article.authors : authors,
    language: article.language === 'und' && language !== undefined ? language : article.language,
  };
  return { ...named, anchor: anchorFrom(dated, trusted) };
}

/** A quotation that is pulled out of the text. */
const QUOTED = /^[“«„"].+[”»“"]$/;
const BLOCKS: readonly Fate['as'][] = ['lede', 'paragraph', 'heading', 'list-item', 'quote'];

/** A heading is what the markup calls one; a short paragraph is none, unless all of it is bold. */
function withElements(
  article: Article,
  ledger: Ledger,
  numbers: readonly number[],
  lines: readonly PageLine[],
): Block[] {
  const kinds = new Map<string, PageLine>();
  for (const number of numbers) {
    const line = lines[number];
    if (line) kinds.set(keyOf(clean(line.text)), line);
  }
  const told = ledger.filter(({ fate }) => BLOCKS.includes(fate.as));
  return article.blocks.map((block, index) => {
    const line = kinds.get(keyOf(told[index]?.text.replace(/^> /, '') ?? ''));
    if (block.kind === 'paragraph' && line?.kind === 'heading' && told[index]?.fate.as !== 'lede')
      return { ...block, kind: 'heading' };
    if (block.kind === 'heading' && line?.kind === 'text' && QUOTED.test(line.text)) return { ...block, kind: 'quote' };
    if (block.kind === 'heading' && line?.kind === 'text' && !line.bold && line.block.tagName === 'p')
      return { ...block, kind: 'paragraph' };
    if (block.kind === 'paragraph' && line?.kind === 'quote') return { ...block, kind: 'quote' };
    return block;
  });
}

/** Why a line outside of the article is none of it: by its words, by the part of the page it is in, by being a link. */
function leftOut({ text, region, linked }: PageLine, box?: DiscardReason): Discarded {
  const line = clean(text).trim();
  const reason: DiscardReason =
    box ??
    (line === '' ? undefined : boilerplate(new Line(line))) ??
    region ??
    (linked ? 'navigation' : 'page-furniture');
  return { text: line, reason };
}

export type { DateClaim, Figure };
