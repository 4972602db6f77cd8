/** What a source is written in, by which it is read. */
export type SourceFormat = 'text' | 'html' | 'feed';

/** So much of the beginning tells. */
const HEAD = 4096;

/** What stands before the first element of markup: a byte order mark, declarations, comments. */
const PROLOGUE = /^(?:\s|\ufeff|ï»¿|<\?[^>]{0,500}>|<!--(?:[^-]|-(?!->)){0,2000}-->|<!DOCTYPE\s[^<>[]{0,500}>)+/i;
const FEED = /^<(?:rss|feed|rdf:RDF)[\s>]/i;
// Elements that a page may begin with; a text may begin with those inside lines, and stays a text.
const HTML =
  /^<(?:html|head|body|title|meta|link|base|style|main|article|section|header|footer|nav|aside|div|p|h[1-6]|table|center|ul|ol|blockquote|figure)[\s/>]/i;
const JSON_FEED = /^\s*\{[\s\S]{0,2000}?"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org\/version\//;

/** No markup and no JSON: most texts are told so by one character. */
const BARE = /^[\s\ufeffï»¿]*[^\s\ufeffï»¿<{]/;

/** Tells by its first characters whether a source is a page of HTML, a feed (RSS, Atom, RDF or JSON) or plain text. */
export function sourceFormat(content: string | Uint8Array): SourceFormat {
  const head = typeof content === 'string' ? content.slice(0, HEAD) : opening(content);
  if (BARE.test(head)) return 'text';
  if (JSON_FEED.test(head.replace(/^\ufeff|^ï»¿/, ''))) return 'feed';
  const isHtml = /<!DOCTYPE\s+html/i.test(PROLOGUE.exec(head)?.[0] ?? '');
  const rest = head.replace(PROLOGUE, '');
  if (FEED.test(rest)) return 'feed';
  // A feed may have a document type with brackets, which is passed over when it is read.
  if (/^<!DOCTYPE\s+(?:rss|feed|rdf:RDF)\b/i.test(rest)) return 'feed';
  return isHtml || HTML.test(rest) ? 'html' : 'text';
}

const latin = new TextDecoder('latin1');

/** Markup is plain ASCII in every encoding that sources come in, but for UTF-16. */
function opening(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes.subarray(0, HEAD * 2));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes.subarray(0, HEAD * 2));
  return latin.decode(bytes.subarray(0, HEAD));
}
