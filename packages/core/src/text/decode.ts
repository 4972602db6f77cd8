import { Problem } from './problem.ts';

/** The largest source that is read, in bytes. */
export const MAX_BYTES = 10 * 1024 * 1024;

// The first bytes of formats that are not text, where a NUL may come late.
const SIGNATURES = [
  '%PDF-',
  'PK\u0003\u0004',
  '\u001f\u008b',
  '\u0089PNG',
  'GIF8',
  '\u00ff\u00d8\u00ff',
  '\u007fELF',
  'BZh',
  '\u00fd7zXZ',
  'Rar!',
];

/**
 * Source bytes as text: UTF-8, UTF-16 with a byte order mark, or windows-1251, told apart by what they hold.
 * Throws a `Problem` for input that is empty, binary, too large or in no encoding known here; `name` is what it is called.
 */
export function decode(content: string | Uint8Array, name: string): string {
  const size = content.length;
  if (size > MAX_BYTES) {
    throw new Problem(
      'input.too-large',
      `The text is larger than ${MAX_BYTES / 1024 / 1024} MB; split it into one file for each article.`,
      { subject: name },
    );
  }
  const text = typeof content === 'string' ? content : decodeBytes(content, name);
  if (looksBinary(text)) {
    throw new Problem('input.binary', 'This is not text; give the page as plain text.', { subject: name });
  }
  if (!/[^\s\u00ad\u200b\u2060\ufeff]/.test(text)) {
    throw emptyInput(name);
  }
  return text;
}

/** Nothing to read. */
export function emptyInput(name: string): Problem {
  return new Problem('input.empty', 'There is no text in it; copy the page again and check that it was saved.', {
    subject: name,
  });
}

function decodeBytes(bytes: Uint8Array, name: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  if (SIGNATURES.some((signature) => head.startsWith(signature)) || bytes.subarray(0, 4096).includes(0)) {
    throw new Problem('input.binary', 'This is not text; give the page as plain text.', { subject: name });
  }
  // A copy cut in the middle of a character loses that character only.
  for (const cut of [0, 1, 2, 3]) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, bytes.length - cut));
    } catch {}
  }
  const text = new TextDecoder('windows-1251').decode(bytes);
  if (looksCyrillic(text)) return text;
  throw new Problem('input.undecodable', 'Its encoding is neither UTF-8, UTF-16 nor windows-1251; save it as UTF-8.', {
    subject: name,
  });
}

/** Windows-1251 read rightly gives whole words in Cyrillic, mostly small letters; another encoding read as it does not. */
function looksCyrillic(text: string): boolean {
  let cyrillic = 0;
  let mixed = 0;
  let small = 0;
  let letters = 0;
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    if (!/\p{Script=Cyrillic}/u.test(word)) continue;
    cyrillic++;
    if (/\p{Script=Latin}/u.test(word)) mixed++;
    for (const letter of word) {
      letters++;
      if (letter === letter.toLowerCase()) small++;
    }
  }
  if (cyrillic === 0) return !/[\u0098\ufffd]/.test(text);
  return mixed / cyrillic < 0.1 && small / letters > 0.5;
}

function looksBinary(text: string): boolean {
  if (text.includes('\u0000')) return true;
  const head = text.slice(0, 4096);
  const odd = head.match(/[\u0001-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  // A few stray control characters (a terminal escape in a copied line) are cleaned away, not refused.
  return odd > 8 && odd > head.length * 0.1;
}
