/** What a server says an answer is. */
export type MediaType = { name: string; charset?: string };

const READABLE =
  /^(?:text\/(?:html|plain|markdown|xml)|application\/(?:xhtml\+xml|(?:rss|atom|rdf)\+xml|xml|feed\+json|json))$/;

export function mediaTypeOf(header: string | null | undefined): MediaType {
  const [name = '', ...parameters] = (header ?? '').split(';', 8);
  const charset = parameters.map((each) => /^\s*charset\s*=\s*"?([\w:.-]{1,40})/i.exec(each)?.[1]).find(Boolean);
  return { name: name.trim().toLowerCase(), ...(charset === undefined ? {} : { charset: charset.toLowerCase() }) };
}

/** Pages, feeds and text; a server that says nothing may send one of these. */
export function isReadable(name: string): boolean {
  return name === '' || READABLE.test(name);
}

const DECLARED = /<meta\s[^>]{0,300}?charset\s*=|^\s*<\?xml\s[^>]{0,100}?encoding\s*=/i;

/**
 * Bytes whose encoding the server alone knows, as UTF-8, since what is kept must be readable without the server. Bytes
 * that are UTF-8, or say themselves what they are, stay as they are.
 */
export function toUtf8(content: Uint8Array, { charset }: MediaType): Uint8Array {
  if (charset === undefined || /^utf-?(?:8|16)/.test(charset)) return content;
  const marked = (content[0] === 0xff && content[1] === 0xfe) || (content[0] === 0xfe && content[1] === 0xff);
  if (marked || DECLARED.test(Buffer.from(content.subarray(0, 4096)).toString('latin1'))) return content;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(content);
    return content;
  } catch {}
  try {
    return new TextEncoder().encode(new TextDecoder(charset).decode(content));
  } catch {
    return content;
  }
}
