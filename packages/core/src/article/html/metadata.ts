import { clean } from '../../text/clean.ts';
import { type DateClaim, dateOf } from './dates.ts';
import { findArticle, isOf, nameOf, type Thing } from './json-ld.ts';
import { attribute, type Document, type Element, elements, parentOf, textOf, tidy, tokens, toUrl } from './tree.ts';

/** What a page says of itself beside its text. */
export type Metadata = {
  /** What it may be called, the surest first. */
  titles: string[];
  authors: string[];
  section?: string;
  publisher?: string;
  /** BCP 47, as `<html lang>` has it. */
  language?: string;
  /** The address that it wants to be known by. */
  url?: URL;
  dates: DateClaim[];
};

const PUBLISHED = new Set([
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'parsely-pub-date',
  'sailthru.date',
  'datepublished',
  'publication_date',
  'citation_publication_date',
  'citation_date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'date',
  'dc.date',
  'dc.date.issued',
  'dc.date.created',
  'dcterms.date',
  'dcterms.issued',
  'dcterms.created',
]);
const UPDATED = new Set([
  'article:modified_time',
  'og:updated_time',
  'og:article:modified_time',
  'datemodified',
  'last-modified',
  'lastmod',
  'dc.date.modified',
  'dcterms.modified',
]);
/** Properties of microdata and RDFa, their prefixes taken off. */
const MARKED: Record<string, DateClaim['role']> = {
  datepublished: 'published',
  created: 'published',
  issued: 'published',
  date: 'published',
  datemodified: 'updated',
  modified: 'updated',
};

const LONGEST_TITLE = 400;
const LONGEST_NAME = 100;
const MOST_AUTHORS = 12;

/** Reads what the head and the marks of a page say. Everything here is a claim; `settleDates` weighs those of days. */
export function readMetadata(document: Document, base: URL | undefined): Metadata {
  const meta = new Map<string, string>();
  const dates: DateClaim[] = [];
  const signed: string[] = [];
  let titleTag: string | undefined;
  let language: string | undefined;
  let canonical: string | undefined;
  const claim = (role: DateClaim['role'], from: DateClaim['from'], text: unknown) => {
    const date = typeof text === 'string' ? dateOf(text) : undefined;
    if (date) dates.push({ role, from, ...date });
  };
  const article = findArticle(document);
  claim('published', 'json-ld', article?.datePublished);
  claim('updated', 'json-ld', article?.dateModified);
  for (const element of elements(document)) {
    switch (element.tagName) {
      case 'html':
        language = languageTag(attribute(element, 'lang') ?? attribute(element, 'xml:lang'));
        break;
      case 'title':
        titleTag ??= line(textOf(element), LONGEST_TITLE);
        break;
      case 'link':
        if (tokens(element, 'rel').includes('canonical')) canonical ??= attribute(element, 'href');
        break;
      case 'meta': {
        const name = (attribute(element, 'property') ?? attribute(element, 'name') ?? '').trim().toLowerCase();
        const content = attribute(element, 'content');
        if (name === '' || content === undefined) break;
        if (PUBLISHED.has(name)) claim('published', 'meta', content);
        else if (UPDATED.has(name)) claim('updated', 'meta', content);
        else if (!meta.has(name)) meta.set(name, content);
        break;
      }
    }
    markedDate(element, claim);
    if (signed.length < MOST_AUTHORS) signed.push(...signedBy(element));
  }
  const siteName = line(meta.get('og:site_name'), LONGEST_NAME);
  const publisher = name(nameOf(article?.publisher)) ?? siteName;
  const section =
    line([article?.articleSection].flat()[0], LONGEST_NAME) ?? line(meta.get('article:section'), LONGEST_NAME);
  const url = [canonical, meta.get('og:url'), addressOf(article)]
    .map((address) => (address === undefined ? undefined : toUrl(address, base)))
    .find((address) => address !== undefined && address.pathname !== '/');
  return {
    titles: titlesOf(
      [line(article?.headline, LONGEST_TITLE), line(meta.get('og:title'), LONGEST_TITLE), titleTag],
      siteName,
    ),
    authors: authorsOf(article, [meta.get('author') ?? '', ...signed], publisher),
    ...(section === undefined ? {} : { section }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(language === undefined ? {} : { language }),
    ...(url === undefined ? {} : { url }),
    dates,
  };
}

/** Dates that microdata, RDFa and hAtom mark in the text. Comments and other articles of a page have theirs too. */
function markedDate(
  element: Element,
  claim: (role: DateClaim['role'], from: DateClaim['from'], text: unknown) => void,
): void {
  if (element.tagName === 'time' && attribute(element, 'itemprop') === undefined) return;
  const value = attribute(element, 'content') ?? attribute(element, 'datetime');
  for (const property of [...tokens(element, 'itemprop'), ...tokens(element, 'property')]) {
    const role =
      element.tagName === 'meta' && attribute(element, 'property') !== undefined
        ? undefined
        : MARKED[property.replace(/^.*[:/#]/, '')];
    if (role) claim(role, 'marked', value ?? tidy(textOf(element)).slice(0, LONGEST_NAME));
  }
  if (element.tagName === 'abbr' && tokens(element, 'class').includes('published')) {
    claim('published', 'marked', attribute(element, 'title'));
  }
}

/** Titles without the name of the site, which stands before or behind them. */
function titlesOf(found: readonly (string | undefined)[], siteName: string | undefined): string[] {
  const titles: string[] = [];
  for (const title of found) {
    if (title === undefined) continue;
    const parts = title.split(/\s+(?:[|·•»«:–—-]|::)\s+|:\s+/);
    const rest = parts.filter((part) => part !== siteName);
    const separator = title.indexOf(rest[0] ?? '');
    const bare =
      siteName !== undefined && rest.length < parts.length && title.startsWith(siteName)
        ? title.slice(separator)
        : siteName !== undefined && title.endsWith(siteName)
          ? title.slice(0, -siteName.length).replace(/\s*(?:[|·•»«:–—-]|::)\s*$/, '')
          : title;
    if (bare !== '' && !titles.includes(bare)) titles.push(bare);
  }
  return titles;
}

/** Who a page marks as an author: microdata, `rel`, hCard. */
function signedBy(element: Element): string[] {
  const marked = tokens(element, 'itemprop').includes('author') || tokens(element, 'rel').includes('author');
  const card = tokens(element, 'class').includes('fn') && inCard(element);
  if ((!marked && !card) || element.tagName === 'link') return [];
  if (element.tagName === 'meta') return [attribute(element, 'content') ?? ''];
  const inner = [...elements(element)].find((each) => tokens(each, 'itemprop').includes('name'));
  return [attribute(inner ?? element, 'content') ?? textOf(inner ?? element).slice(0, LONGEST_NAME * 2)];
}

function inCard(element: Element): boolean {
  let at: Element | undefined = element;
  for (let up = 0; at && up < 4; up++) {
    if (tokens(at, 'class').some((each) => /^(?:comment-author|comment)/.test(each))) return false;
    if (tokens(at, 'class').some((each) => /^(?:(?:post-|entry-)?author|byline)$/.test(each))) return true;
    at = parentOf(at);
  }
  return false;
}

function authorsOf(article: Thing | undefined, signed: readonly string[], publisher: string | undefined): string[] {
  const people = [article?.author].flat().filter((author) => !isOf(author, 'Organization'));
  const told = people.flatMap((author) => name(nameOf(author)) ?? []);
  const first = signed.flatMap((each) => name(each) ?? []).find((each) => each !== publisher);
  const names = told.length > 0 ? told : first === undefined ? [] : [first];
  return [...new Set(names)].filter((each) => each !== publisher).slice(0, MOST_AUTHORS);
}

function addressOf(article: Thing | undefined): string | undefined {
  const main = article?.mainEntityOfPage;
  const id = typeof main === 'object' && main !== null ? (main as Thing)['@id'] : main;
  return [article?.url, id].find((address) => typeof address === 'string');
}

/** The name of somebody: no address, no markup. */
function name(text: string | undefined): string | undefined {
  const found = line(text, LONGEST_NAME);
  return found === undefined || /[<>@{}]|https?:|www\./i.test(found) || !/\p{L}/u.test(found) ? undefined : found;
}

function line(text: unknown, longest: number): string | undefined {
  if (typeof text !== 'string') return undefined;
  const found = tidy(clean(text.slice(0, longest * 2)));
  return found === '' || found.length > longest ? undefined : found;
}

function languageTag(tag: string | undefined): string | undefined {
  try {
    return tag === undefined ? undefined : Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
