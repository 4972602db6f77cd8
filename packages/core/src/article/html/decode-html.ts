import { decode, MAX_BYTES } from '../../text/decode.ts';

/** A page says its encoding among its first bytes. */
const HEAD = 4096;

const DECLARED =
  /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]{1,40})|^\s*<\?xml\s[^>]{0,100}?encoding\s*=\s*["']([\w:.-]{1,40})/i;

/**
 * Bytes of a page as text: by its byte order mark, as UTF-8 when they are that, else in the encoding that the page
 * declares, else as any text is told. Throws as `decode` does.
 */
export function decodeHtml(content: string | Uint8Array, name: string): string {
  if (typeof content === 'string' || content.length > MAX_BYTES || isMarked(content)) return decode(content, name);
  const label = declaredCharset(content);
  if (label === undefined || isUtf8(content)) return decode(content, name);
  try {
    return decode(new TextDecoder(label).decode(content), name);
  } catch (error) {
    // An encoding that nobody knows is none.
    if (error instanceof RangeError) return decode(content, name);
    throw error;
  }
}

/** The encoding that the markup itself declares. */
export function declaredCharset(content: Uint8Array): string | undefined {
  const match = DECLARED.exec(String.fromCharCode(...content.subarray(0, HEAD)));
  const label = (match?.[1] ?? match?.[2])?.toLowerCase();
  // Whoever could read this declaration did not read UTF-16.
  return label?.startsWith('utf-16') ? 'utf-8' : label;
}

function isMarked([a, b]: Uint8Array): boolean {
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
}

function isUtf8(content: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(content);
    return true;
  } catch {
    return false;
  }
}
