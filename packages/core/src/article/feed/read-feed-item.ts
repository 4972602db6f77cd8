import { decode } from '../../text/decode.ts';
import { Problem } from '../../text/problem.ts';
import type { Article, Source } from '../article.ts';
import { readDocument } from '../html/read-html.ts';
import type { FeedDocument, FeedItem } from './feed-item.ts';
import { documentOf } from './read-feed.ts';

/**
 * Reads a source that holds one item of a feed, as `readFeed` makes them: its content goes through the reader of HTML,
 * what the feed says of it is weighed with what is printed in it. Throws a `Problem` (`input.*`).
 */
export function readFeedItem(source: Source): Article {
  const name = source.name ?? 'the item';
  const feed = documentOf(decode(source.content, name), source);
  const [item, more] = feed.items;
  if (item === undefined || more !== undefined) {
    throw new Problem('input.not-feed', 'This is a feed of several items or of none; add it, and each is an article.', {
      subject: name,
    });
  }
  const url = source.url ?? item.url;
  return readDocument(
    { ...source, ...(url === undefined ? {} : { url }), content: pageOf(feed, item) },
    { extract: false },
  ).article;
}

/** The item as the page that it would be by itself. */
function pageOf({ title: site, language }: FeedDocument, item: FeedItem): string {
  const title = toHtml(item.title ?? '');
  const meta = (property: string, value: string | undefined) =>
    value === undefined ? '' : `<meta property="${property}" content="${toHtml(value)}">`;
  const body =
    item.content_html ??
    (item.content_text ?? item.summary ?? '')
      .split('\n')
      .map((line) => `<p>${toHtml(line)}</p>`)
      .join('');
  const authors = JSON.stringify({ '@type': 'Article', author: item.authors ?? [] }).replaceAll('<', '\\u003c');
  return `<!DOCTYPE html><html lang="${toHtml(item.language ?? language ?? '')}"><head><title>${title}</title>
${meta('og:title', item.title)}${meta('og:site_name', site)}
${meta('article:published_time', item.date_published)}${meta('article:modified_time', item.date_modified)}
<script type="application/ld+json">${authors}</script></head>
<body><article><h1>${title}</h1><div>${body}</div></article></body></html>`;
}

function toHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
