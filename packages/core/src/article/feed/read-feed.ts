import { type AnyFeed, type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from 'feedsmith';
import { Problem } from '../../text/problem.ts';
import type { Source } from '../article.ts';
import { decodeHtml } from '../html/decode-html.ts';
import { textOfMarkup, tidy, toUrl } from '../html/tree.ts';
import { type FeedDocument, type FeedItem, VERSION } from './feed-item.ts';
import { stripDoctype } from './strip-doctype.ts';

/** A feed: what it is called, and each item as a source of its own that `readFeedItem` reads. */
export type Feed = { title?: string; items: (Source & { name: string })[] };

/**
 * Reads a feed (RSS, Atom, RDF or JSON). An item's source is named by the feed and the item, and holds the item alone as
 * JSON Feed, so that an item that did not change is the same to the byte however often the feed is read.
 * Throws a `Problem` (`input.*`) for what is no feed.
 */
export function readFeed(source: Source & { name: string }): Feed {
  const { name } = source;
  const { items, ...head } = documentOf(decodeHtml(source.content, name), source);
  const names = new Map<string, number>();
  return {
    ...(head.title === undefined ? {} : { title: head.title }),
    items: items.map((item) => {
      const times = (names.get(item.id) ?? 0) + 1;
      names.set(item.id, times);
      return {
        name: `${name}#${item.id}${times > 1 ? ` (${times})` : ''}`,
        ...(item.url === undefined ? {} : { url: item.url }),
        content: `${JSON.stringify({ ...head, items: [item] }, null, 2)}\n`,
      };
    }),
  };
}

/** Any feed as a document of JSON Feed. */
export function documentOf(text: string, { name = 'the feed', url }: Pick<Source, 'name' | 'url'>): FeedDocument {
  const parsed = parse(text, name);
  const { feed } = parsed;
  const given = url === undefined ? undefined : toUrl(url);
  const title = lineOf(typeof feed.title === 'string' ? feed.title : feed.title?.value);
  const home =
    parsed.format === 'json'
      ? parsed.feed.home_page_url
      : parsed.format === 'atom'
        ? linkOf(parsed.feed.links)
        : parsed.feed.link;
  const base = toUrl(home ?? '', given) ?? given;
  const language =
    parsed.format === 'json'
      ? parsed.feed.language
      : parsed.format === 'rss'
        ? (parsed.feed.language ?? parsed.feed.dc?.languages?.[0])
        : (parsed.feed.xml?.lang ?? parsed.feed.dc?.languages?.[0]);
  const items =
    parsed.format === 'json'
      ? (parsed.feed.items ?? []).map(fromJson)
      : parsed.format === 'atom'
        ? (parsed.feed.entries ?? []).map(fromAtom)
        : (parsed.feed.items ?? []).map(fromRss);
  return {
    version: VERSION,
    ...(title === undefined ? {} : { title }),
    ...(base === undefined ? {} : { home_page_url: base.href }),
    ...(language === undefined ? {} : { language }),
    items: items.map((item) => withId(item, base)),
  };
}

function parse(text: string, subject: string): AnyFeed {
  try {
    return parseFeed(/^\s*[{]/.test(text.replace(/^\ufeff/, '')) ? text.replace(/^\ufeff/, '') : stripDoctype(text));
  } catch (cause) {
    throw new Problem('input.not-feed', 'It begins as a feed and cannot be read as one; check that it is whole.', {
      subject,
      cause,
    });
  }
}

/** What each kind of feed calls an item, before it has an address and an id. */
type Draft = { [K in keyof FeedItem]: FeedItem[K] | undefined };

function fromRss(item: RssFeed.Item<string> | RdfFeed.Item<string>): Draft {
  const rss = 'guid' in item || 'pubDate' in item ? (item as RssFeed.Item<string>) : undefined;
  const { guid } = rss ?? {};
  const permanent = guid && guid.isPermaLink !== false ? guid.value : undefined;
  const content = item.content?.encoded;
  const authors = [...(item.dc?.creators ?? []), ...(rss?.authors ?? []).map(({ name }) => name)];
  return {
    id: guid?.value,
    url: item.link ?? (permanent?.startsWith('http') ? permanent : undefined),
    title: item.title,
    ...bodyOf(content ?? item.description),
    summary: content === undefined ? undefined : item.description,
    date_published: rss?.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? item.dcterms?.created?.[0],
    date_modified: item.dcterms?.modified?.[0] ?? item.atom?.updated,
    authors: namesOf(authors),
    tags: tagsOf([
      ...((item as RssFeed.Item<string>).categories ?? []).map(({ name }) => name),
      ...(item.dc?.subjects ?? []),
    ]),
    language: item.dc?.languages?.[0] ?? item.xml?.lang,
  };
}

function fromAtom(entry: AtomFeed.Entry<string>): Draft {
  const { content, summary, title } = entry;
  const main = content?.value === undefined ? summary : content;
  const html = main?.type === undefined || main.type === 'text' ? undefined : main.value;
  return {
    id: entry.id,
    url: linkOf(entry.links),
    title: title?.type === 'html' || title?.type === 'xhtml' ? textOfMarkup(title.value ?? '') : title?.value,
    ...(html === undefined ? bodyOf(main?.value) : { content_html: html }),
    summary: main === summary ? undefined : summary?.value,
    date_published: entry.published ?? entry.dc?.dates?.[0],
    date_modified: entry.updated,
    authors: namesOf([...(entry.authors ?? []).map(({ name }) => name), ...(entry.dc?.creators ?? [])]),
    tags: tagsOf((entry.categories ?? []).map(({ label, term }) => label ?? term)),
    language: content?.xml?.lang ?? entry.xml?.lang,
  };
}

function fromJson(item: JsonFeed.Item<string>): Draft {
  const { id, url, title, content_html, content_text, summary, image, date_published, date_modified, language } = item;
  const body =
    content_html === undefined && content_text === undefined ? bodyOf(summary) : { content_html, content_text };
  const names = namesOf((item.authors ?? []).map(({ name }) => name));
  return {
    id,
    url,
    title,
    ...body,
    summary,
    image,
    date_published,
    date_modified,
    authors: names,
    tags: tagsOf(item.tags ?? []),
    language,
  };
}

/** The text of an RSS item is markup or plain, and nothing says which. */
function bodyOf(text: string | undefined): Pick<Draft, 'content_html' | 'content_text'> {
  if (text === undefined) return {};
  return /<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+);/i.test(text) ? { content_html: text } : { content_text: text };
}

function linkOf(links: readonly { href?: string; rel?: string }[] | undefined): string | undefined {
  return (links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links?.[0])?.href;
}

function namesOf(names: readonly (string | undefined)[]): { name: string }[] | undefined {
  const told = [...new Set(names.flatMap((name) => lineOf(name) ?? []))];
  return told.length === 0 ? undefined : told.map((name) => ({ name }));
}

function tagsOf(tags: readonly (string | undefined)[]): string[] | undefined {
  const told = [...new Set(tags.flatMap((tag) => lineOf(tag) ?? []))];
  return told.length === 0 ? undefined : told;
}

function lineOf(text: string | undefined): string | undefined {
  const line = tidy(text ?? '');
  return line === '' ? undefined : line;
}

/** With its whole address and what it is known by; only what there is, always in the same order. */
function withId(draft: Draft, base: URL | undefined): FeedItem {
  const url = draft.url === undefined ? undefined : toUrl(draft.url, base)?.href;
  const id = lineOf(draft.id) ?? url ?? lineOf([draft.date_published, draft.title].filter(Boolean).join(' ')) ?? 'item';
  const item: Record<string, unknown> = { id };
  for (const [key, value] of Object.entries({ ...draft, id, url })) if (value !== undefined) item[key] = value;
  return item as FeedItem;
}
